// The inventory says of sites that they have had a release for long which the environment never got, so that nobody looks at it any more; or that they have what is only on a branch.
// Origin: "current" by the tool's own word: OctopusDeploy/Issues#9500, where all chosen tenants were skipped as current.
import { expect, it } from 'vitest';
import { BODY, TM } from '../acceptance/gate-scenario.ts';
import { sitesScenario } from '../gate/site-scenario.ts';

const WRONG = {
  body: `Target-Cohort: ${TM}\n`,
  approvedBy: ['carol'],
  changes: { 'deploy/shared.yml': 'replicas: 3\n' },
};

it('the older of inventory and record is what is judged from', async () => {
  const s = await sitesScenario();
  s.deploy();
  const wrong = s.land(WRONG);
  s.land();
  s.allHave(wrong.landed.oid);
  expect(await s.gate()).toMatchObject({ verdict: 'deny', targets: null });
  // Once the job has deployed it, the same word is true.
  s.deploy({ commit: wrong.landed.oid });
  expect((await s.gate()).verdict).toBe('allow');
});

it('a revert does not undo, for the record, what a site says that it has', async () => {
  const s = await sitesScenario();
  s.deploy();
  const wrong = s.land(WRONG);
  s.land({ ...WRONG, changes: { 'deploy/shared.yml': 'replicas: 2\n' } });
  s.allHave(wrong.landed.oid);
  expect(await s.gate()).toMatchObject({ verdict: 'deny', targets: null });
});

it('that all have the commit already hands out nothing, and opens nothing', async () => {
  const s = await sitesScenario();
  s.deploy();
  s.land(WRONG);
  s.allHave(s.tip());
  expect(await s.run()).toMatchObject({ verdict: 'skip', outputs: { gate: 'closed' }, targets: null });
});

it('a commit that is only on a branch is ahead, or would be lost: it is no baseline', async () => {
  const s = await sitesScenario();
  s.land(WRONG);
  const side = s.world.openPullRequest({
    author: 'mia',
    body: BODY,
    changes: { 'deploy/resource-publisher/b.yml': 'b\n' },
  });
  s.has({ R1: side.headRefOid, R2: side.headRefOid, R3: side.headRefOid });
  expect(await s.gate()).toMatchObject({
    verdict: 'deny',
    codes: ['gate.site-ahead', 'gate.superseded'],
    targets: null,
  });
  s.world.commit({ branch: 'main', author: 'mia', changes: { 'deploy/resource-publisher/c.yml': 'c\n' } });
  expect(await s.gate()).toMatchObject({ verdict: 'deny', codes: ['gate.superseded'], targets: null });
});
