import type { Unreviewed } from '../domain/deployment/facts.ts';
import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import type { PathKinds } from '../domain/scope.ts';
import type { GitHub } from '../github/client.ts';
import { fetchDifferences } from '../github/git/trees.ts';
import { openCommits, unsignedMerges, type Range } from './range.ts';

/** So many commits without a pull request are looked into; more are unreviewed whatever they changed. */
const MAX_COMMITS = 200;

/** What differs between the ends of a range, and which of its commits count for nothing. */
export interface Differences {
  readonly paths: readonly string[];
  /** Whether nothing of what a commit changed differs any more, or is more than ignored. */
  readonly countsForNothing: (oid: string) => boolean;
}

/** Compares the trees of both ends, and of each commit without a pull request with its first parent. */
export async function fetchRangeDifferences(
  github: GitHub,
  range: Range,
  ends: { readonly before: string; readonly after: string },
  { isIgnored, isGuarded }: PathKinds,
): Promise<Result<Differences, Failure>> {
  const doubtful = [...new Set([...openCommits(range), ...unsignedMerges(range)])].slice(0, MAX_COMMITS);
  const parents = new Map(range.line.commits.map(({ oid, parents: [first] }) => [oid, first ?? null]));
  const own = doubtful.map((oid) => ({ before: parents.get(oid) ?? null, after: oid }));
  const found = await fetchDifferences(github, [ends, ...own]);
  if (!found.ok) return found;
  const [paths = [], ...changed] = found.value;
  const differs = new Set(paths);
  const nothing = new Set(
    doubtful.filter((_, index) => {
      const mine = changed[index];
      return (
        mine !== undefined &&
        mine.every((path) => !isGuarded(path)) &&
        (mine.every(isIgnored) || mine.every((path) => !differs.has(path)))
      );
    }),
  );
  return ok({ paths, countsForNothing: (oid) => nothing.has(oid) });
}

/** Paths that differ, are more than ignored, and that no pull request of the range changed. */
export function unexplainedPaths(
  { paths }: Differences,
  explained: ReadonlySet<string>,
  { isIgnored }: PathKinds,
): Unreviewed[] {
  return paths.filter((path) => !explained.has(path) && !isIgnored(path)).map((path) => ({ kind: 'path', id: path }));
}
