// GitHub's lists go round in circles: a further page whose cursor is the last one's, empty pages, or pages without an end.
// Origin: loops with an unreachable exit condition (CWE-835); endless data, as The Update Framework calls it.
import { expect, it } from 'vitest';
import type { Scenario } from '../acceptance/scenario.ts';
import { gateScenario } from '../acceptance/gate-scenario.ts';
import { quietScenario } from './support-live.ts';

const more = (change: (answer: any) => void) => ({
  mutate: ((answer: any) => {
    change(answer);
    return answer;
  }) as (answer: never) => unknown,
});
const comments = (own: Scenario) => {
  for (let at = 0; at < 130; at += 1)
    own.world.comment(own.pull.number, { author: 'zoe', body: `Noise ${String(at)}` });
};

it.each<readonly [string, (comments: any, first: string) => void]>([
  [
    'the same cursor for ever',
    (list, first) => {
      list.pageInfo = { hasNextPage: true, endCursor: first };
    },
  ],
  [
    'a further page without a cursor',
    (list) => {
      list.pageInfo = { hasNextPage: true, endCursor: null };
    },
  ],
  [
    'empty pages for ever',
    (list) => {
      list.pageInfo = { hasNextPage: true, endCursor: list.pageInfo.endCursor };
      list.nodes = [];
    },
  ],
  [
    'an end before its own count',
    (list) => {
      list.pageInfo = { hasNextPage: false, endCursor: null };
    },
  ],
])('%s', async (_, change) => {
  const own = await quietScenario({ approvedBy: ['alice'] });
  comments(own);
  let first = '';
  own.github.fault = ({ operationName }) =>
    operationName === 'PullRequest' || operationName === 'Page'
      ? more((answer) => {
          const list = answer.data.repository?.pullRequest?.comments;
          if (!list) return;
          first ||= list.pageInfo.endCursor;
          change(list, first);
        })
      : undefined;
  const run = await own.run();
  expect(run).toMatchObject({ verdict: 'error', gate: 'closed' });
  expect(run.codes[0]).toMatch(/^evidence\./);
  expect(own.github.requests.length).toBeLessThan(80);
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
])('deployments of the environment that never end: %s', async (_, code, nodes) => {
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
    return operationName === 'Ground'
      ? {
          mutate: (answer: any) => {
            answer.data.repository.deployments.pageInfo = further();
            return answer;
          },
        }
      : undefined;
  };
  expect(await s.gate()).toMatchObject({ verdict: 'error', codes: [code], targets: null });
  expect(s.github.requests.length).toBeLessThan(80);
});

it('a long list with an end is read', async () => {
  const own = await quietScenario({ approvedBy: ['alice'] });
  comments(own);
  expect(await own.run()).toMatchObject({ verdict: 'allow' });
});
