import type { Permission } from '../world/model.ts';
import { user } from './accounts.ts';
import { missing, ok, paged, type Route } from './answer.ts';

/** REST's four old words; the role tells maintain and triage apart. */
const permissions: Readonly<Record<Permission, 'admin' | 'write' | 'read' | 'none'>> = {
  ADMIN: 'admin',
  MAINTAIN: 'write',
  WRITE: 'write',
  TRIAGE: 'read',
  READ: 'read',
  NONE: 'none',
};

export const peopleRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/collaborators/{username}/permission',
    handle(call) {
      const account = call.world.account(call.params['username'] ?? '');
      if (account === null) return missing();
      return ok({ permission: permissions[account.permission], user: user(call, account.login) });
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/collaborators',
    handle: (call) =>
      paged(
        call,
        call.world.accounts
          .filter(({ __typename, permission }) => __typename === 'User' && permission !== 'NONE')
          .filter(({ permission }) => call.query.get('permission') !== 'admin' || permission === 'ADMIN')
          .map(({ login }) => user(call, login)),
      ),
  },
  {
    method: 'GET',
    template: '/orgs/{org}/teams/{team_slug}/members',
    handle(call) {
      const [org, slug] = ['org', 'team_slug'].map((name) => call.params[name]?.toLowerCase());
      const team = call.world.teams.find(
        (each) => each.organization.toLowerCase() === org && each.slug.toLowerCase() === slug,
      );
      if (team === undefined) return missing();
      return paged(
        call,
        team.members.filter((login) => call.world.account(login) !== null).map((login) => user(call, login)),
      );
    },
  },
];
