import type { World } from '../../../loopback/github/index.ts';
import type { Protection } from '../../../loopback/github/world/settings.ts';
import { ruleset, fault, unknown, warning, withRights, faultsOf } from './fault.ts';

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

export const BRANCHES = faultsOf({
  'required-check': [
    fault('no rule', 'no rule requires', { world: withoutRule('required_status_checks') }),
    fault('no release branch', 'no branch of this repository', {
      policy: (draft) => void (draft.releases['branches'] = ['mian']),
    }),
  ],
  'check-source': [
    fault('any source', 'from any source', { world: requires(null) }),
    fault('another app', 'from the app 99', { world: requires(99) }),
    fault('GitHub Actions has another number on this server', 'from the app 15368', {
      world: ({ settings }) => void (settings.actionsApp = 77),
    }),
  ],
  bypass: [
    fault('a role', 'the role admin', {
      world: (world) => void ruleset(world).bypass.push({ id: 5, type: 'RepositoryRole', mode: 'always' }),
    }),
    fault('a team by a pull request', 'the team 7 (by a pull request)', {
      world: (world) => void ruleset(world).bypass.push({ id: 7, type: 'Team', mode: 'pull_request' }),
    }),
    fault('administrators', 'does not hold for administrators', { world: classic({ admins: false }) }),
    unknown(
      'a token that is not told',
      'does not tell this token',
      withRights({ contents: 'read', administration: 'read' }),
    ),
  ],
  'up-to-date': [
    warning('neither that nor a queue', 'no rule requires a branch to be up to date', {
      world(world) {
        const rule = ruleset(world).rules.find(({ type }) => type === 'required_status_checks');
        Object.assign(rule?.parameters ?? {}, { strict_required_status_checks_policy: false });
      },
    }),
    warning('an older protection', 'no rule requires a branch to be up to date', { world: classic({ strict: false }) }),
  ],
  'direct-push': [fault('no rule', 'no rule requires a pull request', { world: withoutRule('pull_request') })],
  history: [
    fault('force pushes', 'force pushes are allowed', { world: withoutRule('non_fast_forward') }),
    fault('deletion', 'may be deleted', { world: withoutRule('deletion') }),
    fault('an older protection', 'force pushes', { world: classic({ forcePushes: true }) }),
  ],
  'push-bypass': [
    fault('a deploy key', 'the ruleset release branches is bypassed by deploy keys', {
      world: (world) => void ruleset(world).bypass.push({ id: null, type: 'DeployKey', mode: 'always' }),
    }),
    fault('accounts that an older protection lets push', 'the protection lets noah push without a pull request', {
      world: classic({ pushers: ['noah'] }),
    }),
    fault('administrators', 'does not hold for administrators', { world: classic({ admins: false }) }),
    unknown(
      'a token that is not told',
      'does not tell this token',
      withRights({ contents: 'read', administration: 'read' }),
    ),
  ],
  'merge-rights': [
    fault('nobody, since updates are restricted', 'the ruleset quiet restricts updates, and no one bypasses it', {
      world: another('update'),
    }),
    fault('a deployment that the gate waits to see merged', 'requires a deployment to production-rp before the merge', {
      world: another('required_deployments', { required_deployment_environments: ['staging', 'production-rp'] }),
    }),
    fault('a branch that is read-only', 'read-only', { world: classic({ locked: true }) }),
    warning('administrators alone', 'lets administrators alone push and merge', { world: classic({ mergers: [] }) }),
  ],
});
