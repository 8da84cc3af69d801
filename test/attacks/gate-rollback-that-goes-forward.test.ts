// An environment was rolled back, and the next deployment failed half way. Whoever gives `rollback: true` now brings what it was rolled back from once more, as if that were backwards: through a freeze, a veto or a site that it does not cover.
// Origin: a rollback judges no release; only what lies before the deployed commit was there before it.
import { expect, it } from 'vitest';
import { gateScenario } from '../acceptance/gate-scenario.ts';

async function rolledBack() {
  const s = await gateScenario();
  const good = s.land({ changes: { 'deploy/resource-publisher/a.yml': 'x\n' } });
  s.deploy();
  const bad = s.land({ changes: { 'deploy/resource-publisher/b.yml': 'x\n' } });
  s.deploy();
  s.deploy({ commit: good.landed.oid });
  s.world.review(bad.number, { author: 'bob', state: 'CHANGES_REQUESTED' });
  s.land({ changes: { 'deploy/resource-publisher/c.yml': 'x\n' } });
  s.deploy({ state: 'FAILURE' });
  return { s, good, bad };
}

it('a failed deployment of something newer makes it no rollback', async () => {
  const { s, bad } = await rolledBack();
  expect(await s.gate({ commit: bad.landed.oid, rollback: true })).toMatchObject({
    verdict: 'deny',
    codes: ['gate.rolled-back', 'gate.superseded'],
    targets: null,
  });
});

it('what is deployed may go over what has failed half way, and over nothing else', async () => {
  const { s, good } = await rolledBack();
  expect(await s.gate({ commit: good.landed.oid, rollback: true })).toMatchObject({ verdict: 'allow' });
  expect(await s.gate({ commit: good.landed.oid })).toMatchObject({ verdict: 'deny', codes: ['gate.superseded'] });
});
