import type { Change } from './pull-request.ts';
import { folderGlobs, globs, ignoreGlobs } from './globs.ts';
import { inventoryPaths, inventoryScripts } from './policy/inventory.ts';
import { freezeFiles, type Policy } from './policy/policy.ts';

/** What a diff is under a policy, before any declaration. */
export interface Scope {
  /** Whether the base branch is a release branch. */
  readonly onReleaseBranch: boolean;
  /** Whether there is anything to declare: a changed path on a release branch that is neither ignored nor guarded. */
  readonly release: boolean;
  /**
   * Cohorts reached by path, each with the paths that reach it, in the policy's order. Empty where no cohort has paths.
   */
  readonly reach: ReadonlyMap<string, readonly string[]>;
  /** Changed paths that decide where things go: the policy, the inventory file, .github/, guarded ones. */
  readonly guarded: readonly string[];
  /** Release manifests that the diff adds, changes or renames. */
  readonly manifests: readonly string[];
  /** Whether all that makes it a release is that it adds, changes, renames or deletes release manifests. */
  readonly manifestsAlone: boolean;
}

/** Branches and paths that the policy does not name itself. */
export interface ScopeContext {
  readonly base: string;
  readonly defaultBranch: string;
  readonly policyPath: string;
}

export function parseScope(changes: readonly Change[], policy: Policy, context: ScopeContext): Scope {
  const { releases } = policy;
  const onReleaseBranch = isReleaseBranch(context.base, policy, context.defaultBranch);
  const isGuarded = guardedPaths(policy, context.policyPath);
  const isIgnored = ignoreGlobs(releases.ignore);
  const isManifest = globs(releases.manifests);
  const paths = [
    ...new Set(changes.flatMap((change) => [change.path, ...(change.previous === null ? [] : [change.previous])])),
  ].toSorted();
  const counted = onReleaseBranch
    ? paths.filter((path) => isManifest(path) || (!isGuarded(path) && !isIgnored(path)))
    : [];
  return {
    onReleaseBranch,
    release: counted.length > 0,
    reach: reachByPath(
      counted.filter((path) => !isManifest(path)),
      policy,
    ),
    guarded: onReleaseBranch || context.base === context.defaultBranch ? paths.filter(isGuarded) : [],
    manifestsAlone: counted.length > 0 && counted.every(isManifest),
    manifests: changes
      .filter((change) => change.kind !== 'deleted' && isManifest(change.path))
      .map((change) => change.path)
      .toSorted(),
  };
}

export function isReleaseBranch(branch: string, policy: Policy, defaultBranch: string): boolean {
  return policy.releases.branches === null ? branch === defaultBranch : globs(policy.releases.branches)(branch);
}

/** What a path is to a deployment. */
export interface PathKinds {
  /** Whether it makes no difference to a deployment. */
  readonly isIgnored: (path: string) => boolean;
  /** Whether it decides where things go: changes of it are never passed over. */
  readonly isGuarded: (path: string) => boolean;
}

/** @param former policies that were in force: what one of them guarded is guarded. */
export function pathKinds(policy: Policy, policyPath: string, former: readonly Policy[] = []): PathKinds {
  const guards = [policy, ...former].map((each) => guardedPaths(each, policyPath));
  const isGuarded = (path: string) => guards.some((guarded) => guarded(path));
  const isManifest = globs(policy.releases.manifests);
  const ignores = ignoreGlobs(policy.releases.ignore);
  return { isGuarded, isIgnored: (path) => ignores(path) && !isGuarded(path) && !isManifest(path) };
}

function guardedPaths(policy: Policy, policyPath: string): (path: string) => boolean {
  const isGuarded = folderGlobs([...policy.releases.guarded, ...inventoryScripts(policy.inventory)]);
  const files = [policyPath, ...freezeFiles(policy), ...inventoryPaths(policy.inventory)];
  return (path) => path.startsWith('.github/') || files.includes(path) || isGuarded(path);
}

/** A path that no cohort claims is shared: it reaches every cohort that has paths. */
function reachByPath(paths: readonly string[], policy: Policy): Map<string, string[]> {
  const claims = [...policy.cohorts.values()]
    .filter((cohort) => cohort.paths.length > 0)
    .map(({ name, paths: claimed }) => ({ name, test: folderGlobs(claimed) }));
  const shared = new Set(paths.filter((path) => !claims.some(({ test }) => test(path))));
  return new Map(
    claims
      .map(({ name, test }) => [name, paths.filter((path) => shared.has(path) || test(path))] as const)
      .filter(([, reaching]) => reaching.length > 0),
  );
}
