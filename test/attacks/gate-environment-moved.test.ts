// The environment of one cohort is handed to another in the policy, or the job is, so that the gate of the one answers for the sites of the other.
// Origin: LockState (August 2017): firmware for one model of door lock sent to another.
import { expect, it } from 'vitest';
import { POLICY_PATH, type PolicyDraft } from '../acceptance/scenario.ts';
import { gateScenario, RP, TM } from '../acceptance/gate-scenario.ts';

const swap = (draft: PolicyDraft) => {
  const [rp, tm] = [draft.cohorts[RP]?.['environments'], draft.cohorts[TM]?.['environments']];
  Object.assign(draft.cohorts[RP] ?? {}, { environments: tm });
  Object.assign(draft.cohorts[TM] ?? {}, { environments: rp });
};

it.each([
  ['merged without a policy owner', []],
  ['merged with an owner of the cohort', ['alice']],
])('swapped, %s', async (_, approvedBy) => {
  const s = await gateScenario();
  for (const environment of ['production-rp', 'production-tm']) s.deploy({ environment });
  s.land();
  s.land({ approvedBy, body: '', changes: { [POLICY_PATH]: s.policyWith(swap) } });
  expect(await s.gate({ cohort: TM, environment: 'production-rp' })).toMatchObject({
    verdict: 'hold',
    codes: expect.arrayContaining(['policy.changed']),
    targets: null,
  });
});

it('one that lists an environment under two cohorts is no policy', async () => {
  const s = await gateScenario({
    policy: (draft) => Object.assign(draft.cohorts[TM] ?? {}, { environments: ['production-tm', 'PRODUCTION-RP'] }),
  });
  s.deploy();
  expect(await s.gate()).toMatchObject({ verdict: 'error', codes: ['policy.invalid'], targets: null });
});

it('as it is, each environment answers for its own', async () => {
  const s = await gateScenario();
  s.deploy({ environment: 'production-tm' });
  expect(await s.gate({ cohort: TM })).toMatchObject({ verdict: 'allow', targets: ['T1', 'T2'] });
});
