import type { Account, Permission, Team } from '../world/model.ts';
import { simpleUser, user } from './accounts.ts';
import { missing, ok, paged, type RestAnswer, type RestCall, type Route } from './answer.ts';

/** REST's four old words; the role tells maintain and triage apart. */
const permissions: Readonly<Record<Permission, 'admin' | 'write' | 'read' | 'none'>> = {
  ADMIN: 'admin',
  MAINTAIN: 'write',
  WRITE: 'write',
  TRIAGE: 'read',
  READ: 'read',
  NONE: 'none',
};
const role = (permission: Permission): string => (permission === 'NONE' ? '' : permission.toLowerCase());
const rank = ['NONE', 'READ', 'TRIAGE', 'WRITE', 'MAINTAIN', 'ADMIN'];

function collaborator(call: RestCall, account: Account): Record<string, unknown> {
  const has = (permission: Permission): boolean => rank.indexOf(account.permission) >= rank.indexOf(permission);
  return {
    ...simpleUser(call, account),
    role_name: role(account.permission),
    permissions: {
      admin: has('ADMIN'),
      maintain: has('MAINTAIN'),
      push: has('WRITE'),
      triage: has('TRIAGE'),
      pull: has('READ'),
    },
  };
}

/** Calls with the team that the path names: 404 without the team. */
const withTeam =
  (handle: (call: RestCall, team: Team) => RestAnswer): Route['handle'] =>
  (call) => {
    const team = call.world.teams.find(
      (each) =>
        each.organization.toLowerCase() === call.params['org']?.toLowerCase() &&
        each.slug.toLowerCase() === call.params['team_slug']?.toLowerCase(),
    );
    return team === undefined ? missing() : handle(call, team);
  };

export const peopleRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/collaborators/{username}/permission',
    handle(call) {
      const account = call.world.account(call.params['username'] ?? '');
      if (account === null) return missing();
      return ok({
        permission: permissions[account.permission],
        role_name: role(account.permission),
        user: collaborator(call, account),
      });
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/collaborators',
    handle: (call) =>
      paged(
        call,
        call.world.accounts
          .filter((account) => account.__typename === 'User' && account.permission !== 'NONE')
          .filter((account) => call.query.get('permission') !== 'admin' || account.permission === 'ADMIN')
          .map((account) => collaborator(call, account)),
      ),
  },
  {
    method: 'GET',
    template: '/orgs/{org}/teams/{team_slug}/memberships/{username}',
    handle: withTeam((call, team) => {
      const member = team.members.find((each) => each.login.toLowerCase() === call.params['username']?.toLowerCase());
      if (member === undefined) return missing();
      return ok({
        url: `${call.api}${call.path}`,
        role: member.role === 'MAINTAINER' ? 'maintainer' : 'member',
        state: 'active',
      });
    }),
  },
  {
    method: 'GET',
    template: '/orgs/{org}/teams/{team_slug}/members',
    handle: withTeam((call, team) =>
      paged(
        call,
        team.members
          .filter((member) => call.world.account(member.login) !== null)
          .map((member) => user(call, member.login)),
      ),
    ),
  },
];
