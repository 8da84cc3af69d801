import { describe, expect, it } from 'vitest';
import type { OpenOptions } from '../loopback/github/index.ts';
import { onWorkflowRun } from './events.ts';
import { quickScenario, RP_BODY, type Scenario, type ScenarioOptions } from './scenario.ts';
import { byHand } from './people.ts';

/* A check run is on a commit: pull requests with the same head commit share it, and it carries the worst of their verdicts. */

const TM_BODY = 'Target-Cohort: template-manager\n';

async function shared(other: Partial<OpenOptions>, options: ScenarioOptions = {}) {
  const own = await quickScenario({
    approvedBy: ['alice'],
    policy: (draft) => void (draft.releases['branches'] = ['main', 'release/*']),
    ...options,
  });
  for (const branch of ['release/1', 'feature']) own.world.commit({ branch, parent: 'main' });
  const { number } = own.world.openPullRequest({ author: 'mia', body: RP_BODY, ...other, head: own.pull.headRefName });
  return { own, other: number };
}

const conclusions = (own: Scenario) => own.checks().map((check) => check.conclusion);

describe.concurrent('outputs are of the pull request itself, the check run is of all', () => {
  it.for<[string, Partial<OpenOptions>, string[]]>([
    ['one that is denied', { body: TM_BODY }, ['FAILURE']],
    ['one that is on hold, into another release branch', { base: 'release/1' }, ['ACTION_REQUIRED']],
    ['one that is denied, of somebody without write access', { body: TM_BODY, author: 'zoe' }, ['SUCCESS']],
    ['one into a branch that nothing is released from', { base: 'feature', body: TM_BODY }, ['SUCCESS']],
  ])('%s', async ([, other, expected]) => {
    const { own, other: number } = await shared(other);
    const run = await own.run();
    expect(run).toMatchObject({ verdict: 'allow', gate: 'open', exitCode: 0 });
    expect(run.record.plan).toBe(run.plan);
    expect(run.record.sharedHead.map((each: any) => each.number)).toEqual(expected[0] === 'SUCCESS' ? [] : [number]);
    expect(conclusions(own)).toEqual(expected);
    const { title, summary } = own.check();
    if (expected[0] === 'SUCCESS') expect(`${title} ${summary}`).not.toContain(`#${number}`);
    else {
      expect(title).toMatch(new RegExp(`^#${number}: `));
      expect(summary).toContain(`Pull requests ${own.pull.number}, ${number} have this head commit`);
    }
  });

  it.each([403, 404])('an author whose rights cannot be read (%i) counts as one who can write', async (status) => {
    const { own } = await shared({ body: TM_BODY, author: 'zoe' });
    own.github.fault = ({ path }) =>
      path.includes('/collaborators/zoe/permission') ? { status, body: { message: 'no' } } : undefined;
    expect(await own.run()).toMatchObject({ verdict: 'allow' });
    expect(conclusions(own)).toEqual(['FAILURE']);
  });

  it('an author whom GitHub does not name counts as one who can write', async () => {
    const { own } = await shared({ body: TM_BODY, author: 'zoe' });
    own.world.deleteAccount('zoe');
    expect(await own.run()).toMatchObject({ verdict: 'allow' });
    expect(conclusions(own)).toEqual(['FAILURE']);
  });

  it('judged by workflow_run, which names a head and not a pull request, one by a stranger does not count either', async () => {
    const { own } = await shared({ body: TM_BODY, author: 'zoe' });
    expect(await own.run(onWorkflowRun(own.pull))).toMatchObject({ verdict: 'deny', exitCode: 1 });
    expect(conclusions(own)).toEqual(['SUCCESS']);
  });
});

describe.concurrent('who writes on a shared head', () => {
  it('not the one by an author without write access, beside one by an author with it', async () => {
    const { own, other } = await shared({ body: TM_BODY, author: 'zoe' });
    expect(await own.run(byHand(other))).toMatchObject({ verdict: 'deny', exitCode: 1 });
    expect(own.checks()).toEqual([]);
    expect(own.comments(other)).toHaveLength(1);
  });

  it('all of them, where none has write access', async () => {
    const { own, other } = await shared({ body: TM_BODY, author: 'zoe' }, { author: 'zoe' });
    expect(await own.run(byHand(other))).toMatchObject({ verdict: 'deny' });
    expect(await own.run()).toMatchObject({ verdict: 'allow' });
    expect(conclusions(own)).toEqual(['FAILURE', 'FAILURE']);
  });

  it('not one that is not judged', async () => {
    const { own, other } = await shared({ base: 'feature' });
    expect(await own.run()).toMatchObject({ verdict: 'allow' });
    expect(await own.run(byHand(other))).toMatchObject({ verdict: 'skip', gate: 'closed' });
    expect(conclusions(own)).toEqual(['SUCCESS']);
  });

  it('not one that is closed', async () => {
    const { own, other } = await shared({ body: TM_BODY });
    own.world.closePullRequest(other, { by: 'mia' });
    expect(await own.run(byHand(other))).toMatchObject({ verdict: 'deny' });
    expect(own.checks()).toEqual([]);
    expect(await own.run()).toMatchObject({ verdict: 'allow' });
    expect(conclusions(own)).toEqual(['SUCCESS']);
  });

  it.each([
    ['refused', { status: 403, body: { message: 'no' } }],
    [
      'too large even for one',
      { status: 200, body: { errors: [{ type: 'RESOURCE_LIMITS_EXCEEDED', message: 'no' }] } },
    ],
  ] as const)('who the others are cannot be looked up (%s): no green stays on the head', async (_, fault) => {
    const { own } = await shared({ author: 'zoe' });
    expect(await own.run()).toMatchObject({ verdict: 'allow' });
    for (let index = 0; index < 55; index += 1)
      own.world.openPullRequest({ author: 'zoe', head: own.pull.headRefName });
    own.github.fault = ({ operationName }) => (operationName === 'Sharers' ? fault : undefined);
    const run = await own.run();
    expect(run).toMatchObject({ verdict: 'error', gate: 'closed', codes: ['evidence.unavailable'], exitCode: 1 });
    expect(run.log.replaceAll(/\s+/g, ' ')).toContain(`pull requests with the head of #${own.pull.number}`);
    // The older one is brought in line, and the newest tells.
    expect(conclusions(own)).toEqual(['FAILURE', 'FAILURE']);
  });

  it('more of them than are judged together: an error', async () => {
    const { own } = await shared({ body: TM_BODY });
    for (let index = 0; index < 10; index += 1) {
      own.world.commit({ branch: `release/x${String(index)}`, parent: 'main' });
      own.world.openPullRequest({
        author: 'mia',
        body: RP_BODY,
        base: `release/x${String(index)}`,
        head: own.pull.headRefName,
      });
    }
    expect(await own.run()).toMatchObject({ verdict: 'error', codes: ['evidence.truncated'] });
    expect(conclusions(own)).toEqual(['FAILURE']);
  });
});
