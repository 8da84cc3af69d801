import { describe, expect, it } from 'vitest';
import { gateScenario } from '../acceptance/gate-scenario.ts';
import { quickScenario } from '../acceptance/scenario.ts';
import type { LoopbackGitHub } from '../loopback/github/index.ts';

/*
 * Lists whose pages lead nowhere: not read on until the time is up, and no answer. One list for each way of reading them;
 * the matrix of faults has the others.
 */

const LIES: readonly (readonly [string, (nth: number) => object])[] = [
  [
    'a page without entries, and a further one',
    (nth) => ({ nodes: [], pageInfo: { hasNextPage: true, endCursor: `cursor ${String(nth)}` } }),
  ],
  ['the same cursor again', () => ({ pageInfo: { hasNextPage: true, endCursor: 'same' } })],
];

/** Answers a query with pages that go on for ever; gives how often it was asked. */
function lie(
  github: LoopbackGitHub,
  operation: string,
  data: (list: object) => object,
  list: object,
  change: (nth: number) => object,
): () => number {
  let asked = 0;
  github.fault = ({ operationName }) => {
    if (operationName !== operation) return undefined;
    asked += 1;
    return { status: 200, body: { data: { repository: data({ ...list, ...change(asked) }) } } };
  };
  return () => asked;
}

const closed = { verdict: 'error', codes: ['evidence.unavailable'] };

describe.each(LIES)('%s', (_, change) => {
  it('of files', async () => {
    const own = await quickScenario({
      approvedBy: ['alice'],
      changes: Object.fromEntries(
        Array.from({ length: 130 }, (_each, index) => [`deploy/resource-publisher/${String(index)}.yml`, 'x']),
      ),
    });
    const asked = lie(
      own.github,
      'Page',
      (files) => ({ pullRequest: { headRefOid: own.pull.headRefOid, files } }),
      { totalCount: 130, nodes: [{ path: 'more.yml', changeType: 'ADDED' }] },
      change,
    );
    expect(await own.run()).toMatchObject(closed);
    expect(asked()).toBeLessThanOrEqual(2);
  });

  it('of branches', async () => {
    const s = await gateScenario({ policy: (draft) => void (draft.releases['branches'] = ['main', 'hotfix/*']) });
    s.land();
    const entry = { name: 'main', target: null };
    const asked = lie(s.github, 'AllBranches', (refs) => ({ refs }), { totalCount: 90, nodes: [entry] }, change);
    expect(await s.gate()).toMatchObject(closed);
    expect(asked()).toBeLessThanOrEqual(2);
  });
});

it('a link of REST to the same page again: who pushed is not known', async () => {
  const own = await quickScenario({ approvedBy: ['alice'] });
  let asked = 0;
  own.github.fault = ({ path }) => {
    if (!path.includes('/activity')) return undefined;
    asked += 1;
    return { status: 200, headers: { link: `<${own.github.apiUrl}${path}>; rel="next"` }, body: [] };
  };
  expect(await own.run()).toMatchObject({ verdict: 'hold', codes: ['approval.missing'] });
  expect(asked).toBeLessThanOrEqual(2);
});
