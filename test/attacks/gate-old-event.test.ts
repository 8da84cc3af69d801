// An old run is started again: its event still tells of the approved past, of a narrower declaration and of a head that has moved on.
// Origin: GitHub keeps re-runs possible for 30 days with the first event's payload and commit; time of check to time of use (CWE-367).
import { expect, it } from 'vitest';
import { onPullRequest } from '../acceptance/events.ts';
import { quickScenario, RP_BODY } from '../acceptance/scenario.ts';
import { gateScenario } from '../acceptance/gate-scenario.ts';
import { RP, TM } from './support-live.ts';

it('the check looks at what is now, whatever the event says', async () => {
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

it('the gate, run again at an old commit after a newer deployment, is closed', async () => {
  const s = await gateScenario();
  s.deploy();
  const old = s.land();
  expect(await s.gate()).toMatchObject({ verdict: 'allow' });
  s.deploy();
  s.land({ changes: { 'deploy/resource-publisher/b.yml': 'b\n' } });
  s.deploy();
  expect(await s.gate({ commit: old.landed.oid })).toMatchObject({
    verdict: 'deny',
    codes: ['gate.superseded'],
    targets: null,
  });
});
