import { describe, expect, it } from 'vitest';
import type { Comment, PullRequest } from '../loopback/github/index.ts';
import { onComment, onReview, onWorkflowRun, type Event } from './events.ts';
import { RP_BODY, RP_CHANGE, quickScenario, type Run, type Scenario, type ScenarioOptions } from './scenario.ts';

/* Approvals (section 7) through the bundle, as GitHub tells of them. */

const RP = 'resource-publisher';
const TM = 'template-manager';
const BOTH: ScenarioOptions = { body: `Target-Cohort: ${RP}, ${TM}\n` };
const counted = (run: Run): string[] =>
  run.judgement.approvals.counted.map((one: { login: string }) => one.login).toSorted();
function onCommand(pull: PullRequest, comment: Comment): Event {
  const { event, payload } = onComment(pull);
  return { event, payload: { ...(payload as object), comment: { id: comment.databaseId, body: comment.body } } };
}
const command = (own: Scenario, author: string, body: string): Comment =>
  own.world.comment(own.pull.number, { author, body });

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
    const approval = command(own, 'bob', line);
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
      expect((await own.run(onCommand(own.pull, command(own, author, body)))).verdict).toBe('hold');
    expect(own.comment()).toContain('bob');
    const veto = command(own, 'bob', '/cohort reject too early');
    expect(await own.run(onCommand(own.pull, veto))).toMatchObject({ codes: ['approval.missing', 'approval.vetoed'] });
    expect(own.comments()).toHaveLength(1);
  });

  it('across cohorts by two, of each an owner', async () => {
    const own = await quickScenario(BOTH);
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
    command(own, 'carol', `/cohort approve ${TM} ${first.plan.toUpperCase()}`);
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
