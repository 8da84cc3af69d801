import { describe, expect, it } from 'vitest';
import type { Comment } from '../loopback/github/index.ts';
import {
  changedPolicy,
  POLICY_PATH,
  RP_CHANGE,
  quickScenario,
  type PolicyDraft,
  type Run,
  type Scenario,
  type ScenarioOptions,
} from './scenario.ts';

/* Approvals (section 7) through the bundle, as GitHub tells of them. */

const RP = 'resource-publisher';
const TM = 'template-manager';
const BOTH: ScenarioOptions = { body: `Target-Cohort: ${RP}, ${TM}\n` };
const NO_TOKEN = { with: { 'members-token': '' } };
const byTeams = (draft: PolicyDraft) => {
  Object.assign(draft.cohorts[RP] ?? {}, { owners: ['@acme/rp-release'] });
  Object.assign(draft.cohorts[TM] ?? {}, { owners: ['@acme/tm-release', 'carol'] });
};

const unread = (why: string) => ['rp-release', 'tm-release'].map((team) => ({ team: `@acme/${team}`, why }));

const counted = (run: Run): string[] =>
  run.judgement.approvals.counted.map((one: { login: string }) => one.login).toSorted();
const reasons = (run: Run): string[] =>
  run.judgement.approvals.discounted
    .map((one: { login: string; reason: string }) => `${one.login} ${one.reason}`)
    .toSorted();
/** What is read of GitHub: queries by their names, files and lists by their paths. */
const reading = ({ github }: Scenario): string[] =>
  github.requests
    .filter((one) => one.kind === 'graphql' || one.method === 'GET')
    .map((one) => one.operationName ?? one.path.split('?', 1)[0] ?? '');

const command = (own: Scenario, author: string, body: string): Comment =>
  own.world.comment(own.pull.number, { author, body });

describe.concurrent('teams', () => {
  const withTeams: ScenarioOptions = {
    ...BOTH,
    policy: byTeams,
    world: { teams: { 'rp-release': ['alice', 'bob'], 'tm-release': ['dave'] } },
    approvedBy: ['alice', 'dave'],
  };

  it('read by members-token, all in one request', async () => {
    const own = await quickScenario(withTeams);
    const run = await own.run();
    expect(run.verdict).toBe('allow');
    expect(reading(own).filter((one) => one === 'Teams')).toHaveLength(1);
    expect(own.github.requests.find((one) => one.operationName === 'Teams')?.headers['authorization']).toMatch(
      /NobodyMaySeeTheMembersToken$/,
    );
  });

  it('without the token they approve nothing, and the finding says what to add', async () => {
    const own = await quickScenario(withTeams);
    const run = await own.run(NO_TOKEN);
    expect(run).toMatchObject({
      verdict: 'hold',
      judgement: { approvals: { unreadableTeams: unread('no-token'), counted: [] } },
    });
    expect(reasons(run)).toEqual(['alice team-unreadable', 'dave team-unreadable']);
    expect(own.comment()).toContain('members-token');
    expect(reading(own)).not.toContain('Teams');
  });

  it('a token that is refused, or that must not read them: likewise', async () => {
    const own = await quickScenario(withTeams);
    expect(await own.run({ with: { 'members-token': own.world.token } })).toMatchObject({
      verdict: 'hold',
      judgement: { approvals: { unreadableTeams: unread('refused'), counted: [] } },
    });
    expect(own.comment()).toContain('members-token');
    own.github.fault = (request) => (request.operationName === 'Teams' ? { status: 401 } : undefined);
    expect(await own.run()).toMatchObject({
      verdict: 'hold',
      judgement: { approvals: { unreadableTeams: unread('refused'), counted: [] } },
    });
  });

  it('one by one: a team that is not there leaves the others as they are', async () => {
    const own = await quickScenario({ ...withTeams, world: { teams: { 'rp-release': ['alice'] } } });
    const run = await own.run();
    expect(run).toMatchObject({
      verdict: 'hold',
      judgement: { approvals: { unreadableTeams: [{ team: '@acme/tm-release', why: 'not-found' }] } },
    });
    expect(counted(run)).toEqual(['alice']);
  });

  it('beside people: who is named approves without any token', async () => {
    const own = await quickScenario({
      policy: byTeams,
      body: `Target-Cohort: ${TM}\n`,
      changes: { 'deploy/template-manager/app.yml': 'image: 2\n' },
      approvedBy: ['carol'],
    });
    expect((await own.run(NO_TOKEN)).verdict).toBe('allow');
  });
});

describe.concurrent('the policy', () => {
  const GUARDED = { '.github/workflows/deploy.yml': 'on: push\n' } as const;

  it.each([[POLICY_PATH], ['.github/workflows/deploy.yml'], ['scripts/deploy/run.sh']])(
    '%s needs a policy owner',
    async (path) => {
      const own = await quickScenario({ body: '' });
      const content =
        path === POLICY_PATH
          ? changedPolicy(own.inventory.url, (draft) => Object.assign(draft.approvals, { 'cross-cohort': 3 }))
          : 'changed\n';
      const { number } = own.world.openPullRequest({ author: 'mia', changes: { [path]: content } });
      const step = { with: { 'pull-request': String(number) }, event: 'workflow_dispatch', payload: {} };
      own.world.review(number, { author: 'alice' });
      own.world.review(number, { author: 'adam' });
      expect(await own.run(step)).toMatchObject({ verdict: 'hold', codes: ['policy.changed'] });
      own.world.review(number, { author: 'erin' });
      expect(await own.run(step)).toMatchObject({ verdict: 'skip', codes: [], gate: 'open' });
    },
  );

  it('beside a release: both, and a comment says policy', async () => {
    const own = await quickScenario({ changes: { ...RP_CHANGE, ...GUARDED }, approvedBy: ['alice'] });
    const { plan, codes } = await own.run();
    expect(codes).toEqual(['policy.changed']);
    expect(own.comment()).toContain(`/cohort approve policy ${plan.slice(0, 16)}`);
    command(own, 'erin', `/cohort approve policy ${plan.slice(0, 16)}`);
    expect((await own.run()).verdict).toBe('allow');
  });

  it('administrators stand in where no policy owner has write access', async () => {
    const own = await quickScenario({ changes: GUARDED, body: '', approvedBy: ['adam', 'erin'] });
    own.world.setPermission('erin', 'READ');
    const run = await own.run();
    expect(run).toMatchObject({ verdict: 'skip', judgement: { approvals: { administrators: true } } });
    expect(counted(run)).toEqual(['adam']);
    own.world.setPermission('adam', 'WRITE');
    expect(await own.run()).toMatchObject({ verdict: 'hold', codes: ['policy.changed'] });
  });

  it('a broken one is repaired by an administrator', async () => {
    const own = await quickScenario();
    const repaired = own.world.readFile(POLICY_PATH) ?? '';
    own.world.commit({ branch: 'main', author: 'adam', changes: { [POLICY_PATH]: 'version: 2\n' } });
    expect(await own.run()).toMatchObject({ verdict: 'error', codes: ['policy.invalid'] });
    const { number } = own.world.openPullRequest({ author: 'mia', changes: { [POLICY_PATH]: repaired } });
    const step = { with: { 'pull-request': String(number) }, event: 'workflow_dispatch', payload: {} };
    expect(await own.run(step)).toMatchObject({ verdict: 'hold', codes: ['policy.changed'] });
    own.world.review(number, { author: 'erin' });
    expect(await own.run(step)).toMatchObject({ verdict: 'hold', codes: ['policy.changed'] });
    own.world.review(number, { author: 'adam' });
    expect(await own.run(step)).toMatchObject({ verdict: 'skip', gate: 'open' });
    // Not where anything else comes with it.
    own.world.commit({
      branch: own.world.pullRequest(number).headRefName,
      author: 'mia',
      changes: { 'docs/guide.md': 'new\n' },
    });
    expect(await own.run(step)).toMatchObject({ verdict: 'error', codes: ['policy.invalid'] });
  });
});
