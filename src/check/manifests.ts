import type { Failure } from '../domain/finding.ts';
import { declarationOf } from '../domain/declaration/read.ts';
import { changedPaths } from '../domain/deployment/reach.ts';
import type { Release } from '../domain/release.ts';
import { ok, type Result } from '../domain/result.ts';
import { hasGates } from '../domain/standing/closing.ts';
import type { Policy } from '../domain/policy/policy.ts';
import {
  NO_STANDING_CHANGES,
  standingChanges,
  standsOtherwise,
  touchesStanding,
  type StandingChanges,
} from '../domain/standing/changes.ts';
import { readStanding, withPaste, type StandingRelease } from '../domain/standing/manifest.ts';
import type { RepositoryState } from '../github/repository-state.ts';
import type { Sources } from './sources.ts';

/**
 * What a pull request does to manifests that stood: by its diff, and by the policy that it would put in force (null:
 * none). Nothing is asked where it does nothing to any.
 */
export async function fetchStandingChanges(
  { pull, policy, scope }: Pick<Release, 'pull' | 'policy' | 'scope'>,
  proposed: Policy | null,
  { tip }: Pick<RepositoryState, 'tip'>,
  sources: Sources,
): Promise<Result<StandingChanges, Failure>> {
  const next = proposed !== null && standsOtherwise(policy, proposed) ? proposed : policy;
  const touches = scope.release && touchesStanding(pull.changes, policy);
  if (!touches && next === policy) return ok(NO_STANDING_CHANGES);
  const patterns = [...new Set([...policy.releases.manifests, ...next.releases.manifests])];
  const base = touches ? await sources.diffBase(pull) : ok(null);
  if (!base.ok) return base;
  const ends = base.value === null ? [] : [base.value, pull.head];
  const files = await sources.manifestFiles([...ends, ...(next === policy ? [] : [tip])], patterns);
  if (!files.ok) return files;
  const [before = [], after = []] = ends.length === 0 ? [] : files.value;
  const standing = next === policy ? [] : (files.value.at(-1) ?? []);
  return ok(
    standingChanges(
      { changes: pull.changes, manifestsAlone: scope.manifestsAlone, standing },
      { policy, files: before },
      { policy: next, files: after },
    ),
  );
}

/**
 * The manifests that will stand once an open pull request is merged: those of its branch as it leaves them, and, where
 * its base is the default branch, those of the tip. Without a gate nothing is asked.
 */
export async function fetchStandingManifests(
  { pull, policy, scope, declaration }: Release,
  { tip, defaultBranch }: RepositoryState,
  sources: Sources,
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
