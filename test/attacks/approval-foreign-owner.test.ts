// Approvals of people who own something, but not what is released: the other cohort's owners, the policy owner, an administrator, however many of them.
// Origin: the outage of 26 May 2023 that the README tells of, had people of the other group said yes to it.
import { expect, it } from 'vitest';
import { BOTH, counted, quietScenario, reasons, TM } from './support-live.ts';

it('for a release of one cohort', async () => {
  const own = await quietScenario({ approvedBy: ['carol', 'dave', 'erin', 'adam', 'zoe'] });
  const run = await own.run();
  expect(run).toMatchObject({ verdict: 'hold', gate: 'closed', codes: ['approval.missing'] });
  expect(reasons(run)).toEqual([
    'adam not-an-owner',
    'carol not-an-owner',
    'dave not-an-owner',
    'erin not-an-owner',
    'zoe not-an-owner',
  ]);
  own.world.review(own.pull.number, { author: 'bob' });
  expect(counted(await own.run())).toEqual(['bob']);
});

it('two of one cohort do not speak for the other', async () => {
  const own = await quietScenario({ body: BOTH, approvedBy: ['alice', 'bob'] });
  expect(await own.run()).toMatchObject({
    verdict: 'hold',
    gate: 'closed',
    judgement: { approvals: { unapproved: [{ cohort: TM }] } },
  });
  own.world.review(own.pull.number, { author: 'dave' });
  expect(await own.run()).toMatchObject({ verdict: 'allow' });
});

it('nor do owners of a cohort that the files alone bring in', async () => {
  const own = await quietScenario({
    body: BOTH,
    changes: { 'deploy/template-manager/app.yml': 'image: 2\n' },
    approvedBy: ['carol', 'dave'],
  });
  expect(await own.run()).toMatchObject({ verdict: 'hold', gate: 'closed' });
});
