import { fine } from '../diagnosis.ts';
import { has } from '../guard.ts';
import type { Row } from '../row.ts';
import { ofEachBranch, rowOf } from './branches.ts';

export const history: Row = {
  id: 'history',
  asks: 'Is the history of every release branch safe from force pushes and deletion?',
  examine: (patient) =>
    ofEachBranch(patient, (branch, guard) => {
      const about = `branch ${branch}`;
      // Without a protection GitHub blocks neither; one of the older kind blocks both unless it allows them.
      return [
        rowOf(
          branch,
          has(guard, 'non_fast_forward', ({ forcePushes }) => !forcePushes),
          fine(about, 'no force pushes'),
          {
            found: 'force pushes are allowed',
            means: 'History that can be rewritten proves nothing of what was reviewed.',
            fix: `In a ruleset for ${branch}: Block force pushes.`,
          },
        ),
        rowOf(
          branch,
          has(guard, 'deletion', ({ deletions }) => !deletions),
          fine(about, 'cannot be deleted'),
          {
            found: 'the branch may be deleted',
            means: 'Deleted and pushed anew is a force push.',
            fix: `In a ruleset for ${branch}: Restrict deletions.`,
          },
        ),
      ];
    }),
};
