// An account whose name becomes an owner's when its case is changed: the Kelvin sign is a small k, the dotless i a capital I.
// Origin: "Hacking GitHub with Unicode's dotless i" (John Gracey, 2019; GitHub bug bounty, 5 July 2016).
import { expect, it } from 'vitest';
import { quickScenario } from '../acceptance/scenario.ts';
import { sameName } from '../../src/domain/policy/policy.ts';

it('an approval by a look-alike of the owner does not count', async () => {
  const own = await quickScenario({ world: { users: { 'al\u0131ce': 'WRITE', '\u0430lice': 'WRITE' } } });
  for (const author of ['al\u0131ce', '\u0430lice']) own.world.review(own.pull.number, { author });
  const run = await own.run();
  expect(run).toMatchObject({ verdict: 'hold', codes: ['approval.missing'] });
  expect(run.judgement.approvals.counted).toEqual([]);
});

it.each([
  ['frank', 'fran\u212A'],
  ['erin', 'er\u0131n'],
  ['erin', 'er\u0130n'],
  ['alice', 'al\u00EDce'],
  ['boss', 'bo\u00DF'],
  ['boss', 'bo\u017Fs'],
  ['al', '\uFF41l'],
  ['alice', 'alice\u200B'],
  ['alice', ' alice'],
])('%s is not %s', (owner, other) => {
  expect(sameName(owner, other)).toBe(false);
  expect(sameName(other, owner)).toBe(false);
});

it('the honest form: logins compare without case', async () => {
  const own = await quickScenario({
    policy: (draft) => {
      draft.cohorts['resource-publisher'] = { ...draft.cohorts['resource-publisher'], owners: ['ALICE'] };
    },
    approvedBy: ['alice'],
  });
  expect(await own.run()).toMatchObject({ verdict: 'allow' });
});
