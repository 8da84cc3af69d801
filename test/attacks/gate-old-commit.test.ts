// An older commit is deployed over a newer one, to bring back what a fix had removed: by a run started at it, or by running an old run again.
// Origin: rollback attacks as The Update Framework lists them; Knight Capital (1 August 2012) woke code that had long been retired.
import { expect, it } from 'vitest';
import { gateScenario } from '../acceptance/gate-scenario.ts';

it('an ancestor of what is deployed is superseded, deployed before or not', async () => {
  const s = await gateScenario();
  s.deploy();
  const weak = s.land();
  s.deploy();
  const never = s.land({ changes: { 'deploy/resource-publisher/b.yml': 'b\n' } });
  const fixed = s.land({ changes: { 'deploy/resource-publisher/c.yml': 'c\n' } });
  s.deploy();
  for (const { landed } of [weak, never]) {
    expect(await s.gate({ commit: landed.oid })).toMatchObject({
      verdict: 'deny',
      codes: ['gate.superseded'],
      targets: null,
    });
  }
  // As a rollback only what the environment has had.
  expect(await s.gate({ commit: never.landed.oid, rollback: true })).toMatchObject({
    verdict: 'deny',
    codes: ['gate.superseded'],
  });
  expect(await s.gate({ commit: weak.landed.oid, rollback: true })).toMatchObject({ verdict: 'allow' });
  expect(await s.gate({ commit: fixed.landed.oid })).toMatchObject({ verdict: 'allow' });
});
