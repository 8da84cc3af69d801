// An approval command is replayed or guessed: the digest of another pull request, of the plan before a change, one digit too short, or none.
// Origin: capture and replay (CWE-294), against approvals by comment as in Boost Security, "Split-Second Side Doors" (12 November 2025).
import { expect, it } from 'vitest';
import { RP_BODY } from '../acceptance/scenario.ts';
import { byHand, counted, quietScenario, reasons, RP, say } from './support-live.ts';

it('the digest of a pull request just like this one', async () => {
  const own = await quietScenario();
  const twin = own.world.openPullRequest({
    author: 'mia',
    body: RP_BODY,
    changes: { 'deploy/resource-publisher/app.yml': 'image: 2\n' },
  });
  const { plan } = await own.run(byHand(twin.number));
  say(own, 'alice', `/cohort approve ${RP} ${plan}`);
  const run = await own.run();
  expect(run).toMatchObject({ verdict: 'hold', gate: 'closed' });
  expect(reasons(run)).toEqual(['alice digest-outdated']);
});

it('of the plan before the declaration changed', async () => {
  const own = await quietScenario();
  const { plan } = await own.run();
  say(own, 'alice', `/cohort approve ${RP} ${plan}`);
  own.world.editBody(own.pull.number, { by: 'mia', body: RP_BODY.replace('Expect-Sites: 3', 'Expect-Sites: 1-9') });
  const run = await own.run();
  expect(run).toMatchObject({ verdict: 'hold', gate: 'closed' });
  expect(reasons(run)).toEqual(['alice digest-outdated']);
});

it('short, absent, of the wrong end, too long, made up', async () => {
  const own = await quietScenario();
  const { plan } = await own.run();
  for (const digest of [plan.slice(0, 15), '', plan.slice(-16), `${plan}0`, '0'.repeat(16)])
    say(own, 'alice', `/cohort approve ${RP} ${digest}`);
  const run = await own.run();
  expect(run).toMatchObject({ verdict: 'hold', gate: 'closed', codes: ['approval.missing'] });
  expect(counted(run)).toEqual([]);
  expect(reasons(run)).toEqual([
    'alice digest-missing',
    'alice digest-outdated',
    'alice digest-outdated',
    'alice digest-outdated',
    'alice digest-short',
  ]);
});

it.each<readonly [string, (plan: string) => string]>([
  ['sixteen digits', (plan) => plan.slice(0, 16)],
  ['all of it in capitals', (plan) => plan.toUpperCase()],
])('%s will do', async (_, digest) => {
  const own = await quietScenario();
  const { plan } = await own.run();
  say(own, 'alice', `/cohort approve ${RP} ${digest(plan)}`);
  expect(await own.run()).toMatchObject({ verdict: 'allow', gate: 'open' });
});
