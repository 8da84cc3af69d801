import type { ManifestSource } from '../domain/declaration/sources/source.ts';
import type { Failure } from '../domain/finding.ts';
import { failed } from '../codes/judge.ts';
import type { Outcome } from '../codes/outcome.ts';
import type { Policy } from '../domain/policy/policy.ts';
import type { PullRequest } from '../domain/pull-request.ts';
import { manifestsOf, readRelease, type Release } from '../domain/release.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { NO_STANDING_CHANGES } from '../domain/standing/changes.ts';
import type { RepositoryState } from '../github/repository-state.ts';
import { fetchStandingChanges } from './manifests.ts';
import { fetchProposed } from './policy.ts';
import type { Sources } from './sources.ts';

/** Fetches the files of a pull request and reads what it changes and declares. The error is the outcome of one for which that failed. */
export async function fetchRelease(
  pull: PullRequest,
  policy: Policy,
  repository: RepositoryState,
  sources: Sources,
): Promise<Result<Release, Outcome>> {
  const context = { defaultBranch: repository.defaultBranch, policyPath: sources.policyPath };
  const read = (manifest: ManifestSource) => readRelease(pull, policy, context, { manifest });
  const manifest = await fetchManifest(pull, manifestsOf(pull, policy, context), sources);
  if (!manifest.ok) return fail(failed(read({ kind: 'none' }), manifest.error));
  const release = read(manifest.value);
  const proposed = await fetchProposed(pull, sources);
  if (!proposed.ok) return fail(failed(release, proposed.error));
  // What a merged one brought to the policy is judged where it is: with the changes of the rules.
  const next = pull.state === 'merged' ? null : (proposed.value?.policy ?? null);
  const changed = await fetchStandingChanges(release, next, repository, sources);
  if (!changed.ok) return fail(failed(release, changed.error));
  // Where nothing that stood is touched, it reads as it has been read.
  if (changed.value === NO_STANDING_CHANGES) return ok({ ...release, proposed: proposed.value });
  const files = { manifest: manifest.value, proposed: proposed.value, changed: changed.value };
  return ok(readRelease(pull, policy, context, files));
}

/** The one release manifest of a pull request, at its head. */
export async function fetchManifest(
  { head }: PullRequest,
  manifests: readonly string[],
  sources: Pick<Sources, 'readFile'>,
): Promise<Result<ManifestSource, Failure>> {
  const [path, ...more] = manifests;
  if (path === undefined) return ok({ kind: 'none' });
  if (more.length > 0) return ok({ kind: 'several', paths: manifests });
  const file = await sources.readFile(path, head);
  if (!file.ok) return file;
  return ok(
    file.value.kind === 'text'
      ? { kind: 'file', path, content: file.value.text }
      : { kind: 'unreadable', path, why: file.value.why },
  );
}
