// Vetoes, commits and events lie beyond the end of a list that GitHub (or something between) cuts short: what is left looks like consent.
// Origin: GitHub's documented limits (250 commits, 3,000 files of a pull request) and pages that clients forget to ask for.
import { expect, it } from 'vitest';
import { quietScenario } from './support-live.ts';

it.each(['reviews', 'comments', 'commits', 'files', 'labels', 'userContentEdits'])(
  'the last of the %s is kept back',
  async (field) => {
    const own = await quietScenario({ approvedBy: ['alice'] });
    own.github.fault = ({ operationName }) =>
      operationName !== 'PullRequest'
        ? undefined
        : {
            mutate: (answer: any) => {
              const pull = answer.data.repository.pullRequest;
              pull[field].totalCount += 1;
              if (field === 'files') pull.changedFiles += 1;
              return answer as never;
            },
          };
    expect(await own.run()).toMatchObject({ verdict: 'error', gate: 'closed', codes: ['evidence.truncated'] });
  },
);

it('whole lists are believed, and read to the third page, where the veto is', async () => {
  const own = await quietScenario({ approvedBy: ['alice'] });
  expect(await own.run()).toMatchObject({ verdict: 'allow', gate: 'open' });
  for (let at = 0; at < 201; at += 1)
    own.world.comment(own.pull.number, { author: 'zoe', body: `Noise ${String(at)}` });
  own.world.comment(own.pull.number, { author: 'bob', body: '/cohort reject' });
  expect(await own.run()).toMatchObject({ verdict: 'hold', gate: 'closed', codes: ['approval.vetoed'] });
});
