import { describe, expect, it } from 'vitest';
import { gateScenario } from '../acceptance/gate-scenario.ts';
import { quickScenario } from '../acceptance/scenario.ts';
import type { LoopbackGitHub } from '../loopback/github/index.ts';

/* Lists whose pages lead nowhere: not read on until the time is up, and no answer. */

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

  it('of pull requests with the same head', async () => {
    const own = await quickScenario({ approvedBy: ['alice'] });
    for (let index = 0; index < 51; index += 1)
      own.world.openPullRequest({ author: 'zoe', head: own.pull.headRefName });
    const other = {
      number: 60,
      state: 'CLOSED',
      baseRefName: 'main',
      headRefName: 'x',
      headRefOid: 'x',
      headRepository: null,
      author: null,
    };
    const asked = lie(
      own.github,
      'Sharers',
      (associatedPullRequests) => ({ object: { associatedPullRequests } }),
      { totalCount: 52, nodes: [other] },
      change,
    );
    expect(await own.run()).toMatchObject(closed);
    expect(asked()).toBeLessThanOrEqual(2);
  });

  it.each<readonly [string, string, (list: object) => object, object]>([
    [
      'deployments',
      'Deployments',
      (deployments) => ({ deployments }),
      { commitOid: 'x', environment: 'production-rp', creator: null, statuses: null },
    ],
    [
      'changes of the policy',
      'Policies',
      (history) => ({ object: { history } }),
      { oid: 'x', parents: { nodes: [] }, associatedPullRequests: { nodes: [] }, file: null },
    ],
    ['branches', 'AllBranches', (refs) => ({ refs }), { name: 'main', target: null }],
  ])('of %s', async (__, operation, data, entry) => {
    const s = await gateScenario({
      policy: (draft) => void (draft.releases['branches'] = ['main', 'hotfix/*']),
    });
    s.land();
    const asked = lie(s.github, operation, data, { totalCount: 90, nodes: [entry] }, change);
    const fault = s.github.fault;
    // The first pages of two of them come with the ground.
    s.github.fault = (request) =>
      request.operationName === 'Ground'
        ? {
            mutate: (answer: any) => {
              const { deployments, defaultBranchRef } = answer.data.repository;
              for (const list of [deployments, defaultBranchRef.target.history])
                list.pageInfo = { hasNextPage: true, endCursor: 'first' };
              return answer;
            },
          }
        : fault(request);
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

it('a later page that counts more than are given: something came while the pages were read', async () => {
  const own = await quickScenario({ approvedBy: ['alice'] });
  for (let index = 0; index < 110; index += 1) own.world.review(own.pull.number, { author: 'zoe', state: 'COMMENTED' });
  own.github.fault = ({ operationName }) =>
    operationName !== 'Page'
      ? undefined
      : {
          mutate: (answer: any) => {
            answer.data.repository.pullRequest.reviews.totalCount += 1;
            return answer as never;
          },
        };
  expect(await own.run()).toMatchObject({ verdict: 'error', codes: ['evidence.truncated'] });
});
