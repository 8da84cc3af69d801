import { expect, it } from 'vitest';
import { gateScenario } from '../acceptance/gate-scenario.ts';
import type { Scenario } from '../acceptance/scenario.ts';
import { virtualClock } from '../loopback/clock.ts';
import { editPull, quietScenario } from './support-live.ts';

/* What GitHub, or something before it, answers in place of the facts. */

const changing = (change: (answer: any) => unknown) => ({ mutate: change as (answer: never) => unknown });
const noise = (own: Scenario, count: number) => {
  for (let at = 0; at < count; at += 1)
    own.world.comment(own.pull.number, { author: 'zoe', body: `Noise ${String(at)}` });
};

/** A judgement that does not know what it would have to know. */
const UNKNOWN = { verdict: 'error', gate: 'closed', sites: null, codes: [expect.stringMatching(/^evidence\./)] };

// Endless pages: GitHub's lists go round in circles: a further page whose cursor is the last one's, empty pages, or pages without an end.
// Origin: loops with an unreachable exit condition (CWE-835); endless data, as The Update Framework calls it.
it('endless pages: of comments', async () => {
  const own = await quietScenario({ approvedBy: ['alice'] });
  noise(own, 130);
  for (const [what, change] of [
    ['the same cursor', (_: any, first: string) => ({ pageInfo: { hasNextPage: true, endCursor: first } })],
    ['no cursor', () => ({ pageInfo: { hasNextPage: true, endCursor: null } })],
    [
      'empty pages',
      ({ pageInfo }: any) => ({ pageInfo: { hasNextPage: true, endCursor: pageInfo.endCursor }, nodes: [] }),
    ],
    ['an end before its own count', () => ({ pageInfo: { hasNextPage: false, endCursor: null } })],
  ] as const) {
    let first = '';
    own.github.fault = ({ operationName }) =>
      operationName === 'PullRequest' || operationName === 'Page'
        ? changing((answer) => {
            const list = answer.data.repository?.pullRequest?.comments;
            first ||= list?.pageInfo.endCursor;
            if (list) Object.assign(list, change(list, first));
            return answer;
          })
        : undefined;
    own.github.requests.length = 0;
    expect([what, await own.run()]).toMatchObject([what, UNKNOWN]);
    expect(own.github.requests.length).toBeLessThan(80);
  }
});

const foreign = {
  commitOid: 'f'.repeat(40),
  createdAt: '2026-01-05T08:00:00Z',
  environment: 'production-rp',
  originalEnvironment: 'production-rp',
  latestEnvironment: 'production-rp',
  creator: { __typename: 'User', login: 'mia' },
  statuses: null,
};

it.each<readonly [string, string, readonly object[]]>([
  ['empty', 'evidence.unavailable', []],
  ['full of what does not count', 'evidence.truncated', [foreign]],
])('endless pages: deployments of the environment that never end: %s', async (_, code, nodes) => {
  const s = await gateScenario();
  s.deploy({ creator: 'mia' });
  s.land();
  let page = 0;
  const further = () => ({ hasNextPage: true, endCursor: String((page += 1)) });
  s.github.fault = ({ operationName }) => {
    if (operationName === 'Deployments')
      return {
        status: 200,
        body: { data: { repository: { deployments: { totalCount: 999, pageInfo: further(), nodes } } } },
      };
    if (operationName !== 'Ground') return undefined;
    return changing((answer) => {
      answer.data.repository.deployments.pageInfo = further();
      return answer;
    });
  };
  expect(await s.gate()).toMatchObject({ verdict: 'error', codes: [code], targets: null });
  expect(s.github.requests.length).toBeLessThan(80);
});

// Moving target: The pull request moves while it is being read: first pages of the harmless head, later ones of the other.
// Origin: time of check to time of use (CWE-367); Boost Security, "Split-Second Side Doors" (12 November 2025).
it('moving target: a push between two pages', async () => {
  const many = Array.from({ length: 130 }, (_, at) => [`deploy/resource-publisher/part-${String(at)}.yml`, 'x\n']);
  const own = await quietScenario({ approvedBy: ['alice'], changes: Object.fromEntries(many) });
  expect(await own.run()).toMatchObject({ verdict: 'allow' });
  let pushed = false;
  own.github.fault = ({ operationName }) => {
    if (operationName !== 'Page' || pushed) return undefined;
    pushed = true;
    const changes = { 'deploy/template-manager/app.yml': 'image: evil\n' };
    own.world.commit({ branch: own.pull.headRefName, author: 'mia', changes });
    return undefined;
  };
  expect(await own.run()).toMatchObject({ verdict: 'error', gate: 'closed', codes: ['evidence.unavailable'] });
});

// Partial answer: GitHub gives half an answer: data beside errors, null where a list should be, an answer to nothing. Read leniently, no reviews means no vetoes, no files no reach.
// Origin: the GraphQL specification, section 7.1: data and errors may come together, and most clients look at data alone.
it('partial answer: closes, whatever is missing', async () => {
  const own = await quietScenario({ approvedBy: ['alice'] });
  for (const [what, change] of [
    ['all data, with an error', (answer: any) => Object.assign(answer, { errors: [{ message: 'x' }] })],
    ['comments null, without a word', (_: any, pull: any) => (pull.comments = null)],
    ['files missing', (_: any, pull: any) => delete pull.files],
    ['no pull request', (answer: any) => (answer.data.repository.pullRequest = null)],
    ['a review in a state that is not known', (_: any, pull: any) => (pull.reviews.nodes[0].state = 'FINE')],
    ['a null among the reviews', (_: any, pull: any) => (pull.reviews.nodes[0] = null)],
  ] as const) {
    editPull(own, (pull, answer) => change(answer, pull));
    expect([what, await own.run()]).toMatchObject([what, UNKNOWN]);
  }
});

// Told to wait: GitHub (or a proxy) refuses and says to come back in an hour, in the past, or never: a judge that obeys holds the queue, one that does not hammers.
// Origin: GitHub's secondary rate limits and `retry-after`; uncontrolled resource consumption (CWE-400).
it('told to wait: for longer than a judgement takes', async () => {
  const own = await quietScenario({ approvedBy: ['alice'] });
  for (const wait of ['3600', '99999999999999999999', 'Fri, 31 Dec 9999 23:59:59 GMT']) {
    own.github.fault = ({ operationName }) =>
      operationName === 'PullRequest' ? { status: 429, headers: { 'retry-after': wait } } : undefined;
    own.github.requests.length = 0;
    const clock = virtualClock();
    expect(await own.run({ clock })).toMatchObject({ verdict: 'error', codes: ['evidence.unavailable'] });
    expect(own.github.requests.filter((one) => one.operationName === 'PullRequest').length).toBeLessThanOrEqual(3);
    expect(clock.now()).toBeLessThan(10_000);
  }
});

it('told to wait: a moment is waited for', async () => {
  const own = await quietScenario({ approvedBy: ['alice'] });
  const faults = [{ status: 429, headers: { 'retry-after': '0' } }];
  own.github.fault = () => faults.shift();
  expect(await own.run()).toMatchObject({ verdict: 'allow', gate: 'open' });
});

// Truncated lists: Vetoes, commits and events lie beyond the end of a list that GitHub (or something between) cuts short: what is left looks like consent.
// Origin: GitHub's documented limits (250 commits, 3,000 files of a pull request) and pages that clients forget to ask for.
it('truncated lists: the last of a list is kept back', async () => {
  const own = await quietScenario({ approvedBy: ['alice'] });
  for (const field of ['reviews', 'comments', 'commits', 'files', 'labels', 'userContentEdits']) {
    editPull(own, (pull) => {
      pull[field].totalCount += 1;
      if (field === 'files') pull.changedFiles += 1;
    });
    expect([field, await own.run()]).toMatchObject([
      field,
      { verdict: 'error', gate: 'closed', codes: ['evidence.truncated'] },
    ]);
  }
});

it('truncated lists: whole ones are believed, and read to the third page, where the veto is', async () => {
  const own = await quietScenario({ approvedBy: ['alice'] });
  noise(own, 201);
  expect(await own.run()).toMatchObject({ verdict: 'allow', gate: 'open' });
  own.world.comment(own.pull.number, { author: 'bob', body: '/cohort reject' });
  expect(await own.run()).toMatchObject({ verdict: 'hold', gate: 'closed', codes: ['approval.vetoed'] });
});
