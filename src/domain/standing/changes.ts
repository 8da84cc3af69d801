import type { Change } from '../pull-request.ts';
import { printRequirements, printSelectors, type Declaration } from '../declaration/declaration.ts';
import { globs } from '../globs.ts';
import { declarationValue, definitions } from '../plan.ts';
import type { Policy } from '../policy/policy.ts';
import { printSelector } from '../selector.ts';
import { readStanding, type ManifestFile, type StandingRelease } from './manifest.ts';

/*
 * What a pull request does to manifests that stand: whose owners that concerns, and whether it has to declare anything.
 */

export interface StandingChanges {
  /** Cohorts that a manifest which stood names before or after, where it is changed or no longer stands alike. */
  readonly cohorts: readonly string[];
  /** Manifests that stood and could not be read, or named an unknown cohort: a policy owner speaks for those. */
  readonly unreadable: readonly string[];
  /** Whether the release has to say what it is for: not where all it does is to delete, rename or widen manifests. */
  readonly needsDeclaration: boolean;
  /** Manifests that could be read before, and cannot under the policy that the pull request brings. */
  readonly broken: readonly StandingRelease[];
}

export const NO_STANDING_CHANGES: StandingChanges = {
  cohorts: [],
  unreadable: [],
  needsDeclaration: true,
  broken: [],
};

/** Manifests and the policy that they are read under, at one end of a diff. */
export interface End {
  readonly policy: Policy;
  readonly files: readonly ManifestFile[];
}

/** A manifest at both ends; null where there is none. */
interface Pair {
  readonly was: StandingRelease | null;
  readonly is: StandingRelease | null;
}

/** Whether a diff touches a manifest that was there before. */
export function touchesStanding(changes: readonly Change[], { releases }: Policy): boolean {
  const isManifest = globs(releases.manifests);
  return changes.some((change) => {
    const from = formerPath(change);
    return from !== null && isManifest(from);
  });
}

/** Whether manifests may stand for other cohorts or sites under another policy. */
export function standsOtherwise(before: Policy, after: Policy): boolean {
  const print = (policy: Policy) =>
    JSON.stringify([
      policy.releases.manifests,
      definitions([...before.cohorts.keys()], policy),
      [...before.cohorts.keys()].map((name) => policy.cohorts.get(name)?.formerly ?? []),
    ]);
  return print(before) !== print(after);
}

/** What a pull request changes. */
export interface Diff {
  readonly changes: readonly Change[];
  /** Whether everything that makes it a release is a manifest. */
  readonly manifestsAlone: boolean;
  /** The manifests that stand where its policy would come in force. */
  readonly standing: readonly ManifestFile[];
}

/**
 * What a diff, and the policy that comes with it, do to the manifests that stood. Cohorts have the names that the
 * policy before it knows.
 */
export function standingChanges({ changes, manifestsAlone, standing }: Diff, before: End, after: End): StandingChanges {
  const changed = changes.flatMap((change) => pairOf(change, before, after));
  const inDiff = new Set(changes.flatMap(({ path, previous }) => [path, previous]));
  const ruled = standing
    .filter(({ path }) => !inDiff.has(path))
    .map((file) => ({ was: readOne(file, before.policy), is: readOne(file, after.policy) }))
    .filter(({ was, is }) => was !== null && was.query !== null && !standsAlike(was, is));
  const stood = [...changed.filter(({ was }) => was !== null), ...ruled];
  const names = stood.flatMap(({ was, is }) => [...(was?.cohorts ?? []), ...(is?.cohorts ?? [])]);
  const known = names.map((name) => nameBefore(name, before.policy, after.policy));
  return {
    cohorts: [...before.policy.cohorts.keys()].filter((name) => known.includes(name)),
    unreadable: changed.flatMap(({ was }) => (was !== null && was.query === null ? [was.path] : [])),
    needsDeclaration: !manifestsAlone || changed.length === 0 || !changed.every(isHarmless),
    broken: ruled.flatMap(({ is }) => (is !== null && is.query === null ? [is] : [])),
  };
}

function formerPath({ kind, path, previous }: Change): string | null {
  return kind === 'added' || kind === 'copied' ? null : (previous ?? path);
}

function pairOf(change: Change, before: End, after: End): Pair[] {
  const was = readAt(formerPath(change), before);
  const is = readAt(change.kind === 'deleted' ? null : change.path, after);
  return was === null && is === null ? [] : [{ was, is }];
}

/** One that the tree does not have, though the diff says so, cannot be read. */
function readAt(path: string | null, { policy, files }: End): StandingRelease | null {
  if (path === null) return null;
  const file = files.find((candidate) => candidate.path === path) ?? { path, text: null, why: 'not in the tree' };
  return readOne(file, policy);
}

/** Null where a file is no manifest under a policy. */
function readOne(file: ManifestFile, policy: Policy): StandingRelease | null {
  if (!globs(policy.releases.manifests)(file.path)) return null;
  return readStanding([file], policy)[0] ?? null;
}

/** Deleted, renamed unchanged, or widened. */
function isHarmless({ was, is }: Pair): boolean {
  return was !== null && (is === null || standsAlike(was, is) || widens(was, is));
}

/** Whether a manifest stands for the same cohorts and sites, on the same conditions. */
function standsAlike({ query: was }: StandingRelease, after: StandingRelease | null): boolean {
  const is = after?.query ?? null;
  if (was === null || is === null) return false;
  // A new cohort takes nothing from one for all.
  const names = was.declaration.all && is.declaration.all ? was.declaration.cohorts : null;
  return (
    JSON.stringify(standOf(was.declaration, was.policy, names)) ===
    JSON.stringify(standOf(is.declaration, is.policy, names))
  );
}

function standOf(declaration: Declaration, policy: Policy, names: readonly string[] | null) {
  const { cohorts, all, requires, forbids, sites, select } = declarationValue(declaration);
  return { all, requires, forbids, sites, select, cohorts: definitions(names ?? cohorts, policy) };
}

/** Whether a manifest covers all that it covered before, and has no further condition. */
function widens({ query: before }: StandingRelease, { query: after }: StandingRelease): boolean {
  if (before === null || after === null) return false;
  const [was, is] = [before.declaration, after.declaration];
  return (
    coversMore(was, is, after.policy) &&
    targetsMore(was.targets, is.targets) &&
    includes(terms(was.requires), terms(is.requires)) &&
    includes(printSelectors(was.forbids), printSelectors(is.forbids))
  );
}

/** A further cohort widens, but not in a dimension that named none before: there it would narrow. */
function coversMore(was: Declaration, is: Declaration, { cohorts }: Policy): boolean {
  if (is.all) return true;
  const dimensions = (names: readonly string[]) => names.map((name) => cohorts.get(name)?.dimension ?? '');
  return !was.all && includes(is.cohorts, was.cohorts) && includes(dimensions(was.cohorts), dimensions(is.cohorts));
}

function targetsMore(was: Declaration['targets'], is: Declaration['targets']): boolean {
  if (is.kind === 'covered') return true;
  if (was.kind === 'select' && is.kind === 'select') return printSelector(was.select) === printSelector(is.select);
  return was.kind === 'sites' && is.kind === 'sites' && includes(is.ids, was.ids);
}

function terms(requires: Declaration['requires']): string[] {
  return requires.flatMap(({ terms: each }) => each).map((term) => printRequirements([{ terms: [term] }]));
}

function includes(all: readonly string[], some: readonly string[]): boolean {
  return some.every((item) => all.includes(item));
}

/** The name that the policy before knows a cohort by. */
function nameBefore(name: string, before: Policy, after: Policy): string | null {
  if (before.cohorts.has(name)) return name;
  return after.cohorts.get(name)?.formerly.find((former) => before.cohorts.has(former)) ?? null;
}
