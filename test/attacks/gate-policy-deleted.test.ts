// The policy is deleted and added again with other content: the new one is to pass for the first policy, which needs nobody's approval, and the past for history.
// Origin: an exception used as a way in (CWE-288): "the first policy needs nobody's approval".
import { expect, it } from 'vitest';
import { POLICY_PATH } from '../acceptance/scenario.ts';
import { gateScenario, type GateScenario } from '../acceptance/gate-scenario.ts';

const mine = (s: GateScenario) => ({ [POLICY_PATH]: s.policyWith((draft) => (draft['policy-owners'] = ['mia'])) });

it.each(['pushed', 'merged'] as const)('gone and back again, %s', async (how) => {
  const s = await gateScenario();
  s.deploy();
  s.land({ approvedBy: [], changes: { 'deploy/resource-publisher/evil.yml': 'x\n' } });
  for (const changes of [{ [POLICY_PATH]: null }, mine(s)]) {
    if (how === 'pushed') s.push(changes);
    else s.land({ approvedBy: [], body: '', changes });
  }
  s.land();
  const said = await s.gate();
  expect(said).toMatchObject({ targets: null, codes: expect.arrayContaining(['policy.changed']) });
  expect(['hold', 'deny']).toContain(said.verdict);
});

it('while it is gone, nothing is deployed', async () => {
  const s = await gateScenario();
  s.deploy();
  s.land();
  s.land({ approvedBy: ['erin'], body: '', changes: { [POLICY_PATH]: null } });
  expect(await s.gate()).toMatchObject({ verdict: 'error', codes: ['policy.missing'], targets: null });
});

it('the very first one needs nobody', async () => {
  const s = await gateScenario({ policy: null });
  s.push({ 'deploy/resource-publisher/old.yml': 'x\n' });
  s.land({ approvedBy: [], body: '', changes: { [POLICY_PATH]: s.policyWith() } });
  expect(await s.gate()).toMatchObject({ verdict: 'allow' });
});
