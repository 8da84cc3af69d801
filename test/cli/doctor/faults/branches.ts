import type { World } from '../../../loopback/github/index.ts';
import type { Protection } from '../../../loopback/github/world/settings.ts';
import { ruleset, type Fault } from './fault.ts';

/* Rules of branches. */

const withoutRule = (type: string) => (world: World) => {
  const { rules } = ruleset(world);
  rules.splice(
    rules.findIndex((rule) => rule.type === type),
    1,
  );
};

const requires = (app: number | null) => (world: World) => {
  const rule = ruleset(world).rules.find(({ type }) => type === 'required_status_checks');
  Object.assign(rule?.parameters ?? {}, {
    required_status_checks: [{ context: 'cohort-guard', ...(app !== null && { integration_id: app }) }],
  });
};

const classic = (change: Partial<Protection>) => (world: World) => {
  world.settings.rulesets.length = 0;
  world.settings.protection.set('main', {
    checks: [{ context: 'cohort-guard', app: 15368 }],
    admins: true,
    forcePushes: false,
    deletions: false,
    pullRequests: true,
    ...change,
  });
};

const another = (type: string, parameters?: Record<string, unknown>) => (world: World) => {
  world.settings.rulesets.push({
    id: 18,
    name: 'quiet',
    branches: ['main'],
    bypass: [],
    rules: [{ type, ...(parameters && { parameters }) }],
  });
};

export const BRANCHES: readonly Fault[] = [
  {
    row: 'required-check',
    name: 'no rule',
    state: 'fault',
    says: 'no rule requires',
    world: withoutRule('required_status_checks'),
  },
  {
    row: 'required-check',
    name: 'no release branch',
    state: 'fault',
    says: 'no branch of this repository',
    policy: (draft) => void (draft.releases['branches'] = ['mian']),
  },
  { row: 'check-source', name: 'any source', state: 'fault', says: 'from any source', world: requires(null) },
  { row: 'check-source', name: 'another app', state: 'fault', says: 'from the app 99', world: requires(99) },
  {
    row: 'check-source',
    name: 'GitHub Actions has another number on this server',
    state: 'fault',
    says: 'from the app 15368',
    world: (world) => void (world.settings.actionsApp = 77),
  },
  {
    row: 'bypass',
    name: 'a role',
    state: 'fault',
    says: 'the role admin',
    world: (world) => void ruleset(world).bypass.push({ id: 5, type: 'RepositoryRole', mode: 'always' }),
  },
  {
    row: 'bypass',
    name: 'a team by a pull request',
    state: 'fault',
    says: 'the team 7 (by a pull request)',
    world: (world) => void ruleset(world).bypass.push({ id: 7, type: 'Team', mode: 'pull_request' }),
  },
  {
    row: 'bypass',
    name: 'administrators',
    state: 'fault',
    says: 'does not hold for administrators',
    world: classic({ admins: false }),
  },
  {
    row: 'bypass',
    name: 'a token that is not told',
    state: 'unknown',
    says: 'does not tell this token',
    world: (world) =>
      void world.grants.set('plain', { login: 'mia', rights: { contents: 'read', administration: 'read' } }),
    token: 'plain',
  },
  {
    row: 'up-to-date',
    name: 'neither that nor a queue',
    state: 'warning',
    says: 'no rule requires a branch to be up to date',
    world(world) {
      const rule = ruleset(world).rules.find(({ type }) => type === 'required_status_checks');
      Object.assign(rule?.parameters ?? {}, { strict_required_status_checks_policy: false });
    },
  },
  {
    row: 'up-to-date',
    name: 'an older protection',
    state: 'warning',
    says: 'no rule requires a branch to be up to date',
    world: classic({ strict: false }),
  },
  {
    row: 'direct-push',
    name: 'no rule',
    state: 'fault',
    says: 'no rule requires a pull request',
    world: withoutRule('pull_request'),
  },
  {
    row: 'history',
    name: 'force pushes',
    state: 'fault',
    says: 'force pushes are allowed',
    world: withoutRule('non_fast_forward'),
  },
  { row: 'history', name: 'deletion', state: 'fault', says: 'may be deleted', world: withoutRule('deletion') },
  {
    row: 'history',
    name: 'an older protection',
    state: 'fault',
    says: 'force pushes',
    world: classic({ forcePushes: true }),
  },
  {
    row: 'push-bypass',
    name: 'a deploy key',
    state: 'fault',
    says: 'the ruleset release branches is bypassed by deploy keys',
    world: (world) => void ruleset(world).bypass.push({ id: null, type: 'DeployKey', mode: 'always' }),
  },
  {
    row: 'push-bypass',
    name: 'accounts that an older protection lets push',
    state: 'fault',
    says: 'the protection lets noah push without a pull request',
    world: classic({ pushers: ['noah'] }),
  },
  {
    row: 'push-bypass',
    name: 'administrators',
    state: 'fault',
    says: 'does not hold for administrators',
    world: classic({ admins: false }),
  },
  {
    row: 'push-bypass',
    name: 'a token that is not told',
    state: 'unknown',
    says: 'does not tell this token',
    world: (world) =>
      void world.grants.set('plain', { login: 'mia', rights: { contents: 'read', administration: 'read' } }),
    token: 'plain',
  },
  {
    row: 'merge-rights',
    name: 'nobody, since updates are restricted',
    state: 'fault',
    says: 'the ruleset quiet restricts updates, and no one bypasses it',
    world: another('update'),
  },
  {
    row: 'merge-rights',
    name: 'a deployment that the gate waits to see merged',
    state: 'fault',
    says: 'requires a deployment to production-rp before the merge',
    world: another('required_deployments', { required_deployment_environments: ['staging', 'production-rp'] }),
  },
  {
    row: 'merge-rights',
    name: 'a branch that is read-only',
    state: 'fault',
    says: 'read-only',
    world: classic({ locked: true }),
  },
  {
    row: 'merge-rights',
    name: 'administrators alone',
    state: 'warning',
    says: 'lets administrators alone push and merge',
    world: classic({ mergers: [] }),
  },
];
