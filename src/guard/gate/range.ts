import type { Lookup } from '../../domain/facts.ts';
import type { Unreviewed } from '../../domain/gate/facts.ts';
import type { GitHub } from '../../github/client.ts';
import { readOrigins, readRange, type Origin, type RangeCommit } from '../../github/gate/range.ts';

/** The commits that a deployment brings, and the pull requests that brought them. */
export interface Range {
  readonly commits: readonly RangeCommit[];
  readonly origins: ReadonlyMap<string, Origin>;
  /** Numbers of the pull requests merged into the release branch, ascending. */
  readonly pulls: readonly number[];
}

/** Milliseconds between look-ups: right after a merge GitHub may not know yet where a commit comes from. */
const PATIENCE = [500, 1500] as const;

/** Every commit after the baseline with its origin. Those without one are asked for again before it is believed that there is none. */
export async function gatherRange(github: GitHub, branch: string, baseline: string, commit: string, sleep: (milliseconds: number) => Promise<void>): Promise<Lookup<Range>> {
  const commits = await readRange(github, baseline, commit);
  if (!commits.found) return commits;
  const origins = new Map<string, Origin>();
  let open = commits.value.map((one) => one.oid);
  for (const wait of [0, ...PATIENCE]) {
    if (open.length === 0) break;
    if (wait > 0) await sleep(wait);
    const answer = await readOrigins(github, open);
    if (!answer.found) return answer;
    for (const [oid, origin] of answer.value) origins.set(oid, origin);
    open = open.filter((oid) => broughtBy(origins.get(oid), branch).length === 0);
  }
  const pulls = new Set([...origins.values()].flatMap((origin) => broughtBy(origin, branch)));
  return { found: true, value: { commits: commits.value, origins, pulls: [...pulls].toSorted((a, b) => a - b) } };
}

/** The pull requests, merged into that branch, that brought a commit: merged elsewhere first does not count. */
function broughtBy(origin: Origin | undefined, branch: string): number[] {
  return (origin?.pulls ?? []).filter((pull) => pull.merged && pull.base === branch).map((pull) => pull.number);
}

/** Commits without a pull request, and merge commits of the branch itself that GitHub did not make, but for adopted ones. */
export function unreviewedCommits(range: Range, branch: string, tip: string, adopted: ReadonlySet<string>, unsignedMerges: 'allow' | 'deny'): Unreviewed[] {
  const orphans = range.commits.filter((commit) => !adopted.has(commit.oid) && broughtBy(range.origins.get(commit.oid), branch).length === 0);
  const line = firstParentLine(range.commits, tip);
  const merges = range.commits.filter(
    (commit) => commit.parents.length > 1 && line.has(commit.oid) && !adopted.has(commit.oid) && range.origins.get(commit.oid)?.signedByGitHub !== true && unsignedMerges === 'deny',
  );
  return [
    ...orphans.map(({ oid }): Unreviewed => ({ kind: 'commit', id: oid })),
    ...merges.filter((merge) => !orphans.includes(merge)).map(({ oid }): Unreviewed => ({ kind: 'merge', id: oid })),
  ];
}

function firstParentLine(commits: readonly RangeCommit[], tip: string): Set<string> {
  const byId = new Map(commits.map((commit) => [commit.oid, commit]));
  const line = new Set<string>();
  for (let at = byId.get(tip); at !== undefined && !line.has(at.oid); at = byId.get(at.parents[0] ?? '')) line.add(at.oid);
  return line;
}
