import type { Row } from '../row.ts';
import { ofEachBranch } from './branches.ts';
import { findHoles, type Held } from './holes.ts';

const MEANS = 'They can bring an unreviewed commit to the branch, or rewrite what was reviewed.';

/** Somebody who bypasses by a pull request alone still cannot push. */
const passes: Held['passes'] = ({ mode }) => mode !== 'pull_request';

/** The rules against pushes. */
const RULES: readonly Held[] = [
  {
    isRule: ({ type }) => type === 'pull_request',
    passes,
    classic({ pullRequests, pushers, holdsForAdministrators }) {
      if (!pullRequests) return null;
      return [
        ...(holdsForAdministrators ? [] : ['the protection does not hold for administrators']),
        ...(pushers.length === 0 ? [] : [`the protection lets ${pushers.join(', ')} push without a pull request`]),
      ];
    },
    means: MEANS,
    fix: (branch) =>
      `In the protection of ${branch}: empty Allow specified actors to bypass required pull requests, and switch Do not allow bypassing the above settings on.`,
  },
  // Administrators are held to these two, whatever else they may do.
  {
    isRule: ({ type }) => type === 'non_fast_forward',
    passes,
    classic: ({ forcePushes }) => (forcePushes ? null : []),
    means: MEANS,
    fix: (branch) => `In the protection of ${branch}: switch Allow force pushes off.`,
  },
  {
    isRule: ({ type }) => type === 'deletion',
    passes,
    classic: ({ deletions }) => (deletions ? null : []),
    means: MEANS,
    fix: (branch) => `In the protection of ${branch}: switch Allow deletions off.`,
  },
];

export const pushBypass: Row = {
  id: 'push-bypass',
  asks: 'Can no one push to a release branch past its rules?',
  examine: (patient) =>
    ofEachBranch(patient, (branch, guard) => {
      // A ruleset that has several of the rules is named once.
      const looks = new Map(
        RULES.flatMap((held) => findHoles(branch, guard, held)).map((diagnosis) => [diagnosis.found, diagnosis]),
      );
      return [...looks.values()];
    }),
};
