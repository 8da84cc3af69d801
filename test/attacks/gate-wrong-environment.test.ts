// The step asks for one cohort with the environment of the other, with one that the policy does not list, or spells it so that the deployments of another are found.
// Origin: the outage of 26 May 2023: a fix meant for Resource Publisher went to Template Manager; and LockState (August 2017), firmware for another model.
import { expect, it } from 'vitest';
import { gateScenario, RP, TM } from '../acceptance/gate-scenario.ts';

it.each([
  [RP, 'production-tm'],
  [TM, 'production-rp'],
  [RP, 'staging'],
  [RP, ' production-rp'],
  [RP, 'production-rp\n'],
  [RP, 'production\u2011rp'],
  ['Resource-Publisher', 'production-rp'],
  ['all', 'production-rp'],
])('%s with %j', async (cohort, environment) => {
  const s = await gateScenario();
  s.deploy();
  s.world.deploy({ environment });
  expect(await s.gate({ cohort, environment })).toMatchObject({
    verdict: 'error',
    codes: ['input.invalid'],
    targets: null,
  });
});

it("only letters' case is forgiven, and the deployments are found all the same", async () => {
  const s = await gateScenario();
  const base = s.world.head().oid;
  s.deploy({ environment: 'Production-RP' });
  s.land({ approvedBy: [] });
  expect(await s.gate({ environment: 'PRODUCTION-RP' })).toMatchObject({ verdict: 'hold', baseline: base });
});
