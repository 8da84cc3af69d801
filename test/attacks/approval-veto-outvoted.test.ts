// One owner rejects; others approve after that, more of them than are needed, and the one who rejected is talked over.
// Origin: on GitHub any later approval of somebody else, or a dismissal, can clear the way; the class of four eyes that become two.
import { expect, it } from 'vitest';
import { counted, quietScenario, RP, say, vetoes } from './support-live.ts';

it.each(['review', 'comment'])('a veto by %s is lifted by nobody else', async (how) => {
  const own = await quietScenario({
    policy: (draft) => Object.assign(draft.cohorts[RP] ?? {}, { owners: ['alice', 'bob', 'dave'] }),
  });
  if (how === 'review') own.world.review(own.pull.number, { author: 'bob', state: 'CHANGES_REQUESTED' });
  else say(own, 'bob', '/cohort reject too early');
  for (const author of ['alice', 'dave']) own.world.review(own.pull.number, { author });
  own.world.review(own.pull.number, { author: 'bob', state: 'COMMENTED', body: 'Well…' });
  const run = await own.run();
  expect(run).toMatchObject({ verdict: 'hold', gate: 'closed', codes: ['approval.vetoed'] });
  expect(counted(run)).toEqual(['alice', 'dave']);
  expect(vetoes(run)).toEqual(['bob']);
  say(own, 'bob', `/cohort approve ${RP} ${run.plan}`);
  expect(await own.run()).toMatchObject({ verdict: 'allow' });
});
