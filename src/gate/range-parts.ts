import type { Unreviewed } from '../domain/deployment/facts.ts';
import { changedPaths } from '../domain/deployment/reach.ts';
import type { Failure } from '../domain/finding.ts';
import type { PathKinds } from '../domain/scope.ts';
import { all, ok, type Result } from '../domain/result.ts';
import { fetchDifferences } from '../github/git/trees.ts';
import type { Merged } from '../github/merged.ts';
import type { Position } from './position.ts';
import type { GateQuestion } from './question.ts';
import { openCommits, unreviewedCommits, unsignedMerges, type Range } from './range.ts';
import type { ReleaseSection } from './releases.ts';
import { commitsSince } from './sections.ts';

/* A range in parts, where sites have different commits: each part is what some sites would receive of it. */

export interface RangePart {
  /** Ids, sorted; null: all that are handed out. */
  readonly sites: readonly string[] | null;
  /** The commits of the range that they would receive. */
  readonly commits: ReadonlySet<string>;
  /** Paths that differ from what was compared. */
  readonly paths: readonly string[];
  /** All paths that differ from anything that the sites have. */
  readonly differs: ReadonlySet<string>;
}

/** The parts of a range, and what its commits without a pull request changed. */
export interface RangeParts {
  readonly parts: readonly RangePart[];
  /** Paths by commit, in comparison with its first parent; of those that are too many to be looked into none. */
  readonly changedBy: ReadonlyMap<string, readonly string[]>;
  readonly kinds: PathKinds;
}

/** So many commits without a pull request are looked into; more are unreviewed whatever they changed. */
const MAX_COMMITS = 200;

/** Divides a range by what sites have, and compares each part with that, and commits without a pull request with their first parents. */
export async function fetchParts(
  { github, commit }: GateQuestion,
  { baseline, sections }: Position,
  range: Range,
  kinds: PathKinds,
): Promise<Result<RangeParts, Failure>> {
  const doubtful = [...new Set([...openCommits(range), ...unsignedMerges(range)])].slice(0, MAX_COMMITS);
  const parents = new Map(range.line.commits.map(({ oid, parents: [first] }) => [oid, first ?? null]));
  const befores = [...new Set(sections.flatMap(({ compared, alsoHave }) => [...compared, ...alsoHave]))];
  const differences = all(
    await Promise.all([
      fetchDifferences(
        github,
        befores.map((before) => ({ before, after: commit })),
      ),
      fetchDifferences(
        github,
        doubtful.map((oid) => ({ before: parents.get(oid) ?? null, after: oid })),
      ),
    ]),
  );
  if (!differences.ok) return differences;
  const [ofSections, ofCommits] = differences.value;
  const since = new Map(befores.map((before, index) => [before, ofSections[index] ?? []]));
  const differing = (commits: readonly string[]) => [...new Set(commits.flatMap((before) => since.get(before) ?? []))];
  return ok({
    parts: sections.map(({ sites, baseline: from, compared, alsoHave }) => ({
      sites,
      commits: commitsSince(range, from, baseline.commit),
      paths: differing(compared),
      differs: new Set(differing([...compared, ...alsoHave])),
    })),
    changedBy: new Map(ofCommits.map((paths, index) => [doubtful[index] ?? '', paths])),
    kinds,
  });
}

/** Whether nothing that a commit changed is guarded, and wherever it would be received nothing of it differs, or is more than ignored. */
export function countsForNothing({ parts, changedBy, kinds }: RangeParts, oid: string): boolean {
  const changed = changedBy.get(oid);
  const receiving = parts.filter(({ commits }) => commits.has(oid));
  return (
    receiving.length === 0 ||
    (changed !== undefined &&
      !changed.some(kinds.isGuarded) &&
      (changed.every(kinds.isIgnored) || receiving.every(({ differs }) => changed.every((path) => !differs.has(path)))))
  );
}

/** The pull requests of each part, and what of them still differs. */
export function releaseSections({ parts }: RangeParts, { broughtBy }: Range): ReleaseSection[] {
  return parts.map(({ sites, commits, differs }) => ({
    sites,
    differs,
    numbers: new Set([...broughtBy].flatMap(([oid, numbers]) => (commits.has(oid) ? numbers : []))),
  }));
}

/** What came through no merged pull request, each once: commits, merges, and paths that differ and are more than ignored. */
export function unreviewedIn(
  range: Range,
  divided: RangeParts,
  brought: readonly Merged[],
  { policy }: GateQuestion,
): Unreviewed[] {
  const sections = releaseSections(divided, range);
  const paths = divided.parts.flatMap((part, index) => {
    const ofPart = brought.filter(({ pull }) => sections[index]?.numbers.has(pull.number) === true);
    const explained = new Set(ofPart.flatMap(({ pull }) => changedPaths(pull)));
    return part.paths
      .filter((path) => !explained.has(path) && !divided.kinds.isIgnored(path))
      .map((path): Unreviewed => ({ kind: 'path', id: path }));
  });
  const commits = unreviewedCommits(range, (oid) => countsForNothing(divided, oid), policy.releases.unsignedMerges);
  return [...new Map([...commits, ...paths].map((change) => [`${change.kind} ${change.id}`, change])).values()];
}

/**
 * Changes of what decides where things go among what is unreviewed: by the commit that made them, `commit` null where
 * none is known.
 */
export function unreviewedRules(
  unreviewed: readonly Unreviewed[],
  { changedBy, kinds }: Pick<RangeParts, 'changedBy' | 'kinds'>,
): { readonly commit: string | null; readonly paths: readonly string[] }[] {
  const idsOf = (kind: Unreviewed['kind']) => unreviewed.filter((change) => change.kind === kind).map(({ id }) => id);
  const made = idsOf('commit').map((commit) => ({
    commit,
    paths: (changedBy.get(commit) ?? []).filter(kinds.isGuarded).toSorted(),
  }));
  const known = new Set(made.flatMap(({ paths }) => paths));
  const hidden = idsOf('path').filter((path) => kinds.isGuarded(path) && !known.has(path));
  return [...made, { commit: null, paths: hidden.toSorted() }].filter(({ paths }) => paths.length > 0);
}
