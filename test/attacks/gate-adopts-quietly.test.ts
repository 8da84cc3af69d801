// A pushed commit is adopted without the people whom that takes: no policy owner, only people who had a hand in it, or an adoption added after the approvals.
// Origin: the change slipped into the Linux kernel's CVS tree (November 2003): what came past the process must not be legalized by it in passing.
import { expect, it } from 'vitest';
import { BODY, gateScenario } from '../acceptance/gate-scenario.ts';

const NOTE = { 'deploy/resource-publisher/note.txt': 'n\n' } as const;

it.each([
  ['nobody', 'mia', []],
  ['owners of the cohort', 'mia', ['alice', 'bob']],
  ['a policy owner alone', 'mia', ['erin']],
  ['with the pusher as the policy owner', 'erin', ['alice', 'bob', 'erin']],
] as const)('approved by %s', async (_, pusher, approvedBy) => {
  const s = await gateScenario();
  s.deploy();
  const { oid } = s.push({ 'deploy/resource-publisher/pushed.yml': 'x\n' }, { author: pusher });
  s.land({ approvedBy, body: `${BODY}Adopts: ${oid}\n`, changes: NOTE });
  expect(await s.gate()).toMatchObject({ verdict: 'hold', targets: null });
});

it('added to a release after it was approved and merged: its reviews count no more', async () => {
  const s = await gateScenario();
  s.deploy();
  const { oid } = s.push({ 'deploy/resource-publisher/pushed.yml': 'x\n' });
  const pull = s.land({ approvedBy: ['alice', 'bob', 'erin'], changes: NOTE });
  s.world.editBody(pull.number, { by: 'mia', body: `${BODY}Adopts: ${oid}\n` });
  const said = await s.gate();
  expect(said).toMatchObject({ verdict: 'hold', targets: null });
  for (const [author, word] of [
    ['alice', 'resource-publisher'],
    ['erin', 'policy'],
  ] as const)
    s.world.comment(pull.number, { author, body: `/cohort approve ${word} ${said.outcome.plan ?? ''}` });
  expect(await s.gate()).toMatchObject({ verdict: 'allow' });
});
