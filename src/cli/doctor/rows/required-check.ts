import { fine } from '../diagnosis.ts';
import { CHECK, requiredChecks } from '../guard.ts';
import type { Row } from '../row.ts';
import { ok } from '../../../domain/result.ts';
import { ofEachBranch, rowOf } from './branches.ts';

export const requiredCheck: Row = {
  id: 'required-check',
  asks: 'Does every release branch require the check?',
  examine: (patient) =>
    ofEachBranch(patient, (branch, guard) => {
      const isRequired = requiredChecks(guard).length > 0;
      return rowOf(
        branch,
        isRequired || guard.protection.ok ? ok(isRequired) : guard.protection,
        fine(`branch ${branch}`, `requires ${CHECK}`),
        {
          found: `no rule requires ${CHECK}`,
          means: 'A pull request is merged whatever the check says.',
          fix: `In a ruleset for ${branch}: Require status checks to pass, ${CHECK}, source GitHub Actions.`,
        },
      );
    }),
};
