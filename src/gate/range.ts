import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import type { Unreviewed } from '../domain/deployment/facts.ts';
import type { GitHub } from '../github/client.ts';
import { fetchFirstParentHistory, type FirstParentHistory } from '../github/git/first-parent.ts';
import { fetchOrigins, type Origin } from '../github/git/compare.ts';

/** What a branch got since a commit, and the pull requests that brought it. */
export interface Range {
  readonly line: FirstParentHistory;
  /** Commits to the numbers of the pull requests that brought them: merged into the branch, by a merge that is itself in the range. */
  readonly broughtBy: ReadonlyMap<string, readonly number[]>;
  readonly signedByGitHub: ReadonlySet<string>;
}

/** Milliseconds between look-ups: right after a merge GitHub may not know yet where a commit comes from. */
const RETRY_DELAYS_MS = [500, 1500] as const;

type Sleep = (milliseconds: number) => Promise<void>;

/** Every commit after the baseline with its origin. */
export async function fetchReviewedRange(
  github: GitHub,
  branch: string,
  baseline: string,
  commit: string,
  sleep: Sleep,
): Promise<Result<Range, Failure>> {
  const line = await fetchFirstParentHistory(github, baseline, commit);
  return line.ok
    ? originsOf(
        github,
        branch,
        line.value,
        line.value.commits.map((one) => one.oid),
        sleep,
      )
    : line;
}

/** Where some commits of a line come from. Those without an origin are asked for again before it is believed that there is none. */
export async function originsOf(
  github: GitHub,
  branch: string,
  line: FirstParentHistory,
  wanted: readonly string[],
  sleep: Sleep,
): Promise<Result<Range, Failure>> {
  const inRange = new Set(line.commits.map((commit) => commit.oid));
  const brought = new Map<string, readonly number[]>(wanted.map((oid) => [oid, []]));
  const signed = new Set<string>();
  let open = [...wanted];
  for (const wait of [0, ...RETRY_DELAYS_MS]) {
    if (open.length === 0) break;
    if (wait > 0) await sleep(wait);
    const answer = await fetchOrigins(github, open);
    if (!answer.ok) return answer;
    for (const [oid, origin] of answer.value) {
      brought.set(oid, pullsOf(origin, branch, inRange));
      if (origin.signedByGitHub) signed.add(oid);
    }
    open = [...brought].filter(([, pulls]) => pulls.length === 0).map(([oid]) => oid);
  }
  return ok({ line, broughtBy: brought, signedByGitHub: signed });
}

/** Merged elsewhere first does not count; nor does a part of a pull request whose merge is not there. */
function pullsOf(origin: Origin, branch: string, inRange: ReadonlySet<string>): number[] {
  return origin.pulls
    .filter((pull) => pull.merged && pull.base === branch && pull.mergeCommit !== null && inRange.has(pull.mergeCommit))
    .map((pull) => pull.number);
}

/** Commits without a pull request, and merge commits of the branch itself that GitHub did not make. */
export function unreviewedCommits(
  { line, broughtBy, signedByGitHub }: Range,
  unsignedMerges: 'allow' | 'deny',
): Unreviewed[] {
  const states = new Set(line.firstParents);
  const brought = new Set([...broughtBy].filter(([, pulls]) => pulls.length > 0).map(([oid]) => oid));
  return line.commits.flatMap(({ oid, parents }): Unreviewed[] => {
    if (!brought.has(oid)) return [{ kind: 'commit', id: oid }];
    const merge = parents.length > 1 && states.has(oid) && !signedByGitHub.has(oid) && unsignedMerges === 'deny';
    return merge ? [{ kind: 'merge', id: oid }] : [];
  });
}
