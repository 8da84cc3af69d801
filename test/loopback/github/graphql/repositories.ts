import type { PullRequest, Repository } from '../world/model.ts';
import { mayDo } from '../rights.ts';
import { nameWithOwner } from '../world/state.ts';
import { gitObject, refNamed, type Ref } from './git-objects.ts';
import { account, fieldsOf, Listed, notFound, ordered, type Args, type Context } from './resolver.ts';
import { deploymentsIn } from './deployments.ts';

const url = (repository: Repository): string => `https://github.com/${nameWithOwner(repository)}`;
/** All but the archived ones. */
const visible = ({ world }: Context): PullRequest[] =>
  world.pullRequests.filter((each) => !world.behaviours.archived.has(each.number));
const isMain = (repository: Repository): boolean => !repository.isFork;

export function filterPullRequests(all: readonly PullRequest[], args: Args): PullRequest[] {
  const kept = all.filter(
    (each) =>
      (args.headRefName == null || each.headRefName === args.headRefName) &&
      (args.baseRefName == null || each.baseRefName === args.baseRefName) &&
      (args.states == null || args.states.includes(each.state)) &&
      (args.labels == null || args.labels.some((label) => each.labels.includes(label))),
  );
  return ordered(kept, args.orderBy, { CREATED_AT: (each) => each.createdAt, UPDATED_AT: (each) => each.updatedAt });
}

export const repositories = {
  Repository: fieldsOf<Repository>({
    nameWithOwner,
    owner: (repository, _args, context) =>
      account(context, repository.owner) ?? {
        __typename: 'User',
        id: `U_${repository.owner}`,
        login: repository.owner,
      },
    url,
    resourcePath: (repository) => `/${nameWithOwner(repository)}`,
    visibility: (repository) => (repository.isPrivate ? 'PRIVATE' : 'PUBLIC'),
    isInOrganization: (repository, _args, context) => account(context, repository.owner)?.__typename === 'Organization',
    isArchived: () => false,
    isEmpty: (repository) => repository.branches.size === 0,
    viewerPermission: (_repository, _args, { grant }) => (mayDo(grant, 'contents: write') ? 'WRITE' : 'READ'),
    parent: (repository, _args, { world }) => (repository.isFork ? world.repository : null),
    defaultBranchRef: (repository) => refNamed(repository, repository.defaultBranch),
    ref: (repository, { qualifiedName }) => refNamed(repository, qualifiedName),
    refs: (repository, { refPrefix, query }): Ref[] =>
      (refPrefix === 'refs/heads/' ? [...repository.branches.keys()] : [])
        .filter((name) => query == null || name.includes(query))
        .sort()
        .map((name) => ({ __typename: 'Ref', repository, name })),
    object: (repository, args, context) => gitObject(context, repository, args),
    pullRequest(repository, { number }, context) {
      const pullRequest = isMain(repository) ? visible(context).find((each) => each.number === number) : undefined;
      if (pullRequest === undefined) throw notFound(`a PullRequest with the number of ${String(number)}`);
      return pullRequest;
    },
    issueOrPullRequest(repository, { number }, context) {
      const pullRequest = isMain(repository) ? visible(context).find((each) => each.number === number) : undefined;
      if (pullRequest === undefined) throw notFound(`an issue or pull request with the number of ${String(number)}`);
      return pullRequest;
    },
    issue(_repository, { number }) {
      throw notFound(`an Issue with the number of ${String(number)}`);
    },
    pullRequests: (repository, args, context) => (isMain(repository) ? filterPullRequests(visible(context), args) : []),
    label: (_repository, { name }, { world }) =>
      world.pullRequests.some((each) => each.labels.includes(name)) ? { name } : null,
    collaborators(_repository, { login, query }, { world }) {
      const users = world.accounts.filter(
        (user) =>
          user.__typename === 'User' &&
          user.permission !== 'NONE' &&
          (login == null || user.login.toLowerCase() === login.toLowerCase()) &&
          (query == null || user.login.toLowerCase().includes(query.toLowerCase())),
      );
      return new Listed(users, {}, (user) => ({ permission: user.permission }));
    },
    deployments: (repository, args, { world }) =>
      isMain(repository) ? deploymentsIn(world.deployments, args, world) : [],
    environment: (_repository, { name }, { world }) =>
      world.deployments.some((each) => each.environment.toLowerCase() === name.toLowerCase())
        ? { id: `EN_${name}`, name }
        : null,
    mergeQueue(repository, { branch }, { world }) {
      const name = branch ?? repository.defaultBranch;
      return world.mergeQueueBranches.has(name) ? { __typename: 'MergeQueue', branch: name } : null;
    },
  }),
};
