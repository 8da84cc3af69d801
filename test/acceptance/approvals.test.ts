import { describe, expect, it } from 'vitest';
import type { Comment, PullRequest } from '../loopback/github/index.ts';
import { onComment, onReview, onWorkflowRun, type Event } from './events.ts';
import { asked, BOTH, byTeams, counted, reasons, RP, say, TM, trusting } from './people.ts';
import { quickScenario, RP_BODY, RP_CHANGE, type ScenarioOptions } from './scenario.ts';

/* Approvals (section 7), as GitHub tells of them. What does not count is among the attacks. */

function onCommand(pull: PullRequest, comment: Comment): Event {
  const { event, payload } = onComment(pull);
  return { event, payload: { ...(payload as object), comment: { id: comment.databaseId, body: comment.body } } };
}
const NO_TOKEN = { with: { 'members-token': '' } };
const unread = (why: string) => ['rp-release', 'tm-release'].map((team) => ({ team: `@acme/${team}`, why }));

describe.concurrent('from hold to allow', () => {
  it('by a review', async () => {
    const own = await quickScenario();
    expect(await own.run()).toMatchObject({ verdict: 'hold', codes: ['approval.missing'], exitCode: 1 });
    expect(own.check().conclusion).toBe('ACTION_REQUIRED');
    own.world.review(own.pull.number, { author: 'alice' });
    expect(await own.run(onReview(own.pull))).toMatchObject({ verdict: 'allow', codes: [], exitCode: 0 });
    expect(own.check().conclusion).toBe('SUCCESS');
    expect(own.comments()).toHaveLength(1);
  });

  it('by the line that the comment gives', async () => {
    const own = await quickScenario();
    const { plan } = await own.run();
    const line = `/cohort approve ${RP} ${plan.slice(0, 16)}`;
    expect(own.comment()).toMatch(new RegExp(`^ *\`${line}\`$`, 'm'));
    const approval = say(own, 'bob', line);
    expect(await own.run(onCommand(own.pull, approval))).toMatchObject({ verdict: 'allow', plan });
  });

  it('a command that does not count: the comment says why', async () => {
    const own = await quickScenario();
    for (const [author, body] of [
      ['bob', `/cohort approve ${RP} 0123456789abcdef`],
      ['mia', `/cohort approve ${RP} 0123456789abcdef`],
      ['zoe', '/cohort reject'],
      ['zoe', '/cohort recheck'],
    ] as const)
      expect((await own.run(onCommand(own.pull, say(own, author, body)))).verdict).toBe('hold');
    expect(own.comment()).toContain('bob');
    const veto = say(own, 'bob', '/cohort reject too early');
    expect(await own.run(onCommand(own.pull, veto))).toMatchObject({ codes: ['approval.missing', 'approval.vetoed'] });
    expect(own.comments()).toHaveLength(1);
  });

  it('across cohorts by two, of each an owner', async () => {
    const own = await quickScenario({ body: BOTH });
    const first = await own.run();
    expect(first).toMatchObject({
      verdict: 'hold',
      judgement: {
        involved: { crossCohort: true },
        approvals: { needed: 2, unapproved: [{ cohort: RP }, { cohort: TM }] },
      },
    });
    expect(own.comment()).toContain(`/cohort approve ${RP} ${TM} ${first.plan.slice(0, 16)}`);
    own.world.review(own.pull.number, { author: 'alice' });
    own.world.review(own.pull.number, { author: 'bob' });
    expect((await own.run()).judgement.approvals).toMatchObject({
      counted: [{ login: 'alice' }, { login: 'bob' }],
      unapproved: [{ cohort: TM }],
    });
    say(own, 'carol', `/cohort approve ${TM} ${first.plan.toUpperCase()}`);
    const allowed = await own.run();
    expect(allowed).toMatchObject({ verdict: 'allow', sites: 5 });
    expect(counted(allowed)).toEqual(['alice', 'bob', 'carol']);
  });

  it('of a fork, by workflow_run: unsigned commits need one more', async () => {
    const own = await quickScenario({ world: { isPrivate: false, users: { sue: 'READ' } } });
    own.world.fork('sue');
    const fork = (signature: 'verified' | null = null) =>
      own.world.openPullRequest({
        author: 'sue',
        headRepository: 'sue/rollout',
        head: `fix-${signature ?? 'plain'}`,
        body: RP_BODY,
        commits: [{ changes: RP_CHANGE, signature }],
      });
    const unsigned = fork();
    own.world.review(unsigned.number, { author: 'alice' });
    expect((await own.run(onWorkflowRun(unsigned))).judgement).toMatchObject({
      verdict: 'hold',
      approvals: { needed: 2, unattributed: [unsigned.headRefOid], counted: [{ login: 'alice' }] },
    });
    own.world.review(unsigned.number, { author: 'bob' });
    expect((await own.run(onWorkflowRun(unsigned))).verdict).toBe('allow');
    const signed = fork('verified');
    own.world.review(signed.number, { author: 'alice' });
    expect((await own.run(onWorkflowRun(signed))).verdict).toBe('allow');
  });
});

describe.concurrent('hands in the change, as GitHub tells of them', () => {
  it('GitHub itself, a trusted bot and its commits are nobody, and none is missing', async () => {
    const own = await quickScenario({
      author: 'mia',
      policy: trusting('renovate'),
      world: { bots: { renovate: 'WRITE' } },
      commits: [
        { changes: RP_CHANGE, committer: 'web-flow', signature: 'github' },
        { author: 'renovate', changes: { 'deploy/resource-publisher/b.yml': 'b' }, signature: 'verified' },
      ],
      approvedBy: ['alice', 'renovate'],
    });
    const run = await own.run();
    expect(run).toMatchObject({ verdict: 'allow', judgement: { approvals: { needed: 1, unattributed: [] } } });
    expect(reasons(run)).toEqual(['renovate bot']);
  });

  it('an activity that cannot be read: unsigned commits need one more, signed ones do not', async () => {
    for (const [signature, verdict] of [
      [null, 'hold'],
      ['verified', 'allow'],
    ] as const) {
      const own = await quickScenario({ commits: [{ changes: RP_CHANGE, signature }], approvedBy: ['alice'] });
      own.github.fault = (request) => (request.path.includes('/activity') ? { status: 403 } : undefined);
      expect((await own.run()).verdict).toBe(verdict);
    }
  });
});

describe.concurrent('teams', () => {
  const withTeams: ScenarioOptions = {
    body: BOTH,
    policy: byTeams,
    world: { teams: { 'rp-release': ['alice', 'bob'], 'tm-release': ['dave'] } },
    approvedBy: ['alice', 'dave'],
  };

  it('read by members-token, all in one request', async () => {
    const own = await quickScenario(withTeams);
    const run = await own.run();
    expect(run.verdict).toBe('allow');
    expect(asked(own).filter((one) => one === 'Teams')).toHaveLength(1);
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
    expect(asked(own)).not.toContain('Teams');
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

  it('beside a release: both, and a comment says policy', async () => {
    const own = await quickScenario({ changes: { ...RP_CHANGE, ...GUARDED }, approvedBy: ['alice'] });
    const { plan, codes } = await own.run();
    expect(codes).toEqual(['policy.changed']);
    expect(own.comment()).toContain(`/cohort approve policy ${plan.slice(0, 16)}`);
    say(own, 'erin', `/cohort approve policy ${plan.slice(0, 16)}`);
    expect((await own.run()).verdict).toBe('allow');
  });
});
