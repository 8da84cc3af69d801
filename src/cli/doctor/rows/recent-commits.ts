import type { Policy } from '../../../domain/policy/policy.ts';
import { fetchRecentCommits, type RecentCommit } from '../../../github/settings/recent.ts';
import { plural } from '../../../prose/numbers.ts';
import { fine, unknown, warning, type Diagnosis } from '../diagnosis.ts';
import type { Row } from '../row.ts';

/** So many are looked at. */
const NEWEST = 20;

export const recentCommits: Row = {
  id: 'recent-commits',
  asks: 'Would a gate let the newest commits of the default branch pass?',
  async examine({ github, policy, repository: { defaultBranch } }) {
    const about = `branch ${defaultBranch}`;
    const commits = await fetchRecentCommits(github, defaultBranch, NEWEST);
    if (!commits.ok) return [unknown(about, commits.error)];
    const found = findingsOf(about, commits.value, policy);
    return found.length > 0
      ? found
      : [fine(about, `${plural(commits.value.length, 'commit')}, none of them closes a gate`)];
  },
};

function findingsOf(about: string, all: readonly RecentCommit[], { releases }: Policy): Diagnosis[] {
  // The first commits have made the repository: nothing reviewed them.
  const commits = all.length < NEWEST ? all.slice(0, -1) : all;
  const direct = commits.filter(({ reviewed }) => !reviewed);
  const merges =
    releases.unsignedMerges === 'allow' ? [] : commits.filter((commit) => commit.isMerge && !commit.signedByGitHub);
  const anonymous = commits.filter(({ known }) => !known);
  const named = (found: readonly RecentCommit[]) =>
    `${plural(found.length, 'commit')} (${found[0]?.oid.slice(0, 12) ?? ''}${found.length > 1 ? ', …' : ''})`;
  return [
    ...(direct.length === 0
      ? []
      : [
          warning(about, {
            found: `${named(direct)} without a pull request`,
            means: 'A gate whose range holds such a commit is closed: it was not reviewed.',
            fix: 'Bring everything by pull requests. For what is there already, set the baseline of the environment: docs/how-to/changes-without-a-pull-request.md.',
          }),
        ]),
    ...(merges.length === 0
      ? []
      : [
          warning(about, {
            found: `${named(merges)} that merge and that GitHub has not signed`,
            means: 'Such a commit may hold anything, so it closes the gate.',
            fix: 'Merge by the button or the queue, or say unsigned-merges: allow in the policy.',
          }),
        ]),
    ...(anonymous.length === 0
      ? []
      : [
          warning(about, {
            found: `${named(anonymous)} whose author or committer has no account`,
            means: 'A pull request with such a commit needs one approval more.',
            fix: 'Let authors commit with an e-mail address of their account; docs/how-to/bots.md says what to do with bots.',
          }),
        ]),
  ];
}
