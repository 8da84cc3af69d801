import type { Unreviewed } from '../domain/deployment/facts.ts';
import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import { truncated } from '../github/failures.ts';
import type { RangeCommit } from '../github/git/ancestors.ts';
import { lineOf, type FirstParentHistory, type GitHistory } from '../github/git/history.ts';
import { fetchNewestMerged, fetchOrigins, type NewlyMerged, type Origin } from '../github/git/origins.ts';
import { releaseBranches, type GateQuestion } from './question.ts';

/** What a branch got since a commit, and the pull requests that brought it. */
export interface Range {
  readonly line: FirstParentHistory;
  /** Commits to the numbers of the pull requests that brought them: merged into a release branch, by a merge that the commit holds. */
  readonly broughtBy: ReadonlyMap<string, readonly number[]>;
  readonly signedByGitHub: ReadonlySet<string>;
  /** Commits to pull requests that were merged into other branches, such as layers of a stack that kept their base. */
  readonly elsewhere: ReadonlyMap<string, Unreviewed['into']>;
}

/** A range in which nothing is asked about. */
export function emptyRange(commit: string): Range {
  return { line: lineOf([], commit), broughtBy: new Map(), signedByGitHub: new Set(), elsewhere: new Map() };
}

/** More commits than these are not judged one by one: then the environment needs a `baseline`. */
export const MAX_RANGE = 5000;

/** Every commit after a baseline with the pull requests that GitHub has for it at once. */
export async function fetchRange(question: GateQuestion, baseline: string): Promise<Result<Range, Failure>> {
  const { github, git, commit } = question;
  const isReleaseBranch = releaseBranches(question);
  const stand = await git.compare(baseline, commit);
  if (!stand.ok) return stand;
  const { total } = stand.value;
  if (total > MAX_RANGE)
    return truncated(`commits between ${baseline} and ${commit}`, `at most ${MAX_RANGE} commits`, `${total} of them`);
  const line = await git.firstParents(baseline, commit);
  if (!line.ok) return line;
  const wanted = line.value.commits.map(({ oid }) => oid);
  const origins = await fetchOrigins(github, wanted);
  if (!origins.ok) return origins;
  const inRange = new Set(wanted);
  const broughtBy = new Map<string, readonly number[]>();
  for (const oid of wanted)
    broughtBy.set(
      oid,
      pullsOf(origins.value.get(oid), isReleaseBranch, (merge) => inRange.has(merge)),
    );
  const signed = [...origins.value.values()].filter((origin) => origin.signedByGitHub);
  return ok({
    line: line.value,
    broughtBy,
    signedByGitHub: new Set(signed.map(({ oid }) => oid)),
    elsewhere: new Map(
      [...origins.value].map(([oid, { pulls }]) => {
        const stray = pulls.find(({ merged, base }) => merged && !isReleaseBranch(base));
        return [oid, stray && { pull: stray.number, branch: stray.base }];
      }),
    ),
  });
}

/** Milliseconds between look-ups: right after a merge GitHub may not know yet where a commit comes from. */
const RETRY_DELAYS_MS = [500, 1500] as const;
/** Further ones, up to a minute in all, where a merged pull request claims the commit. */
const CLAIMED_DELAYS_MS = [3000, 5000, 10_000, 20_000, 20_000] as const;
/** So many merges that lie before the baseline are compared with the commit. */
const MAX_OLDER_MERGES = 20;

/**
 * Looks again for the pull requests of commits that have none: among the newest merged ones, among those merged before
 * the baseline, and, where one of the newest claims such a commit, for up to a minute.
 */
export async function fetchLateOrigins(
  question: GateQuestion,
  range: Range,
  open: readonly string[],
  sleep: (milliseconds: number) => Promise<void>,
): Promise<Result<Range, Failure>> {
  if (open.length === 0) return ok(range);
  const { github, git, commit } = question;
  const isReleaseBranch = releaseBranches(question);
  const newest = await fetchNewestMerged(github);
  if (!newest.ok) return newest;
  const brought = new Map(range.broughtBy);
  const signed = new Set(range.signedByGitHub);
  const held = new Map(range.line.commits.map(({ oid }) => [oid, true]));
  const releases = newest.value.filter((pull) => pull.merged && isReleaseBranch(pull.base));
  // The merge commit that a merged pull request names needs no other association.
  for (const { number, mergeCommit } of releases)
    if (mergeCommit !== null && open.includes(mergeCommit))
      brought.set(mergeCommit, [...(brought.get(mergeCommit) ?? []), number]);
  const claimed = claimedBy(releases, range.line);
  const missing = () => open.filter((oid) => brought.get(oid)?.length === 0);
  for (const [index, delay] of [0, ...RETRY_DELAYS_MS, ...CLAIMED_DELAYS_MS].entries()) {
    const wanted = missing();
    if (wanted.length === 0) break;
    if (index > RETRY_DELAYS_MS.length && !wanted.some((oid) => claimed.has(oid))) break;
    if (delay > 0) await sleep(delay);
    const origins = await fetchOrigins(github, wanted);
    if (!origins.ok) return origins;
    for (const [oid, origin] of origins.value) {
      if (origin.signedByGitHub) signed.add(oid);
      const known = await learnMerges(git, commit, origin, held);
      if (!known.ok) return known;
      brought.set(
        oid,
        pullsOf(origin, isReleaseBranch, (merge) => held.get(merge) === true),
      );
    }
  }
  return ok({ ...range, broughtBy: brought, signedByGitHub: signed });
}

/** Finds out whether the commit holds the merges that an origin names. */
async function learnMerges(
  git: GitHistory,
  commit: string,
  { pulls }: Origin,
  held: Map<string, boolean>,
): Promise<Result<null, Failure>> {
  for (const { mergeCommit } of pulls.slice(0, MAX_OLDER_MERGES)) {
    if (mergeCommit === null || held.has(mergeCommit)) continue;
    const holds = await git.holds(commit, mergeCommit);
    if (!holds.ok) return holds;
    held.set(mergeCommit, holds.value);
  }
  return ok(null);
}

/** Merged into a branch of no release first does not count; nor does a part of a pull request whose merge is not there. */
function pullsOf(
  origin: Origin | undefined,
  isReleaseBranch: (branch: string) => boolean,
  isHeld: (merge: string) => boolean,
): number[] {
  return (origin?.pulls ?? [])
    .filter(
      (pull) => pull.merged && isReleaseBranch(pull.base) && pull.mergeCommit !== null && isHeld(pull.mergeCommit),
    )
    .map((pull) => pull.number);
}

/** The commits of a line that newly merged pull requests may have brought: with their merge, or as many as they have below it. */
function claimedBy(pulls: readonly NewlyMerged[], { commits }: FirstParentHistory): ReadonlySet<string> {
  const byId = new Map(commits.map((commit) => [commit.oid, commit]));
  const claimed = new Set<string>();
  for (const { mergeCommit, commits: count } of pulls) {
    const merge = mergeCommit === null ? undefined : byId.get(mergeCommit);
    if (merge === undefined) continue;
    const [, second] = merge.parents;
    let next: RangeCommit | undefined = second === undefined ? merge : byId.get(second);
    for (let left = count; next !== undefined && left > 0; left -= 1) {
      claimed.add(next.oid);
      next = byId.get(next.parents[0] ?? '');
    }
  }
  return claimed;
}

/** Its commits, the oldest first. */
export function commitsOf({ line }: Range): string[] {
  return line.commits.map(({ oid }) => oid);
}

/** Commits for which GitHub has no pull request. */
export function openCommits({ broughtBy }: Range): string[] {
  return [...broughtBy].filter(([, pulls]) => pulls.length === 0).map(([oid]) => oid);
}

/** Merge commits of the branch itself that GitHub did not make: they could carry anything. */
export function unsignedMerges({ line, signedByGitHub }: Range): string[] {
  const states = new Set(line.firstParents);
  return line.commits
    .filter(({ oid, parents }) => parents.length > 1 && states.has(oid) && !signedByGitHub.has(oid))
    .map(({ oid }) => oid);
}

/** Commits without a pull request, and merges that GitHub did not make, in the order of the range. */
export function unreviewedCommits(
  range: Range,
  countsForNothing: (oid: string) => boolean,
  unsigned: 'allow' | 'deny',
): Unreviewed[] {
  const open = new Set(openCommits(range));
  const merges = new Set(unsigned === 'deny' ? unsignedMerges(range) : []);
  return range.line.commits
    .filter(({ oid }) => (open.has(oid) || merges.has(oid)) && !countsForNothing(oid))
    .map(({ oid }) => {
      const into = open.has(oid) ? range.elsewhere.get(oid) : undefined;
      return { kind: open.has(oid) ? 'commit' : 'merge', id: oid, ...(into && { into }) };
    });
}
