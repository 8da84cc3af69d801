import type { PolicyDraft } from '../../acceptance/scenario.ts';
import type { World } from '../../loopback/github/index.ts';
import type { ActionsPolicy, Protection } from '../../loopback/github/world/settings.ts';
import { CHECK_WORKFLOW, DEPLOY, DEPLOY_WORKFLOW, RULESET, TIME, type Illness } from './healthy.ts';

/* One fault a row at least. `says` is a part of what is found. */

export interface Fault extends Illness {
  readonly row: string;
  readonly name: string;
  readonly state: 'fault' | 'warning' | 'unknown';
  readonly says: string;
}

const ruleset = (world: World) => {
  const found = world.settings.rulesets.find(({ id }) => id === RULESET);
  if (found === undefined) throw new Error('the healthy world has a ruleset');
  return found;
};
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
const environment = (world: World) => {
  const [first] = world.settings.environments;
  if (first === undefined) throw new Error('the healthy world has environments');
  return first;
};
const cohort = (draft: PolicyDraft, name: string) => draft.cohorts[name] ?? {};
const queued = (world: World) => {
  ruleset(world).rules.push({
    type: 'merge_queue',
    parameters: {
      check_response_timeout_minutes: 60,
      grouping_strategy: 'ALLGREEN',
      max_entries_to_build: 5,
      max_entries_to_merge: 5,
      merge_method: 'MERGE',
      min_entries_to_merge: 1,
      min_entries_to_merge_wait_minutes: 5,
    },
  });
};
const freeze = (until: string): Illness => ({
  policy: (draft) => {
    draft['freezes'] = [{ name: 'holidays', dates: '.github/freezes/days.txt', zone: 'Europe/London' }];
  },
  files: { '.github/freezes/days.txt': until },
});

const actionsPolicy = (change: Partial<ActionsPolicy>): ActionsPolicy => ({
  id: 3,
  name: 'release workflows',
  enforcement: 'active',
  include: ['.github/workflows/cohort-guard*.yml'],
  exclude: ['.github/workflows/cohort-guard-review.yml'],
  events: null,
  actors: null,
  ...change,
});
export const stacked = (world: World) => {
  for (const [index, base] of ['main', 'layer-1', 'layer-2'].entries())
    world.openPullRequest({
      author: 'mia',
      head: `layer-${String(index + 1)}`,
      base,
      changes: { [`docs/${base}.md`]: 'Layer\n' },
    });
};
const comment = (world: World, number: number) => {
  for (const body of ['One', 'Two', 'Three']) world.comment(number, { author: 'noah', body });
};

export const FAULTS: readonly Fault[] = [
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
    says: 'the ruleset quiet restricts updates, and nobody bypasses it',
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
  {
    row: 'environments',
    name: 'missing',
    state: 'fault',
    says: 'none of this name',
    world: (world) => void world.settings.environments.pop(),
  },
  {
    row: 'environments',
    name: 'none in the policy',
    state: 'warning',
    says: 'names no environment',
    policy: (draft) => {
      for (const each of Object.values(draft.cohorts)) delete each['environments'];
    },
  },
  {
    row: 'environment-branches',
    name: 'any branch',
    state: 'fault',
    says: 'any branch may deploy',
    world: (world) => void (environment(world).branches = 'all'),
  },
  {
    row: 'environment-branches',
    name: 'another branch',
    state: 'fault',
    says: 'feature/*',
    world: (world) => void (environment(world).branches = ['main', 'feature/*']),
  },
  {
    row: 'environment-administrators',
    name: 'they bypass',
    state: 'fault',
    says: 'administrators may bypass',
    world: (world) => void (environment(world).admins = true),
  },
  {
    row: 'deploy-jobs',
    name: 'no gate',
    state: 'fault',
    says: 'no step that uses cohort-guard in mode gate',
    files: {
      '.github/workflows/quick.yml':
        'on: push\njobs: { quick: { runs-on: ubuntu-latest, environment: production-rp, steps: [{ run: ./deploy.sh }] } }\n',
    },
  },
  {
    row: 'deploy-jobs',
    name: 'another name than in the policy',
    state: 'fault',
    says: 'deploy.yml/Deploy',
    files: { [DEPLOY_WORKFLOW]: DEPLOY.replace('name: deploy (rp)', 'name: Deploy') },
  },
  {
    row: 'deployment-records',
    name: 'deployment: false',
    state: 'fault',
    says: 'deployment: false',
    files: {
      [DEPLOY_WORKFLOW]: DEPLOY.replace(
        'environment: production-rp',
        'environment: { name: production-rp, deployment: false }',
      ),
    },
  },
  {
    row: 'baseline-job',
    name: 'none',
    state: 'fault',
    says: 'names no job',
    policy: (draft) => void (cohort(draft, 'resource-publisher')['environments'] = ['production-rp']),
  },
  {
    row: 'server',
    name: 'too old',
    state: 'fault',
    says: 'node24',
    world: (world) => void (world.settings.serverVersion = '3.17.4'),
  },
  {
    row: 'server',
    name: 'without the API version',
    state: 'fault',
    says: 'the API versions 2026-03-10',
    world: (world) => void world.settings.apiVersions.shift(),
  },
  {
    row: 'actions',
    name: 'off',
    state: 'fault',
    says: 'switched off',
    world: (world) => void (world.settings.actions.enabled = false),
  },
  {
    row: 'actions',
    name: 'selected ones',
    state: 'warning',
    says: 'selected actions alone',
    world: (world) => void (world.settings.actions.allowed = 'selected'),
  },
  {
    row: 'actions',
    name: 'a token without the right',
    state: 'unknown',
    says: 'actions/permissions',
    world: (world) => void world.grants.set('plain', { login: 'mia', rights: { contents: 'read' } }),
    token: 'plain',
  },
  {
    row: 'actions-policies',
    name: 'one that leaves an event out',
    state: 'fault',
    says: 'the policy release workflows stops issue_comment',
    world: (world) =>
      void (world.settings.actionsPolicies = [
        actionsPolicy({ events: ['pull_request_target', 'workflow_run', 'merge_group', 'workflow_dispatch'] }),
      ]),
  },
  {
    row: 'actions-policies',
    name: 'one that is tried',
    state: 'warning',
    says: 'would stop',
    world: (world) =>
      void (world.settings.actionsPolicies = [actionsPolicy({ events: ['push'], enforcement: 'evaluate' })]),
  },
  {
    row: 'actions-policies',
    name: 'one for some people',
    state: 'warning',
    says: 'lets 2 actors alone start it',
    world: (world) => void (world.settings.actionsPolicies = [actionsPolicy({ actors: [1, 2] })]),
  },
  {
    row: 'actions-policies',
    name: 'none in a public repository',
    state: 'warning',
    says: 'no policy allows pull_request_target',
    world: (world) => void (world.repository.isPrivate = false),
  },
  {
    row: 'actions-policies',
    name: 'a token without the right',
    state: 'unknown',
    says: 'actions/policies',
    world: (world) => void world.grants.set('plain', { login: 'mia', rights: { contents: 'read' } }),
    token: 'plain',
  },
  {
    row: 'oidc-subject',
    name: 'by names alone',
    state: 'warning',
    says: 'repo:acme/rollout:environment:production-rp',
    world: (world) => void (world.settings.oidc.immutable = false),
  },
  {
    row: 'oidc-subject',
    name: 'without the environment',
    state: 'warning',
    says: 'made of repo, without the environment',
    world: (world) => void (world.settings.oidc.claims = ['repo']),
  },
  {
    row: 'oidc-subject',
    name: 'a token without the right',
    state: 'unknown',
    says: 'oidc',
    world: (world) => void world.grants.set('plain', { login: 'mia', rights: { contents: 'read' } }),
    token: 'plain',
  },
  {
    row: 'largest-pull-request',
    name: 'one that GitHub does not answer',
    state: 'fault',
    says: 'pull request #2',
    world(world, { github }) {
      comment(world, 2);
      github.fault = ({ operationName, variables }) =>
        operationName === 'PullRequest' && JSON.stringify(variables).includes('2')
          ? { status: 502, body: {} }
          : undefined;
    },
  },
  {
    row: 'largest-pull-request',
    name: 'one that takes long',
    state: 'warning',
    says: '1 file, 1 commit, 4 comments: judged in',
    world(world, { github }) {
      comment(world, 2);
      github.fault = () => {
        TIME.advance(19_000);
        return undefined;
      };
    },
  },
  {
    row: 'recent-commits',
    name: 'a direct push',
    state: 'warning',
    says: '1 commit',
    world: (_, { push }) => void push({ 'docs/guide.md': 'By hand\n' }),
  },
  {
    row: 'recent-commits',
    name: 'a merge that GitHub has not made',
    state: 'warning',
    says: 'that merge and that GitHub has not signed',
    world: (_, { land }) => void land({ changes: { 'docs/guide.md': 'By hand\n' }, method: 'merge', signed: false }),
  },
  {
    row: 'recent-commits',
    name: 'an author without an account',
    state: 'warning',
    says: 'that no account stands behind',
    world: (_, { push }) =>
      void push(
        { 'docs/guide.md': 'By hand\n' },
        { branch: 'main', author: { name: 'Nobody', email: 'nobody@example.org' } },
      ),
  },
  {
    row: 'old-checks',
    name: 'a pull request from before the retention',
    state: 'warning',
    says: '#5: unchanged for more than the 4 days',
    world(world) {
      world.openPullRequest({ author: 'mia', title: 'Old', body: '', changes: { 'docs/guide.md': 'Old\n' } });
      world.settings.retentionDays = 4;
    },
  },
  {
    row: 'stacks',
    name: 'layers on an open pull request',
    state: 'warning',
    says: '2 pull requests stacked on another: #7 (into layer-2), #6 (into layer-1)',
    world: stacked,
  },
  {
    row: 'query-cost',
    name: 'a query of which few fit into an hour',
    state: 'warning',
    says: 'at most 77,000 nodes in one',
    world(_, { github }) {
      github.fault = ({ query }) =>
        /^query PullRequest.*dryRun/s.test(query)
          ? { status: 200, body: { data: { repository: null, rateLimit: { cost: 60, nodeCount: 77_000 } } } }
          : undefined;
    },
  },
  {
    row: 'query-cost',
    name: 'a cost that is not told',
    state: 'unknown',
    says: 'Resource not accessible',
    world(_, { github }) {
      github.fault = ({ query }) =>
        query.includes('dryRun')
          ? { status: 403, body: { message: 'Resource not accessible by integration' } }
          : undefined;
    },
  },
  {
    row: 'run-attempts',
    name: 'a run that was started again and again',
    state: 'warning',
    says: 'run 47 times',
    world(world) {
      const run = world.workflowRuns.find(({ path }) => path === DEPLOY_WORKFLOW);
      if (run === undefined) throw new Error('the healthy world has deployed');
      run.runAttempt = 47;
    },
  },
  {
    row: 'deployed-spread',
    name: 'sites that tell nothing',
    state: 'warning',
    says: '0 commits at 3 sites, 3 sites of which nothing is known',
    policy: (draft) => void (draft.releases['deployed'] = 'sites'),
  },
  {
    row: 'events',
    name: 'no workflow',
    state: 'fault',
    says: 'no workflow of the default branch judges',
    files: { [CHECK_WORKFLOW]: 'on: push\njobs: {}\n' },
  },
  {
    row: 'events',
    name: 'without edits',
    state: 'fault',
    says: 'pull_request_target: edited',
    files: {
      [CHECK_WORKFLOW]:
        'on:\n  pull_request_target: { types: [opened, synchronize, reopened] }\n  issue_comment:\n  workflow_run: { workflows: [x], types: [completed] }\njobs: { judge: { runs-on: x, steps: [{ uses: OWNER/cohort-guard@v1 }] } }\n',
    },
  },
  {
    row: 'events',
    name: 'without the queue that is required',
    state: 'fault',
    says: 'has a merge queue',
    world: queued,
    files: {
      [CHECK_WORKFLOW]:
        'on: [pull_request_target, issue_comment, workflow_run]\njobs: { judge: { runs-on: x, steps: [{ uses: OWNER/cohort-guard@v1 }] } }\n',
    },
  },
  {
    row: 'runs',
    name: 'stopped by a policy of Actions',
    state: 'fault',
    says: 'startup_failure',
    world(world) {
      const run = world.workflowRuns.find(({ event }) => event === 'pull_request_target');
      if (run !== undefined) run.conclusion = 'startup_failure';
    },
  },
  {
    row: 'runs',
    name: 'none, though something was merged',
    state: 'fault',
    says: 'no run by pull_request_target, though #4',
    world(world) {
      for (const run of world.workflowRuns) if (run.event === 'pull_request_target') run.event = 'push';
    },
  },
  {
    row: 'check-evidence',
    name: 'a query that is refused',
    state: 'fault',
    says: 'Resource not accessible',
    world(_, { github }) {
      github.fault = ({ operationName }) =>
        operationName === 'PullRequest'
          ? { status: 403, body: { message: 'Resource not accessible by integration' } }
          : undefined;
    },
  },
  {
    row: 'gate-evidence',
    name: 'a right too few',
    state: 'fault',
    says: 'deployments',
    world: (world) =>
      void world.grants.set('plain', { login: 'mia', rights: { contents: 'read', 'pull-requests': 'read' } }),
    token: 'plain',
  },
  {
    row: 'obstacles',
    name: 'a direct push',
    state: 'warning',
    says: 'gate.unreviewed',
    world: (_, { push }) => void push({ 'deploy/resource-publisher/app.yml': 'image: 99\n' }),
  },
  {
    row: 'check-source',
    name: 'GitHub Actions has another number on this server',
    state: 'fault',
    says: 'from the app 15368',
    world: (world) => void (world.settings.actionsApp = 77),
  },
  {
    row: 'merge-queue',
    name: 'that may not be read',
    state: 'fault',
    says: 'cannot be read',
    world(world) {
      queued(world);
      world.mergeQueueBranches.add('main');
      world.grants.set('plain', { login: 'mia', rights: { contents: 'read', administration: 'write' } });
    },
    token: 'plain',
  },
  {
    row: 'baseline-age',
    name: 'past two thirds of the retention',
    state: 'warning',
    says: 'deployed 5 days ago; runs are kept for 6',
    world: (world) => void (world.settings.retentionDays = 6),
  },
  {
    row: 'allowance',
    name: 'nearly used up',
    state: 'warning',
    says: '300 of 5000 points',
    world: (world) => void (world.settings.left.graphql = 300),
  },
  {
    row: 'owners',
    name: 'nobody with write access',
    state: 'fault',
    says: 'no owner has write access: zoe',
    policy: (draft) => void (cohort(draft, 'resource-publisher')['owners'] = ['zoe']),
  },
  {
    row: 'owners',
    name: 'somebody without',
    state: 'warning',
    says: 'without write access: nobody',
    policy: (draft) => void (cohort(draft, 'resource-publisher')['owners'] = ['alice', 'nobody']),
  },
  {
    row: 'owners',
    name: 'a team that cannot be read',
    state: 'unknown',
    says: 'teams',
    policy: (draft) => void (cohort(draft, 'resource-publisher')['owners'] = ['@acme/rp']),
  },
  {
    row: 'author',
    name: 'is the only owner',
    state: 'fault',
    says: 'alice is its only owner',
    policy: (draft) => void (cohort(draft, 'resource-publisher')['owners'] = ['alice']),
    authors: ['alice', 'alice', 'alice', 'noah'],
  },
  {
    row: 'cross-cohort',
    name: 'too few',
    state: 'fault',
    says: '1 of 2 people',
    policy: (draft) => {
      cohort(draft, 'resource-publisher')['owners'] = ['alice'];
      cohort(draft, 'template-manager')['owners'] = ['alice'];
    },
  },
  {
    row: 'policy-owners',
    name: 'the usual author alone',
    state: 'fault',
    says: '0 of 1 policy owners who can approve, beside mia',
    policy: (draft) => void (draft['policy-owners'] = ['mia']),
    authors: ['mia', 'mia', 'mia'],
  },
  {
    row: 'emergency',
    name: 'too few',
    state: 'fault',
    says: '1 of 2 people',
    policy: (draft) => void (draft['emergency'] = { approvers: ['erin', 'zoe'], approvals: 2 }),
  },
  {
    row: 'calendars',
    name: 'ended',
    state: 'fault',
    says: 'until 2026-11-01',
    ...freeze('2026-10-31\nuntil 2026-11-01\n'),
  },
  {
    row: 'calendars',
    name: 'ends soon',
    state: 'warning',
    says: 'until 2026-12-31',
    ...freeze('2026-12-25\nuntil 2026-12-31\n'),
  },
  { row: 'calendars', name: 'cannot be read', state: 'fault', says: 'cannot be read', ...freeze('Christmas\n') },
  {
    row: 'inventory-repeat',
    name: 'another answer',
    state: 'fault',
    says: 'two readings in a row differ',
    inventory: {
      edit(body, { nth }) {
        const sites = body['sites'] as readonly { id: string }[];
        return nth % 2 === 1 ? body : { ...body, total: sites.length - 1, sites: sites.slice(1) };
      },
    },
  },
  {
    row: 'inventory-repeat',
    name: 'no answer',
    state: 'unknown',
    says: 'HTTP 500',
    inventory: { fault: () => ({ status: 500 }) },
  },
  {
    row: 'inventory-time',
    name: 'slow pages',
    state: 'warning',
    says: '9 sites, read in 57 s',
    inventory: {
      pageSize: 3,
      fault() {
        TIME.advance(19_000);
        return undefined;
      },
    },
  },
  {
    row: 'inventory-parameter',
    name: 'passed over',
    state: 'warning',
    says: 'passed over in silence',
    inventory: { fault: null },
  },
];
