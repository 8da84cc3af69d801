import { getOperationAST, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { BODY, gateScenario } from '../acceptance/gate-scenario.ts';
import { quickScenario, type ScenarioOptions } from '../acceptance/scenario.ts';
import { behaviours } from '../loopback/behaviours.ts';
import { possibleNodes } from '../loopback/github/graphql/node-limit.ts';
import type { LoopbackGitHub } from '../loopback/github/index.ts';

/* Queries and comparisons that GitHub ends for their size are asked for in smaller ones, to their end. */

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
