import { expect, it } from 'vitest';
import { onPullRequest } from '../acceptance/events.ts';
import { gateScenario, RP, TM } from '../acceptance/gate-scenario.ts';
import { quickScenario, RP_BODY } from '../acceptance/scenario.ts';

/* Old commits, old events, and environments of others. */

// Old commit: An older commit is deployed over a newer one, to bring back what a fix had removed: by a run started at it, or by running an old run again.
// Origin: rollback attacks as The Update Framework lists them; Knight Capital (1 August 2012) woke code that had long been retired.
it('old commit: an ancestor of what is deployed is superseded, deployed before or not', async () => {
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

// Old event: An old run is started again: its event still tells of the approved past, of a narrower declaration and of a head that has moved on.
// Origin: GitHub keeps re-runs possible for 30 days with the first event's payload and commit; time of check to time of use (CWE-367).
it('old event: the check looks at what is now, whatever the event says', async () => {
  const own = await quickScenario({ approvedBy: ['alice'] });
  const old = onPullRequest('pull_request_target', structuredClone(own.pull));
  expect(await own.run(old)).toMatchObject({ verdict: 'allow' });
  own.world.commit({
    branch: own.pull.headRefName,
    author: 'mia',
    changes: { 'deploy/template-manager/app.yml': 'image: 9\n' },
  });
  own.world.editBody(own.pull.number, { by: 'mia', body: RP_BODY.replace(RP, `${RP}, ${TM}`) });
  const run = await own.run(old);
  expect(run).toMatchObject({ gate: 'closed', cohorts: [RP, TM] });
  expect(own.checks().map((check) => [check.headSha, check.conclusion])).toEqual([[own.pull.headRefOid, 'FAILURE']]);
});

// Rollback that goes forward: An environment was rolled back, and the next deployment failed half way. Whoever gives `rollback: true` now brings what it was rolled back from once more, as if that were backwards: through a freeze, a veto or a site that it does not cover.
// Origin: a rollback judges no release; only what lies before the deployed commit was there before it.
it('rollback that goes forward: over what has failed half way only what is deployed may go', async () => {
  const s = await gateScenario();
  const good = s.land({ changes: { 'deploy/resource-publisher/a.yml': 'x\n' } });
  s.deploy();
  const bad = s.land({ changes: { 'deploy/resource-publisher/b.yml': 'x\n' } });
  s.deploy();
  s.deploy({ commit: good.landed.oid });
  s.world.review(bad.number, { author: 'bob', state: 'CHANGES_REQUESTED' });
  s.land({ changes: { 'deploy/resource-publisher/c.yml': 'x\n' } });
  s.deploy({ state: 'FAILURE' });
  expect(await s.gate({ commit: bad.landed.oid, rollback: true })).toMatchObject({
    verdict: 'deny',
    codes: ['gate.rolled-back', 'gate.superseded'],
    targets: null,
  });
  expect(await s.gate({ commit: good.landed.oid, rollback: true })).toMatchObject({ verdict: 'allow' });
  expect(await s.gate({ commit: good.landed.oid })).toMatchObject({ verdict: 'deny', codes: ['gate.superseded'] });
});

// Wrong environment: The step asks for one cohort with the environment of the other, with one that the policy does not list, or spells it so that the deployments of another are found.
// Origin: the outage of 26 May 2023: a fix meant for Resource Publisher went to Template Manager; and LockState (August 2017), firmware for another model.
it('wrong environment: of another cohort, of none, or spelt otherwise', async () => {
  const s = await gateScenario();
  s.deploy();
  for (const [cohort, environment] of [
    [RP, 'production-tm'],
    [TM, 'production-rp'],
    [RP, 'staging'],
    [RP, ' production-rp'],
    [RP, 'production-rp\n'],
    [RP, 'production\u2011rp'],
    ['Resource-Publisher', 'production-rp'],
    ['all', 'production-rp'],
  ] as const) {
    s.world.deploy({ environment });
    expect([cohort, environment, await s.gate({ cohort, environment })]).toMatchObject([
      cohort,
      environment,
      { verdict: 'error', codes: ['input.invalid'], targets: null },
    ]);
  }
});

it("wrong environment: only letters' case is forgiven, and the deployments are found all the same", async () => {
  const s = await gateScenario();
  const base = s.world.head().oid;
  s.deploy({ environment: 'Production-RP' });
  s.land({ approvedBy: [] });
  expect(await s.gate({ environment: 'PRODUCTION-RP' })).toMatchObject({ verdict: 'hold', baseline: base });
});
