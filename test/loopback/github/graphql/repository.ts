import { commitAt } from '../world/history.ts';
import type { Account, Deployment, DeploymentStatus, MergeQueueEntry, Repository, Team } from '../world/model.ts';
import { findRepository, isVisible, nameWithOwner } from '../world/state.ts';
import { gitObject, refNamed } from './git.ts';
import { account, fieldsOf, forbidden, notFound, ordered } from './resolver.ts';

/* The repository, with what deploys and waits there, and the teams of its organization. */

export const repository = {
  Query: fieldsOf<undefined>({
    repository(_source, { owner, name }, { world, grant }) {
      const found = findRepository(world, `${owner}/${name}`);
      if (found === null || !isVisible(grant, found)) throw notFound(`a Repository with the name '${owner}/${name}'`);
      return found;
    },
    organization(_source, { login }, { world }) {
      const organization = world.account(login);
      if (organization?.__typename !== 'Organization') throw notFound(`an Organization with the login of '${login}'`);
      return organization;
    },
    // An app's token views as its bot, dressed as a User whose login ends in [bot].
    viewer: (_source, _args, { world, grant }) => ({
      ...world.account(grant.login),
      __typename: 'User',
      login: grant.login,
    }),
  }),
  Repository: fieldsOf<Repository>({
    nameWithOwner,
    defaultBranchRef: (self) => refNamed(self, self.defaultBranch),
    ref: (self, { qualifiedName }) => refNamed(self, qualifiedName),
    refs: (self, { refPrefix }) =>
      (refPrefix === 'refs/heads/' ? [...self.branches.keys()] : []).sort().map((name) => ({ repository: self, name })),
    object: (self, args, context) => gitObject(context, self, args),
    pullRequest({ isFork }, { number }, { world }) {
      const found = world.pullRequests.find((each) => each.number === number);
      if (found === undefined || isFork || world.behaviours.archived.has(number))
        throw notFound(`a PullRequest with the number of ${String(number)}`);
      return found;
    },
    pullRequests({ isFork }, { headRefName, baseRefName, states, orderBy }, { world }) {
      const kept = world.pullRequests.filter(
        (each) =>
          !isFork &&
          !world.behaviours.archived.has(each.number) &&
          (headRefName == null || each.headRefName === headRefName) &&
          (baseRefName == null || each.baseRefName === baseRefName) &&
          (states == null || states.includes(each.state)),
      );
      return ordered(kept, orderBy);
    },
    // Names of environments compare without case.
    deployments(_self, { environments, orderBy }, { world }) {
      const as = (name: string) => (world.behaviours.exactEnvironments ? name : name.toLowerCase());
      const wanted = environments?.map(as);
      const kept = world.deployments.filter(({ environment }) => wanted?.includes(as(environment)) ?? true);
      return ordered(kept, orderBy);
    },
    mergeQueue: ({ defaultBranch }, { branch }, { world }) =>
      world.mergeQueueBranches.has(branch ?? defaultBranch) ? { branch: branch ?? defaultBranch } : null,
  }),
  Deployment: fieldsOf<Deployment>({
    creator: ({ creator }, _args, context) => account(context, creator),
    originalEnvironment: ({ originalEnvironment, environment }) => originalEnvironment ?? environment,
    latestEnvironment: ({ statuses, environment }) => statuses.at(-1)?.environment ?? environment,
    statuses: ({ statuses }) => statuses.toReversed(),
  }),
  DeploymentStatus: fieldsOf<DeploymentStatus>({
    creator: ({ creator }, _args, context) => account(context, creator),
  }),
  MergeQueue: fieldsOf<{ readonly branch: string }>({
    id: ({ branch }) => `MQ_${branch}`,
    entries: ({ branch }, _args, { world }) => world.mergeQueue.filter((entry) => entry.branch === branch),
  }),
  MergeQueueEntry: fieldsOf<MergeQueueEntry>({
    headCommit: ({ headCommit }, _args, { world }) => commitAt(world, headCommit),
    baseCommit: ({ baseCommit }, _args, { world }) => commitAt(world, baseCommit),
    pullRequest: ({ pullRequestNumber }, _args, { world }) => world.pullRequest(pullRequestNumber),
  }),
  Organization: fieldsOf<Account>({
    team({ login }, { slug }, { world }) {
      if (world.behaviours.closedTeams.has(`${login}/${slug}`.toLowerCase())) throw forbidden();
      const of = (team: Team) => team.organization === login && team.slug.toLowerCase() === slug.toLowerCase();
      return world.teams.find(of) ?? null;
    },
  }),
  Team: fieldsOf<Team>({
    // No child teams are modelled: ALL and IMMEDIATE members are the same.
    members: ({ members }, { query }, { world }) =>
      members
        .filter((login) => query == null || login.toLowerCase().includes(query.toLowerCase()))
        .flatMap((login) => world.account(login) ?? []),
  }),
};
