import { expect, it } from 'vitest';
import { gateScenario, RP } from '../acceptance/gate-scenario.ts';

/* The tree of the commit that a rollback goes to cannot be changed any more: what is proposed has to be something else. */

it('a manifest of an older commit names a cohort by a former name: the policy can still tell whose that is', async () => {
  const s = await gateScenario();
  const manifest = 'deploy/releases/old.yml';
  s.land({ approvedBy: ['alice', 'erin'], body: '', changes: { [manifest]: 'cohorts: [publisher]\n' } });
  const older = s.world.head().oid;
  s.deploy();
  s.land({ approvedBy: ['alice', 'erin'], body: '', changes: { [manifest]: null } });
  s.deploy();
  const closed = await s.run({ commit: older, rollback: true });
  expect(closed).toMatchObject({ verdict: 'deny', codes: ['gate.standing-condition'] });
  expect(closed.summary).toContain('`formerly` in the policy');
  s.landPolicy(['alice', 'erin'], (draft) => void Object.assign(draft.cohorts[RP] ?? {}, { formerly: ['publisher'] }));
  expect(await s.gate({ commit: older, rollback: true })).toMatchObject({ verdict: 'allow', codes: [] });
});
