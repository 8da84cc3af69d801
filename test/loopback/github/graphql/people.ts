import type { Account, Team } from '../world/model.ts';
import { isViewer } from '../world/associations.ts';
import { account, fieldsOf, forbidden, Listed, notFound } from './resolver.ts';

const actor = {
  avatarUrl: (self: Account) => `https://avatars.githubusercontent.com/u/${String(self.databaseId)}`,
  url: (self: Account) =>
    self.__typename === 'Bot' ? `https://github.com/apps/${self.login}` : `https://github.com/${self.login}`,
  resourcePath: (self: Account) => (self.__typename === 'Bot' ? `/apps/${self.login}` : `/${self.login}`),
};

export const people = {
  User: fieldsOf<Account>({
    ...actor,
    email: (user) => user.emails[0] ?? '',
    isViewer: (user, _args, { grant }) => isViewer(grant.login, user),
  }),
  Bot: fieldsOf<Account>(actor),
  Mannequin: fieldsOf<Account>({ ...actor, email: (self) => self.emails[0] ?? null }),
  Organization: fieldsOf<Account>({
    ...actor,
    team(organization, { slug }, { world }) {
      if (world.behaviours.closedTeams.has(`${organization.login}/${slug}`.toLowerCase())) throw forbidden();
      return (
        world.teams.find(
          (team) => team.organization === organization.login && team.slug.toLowerCase() === slug.toLowerCase(),
        ) ?? null
      );
    },
    teams(organization, { query }, { world }) {
      return world.teams.filter(
        (team) => team.organization === organization.login && (query == null || team.slug.includes(query)),
      );
    },
  }),
  Team: fieldsOf<Team>({
    combinedSlug: (team) => `${team.organization}/${team.slug}`,
    organization: (team, _args, context) => account(context, team.organization) ?? notFound(team.organization),
    url: (team) => `https://github.com/orgs/${team.organization}/teams/${team.slug}`,
    resourcePath: (team) => `/orgs/${team.organization}/teams/${team.slug}`,
    privacy: () => 'VISIBLE',
    parentTeam: () => null,
    childTeams: () => [],
    // No child teams are modelled: ALL and IMMEDIATE members are the same.
    members(team, { query, role }, { world }) {
      const members = team.members.filter(
        (member) =>
          (role == null || member.role === role) &&
          (query == null || member.login.toLowerCase().includes(query.toLowerCase())),
      );
      const users = members.map((member) => world.account(member.login)).filter((user) => user !== null);
      return new Listed(users, {}, (user) => ({
        role: members.find((member) => member.login.toLowerCase() === user.login.toLowerCase())?.role,
      }));
    },
  }),
};
