// A release across cohorts needs two people. One person who owns both approves twice: by review and by comment, once for each cohort, in other letters.
// Origin: dual control undone by one person in two roles (CWE-654, reliance on a single factor in a security decision).
import { expect, it } from 'vitest';
import type { PolicyDraft } from '../acceptance/scenario.ts';
import { BOTH, counted, quietScenario, RP, say, TM } from './support-live.ts';

const aliceOwnsBoth = (draft: PolicyDraft) => {
  Object.assign(draft.cohorts[RP] ?? {}, { owners: ['alice', 'Alice', 'bob'] });
  Object.assign(draft.cohorts[TM] ?? {}, { owners: ['ALICE', 'carol'] });
};

it('however often, it is one', async () => {
  const own = await quietScenario({ body: BOTH, policy: aliceOwnsBoth, approvedBy: ['alice', 'alice'] });
  const { plan } = await own.run();
  for (const cohorts of [RP, TM, `${RP} ${TM}`]) say(own, 'alice', `/cohort approve ${cohorts} ${plan}`);
  const run = await own.run();
  expect(run).toMatchObject({
    verdict: 'hold',
    gate: 'closed',
    codes: ['approval.missing'],
    judgement: { approvals: { needed: 2 } },
  });
  expect(counted(run)).toEqual(['alice']);
  own.world.review(own.pull.number, { author: 'carol' });
  expect(await own.run()).toMatchObject({ verdict: 'allow', gate: 'open' });
});
