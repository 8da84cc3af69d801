import { ok } from '../../../domain/result.ts';
import { fine, unknown, warning } from '../diagnosis.ts';
import { requiredChecks } from '../guard.ts';
import type { Row } from '../row.ts';
import { ofEachBranch } from './branches.ts';

export const upToDate: Row = {
  id: 'up-to-date',
  asks: 'Is what is merged the same as what was judged?',
  examine: (patient) =>
    ofEachBranch(patient, (branch, guard) => {
      const { rules, protection } = guard;
      const about = `branch ${branch}`;
      if (rules.some(({ type }) => type === 'merge_queue')) return fine(about, 'has a merge queue');
      if (rules.some((rule) => rule.upToDate)) return fine(about, 'takes branches alone that are up to date');
      const classic = protection.ok ? ok(protection.value?.upToDate === true) : protection;
      if (!classic.ok) return unknown(about, classic.error);
      if (classic.value) return fine(about, 'takes branches alone that are up to date');
      // Without the required check there is nothing to be up to date: that is another row.
      if (requiredChecks(guard).length === 0) return [];
      return warning(about, {
        found: 'no rule requires a branch to be up to date, and there is no merge queue',
        means:
          'Two pull requests that are each allowed can be merged into something that was never judged. The gate judges it again, but late.',
        fix: `In the ruleset for ${branch}: Require branches to be up to date before merging. Where many are merged a day: Require merge queue.`,
      });
    }),
};
