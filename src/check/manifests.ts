import type { Failure } from '../domain/finding.ts';
import { declarationOf } from '../domain/declaration/read.ts';
import { changedPaths } from '../domain/deployment/reach.ts';
import type { Release } from '../domain/release.ts';
import { ok, type Result } from '../domain/result.ts';
import { hasGates } from '../domain/standing/closing.ts';
import { readStanding, withPaste, type ManifestFile, type StandingRelease } from '../domain/standing/manifest.ts';
import type { RepositoryState } from '../github/repository-state.ts';

/** What is asked about the manifests of a repository. */
export interface ManifestSources {
  /** The files of some commits that match some globs, in the order of the commits. */
  manifestFiles(
    commits: readonly string[],
    patterns: readonly string[],
  ): Promise<Result<readonly (readonly ManifestFile[])[], Failure>>;
}

/**
 * The manifests that will stand once an open pull request is merged: those of its branch as it leaves them, and beside
 * them, where that is the default branch, those of the tip. Without a gate nothing is asked.
 */
export async function fetchStandingManifests(
  { pull, policy, scope, declaration }: Release,
  { tip, defaultBranch }: RepositoryState,
  sources: ManifestSources,
): Promise<Result<readonly StandingRelease[], Failure>> {
  const { manifests } = policy.releases;
  const isToCome = pull.state === 'open' || pull.state === 'unopened';
  if (!scope.release || !isToCome || manifests.length === 0 || !hasGates(policy)) return ok([]);
  const isDefault = pull.base === defaultBranch;
  const files = await sources.manifestFiles(isDefault ? [pull.head, tip] : [pull.head], manifests);
  if (!files.ok) return files;
  const [head = [], onBranch = []] = files.value;
  const changed = new Set(changedPaths(pull));
  const left = isDefault
    ? [...head.filter(({ path }) => changed.has(path)), ...onBranch.filter(({ path }) => !changed.has(path))]
    : head;
  const standing = readStanding(
    left.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    policy,
  );
  return ok(withPaste(standing, scope.manifests[0], declarationOf(declaration)));
}
