import { describe, expect, it } from 'vitest';
import { BODY, gateScenario } from '../acceptance/gate-scenario.ts';
import { quickScenario, type Scenario, type ScenarioOptions } from '../acceptance/scenario.ts';
import { behaviours } from '../loopback/behaviours.ts';
import { possibleNodes } from '../loopback/github/graphql/node-limit.ts';
import type { LoopbackGitHub } from '../loopback/github/index.ts';
import { getOperationAST, parse } from 'graphql';

/* What the product makes of what GitHub does and no schema tells: the ledger's switches, one by one. */

const approved: ScenarioOptions = { approvedBy: ['alice'] };

/** The possible nodes of each query of a name that was asked. */
function sizesOf(github: LoopbackGitHub, operation: string): number[] {
  return github.requests
    .filter((request) => request.operationName === operation)
    .map(({ query, variables }) => {
      const asked = getOperationAST(parse(query));
      return asked ? possibleNodes(asked, new Map(), variables) : 0;
    });
}

describe('a label that the repository has no more', () => {
  const labelled = async (label: string) => {
    const own = await quickScenario(approved);
    own.world.label(own.pull.number, label, { by: 'mia' });
    behaviours.deletedLabel.on(own.world, label);
    return own;
  };

  it('may have been a cohort: a review from before it does not count', async () => {
    const own = await labelled('size/S');
    const run = await own.run();
    expect(run).toMatchObject({ verdict: 'hold', codes: ['approval.missing'] });
    expect(run.judgement.approvals.discounted).toMatchObject([{ login: 'alice', reason: 'label-changed' }]);
  });

  it('is no reason not to judge: a review from after it counts', async () => {
    const own = await labelled('size/S');
    own.world.review(own.pull.number, { author: 'alice' });
    expect(await own.run()).toMatchObject({ verdict: 'allow' });
  });

  it('counts against who set it last', async () => {
    const own = await quickScenario();
    own.world.label(own.pull.number, 'size/S', { by: 'alice' });
    behaviours.deletedLabel.on(own.world, 'size/S');
    own.world.review(own.pull.number, { author: 'alice' });
    expect(await own.run()).toMatchObject({ verdict: 'hold', codes: ['approval.missing'] });
  });
});

describe('a query that GitHub ends for its size', () => {
  it.each([502, 504, 'RESOURCE_LIMITS_EXCEEDED'] as const)('%s: is asked with smaller pages', async (as) => {
    const own = await quickScenario(approved);
    behaviours.queryTooLarge.on(own.world, 4_000, as);
    expect(await own.run()).toMatchObject({ verdict: 'allow' });
    const sizes = sizesOf(own.github, 'PullRequest');
    expect([sizes.at(-1), sizes.every((size, at) => size <= (sizes[at - 1] ?? Infinity))]).toEqual([
      expect.toSatisfy((size: number) => size <= 4_000),
      true,
    ]);
  });

  it('reads long lists to their end all the same', async () => {
    const own = await quickScenario();
    for (let at = 0; at < 60; at += 1)
      own.world.comment(own.pull.number, { author: 'zoe', body: `note ${String(at)}` });
    own.world.review(own.pull.number, { author: 'alice' });
    own.world.comment(own.pull.number, { author: 'bob', body: '/cohort reject not yet' });
    behaviours.queryTooLarge.on(own.world, 4_000);
    expect(await own.run()).toMatchObject({ verdict: 'hold', codes: ['approval.vetoed'] });
    expect(sizesOf(own.github, 'Page').length).toBeGreaterThan(0);
  });

  it('is an error where the smallest is too large as well, and ends', async () => {
    const own = await quickScenario(approved);
    behaviours.queryTooLarge.on(own.world, 60);
    expect(await own.run()).toMatchObject({ verdict: 'error', codes: ['evidence.unavailable'] });
    expect(sizesOf(own.github, 'PullRequest')).toHaveLength(12);
  });

  it.each([20_000, 8_000, 5_500])('pull requests of a range are asked for in halves: %i nodes', async (above) => {
    const s = await gateScenario();
    const pulls = [1, 2, 3, 4, 5, 6].map((at) =>
      s.land({ changes: { 'deploy/resource-publisher/app.yml': `image: ${String(at + 1)}\n` } }),
    );
    behaviours.queryTooLarge.on(s.world, above, 'RESOURCE_LIMITS_EXCEEDED');
    const said = await s.gate();
    expect(said).toMatchObject({ verdict: 'allow', judged: pulls.map((pull) => pull.number) });
    const sizes = sizesOf(s.github, 'Merged');
    expect(sizes.filter((size) => size > above).length).toBeLessThan(5);
  });
});

describe('a list that GitHub ends for its size is read in smaller pages, to its end', () => {
  it('the deployments of an environment', async () => {
    const s = await gateScenario();
    const first = s.deploy();
    for (let at = 0; at < 30; at += 1) s.deploy({ state: 'FAILURE' });
    const pull = s.land();
    behaviours.queryTooLarge.on(s.world, 1_500, 'RESOURCE_LIMITS_EXCEEDED');
    expect(await s.gate()).toMatchObject({ verdict: 'allow', judged: [pull.number], baseline: first.commitOid });
    const sizes = sizesOf(s.github, 'Deployments');
    expect(sizes.filter((size) => size > 1_500)).toHaveLength(2);
    expect(sizes.length).toBeGreaterThan(5);
  });

  it.each([12, 4])('the pull requests of a shared head: %i nodes', async (above) => {
    const own = await quickScenario(approved);
    for (let index = 0; index < 7; index += 1)
      own.world.openPullRequest({ author: 'zoe', head: own.pull.headRefName, body: '' });
    own.github.fault = ({ operationName, query, variables }) => {
      const asked = ['Target', 'Sharers'].includes(operationName ?? '') ? getOperationAST(parse(query)) : null;
      return asked && possibleNodes(asked, new Map(), variables) > above ? { status: 502 } : undefined;
    };
    expect(await own.run()).toMatchObject({ verdict: 'allow' });
    expect(sizesOf(own.github, 'Target').at(-1)).toBeLessThanOrEqual(above);
    expect(sizesOf(own.github, 'Sharers').length).toBeGreaterThan(0);
    // Those of strangers do not count, and they were all seen to be by strangers.
    expect(own.check().conclusion).toBe('SUCCESS');
  });
});

it('a comparison whose diff GitHub cannot make is told by its second page and the histories', async () => {
  const s = await gateScenario();
  s.land({ changes: { 'deploy/resource-publisher/0.txt': 'x' } });
  s.deploy();
  const file = (name: string) => ({ [`deploy/resource-publisher/${name}.txt`]: 'x' });
  const commits = Array.from({ length: 130 }, (_, at) => ({ changes: file(`c${String(at)}`) }));
  // Opened before the others, so that its branch begins before the range does.
  const [early, long] = [
    s.world.openPullRequest({ author: 'mia', body: BODY, changes: file('early') }),
    s.world.openPullRequest({ author: 'mia', body: BODY, commits }),
  ];
  s.land({ changes: file('1'), method: 'merge' });
  s.deploy();
  s.land({ changes: file('2'), method: 'rebase' });
  for (const { number } of [early, long]) {
    s.world.review(number, { author: 'alice' });
    s.world.mergePullRequest(number, { by: 'mia', method: 'merge' });
  }
  const now = s.world.clock.now();
  const whole = await s.gate({ now });
  expect(whole).toMatchObject({ verdict: 'allow', judged: expect.objectContaining({ length: 3 }) });
  behaviours.diffTooLarge.on(s.world, 0);
  expect(await s.gate({ now })).toEqual(whole);
});

describe('a limit of the hour', () => {
  it('is named with its end, and not asked again', async () => {
    const own = await quickScenario(approved);
    behaviours.hourlyLimit.on(own.world, '2026-11-25T14:10:00Z');
    const run = await own.run({ with: { publish: 'false' } });
    expect(run).toMatchObject({ verdict: 'error', codes: ['evidence.unavailable'] });
    // Two are asked at once.
    const asked = own.github.requests.map(({ operationName }) => operationName);
    expect(asked).toEqual(['Target', 'PullRequest'].slice(0, asked.length));
    expect(run.log).toContain('the limit of the hour is reached, and ends at 2026-11-25T14:10:00Z');
    expect(run.log).toContain('Wait until the limit has ended');
    expect(run.log).not.toContain('permissions:');
  });

  it('that keeps only who pushed, or who may write, is an error: nobody need approve again', async () => {
    const own = await quickScenario(approved);
    expect(await own.run()).toMatchObject({ verdict: 'allow' });
    behaviours.hourlyLimit.on(own.world, '2026-11-25T14:10:00Z', 'rest');
    const run = await own.run({ with: { publish: 'false' } });
    expect(run).toMatchObject({
      verdict: 'error',
      gate: 'closed',
      codes: ['approval.missing', 'evidence.unavailable'],
    });
    expect(run.log).toContain('the limit of the hour is reached, and ends at 2026-11-25T14:10:00Z');
  });

  it.each(['/git/blobs/', '/check-runs'])('is told with its end where %s is asked', async (path) => {
    const own = await quickScenario({
      ...approved,
      body: 'Target-Cohort: resource-publisher\n',
      policy: (draft) => void (draft.inventory = { provider: 'file', path: 'sites.csv' }),
      world: { files: { 'sites.csv': 'id,status,template-engine\nR1,active,resource-publisher\n' } },
    });
    own.github.fault = (request) =>
      request.path.includes(path)
        ? { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1795615800' } }
        : undefined;
    const run = await own.run();
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('the limit of the hour is reached, and ends at 2026-11-25T14:10:00Z');
  });
});

it('an archived pull request of the range is named', async () => {
  const s = await gateScenario();
  const [, second] = [2, 3].map((at) =>
    s.land({ changes: { 'deploy/resource-publisher/app.yml': `image: ${String(at)}\n` } }),
  );
  behaviours.archivedPullRequest.on(s.world, second?.number ?? 0, 'listed');
  expect((await s.gate()).findings).toMatchObject([
    {
      code: 'evidence.unavailable',
      asked: `pull request #${String(second?.number)}`,
      observed: expect.stringContaining('archived'),
      reason: 'absent',
    },
  ]);
});

describe('what keeps an answer', () => {
  const refusing = async (status: number, path: RegExp | null): Promise<Scenario> => {
    const own = await quickScenario(approved);
    own.github.fault = (request) =>
      path === null
        ? request.kind === 'graphql'
          ? { status, body: { message: 'no' } }
          : undefined
        : path.test(request.path)
          ? { status, body: { message: 'no' } }
          : undefined;
    return own;
  };

  it('a missing right is the one that the advice names', async () => {
    const own = await quickScenario(approved);
    const grant = own.world.grants.get(own.world.token);
    if (grant) grant.rights = { contents: 'read', checks: 'write' };
    const run = await own.run();
    expect(run).toMatchObject({ verdict: 'error', codes: ['evidence.unavailable'] });
    expect(run.log).toMatch(/this permission[^]*permissions:\s+pull-requests: read/);
  });

  it.each([
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [404, 'absent'],
  ])('HTTP %i is told from the others', async (status, reason) => {
    const own = await refusing(status, null);
    const run = await own.run({ with: { publish: 'false' } });
    expect(run.record.evidence.github.flatMap((exchange: any) => exchange.answers)).toContainEqual({
      ok: false,
      error: expect.objectContaining({ reason }),
    });
  });
});

it('every request says which version of the API it means', async () => {
  const own = await quickScenario(approved);
  await own.run();
  expect(new Set(own.github.requests.map(({ headers }) => headers['x-github-api-version']))).toEqual(
    new Set(['2022-11-28']),
  );
});

describe('what cannot be published', () => {
  it('for want of a right says which', async () => {
    const own = await quickScenario(approved);
    const grant = own.world.grants.get(own.world.token);
    if (grant) grant.rights = { ...grant.rights, checks: 'read' };
    const run = await own.run();
    expect(run.log).toMatch(/check run could not be published [^]* The job needs the permission "checks: write"/);
  });

  it('for another reason asks for no right', async () => {
    const own = await quickScenario(approved);
    own.github.fault = ({ kind, method, path }) =>
      kind === 'rest' && method !== 'GET' && path.includes('comments') ? { status: 422 } : undefined;
    const run = await own.run();
    expect(run.log).toContain('The comment could not be published (HTTP 422');
    expect(run.log).not.toContain('The job needs');
  });
});
