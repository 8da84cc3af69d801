import type { World } from '../world/world.ts';
import { findRepository, isVisible } from '../world/state.ts';
import { refNamed, type Ref } from './git-objects.ts';
import { fieldsOf, notFound, type Context } from './resolver.ts';

export const queries = {
  Query: fieldsOf<undefined>({
    repository(_source, { owner, name }, { world, grant }) {
      const repository = findRepository(world, `${owner}/${name}`);
      if (repository === null || !isVisible(grant, repository)) {
        throw notFound(`a Repository with the name '${owner}/${name}'`);
      }
      return repository;
    },
    organization(_source, { login }, { world }) {
      const organization = world.account(login);
      if (organization?.__typename !== 'Organization') throw notFound(`an Organization with the login of '${login}'`);
      return organization;
    },
    user(_source, { login }, { world }) {
      const user = world.account(login);
      if (user?.__typename !== 'User') throw notFound(`a User with the login of '${login}'`);
      return user;
    },
    // An app's token views as its bot, dressed as a User whose login ends in [bot].
    viewer: (_source, _args, { world, grant }) => ({
      ...world.account(grant.login),
      __typename: 'User',
      login: grant.login,
    }),
    rateLimit: (_source, _args, { world }) => ({
      cost: 1,
      limit: 1000,
      nodeCount: 1,
      remaining: 999,
      used: 1,
      resetAt: world.clock.peek(),
    }),
    node: (_source, { id }, context) => nodeById(context, id),
    nodes: (_source, { ids }, context) => ids.map((id) => nodeById(context, id)),
  }),
};

export function nodeById(context: Context, id: string): unknown {
  const node =
    allNodes(context.world).find((candidate) => candidate.id === id) ??
    (id.startsWith('C_') ? context.world.commits.get(id.slice(2)) : undefined) ??
    refById(context, id);
  if (node === undefined || node === null) throw notFound(`a node with the global id of '${id}'`);
  return node;
}

function refById(context: Context, id: string): Ref | null {
  const [, fullName = '', branch = ''] = /^REF_([^:]+):(.+)$/.exec(id) ?? [];
  const repository = findRepository(context.world, fullName);
  return repository === null ? null : refNamed(repository, branch);
}

function allNodes(world: World): { id: string }[] {
  return [
    ...world.repositories,
    ...world.accounts,
    ...world.teams,
    ...world.pullRequests,
    ...world.checkRuns,
    ...world.deployments,
    ...world.deployments.flatMap((each) => each.statuses),
    ...world.mergeQueue,
    ...world.pullRequests.flatMap((each) => [
      ...each.comments,
      ...each.reviews,
      ...each.commits,
      ...each.edits,
      ...each.timeline.flatMap((row) => (row.kind === 'event' ? [row.event] : [])),
    ]),
  ];
}
