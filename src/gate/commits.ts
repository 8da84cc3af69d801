import type { Unreviewed } from '../domain/deployment/facts.ts';
import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import type { PathKinds } from '../domain/scope.ts';
import type { GitHub } from '../github/client.ts';
import { fetchDifferences } from '../github/git/trees.ts';
import { openCommits, unsignedMerges, type Range } from './range.ts';
import type { Section } from './sections.ts';

/** So many commits without a pull request are looked into; more are unreviewed whatever they changed. */
const MAX_COMMITS = 200;

/** What differs for the sites of a section, and which commits do not count for them. */
export interface Differences {
  /** Paths that differ from what was compared. */
  readonly paths: readonly string[];
  /** All paths that differ from anything that the sites have. */
  readonly differs: ReadonlySet<string>;
  /** Whether nothing of what a commit changed differs any more, or is more than ignored. */
  readonly countsForNothing: (oid: string) => boolean;
  /** What a commit without a pull request changed of what decides where things go. */
  readonly guardedIn: (oid: string) => readonly string[];
}

/** Compares the trees of each section, and of each commit without a pull request with its first parent, all at once. */
export async function fetchRangeDifferences(
  github: GitHub,
  range: Range,
  sections: readonly Pick<Section, 'compared' | 'had'>[],
  commit: string,
  kinds: PathKinds,
): Promise<Result<readonly Differences[], Failure>> {
  const doubtful = [...new Set([...openCommits(range), ...unsignedMerges(range)])].slice(0, MAX_COMMITS);
  const parents = new Map(range.line.commits.map(({ oid, parents: [first] }) => [oid, first ?? null]));
  const befores = [...new Set(sections.flatMap(({ compared, had }) => [...compared, ...had]))];
  const [ofSections, ofCommits] = await Promise.all([
    fetchDifferences(
      github,
      befores.map((before) => ({ before, after: commit })),
    ),
    fetchDifferences(
      github,
      doubtful.map((oid) => ({ before: parents.get(oid) ?? null, after: oid })),
    ),
  ]);
  if (!ofSections.ok) return ofSections;
  if (!ofCommits.ok) return ofCommits;
  const since = new Map(befores.map((before, index) => [before, ofSections.value[index] ?? []]));
  const changed = new Map(doubtful.map((oid, index) => [oid, ofCommits.value[index]]));
  const all = (commits: readonly string[]) => [...new Set(commits.flatMap((before) => since.get(before) ?? []))];
  return ok(
    sections.map(({ compared, had }) => {
      const differs = new Set(all([...compared, ...had]));
      return {
        paths: all(compared),
        differs,
        countsForNothing: (oid) => isNothing(changed.get(oid), differs, kinds),
        guardedIn: (oid) => (changed.get(oid) ?? []).filter(kinds.isGuarded),
      };
    }),
  );
}

function isNothing(
  changed: readonly string[] | undefined,
  differs: ReadonlySet<string>,
  { isIgnored, isGuarded }: PathKinds,
): boolean {
  return (
    changed !== undefined &&
    changed.every((path) => !isGuarded(path)) &&
    (changed.every(isIgnored) || changed.every((path) => !differs.has(path)))
  );
}

/** Paths that differ, are more than ignored, and that no pull request of the range changed. */
export function unexplainedPaths(
  paths: readonly string[],
  explained: ReadonlySet<string>,
  { isIgnored }: PathKinds,
): Unreviewed[] {
  return paths.filter((path) => !explained.has(path) && !isIgnored(path)).map((path) => ({ kind: 'path', id: path }));
}
