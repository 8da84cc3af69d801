// Days are taken out of the calendar of freezes, or its end is moved, so that the day of the deployment is free: by a pull request without a policy owner, by a push, after the commit that is deployed.
// Origin: a list cut short that reads like a whole one; change freezes lifted by whoever wants to deploy.
import { expect, it } from 'vitest';
import { gateScenario, type GateScenario } from '../acceptance/gate-scenario.ts';
import { nowOf, setTime } from './support-risk.ts';

const FILE = '.github/freezes/england.txt';
const NEXT = '.freezes.txt';
const WHOLE = '2026-01-05 A Monday\n2026-12-25 Christmas Day\nuntil 2027-12-31\n';
const CUT = '2026-12-25 Christmas Day\nuntil 2027-12-31\n';

async function landed(path: string = FILE): Promise<GateScenario> {
  const s = await gateScenario({
    policy: (draft) => {
      draft['freezes'] = [{ name: 'Bank holidays', dates: path, zone: 'Europe/London' }];
    },
    world: { files: { [path]: WHOLE } },
  });
  s.deploy();
  s.land();
  setTime(s, nowOf(s));
  return s;
}

it.each([FILE, NEXT])('by a pull request that no policy owner approved (%s)', async (path) => {
  const s = await landed(path);
  s.land({ body: '', approvedBy: ['alice'], changes: { [path]: CUT } });
  expect(await s.gate()).toMatchObject({ verdict: 'hold', codes: ['policy.changed'], targets: null });
});

it.each([FILE, NEXT])(
  'after the commit that is deployed: the calendar in force is that of the tip (%s)',
  async (path) => {
    const s = await landed(path);
    const commit = s.world.head().oid;
    s.land({ body: '', approvedBy: ['alice'], changes: { [path]: CUT } });
    const said = await s.gate({ commit });
    expect(said).toMatchObject({ verdict: 'hold', codes: ['policy.changed'], targets: null });
  },
);

it('by a push', async () => {
  const s = await landed();
  s.push({ [FILE]: CUT });
  const { verdict, codes } = await s.gate();
  expect({ verdict, codes }).toEqual({ verdict: 'deny', codes: ['gate.unreviewed', 'policy.changed'] });
});

it.each([
  ['no end', '2026-12-25 Christmas Day\n', 'policy.invalid'],
  ['an end before its last day', '2026-12-25 Christmas Day\nuntil 2026-06-30\n', 'policy.invalid'],
  ['an end that has come', 'until 2025-12-31\n', 'freeze.ended'],
  ['nothing in it', '', 'policy.invalid'],
  ['another file in its place', 'from 2026-01-05\nuntil 2027-12-31\n', 'policy.invalid'],
])('a calendar with %s closes', async (_, text, code) => {
  const s = await landed();
  s.land({ body: '', approvedBy: ['erin'], changes: { [FILE]: text } });
  const { verdict, codes, targets } = await s.gate();
  expect({ verdict, targets }).toEqual({ verdict: 'error', targets: null });
  expect(codes).toContain(code);
});

it('a policy owner may free the day', async () => {
  const s = await landed();
  expect(await s.gate()).toMatchObject({ verdict: 'hold', codes: ['freeze.active'] });
  s.land({ body: '', approvedBy: ['erin'], changes: { [FILE]: CUT } });
  expect(await s.gate()).toMatchObject({ verdict: 'allow', codes: [] });
});
