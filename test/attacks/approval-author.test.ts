// The author of a pull request, who is also an owner of the cohort, approves it: by a review through the API and by a comment.
// Origin: the reason for four eyes; GitHub's own rule that nobody approves a pull request of theirs (docs.github.com, "Approving a pull request with required reviews").
import { expect, it } from 'vitest';
import { counted, quietScenario, reasons, RP, say } from './support-live.ts';

it('an author named as owner, in whatever letters, does not approve their own change', async () => {
  const own = await quietScenario({
    author: 'alice',
    approvedBy: ['alice'],
    policy: (draft) => Object.assign(draft.cohorts[RP] ?? {}, { owners: ['ALICE', 'bob'] }),
  });
  const first = await own.run();
  expect(first).toMatchObject({ verdict: 'hold', gate: 'closed', codes: ['approval.missing'] });
  say(own, 'alice', `/cohort approve ${RP} ${first.plan}`);
  const run = await own.run();
  expect(run).toMatchObject({ verdict: 'hold', gate: 'closed' });
  expect(reasons(run)).toEqual(['alice author', 'alice author']);
  say(own, 'bob', `/cohort approve ${RP} ${first.plan}`);
  const honest = await own.run();
  expect(honest).toMatchObject({ verdict: 'allow', gate: 'open' });
  expect(counted(honest)).toEqual(['bob']);
});
