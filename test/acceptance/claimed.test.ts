import { describe, expect, it } from 'vitest';
import type { Fault, RecordedRequest } from '../loopback/github/index.ts';
import { virtualClock } from '../loopback/clock.ts';
import { quickScenario, RP_BODY, type Scenario } from './scenario.ts';

/* The check run is claimed before the judgement and completed after it, so that nothing green outlives what it is about. */

const approved = { approvedBy: ['alice'] } as const;
const conclusions = (own: Scenario) => own.checks().map((check) => check.conclusion);
const isWrite = ({ method, path }: RecordedRequest) => method !== 'GET' && path !== '/graphql' && path !== '/markdown';
const refused = (seconds: number): Fault => ({
  status: 403,
  headers: { 'retry-after': String(seconds) },
  body: { message: 'You have exceeded a secondary rate limit' },
});

/** A green check run, and a pull request that would not get it any more. */
async function green(): Promise<Scenario> {
  const own = await quickScenario(approved);
  await own.run();
  expect(conclusions(own)).toEqual(['SUCCESS']);
  own.world.editBody(own.pull.number, { by: 'mia', body: 'Nothing is declared.' });
  return own;
}

describe.concurrent('claimed first', () => {
  it('before the inventory is asked', async () => {
    const { checks, run, ...own } = await quickScenario({
      ...approved,
      inventory: {
        fault: () => {
          expect(checks().map(({ status, conclusion }) => ({ status, conclusion }))).toEqual([
            { status: 'IN_PROGRESS', conclusion: null },
          ]);
          return undefined;
        },
      },
    });
    expect(await run()).toMatchObject({ verdict: 'allow' });
    expect(own.check()).toMatchObject({
      conclusion: 'SUCCESS',
      externalId: expect.stringMatching(/^cohort-guard:1:/),
      detailsUrl: 'https://github.com/acme/rollout/actions/runs/1',
    });
  });

  it('before the pull request is read: a judgement that claims later has read later', async () => {
    const own = await quickScenario(approved);
    const atReading: number[] = [];
    own.github.fault = ({ operationName }) => {
      if (operationName === 'PullRequest') atReading.push(own.checks().length);
      return undefined;
    };
    expect(await own.run()).toMatchObject({ verdict: 'allow' });
    expect(atReading).toEqual([1]);
  });

  it('a verdict that GitHub does not take for an hour leaves it unfinished, and the step fails', async () => {
    const own = await green();
    let claimed = false;
    own.github.fault = (request) => {
      if (!isWrite(request)) return undefined;
      if (claimed) return refused(3600);
      claimed = true;
      return undefined;
    };
    const run = await own.run({ with: { 'fail-on': 'none' } });
    expect(run).toMatchObject({ verdict: 'deny', exitCode: 1 });
    expect(run.log).toContain('secondary rate limit');
    expect(conclusions(own)).toEqual(['SUCCESS', null]);
  });

  it('after a minute it is published', async () => {
    const own = await green();
    const clock = virtualClock();
    own.github.fault = (request) => (isWrite(request) && clock.now() < 60_000 ? refused(60) : undefined);
    expect(await own.run({ clock })).toMatchObject({ verdict: 'deny' });
    expect(conclusions(own)).toEqual(['FAILURE', 'FAILURE']);
    expect(clock.now()).toBeGreaterThanOrEqual(60_000);
    expect(clock.now()).toBeLessThan(180_000);
  });

  it('waits no longer than three minutes', async () => {
    const own = await green();
    const clock = virtualClock();
    own.github.fault = (request) => (isWrite(request) ? refused(100) : undefined);
    expect(await own.run({ clock, with: { 'fail-on': 'none' } })).toMatchObject({ verdict: 'deny', exitCode: 1 });
    expect(clock.now()).toBeLessThanOrEqual(180_000);
  });
});

/** GitHub refuses the claim; meanwhile another judgement, which has read what this one has not, publishes its own. */
async function overtaken(hidesChecks: boolean): Promise<Scenario> {
  const own = await quickScenario(approved);
  await own.run();
  let isRead = false;
  own.github.fault = (request) => {
    const isOfChecks = request.path.includes('/check-runs');
    if (!isRead && isOfChecks && (isWrite(request) || hidesChecks)) return { status: 422, body: { message: 'no' } };
    if (request.operationName !== 'PullRequest' || isRead) return undefined;
    isRead = true;
    own.world.addCheckRun({
      name: 'cohort-guard',
      headSha: own.pull.headRefOid,
      conclusion: 'FAILURE',
      externalId: 'cohort-guard:2:2026-01-05T09:00:00Z',
    });
    return undefined;
  };
  return own;
}

describe.concurrent('a claim that GitHub refuses at first', () => {
  it('gives way to a judgement that has begun since', async () => {
    const own = await overtaken(false);
    const run = await own.run();
    expect(run.log).toContain('A newer judgement of this head commit has begun');
    expect(conclusions(own)).toEqual(['SUCCESS', 'FAILURE']);
  });

  it('stays unfinished where nothing tells whether one has begun, and the step fails', async () => {
    const own = await overtaken(true);
    expect(await own.run({ with: { 'fail-on': 'none' } })).toMatchObject({ verdict: 'allow', exitCode: 1 });
    expect(conclusions(own)).toEqual(['SUCCESS', 'FAILURE', null]);
  });

  it('is made late where none has begun', async () => {
    const own = await quickScenario(approved);
    await own.run();
    let refusals = 0;
    own.github.fault = (request) => {
      if (request.method !== 'POST' || !request.path.endsWith('/check-runs') || refusals > 0) return undefined;
      refusals += 1;
      return { status: 422, body: { message: 'no' } };
    };
    expect(await own.run()).toMatchObject({ verdict: 'allow', exitCode: 0 });
    expect(conclusions(own)).toEqual(['SUCCESS', 'SUCCESS']);
  });
});

describe.concurrent('one check run for each judgement', () => {
  it('older ones get the same conclusion', async () => {
    const own = await green();
    expect(await own.run()).toMatchObject({ verdict: 'deny' });
    expect(conclusions(own)).toEqual(['FAILURE', 'FAILURE']);
    own.world.editBody(own.pull.number, { by: 'mia', body: RP_BODY });
    own.world.review(own.pull.number, { author: 'alice' });
    expect(await own.run()).toMatchObject({ verdict: 'allow' });
    expect(conclusions(own)).toEqual(['SUCCESS', 'SUCCESS', 'SUCCESS']);
    expect(own.comments()).toHaveLength(1);
  });

  it('where GitHub refuses that, they stay and the log says so', async () => {
    const own = await green();
    const [old] = own.checks();
    own.github.fault = ({ method, path }) =>
      method === 'PATCH' && path.endsWith(`/check-runs/${String(old?.databaseId)}`)
        ? { status: 422, body: { message: 'Check run is completed' } }
        : undefined;
    const run = await own.run();
    expect(run).toMatchObject({ verdict: 'deny', exitCode: 1 });
    expect(run.log).toContain('Older check runs of cohort-guard on this commit stay as they are');
    expect(conclusions(own)).toEqual(['SUCCESS', 'FAILURE']);
  });

  it('nothing is written over a newer one', async () => {
    const own = await green();
    own.github.fault = ({ method, path }) => {
      if (method === 'GET' && path.includes('/check-runs') && own.checks().length === 2)
        own.world.addCheckRun({
          name: 'cohort-guard',
          headSha: own.pull.headRefOid,
          status: 'IN_PROGRESS',
          conclusion: null,
          externalId: 'cohort-guard:2:2026-01-05T09:00:00Z',
        });
      return undefined;
    };
    const before = own.comment();
    const run = await own.run();
    expect(run).toMatchObject({ verdict: 'deny', exitCode: 1 });
    expect(run.log).toContain('A newer judgement of this head commit has begun');
    expect(conclusions(own)).toEqual(['SUCCESS', null, null]);
    expect(own.comment()).toBe(before);
  });

  it('the check run of a job called cohort-guard, and one of another app, are not ours', async () => {
    const own = await quickScenario(approved);
    const job = { name: 'cohort-guard', headSha: own.pull.headRefOid, conclusion: 'FAILURE' } as const;
    own.world.addCheckRun(job);
    own.world.addCheckRun({
      ...job,
      externalId: 'cohort-guard:9:2026-01-05T09:00:00Z',
      app: { databaseId: 4711, slug: 'forger' },
    });
    expect(await own.run()).toMatchObject({ verdict: 'allow', exitCode: 0 });
    expect(conclusions(own)).toEqual(['FAILURE', 'FAILURE', 'SUCCESS']);
  });
});

describe.concurrent('nothing green for what is not judged', () => {
  it('nothing is claimed for a pull request into another branch', async () => {
    const own = await quickScenario();
    own.world.commit({ branch: 'feature', parent: 'main' });
    own.world.changeBase(own.pull.number, 'feature', { by: 'mia' });
    expect(await own.run()).toMatchObject({ verdict: 'skip', gate: 'closed', exitCode: 0 });
    expect(own.checks()).toEqual([]);
    expect(own.comments()).toEqual([]);
  });

  it('a check run that is there gets an unfinished successor, one', async () => {
    const own = await quickScenario(approved);
    await own.run();
    own.world.commit({ branch: 'feature', parent: 'main' });
    own.world.changeBase(own.pull.number, 'feature', { by: 'mia' });
    for (let run = 0; run < 2; run += 1)
      expect(await own.run()).toMatchObject({ verdict: 'skip', gate: 'closed', exitCode: 0 });
    expect(conclusions(own)).toEqual(['SUCCESS', null]);
    own.world.changeBase(own.pull.number, 'main', { by: 'mia' });
    own.world.review(own.pull.number, { author: 'alice' });
    expect(await own.run()).toMatchObject({ verdict: 'allow' });
    expect(conclusions(own)).toEqual(['SUCCESS', 'SUCCESS', 'SUCCESS']);
  });

  it('a pull request that cannot be read, on a head that no event names: the step fails whatever fail-on says', async () => {
    const own = await quickScenario(approved);
    own.github.fault = ({ path }) =>
      path === '/graphql' || path.includes('/pulls/') ? { status: 403, body: { message: 'no' } } : undefined;
    const run = await own.run({
      event: 'workflow_dispatch',
      payload: {},
      with: { 'pull-request': String(own.pull.number), 'fail-on': 'none' },
    });
    expect(run).toMatchObject({ verdict: 'error', exitCode: 1 });
    own.github.fault = ({ path }) => (path === '/graphql' ? { status: 403, body: { message: 'no' } } : undefined);
    await own.run({ event: 'workflow_dispatch', payload: {}, with: { 'pull-request': String(own.pull.number) } });
    expect(conclusions(own)).toEqual(['FAILURE']);
  });

  it('a push between two looks: the head that was claimed gets no green check', async () => {
    const own = await quickScenario(approved);
    own.github.fault = ({ operationName }) => {
      if (operationName === 'PullRequest') own.world.commit({ branch: own.pull.headRefName, author: 'mia' });
      return undefined;
    };
    const { headRefOid } = own.pull;
    expect(await own.run()).toMatchObject({ verdict: 'error', codes: ['evidence.unavailable'] });
    expect(own.checks(headRefOid).map((check) => check.conclusion)).toEqual(['FAILURE']);
  });
});
