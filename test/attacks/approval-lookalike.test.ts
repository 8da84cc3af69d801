// An account whose login looks like an owner's: other letters, a capital I for an l, a hyphen, letters that only fold to the same under Unicode's rules.
// Origin: John Gracey, "Hacking GitHub with Unicode's dotless 'i'" (GitHub bug bounty), and homoglyphs in Trojan Source (CVE-2021-42694).
import { expect, it } from 'vitest';
import { counted, quietScenario, RP, say } from './support-live.ts';

const ALIKE = [
  'aIice',
  'alice-',
  'a1ice',
  'al\u0456ce',
  'al\u0131ce',
  '\u0430lice',
  'alice\u200B',
  'alicee',
  '\uFF41lice',
];

it('none of them is alice; ALICE is, as GitHub itself has it', async () => {
  const own = await quietScenario({
    world: { users: Object.fromEntries(ALIKE.map((login) => [login, 'WRITE' as const])) },
    approvedBy: ALIKE,
    policy: (draft) => Object.assign(draft.cohorts[RP] ?? {}, { owners: ['ALICE', 'bob'] }),
  });
  const { plan } = await own.run();
  for (const login of ALIKE) say(own, login, `/cohort approve ${RP} ${plan}`);
  const run = await own.run();
  expect(run).toMatchObject({ verdict: 'hold', gate: 'closed', codes: ['approval.missing'] });
  expect(counted(run)).toEqual([]);
  own.world.review(own.pull.number, { author: 'alice' });
  expect(counted(await own.run())).toEqual(['alice']);
});

it('nor are they teams', async () => {
  const own = await quietScenario({
    world: { users: { aIice: 'WRITE' }, teams: { 'rp-release': ['alice'] } },
    approvedBy: ['aIice'],
    policy: (draft) => Object.assign(draft.cohorts[RP] ?? {}, { owners: ['@acme/rp-release'] }),
  });
  expect(await own.run()).toMatchObject({ verdict: 'hold', gate: 'closed', judgement: { approvals: { counted: [] } } });
});
