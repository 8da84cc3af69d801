// What looks like an approval to a reader and is none: a review that only comments, with the command in it; a pending one; "LGTM"; a thumbs-up.
// Origin: "LGTM" as an approval in chat-driven merges; docs.github.com tells apart Comment, Approve and Request changes.
import { expect, it } from 'vitest';
import { counted, quietScenario, RP, say } from './support-live.ts';

it('words are no approval, and do not lift one either', async () => {
  const own = await quietScenario();
  const { plan } = await own.run();
  own.world.review(own.pull.number, { author: 'alice', state: 'COMMENTED', body: `/cohort approve ${RP} ${plan}` });
  own.world.review(own.pull.number, { author: 'bob', state: 'COMMENTED', body: 'LGTM, approved.' });
  for (const body of [
    'LGTM',
    ':+1:',
    'I approve this.',
    `/approve ${RP} ${plan}`,
    `/cohort lgtm ${plan}`,
    `/cohort-approve ${RP} ${plan}`,
  ])
    say(own, 'alice', body);
  const run = await own.run();
  expect(run).toMatchObject({ verdict: 'hold', gate: 'closed', codes: ['approval.missing'] });
  expect(counted(run)).toEqual([]);
  own.world.review(own.pull.number, { author: 'alice' });
  own.world.review(own.pull.number, { author: 'alice', state: 'COMMENTED', body: 'One more thing.' });
  expect(counted(await own.run())).toEqual(['alice']);
});
