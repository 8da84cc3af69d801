// First the rules, then the release: a policy that makes the attacker owner of everything is merged or pushed without a policy owner, and the release follows by those rules.
// Origin: branch protection that is changed, used and changed back; event-stream (2018): whoever is handed the keys needs no exploit.
import { expect, it } from 'vitest';
import { POLICY_PATH, type PolicyDraft } from '../acceptance/scenario.ts';
import { gateScenario, RP } from '../acceptance/gate-scenario.ts';

const mine = (draft: PolicyDraft) => {
  draft['policy-owners'] = ['mia', 'noah'];
  Object.assign(draft.cohorts[RP] ?? {}, { owners: ['noah'] });
};

it.each([
  ['merged', 'hold'],
  ['pushed', 'deny'],
  ['pushed, and taken back after the deployment began', 'deny'],
])('%s', async (how, verdict) => {
  const s = await gateScenario();
  s.deploy();
  const old = s.policyWith();
  const changes = { [POLICY_PATH]: s.policyWith(mine) };
  if (how === 'merged') s.land({ approvedBy: ['noah'], body: '', changes });
  else s.push(changes);
  const wanted = s.land({ approvedBy: ['noah'] });
  if (how.includes('taken back')) s.push({ [POLICY_PATH]: `${old}# as before\n` });
  expect(await s.gate({ commit: wanted.landed.oid })).toMatchObject({
    verdict,
    targets: null,
    codes: expect.arrayContaining(['policy.changed']),
  });
});

it('with the approval of an owner of the rules before, the new rules hold', async () => {
  const s = await gateScenario();
  s.deploy();
  s.land({ approvedBy: ['erin'], body: '', changes: { [POLICY_PATH]: s.policyWith(mine) } });
  s.land({ approvedBy: ['noah'] });
  expect(await s.gate()).toMatchObject({ verdict: 'allow' });
});
