import { describe, expect, it } from 'vitest';
import type { CommitOptions, Comment } from '../loopback/github/index.ts';
import { RP_BODY, quickScenario, type PolicyDraft, type Run, type Scenario, type ScenarioOptions } from './scenario.ts';

/* Approvals (section 7) through the bundle, as GitHub tells of them. */

const RP = 'resource-publisher';
const TM = 'template-manager';
const BOTH: ScenarioOptions = { body: `Target-Cohort: ${RP}, ${TM}\n` };
const byTeams = (draft: PolicyDraft) => {
  Object.assign(draft.cohorts[RP] ?? {}, { owners: ['@acme/rp-release'] });
  Object.assign(draft.cohorts[TM] ?? {}, { owners: ['@acme/tm-release', 'carol'] });
};

const trusting = (bot: string) => (draft: PolicyDraft) => {
  Object.assign(draft, { approvals: { 'trusted-bots': [bot] } });
};
const counted = (run: Run): string[] =>
  run.judgement.approvals.counted.map((one: { login: string }) => one.login).toSorted();
const reasons = (run: Run): string[] =>
  run.judgement.approvals.discounted
    .map((one: { login: string; reason: string }) => `${one.login} ${one.reason}`)
    .toSorted();
const vetoes = (run: Run): string[] => run.judgement.approvals.vetoes.map((one: { login: string }) => one.login);

/** What is read of GitHub: queries by their names, files and lists by their paths. */
const reading = ({ github }: Scenario): string[] =>
  github.requests
    .filter((one) => one.kind === 'graphql' || one.method === 'GET')
    .map((one) => one.operationName ?? one.path.split('?', 1)[0] ?? '');

/** The answer with one entry less than its list says to have. */
function cut(answer: any, field: string): any {
  answer.data.repository.pullRequest[field].totalCount += 1;
  if (field === 'files') answer.data.repository.pullRequest.changedFiles += 1;
  return answer;
}

const command = (own: Scenario, author: string, body: string): Comment =>
  own.world.comment(own.pull.number, { author, body });

describe.concurrent('more than a page', () => {
  const MANY = 105;
  const often = (action: (index: number) => unknown) => Array.from({ length: MANY }, (_, index) => action(index));

  it('of reviews and comments: the last ones count', async () => {
    const own = await quickScenario();
    const { plan } = await own.run();
    often(() => own.world.review(own.pull.number, { author: 'alice', state: 'COMMENTED' }));
    often((index) => command(own, 'zoe', `Comment ${String(index)}`));
    own.world.review(own.pull.number, { author: 'alice' });
    expect(counted(await own.run())).toEqual(['alice']);
    command(own, 'bob', `/cohort approve ${RP} ${plan}`);
    expect(counted(await own.run())).toEqual(['alice', 'bob']);
    own.world.review(own.pull.number, { author: 'alice', state: 'CHANGES_REQUESTED' });
    command(own, 'bob', '/cohort reject');
    expect(vetoes(await own.run())).toEqual(['alice', 'bob']);
  });

  it('of commits: the last one has a hand in it', async () => {
    const commits: CommitOptions[] = Array.from({ length: MANY }, (_, index) => ({
      changes: { 'deploy/resource-publisher/app.yml': `image: ${String(index + 2)}\n` },
    }));
    const own = await quickScenario({
      commits: [...commits, { author: 'alice', pushedBy: 'mia', changes: { 'deploy/resource-publisher/a.yml': 'a' } }],
      approvedBy: ['alice', 'bob'],
    });
    const run = await own.run();
    expect(run.verdict).toBe('allow');
    expect(reasons(run)).toEqual(['alice committer']);
  });

  it('of labels and events: the last one declares', async () => {
    const own = await quickScenario({ body: '', approvedBy: ['alice'] });
    often((index) => own.world.label(own.pull.number, `topic-${String(index)}`, { by: 'mia' }));
    own.world.label(own.pull.number, `cohort:${RP}`, { by: 'bob' });
    own.world.review(own.pull.number, { author: 'bob' });
    const run = await own.run();
    expect(run).toMatchObject({ verdict: 'hold', cohorts: [RP] });
    expect(reasons(run)).toEqual(['alice label-changed', 'bob declarer']);
  });

  it('of edits: the text that was reviewed is found', async () => {
    const own = await quickScenario({ body: `Target-Cohort: ${TM}\n`, approvedBy: ['alice'] });
    own.world.editBody(own.pull.number, { by: 'mia', body: RP_BODY });
    own.world.review(own.pull.number, { author: 'bob' });
    often((index) => own.world.editBody(own.pull.number, { by: 'mia', body: `${String(index)}\n\n${RP_BODY}` }));
    const run = await own.run();
    expect(run.verdict).toBe('allow');
    expect(reasons(run)).toEqual(['alice body-changed']);
  });

  it.each(['files', 'labels', 'commits', 'userContentEdits', 'reviews', 'comments'])(
    '%s that end before their own count are not judged',
    async (field) => {
      const own = await quickScenario({ approvedBy: ['alice'] });
      own.github.fault = ({ operationName }) =>
        operationName === 'PullRequest' ? { mutate: (answer: any) => cut(answer, field) as never } : undefined;
      expect(await own.run()).toMatchObject({ verdict: 'error', codes: ['evidence.truncated'] });
    },
  );

  it('commits of an app beyond those that REST lists stay without an account', async () => {
    const own = await quickScenario({
      world: { bots: { renovate: 'WRITE' }, limits: { pullRequestCommits: 2 } },
      approvedBy: ['alice'],
      policy: trusting('renovate'),
      commits: [1, 2, 3].map((index) => ({
        author: 'renovate',
        signature: 'verified' as const,
        changes: { 'deploy/resource-publisher/app.yml': `image: ${String(index + 1)}\n` },
      })),
    });
    expect(await own.run()).toMatchObject({
      verdict: 'hold',
      judgement: { approvals: { needed: 2, unattributed: [own.pull.headRefOid] } },
    });
  });
});

describe.concurrent('what a judgement asks', () => {
  const ACTIVITY = '/repos/acme/rollout/activity';
  const access = (...logins: string[]) =>
    logins.map((login) => `/repos/acme/rollout/collaborators/${login}/permission`);

  it('a held release: one query, who pushed, and whether those who will be asked may write', async () => {
    const own = await quickScenario(BOTH);
    expect((await own.run({ with: { publish: 'false' } })).verdict).toBe('hold');
    expect(reading(own).toSorted()).toEqual(
      ['Target', 'PullRequest', ACTIVITY, ...access('alice', 'bob', 'carol', 'dave')].toSorted(),
    );
  });

  it('one approved by half: the same of the other half', async () => {
    const own = await quickScenario({ ...BOTH, approvedBy: ['alice'] });
    expect((await own.run({ with: { publish: 'false' } })).verdict).toBe('hold');
    expect(reading(own).toSorted()).toEqual(
      ['Target', 'PullRequest', ACTIVITY, ...access('bob', 'carol', 'dave')].toSorted(),
    );
  });

  it('with teams: one query more', async () => {
    const own = await quickScenario({
      ...BOTH,
      policy: byTeams,
      world: { teams: { 'rp-release': ['alice'], 'tm-release': [] } },
      approvedBy: ['alice'],
    });
    expect((await own.run({ with: { publish: 'false' } })).verdict).toBe('hold');
    expect(reading(own).toSorted()).toEqual(
      ['Target', 'PullRequest', ACTIVITY, 'Teams', ...access('carol')].toSorted(),
    );
  });
});
