// Whoever deployed a release to a cohort that it does not cover sets a `baseline` for that cohort's environment, which one policy owner lets through, so that the verification says nothing of it.
// Origin: a `baseline` answers for what is up to it only with the approvals of a release across cohorts.
import { expect, it } from 'vitest';
import { RP, TM } from '../acceptance/gate-scenario.ts';
import { POLICY_PATH } from '../acceptance/scenario.ts';
import { sitesScenario } from '../gate/site-scenario.ts';

it.each([
  [['erin'], 'deny', ['deployed.extra']],
  [['carol', 'erin'], 'allow', []],
])('a baseline that %j approved: %s', async (approvedBy, verdict, codes) => {
  const s = await sitesScenario();
  s.deploy();
  s.land({ body: `Target-Cohort: ${RP}\n`, changes: { 'deploy/shared.yml': 'replicas: 4\n' } });
  const baseline = s.tip();
  s.land({
    approvedBy,
    body: '',
    changes: {
      [POLICY_PATH]: s.policyWith((draft) => {
        Object.assign(draft.cohorts[TM] ?? {}, {
          environments: [{ name: 'production-tm', job: 'deploy.yml/deploy (tm)', baseline }],
        });
      }),
    },
  });
  s.deploy();
  s.has({ R1: s.tip(), R2: s.tip(), R3: s.tip(), T1: s.tip() });
  expect(await s.run({}, { with: { mode: 'verify' } })).toMatchObject({ verdict, codes });
});
