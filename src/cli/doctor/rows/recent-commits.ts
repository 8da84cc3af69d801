import type { Policy } from '../../../domain/policy/policy.ts';
import { fetchRecentCommits, type RecentCommit } from '../../../github/settings/recent.ts';
import { plural } from '../../../prose/numbers.ts';
import { fine, unknown, warning, type Diagnosis, type Row } from '../diagnosis.ts';

/** So many are looked at. */
const NEWEST = 20;

export const recentCommits: Row = {
  id: 'recent-commits',
  asks: 'Would a gate let the newest commits of the default branch pass?',
  async examine({ github, policy, repository: { defaultBranch } }) {
    const about = `branch ${defaultBranch}`;
    const commits = await fetchRecentCommits(github, defaultBranch, NEWEST);
    if (!commits.ok) return unknown(about, commits.error);
    const found = troubleWith(about, commits.value, policy);
    return found.length > 0
      ? found
      : fine(about, `${plural(commits.value.length, 'commit')}, none of them closes a gate`);
  },
};

function troubleWith(about: string, all: readonly RecentCommit[], { releases }: Policy): Diagnosis[] {
  // The first commits have made the repository: nothing reviewed them.
  const commits = all.length < NEWEST ? all.slice(0, -1) : all;
  const warningOf = (
    isSuch: (commit: RecentCommit) => boolean,
    which: string,
    trouble: { readonly consequence: string; readonly fix: string },
  ): Diagnosis[] => {
    const [first, ...more] = commits.filter(isSuch);
    if (first === undefined) return [];
    const named = `${plural(more.length + 1, 'commit')} (${first.oid.slice(0, 12)}${more.length > 0 ? ', …' : ''})`;
    return [warning(about, { found: `${named} ${which}`, ...trouble })];
  };
  return [
    ...warningOf(({ reviewed }) => !reviewed, 'without a pull request', {
      consequence: 'A gate whose range holds such a commit is closed: it was not reviewed.',
      fix: 'Bring everything by pull requests. For what is there already, set the baseline of the environment: docs/how-to/changes-without-a-pull-request.md.',
    }),
    ...warningOf(
      ({ isMerge, signedByGitHub }) => releases.unsignedMerges !== 'allow' && isMerge && !signedByGitHub,
      'that merge and that GitHub has not signed',
      {
        consequence: 'Such a commit may hold anything, so it closes the gate.',
        fix: 'Merge by the button or the queue, or say unsigned-merges: allow in the policy.',
      },
    ),
    ...warningOf(({ known }) => !known, 'whose author or committer has no account', {
      consequence: 'A pull request with such a commit needs one approval more.',
      fix: 'Let authors commit with an e-mail address of their account; docs/how-to/bots.md says what to do with bots.',
    }),
  ];
}
