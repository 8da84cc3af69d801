// GitHub gives half an answer: data beside errors, null where a list should be, an answer to nothing. Read leniently, no reviews means no vetoes, no files no reach.
// Origin: the GraphQL specification, section 7.1: data and errors may come together, and most clients look at data alone.
import { expect, it } from 'vitest';
import { quietScenario } from './support-live.ts';

it.each<readonly [string, (answer: any) => unknown]>([
  [
    'reviews null, with an error',
    (answer) => {
      answer.data.repository.pullRequest.reviews = null;
      return {
        ...answer,
        errors: [{ type: 'INTERNAL', path: ['repository', 'pullRequest', 'reviews'], message: 'x' }],
      };
    },
  ],
  ['all data, with an error', (answer) => ({ ...answer, errors: [{ message: 'x' }] })],
  [
    'comments null, without a word',
    (answer) => {
      answer.data.repository.pullRequest.comments = null;
      return answer;
    },
  ],
  [
    'files missing',
    (answer) => {
      delete answer.data.repository.pullRequest.files;
      return answer;
    },
  ],
  ['no pull request', () => ({ data: { repository: { pullRequest: null } } })],
  [
    'a review in a state that is not known',
    (answer) => {
      answer.data.repository.pullRequest.reviews.nodes[0].state = 'FINE';
      return answer;
    },
  ],
  [
    'a null among the reviews',
    (answer) => {
      answer.data.repository.pullRequest.reviews.nodes[0] = null;
      return answer;
    },
  ],
  ['text', () => 'OK'],
])('%s', async (_, change) => {
  const own = await quietScenario({ approvedBy: ['alice'] });
  own.github.fault = ({ operationName }) =>
    operationName === 'PullRequest' ? { mutate: change as (answer: never) => unknown } : undefined;
  const run = await own.run();
  expect(run).toMatchObject({ verdict: 'error', gate: 'closed', sites: null });
  expect(run.codes[0]).toMatch(/^evidence\./);
});

it('whole, it is believed', async () => {
  const own = await quietScenario({ approvedBy: ['alice'] });
  expect(await own.run()).toMatchObject({ verdict: 'allow' });
});
