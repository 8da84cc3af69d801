import { commitAt } from '../world/history.ts';
import type { Deployment, DeploymentStatus } from '../world/model.ts';
import type { World } from '../world/world.ts';
import { refNamed } from './git-objects.ts';
import { account, fieldsOf, ordered, type Args } from './resolver.ts';

/** Environment names compare without case. Oldest first unless ordered. */
export function deploymentsIn(
  all: readonly Deployment[],
  { environments, orderBy }: Args,
  { behaviours }: Pick<World, 'behaviours'>,
): Deployment[] {
  const as = (name: string) => (behaviours.exactEnvironments ? name : name.toLowerCase());
  const wanted = environments?.map(as);
  const kept = all.filter((each) => wanted === undefined || wanted.includes(as(each.environment)));
  return ordered(kept, orderBy, { CREATED_AT: (each) => each.createdAt });
}

export const deployments = {
  Deployment: fieldsOf<Deployment>({
    commit: (deployment, _args, { world }) => commitAt(world, deployment.commitOid),
    creator: (deployment, _args, context) => account(context, deployment.creator),
    ref: (deployment, _args, { world }) => refNamed(world.repository, deployment.ref),
    repository: (_deployment, _args, { world }) => world.repository,
    originalEnvironment: (deployment) => deployment.originalEnvironment ?? deployment.environment,
    latestEnvironment: (deployment) => deployment.statuses.at(-1)?.environment ?? deployment.environment,
    payload: () => null,
    // An inactive one was a success once; the statuses tell.
    state(deployment) {
      const last = deployment.statuses.at(-1)?.state;
      return last === undefined ? 'PENDING' : last === 'SUCCESS' ? 'ACTIVE' : last;
    },
    latestStatus: (deployment) => deployment.statuses.at(-1) ?? null,
    statuses: (deployment) => deployment.statuses.toReversed(),
  }),
  DeploymentStatus: fieldsOf<DeploymentStatus>({
    creator: (status, _args, context) => account(context, status.creator),
    deployment: (status, _args, { world }) => world.deployments.find((each) => each.id === status.deploymentId),
  }),
};
