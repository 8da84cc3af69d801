// Approvals of people who own something, but not what is released: the other cohort's owners, the policy owner, an administrator, however many of them.
// Origin: 26 May 2023: the people who could have said that it must not reach Template Manager were not asked.
import { expect, it } from 'vitest';
import { quickScenario } from '../acceptance/scenario.ts';
import { BOTH, counted, reasons, TM } from './support-live.ts';

it('for a release of one cohort', async () => {
  const own = await quickScenario({ approvedBy: ['carol', 'dave', 'erin', 'adam', 'zoe'] });
  const run = await own.run();
  expect(run).toMatchObject({ verdict: 'hold', gate: 'closed', codes: ['approval.missing'] });
  expect(reasons(run)).toEqual(['adam not-an-owner', 'carol not-an-owner', 'dave not-an-owner', 'erin not-an-owner', 'zoe not-an-owner']);
  own.world.review(own.pull.number, { author: 'bob' });
  expect(counted(await own.run())).toEqual(['bob']);
});

it('two of one cohort do not speak for the other', async () => {
  const own = await quickScenario({ body: BOTH, approvedBy: ['alice', 'bob'] });
  expect(await own.run()).toMatchObject({ verdict: 'hold', gate: 'closed', judgement: { approvals: { unapproved: [{ cohort: TM }] } } });
  own.world.review(own.pull.number, { author: 'dave' });
  expect(await own.run()).toMatchObject({ verdict: 'allow' });
});

it('nor do owners of a cohort that the files alone bring in', async () => {
  const own = await quickScenario({ body: BOTH, changes: { 'deploy/template-manager/app.yml': 'image: 2\n' }, approvedBy: ['carol', 'dave'] });
  expect(await own.run()).toMatchObject({ verdict: 'hold', gate: 'closed' });
});
