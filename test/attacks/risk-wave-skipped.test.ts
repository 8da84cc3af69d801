// *Run workflow* starts the job of the rest before the pilot, or after a pilot that had another commit.
// Origin: CrowdStrike (19 July 2024), content past its staging; "Run workflow" takes any branch and any input.
import { expect, it } from 'vitest';
import { gateScenario, type GateScenario } from '../acceptance/gate-scenario.ts';
import { frozen, nowOf, PILOT, setTime, withPilot, HOUR, REASON, emergencyLine } from './support-risk.ts';

async function landed(policy: Parameters<typeof gateScenario>[0] = { policy: withPilot() }): Promise<GateScenario> {
  const s = await gateScenario(policy);
  s.deploy();
  s.land();
  return s;
}

const tip = (s: GateScenario): string => s.world.head().oid;
const skipped = { verdict: 'deny', codes: ['wave.skipped'], targets: null } as const;

it('before the pilot has had anything', async () => {
  expect(await (await landed()).gate()).toMatchObject(skipped);
});

it('after a pilot of the commit before', async () => {
  const s = await landed();
  s.world.deploy({ environment: 'pilot-rp', commit: s.world.commits.get(tip(s))?.parents[0] ?? '', job: PILOT });
  expect(await s.gate()).toMatchObject(skipped);
});

it('after a pilot of a newer commit, which holds it', async () => {
  const s = await landed();
  const commit = tip(s);
  s.land({ changes: { 'deploy/resource-publisher/more.yml': 'x\n' } });
  s.world.deploy({ environment: 'pilot-rp', commit: tip(s), job: PILOT });
  expect(await s.gate({ commit })).toMatchObject(skipped);
});

it('by an emergency: the order of waves has no key', async () => {
  const s = await landed({
    policy: (draft) => {
      frozen(draft);
      withPilot()(draft);
    },
  });
  setTime(s, nowOf(s));
  const body = await emergencyLine(s);
  expect(body).toContain(REASON);
  for (const author of ['erin', 'adam']) s.world.comment(1, { author, body });
  setTime(s, nowOf(s) + HOUR);
  const { verdict, codes, targets } = await s.gate();
  expect({ verdict, codes, targets }).toEqual({
    verdict: 'deny',
    codes: ['emergency.used', 'wave.skipped'],
    targets: null,
  });
});

it('after the pilot the rest goes out', async () => {
  const s = await landed();
  s.world.deploy({ environment: 'pilot-rp', commit: tip(s), job: PILOT });
  expect(await s.gate()).toMatchObject({ verdict: 'allow', targets: ['R1', 'R3'] });
});
