import type { Unreviewed } from '../domain/deployment/facts.ts';
import { changedPaths } from '../domain/deployment/reach.ts';
import type { Failure } from '../domain/finding.ts';
import type { PathKinds } from '../domain/scope.ts';
import { ok, type Result } from '../domain/result.ts';
import type { Merged } from '../github/merged.ts';
import { fetchRangeDifferences, unexplainedPaths, type Differences } from './commits.ts';
import type { Position } from './position.ts';
import type { GateQuestion } from './question.ts';
import { unreviewedCommits, type Range } from './range.ts';
import type { ReleaseSection } from './releases.ts';
import { commitsSince } from './sections.ts';

/* A range in parts, where sites have different commits: each part is what some sites would receive of it. */

export interface RangePart {
  /** Ids, sorted; null: all that are handed out. */
  readonly sites: readonly string[] | null;
  /** The commits of the range that they would receive. */
  readonly commits: ReadonlySet<string>;
  readonly differences: Differences;
}

/** Divides a range by what sites have, and compares each part with what its sites have. */
export async function fetchParts(
  { github, commit }: GateQuestion,
  { baseline, sections }: Position,
  range: Range,
  kinds: PathKinds,
): Promise<Result<readonly RangePart[], Failure>> {
  const differences = await fetchRangeDifferences(github, range, sections, commit, kinds);
  if (!differences.ok) return differences;
  return ok(
    sections.map((section, index) => ({
      sites: section.sites,
      commits: commitsSince(range, section.baseline, baseline.commit),
      differences: differences.value[index] ?? NO_DIFFERENCES,
    })),
  );
}

const NO_DIFFERENCES: Differences = {
  paths: [],
  differs: new Set(),
  countsForNothing: () => false,
  guardedIn: () => [],
};

/** Whether a commit does not count, wherever it would be received. */
export function countsForNothing(parts: readonly RangePart[], oid: string): boolean {
  return parts.every(({ commits, differences }) => !commits.has(oid) || differences.countsForNothing(oid));
}

/** The pull requests of each part, and what of them still differs. */
export function releaseSections(parts: readonly RangePart[], { broughtBy }: Range): ReleaseSection[] {
  return parts.map(({ sites, commits, differences: { differs } }) => ({
    sites,
    differs,
    numbers: new Set([...broughtBy].flatMap(([oid, numbers]) => (commits.has(oid) ? numbers : []))),
  }));
}

/** What came through no merged pull request, each once: commits, merges, and paths that differ. */
export function unreviewedIn(
  range: Range,
  parts: readonly RangePart[],
  brought: readonly Merged[],
  { policy }: GateQuestion,
  kinds: PathKinds,
): Unreviewed[] {
  const sections = releaseSections(parts, range);
  const paths = parts.flatMap(({ differences }, index) => {
    const numbers = sections[index]?.numbers;
    const explained = brought.filter(({ pull }) => numbers?.has(pull.number) === true);
    return unexplainedPaths(differences.paths, new Set(explained.flatMap(({ pull }) => changedPaths(pull))), kinds);
  });
  const commits = unreviewedCommits(range, (oid) => countsForNothing(parts, oid), policy.releases.unsignedMerges);
  return [...new Map([...commits, ...paths].map((change) => [`${change.kind} ${change.id}`, change])).values()];
}

/**
 * Changes of what decides where things go among what is unreviewed: by the commit that made them, `commit` null where
 * none is known.
 */
export function unreviewedRules(
  unreviewed: readonly Unreviewed[],
  parts: readonly RangePart[],
  kinds: PathKinds,
): { readonly commit: string | null; readonly paths: readonly string[] }[] {
  const idsOf = (kind: Unreviewed['kind']) => unreviewed.filter((change) => change.kind === kind).map(({ id }) => id);
  const made = idsOf('commit').map((commit) => ({
    commit,
    paths: [...new Set(parts.flatMap(({ differences }) => differences.guardedIn(commit)))].toSorted(),
  }));
  const known = new Set(made.flatMap(({ paths }) => paths));
  const hidden = idsOf('path').filter((path) => kinds.isGuarded(path) && !known.has(path));
  return [...made, { commit: null, paths: hidden.toSorted() }].filter(({ paths }) => paths.length > 0);
}
