import { fine } from '../diagnosis.ts';
import { has } from '../guard.ts';
import type { Row } from '../row.ts';
import { ofEachBranch, rowOf } from './branches.ts';

export const directPush: Row = {
  id: 'direct-push',
  asks: 'Does everything come to a release branch by a pull request?',
  examine: (patient) =>
    ofEachBranch(patient, (branch, guard) =>
      rowOf(
        branch,
        has(guard, 'pull_request', ({ pullRequests }) => pullRequests),
        fine(`branch ${branch}`, 'takes pull requests alone'),
        {
          found: 'no rule requires a pull request',
          means:
            'A direct push has no declaration. The gate refuses it, and with it every deployment until its owners answer for it.',
          fix: `In a ruleset for ${branch}: Require a pull request before merging.`,
        },
      ),
    ),
};
