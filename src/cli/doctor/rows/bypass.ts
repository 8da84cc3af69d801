import { CHECK, requiredChecks } from '../guard.ts';
import type { Row } from '../row.ts';
import { ofEachBranch } from './branches.ts';
import { findHoles } from './holes.ts';

export const bypass: Row = {
  id: 'bypass',
  asks: 'Can no one merge past the required check?',
  examine: (patient) =>
    ofEachBranch(patient, (branch, guard) =>
      requiredChecks(guard).length === 0
        ? []
        : findHoles(branch, guard, {
            isRule: ({ checks }) => checks.some(({ name }) => name === CHECK),
            passes: () => true,
            classic: ({ checks, holdsForAdministrators }) => {
              if (!checks.some(({ name }) => name === CHECK)) return null;
              return holdsForAdministrators ? [] : ['the protection does not hold for administrators'];
            },
            means: 'They merge whatever the check says.',
            fix: (name) =>
              `In the protection of ${name}: Do not allow bypassing the above settings. Or use a ruleset with an empty bypass list.`,
          }),
    ),
};
