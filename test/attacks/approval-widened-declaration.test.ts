// The approved release is for one cohort; the author then edits the description to name both, or to expect more sites. GitHub keeps the review.
// Origin: the outage of 26 May 2023 this action was written after (a fix for one kind of practice deployed to the other); an edit leaves a GitHub review standing.
import { expect, it } from 'vitest';
import { RP_BODY } from '../acceptance/scenario.ts';
import { counted, quietScenario, reasons, RP, TM } from './support-live.ts';

const WIDE = RP_BODY.replace(RP, `${RP}, ${TM}`).replace('Expect-Sites: 3\n', '');

it('to the other cohort', async () => {
  const own = await quietScenario({ approvedBy: ['alice'] });
  expect(await own.run()).toMatchObject({ verdict: 'allow', sites: 3 });
  own.world.editBody(own.pull.number, { by: 'mia', body: WIDE });
  const run = await own.run();
  expect(run).toMatchObject({ verdict: 'hold', gate: 'closed', sites: 5 });
  expect(counted(run)).toEqual([]);
  expect(reasons(run)).toEqual(['alice body-changed']);
});

it('in the very second of the review: nobody can tell which came first', async () => {
  const own = await quietScenario();
  const at = '2026-01-06T10:00:00Z';
  own.world.review(own.pull.number, { author: 'alice', at });
  own.world.editBody(own.pull.number, { by: 'mia', at, body: RP_BODY.replace('Expect-Sites: 3', 'Expect-Sites: 1-9') });
  const run = await own.run();
  expect(run).toMatchObject({ verdict: 'hold', gate: 'closed' });
  expect(counted(run)).toEqual([]);
});

it("words around the declaration are the author's", async () => {
  const own = await quietScenario({ approvedBy: ['alice'] });
  own.world.editBody(own.pull.number, { by: 'mia', body: `Hello.\n\n${RP_BODY}` });
  expect(await own.run()).toMatchObject({ verdict: 'allow', gate: 'open' });
});
