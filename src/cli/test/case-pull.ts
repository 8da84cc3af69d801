import { fetchRelease } from '../../check/release.ts';
import { pullOf, type CasePull, type PullContext } from './pull.ts';
import type { ReleaseCase } from './schema.ts';
import type { CaseWorld } from './world.ts';

/** The pull request of a case, its placeholders for the plan filled in. */
export async function casePull(
  given: ReleaseCase,
  world: CaseWorld,
  number: number,
  state: PullContext['state'],
): Promise<CasePull> {
  const context: PullContext = {
    repository: world.repository.repository,
    number,
    state,
    time: world.time,
    manifestPath: manifestPath(world.policy.releases.manifests, number),
    canPush: (login) => world.canPush(login),
    isThere: (path) => world.readTip(path).ok,
  };
  const silent = pullOf({ ...given, approvals: [] }, context);
  const release = await fetchRelease(silent.pull, world.policy, world.repository, world.sourcesFor([silent]));
  return pullOf(given, context, (release.ok ? release.value.plan : release.error.plan) ?? '');
}

/** A path that the policy takes for a manifest. */
function manifestPath([pattern = 'deploy/releases/*.yml']: readonly string[], number: number): string {
  return pattern.replaceAll('**', 'releases').replaceAll('*', `case-${number}`);
}
