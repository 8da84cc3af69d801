// A dismissed approval is to count on: because an older approval of the same person is still in the list, or because the answer leaves the dismissal out of the timeline.
// Origin: GitHub keeps every review of a person; which one stands is left to whoever reads the list (REST, "List reviews for a pull request").
import { expect, it } from 'vitest';
import { counted, quietScenario, reasons } from './support-live.ts';

it.each([false, true])('an earlier approval below the dismissed one (timeline withheld: %s)', async (withheld) => {
  const own = await quietScenario({ approvedBy: ['alice'] });
  const second = own.world.review(own.pull.number, { author: 'alice' });
  if (!withheld) expect(await own.run()).toMatchObject({ verdict: 'allow' });
  own.world.dismissReview(own.pull.number, second.id, { by: 'adam' });
  if (withheld) {
    own.github.fault = ({ operationName }) =>
      operationName !== 'PullRequest'
        ? undefined
        : {
            mutate: (answer: any) => {
              answer.data.repository.pullRequest.timelineItems.nodes = [];
              return answer as never;
            },
          };
  }
  const run = await own.run();
  expect(run).toMatchObject({ verdict: 'hold', gate: 'closed' });
  expect(counted(run)).toEqual([]);
  expect(reasons(run)).toEqual(['alice dismissed', 'alice superseded']);
});
