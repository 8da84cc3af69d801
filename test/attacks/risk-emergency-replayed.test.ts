// An emergency that two people declared for one deployment is used for another: by something merged after it, on another pull request, for another cohort.
// Origin: replayed approvals (CWE-294); break-glass access that outlives its incident.
import { expect, it } from 'vitest';
import { gateScenario, RP, TM, type GateScenario } from '../acceptance/gate-scenario.ts';
import { emergencyLine, frozen, HOUR, nowOf, setTime } from './support-risk.ts';

const MORE = { 'deploy/resource-publisher/more.yml': 'x\n' } as const;

async function declared(): Promise<{ s: GateScenario; body: string; number: number }> {
  const s = await gateScenario({ policy: frozen });
  s.deploy();
  const { number } = s.land();
  setTime(s, nowOf(s));
  const body = await emergencyLine(s);
  say(s, number, body);
  return { s, body, number };
}

const say = (s: GateScenario, number: number, body: string): void => {
  for (const author of ['erin', 'adam']) s.world.comment(number, { author, body });
};

const closed = { verdict: 'hold', codes: ['freeze.active'], targets: null } as const;

it('something is merged after it, and rides along', async () => {
  const { s } = await declared();
  s.land({ changes: MORE });
  setTime(s, nowOf(s) + HOUR);
  expect(await s.gate()).toMatchObject(closed);
});

it('the same line stands on the pull request that was merged after it', async () => {
  const { s, body } = await declared();
  const { number } = s.land({ changes: MORE });
  say(s, number, body);
  setTime(s, nowOf(s) + HOUR);
  expect(await s.gate()).toMatchObject(closed);
});

it('the digest is that of the pull request alone, and not of all that goes out with it', async () => {
  const s = await gateScenario({ policy: frozen });
  s.deploy();
  s.land();
  const { number } = s.land({ changes: MORE });
  setTime(s, nowOf(s));
  const { outcome } = await s.gate();
  const own = outcome.facts?.releases.find((release) => release.outcome.pull?.number === number)?.outcome.plan ?? '';
  say(s, number, `/cohort emergency ${RP} ${own} because clinics cannot print since nine`);
  expect(await s.gate()).toMatchObject(closed);
});

it('another cohort goes out under it', async () => {
  const s = await gateScenario({ policy: frozen });
  s.deploy();
  s.deploy({ environment: 'production-tm' });
  const { number } = s.land({
    body: `Target-Cohort: ${RP}, ${TM}\n`,
    approvedBy: ['alice', 'carol'],
    changes: { 'deploy/shared.yml': 'replicas: 3\n' },
  });
  setTime(s, nowOf(s));
  say(s, number, await emergencyLine(s));
  setTime(s, nowOf(s) + HOUR);
  expect(await s.gate({ cohort: TM })).toMatchObject(closed);
  expect(await s.gate()).toMatchObject({ verdict: 'allow', codes: ['emergency.used'] });
});

it('for what it was declared for it counts', async () => {
  const { s } = await declared();
  setTime(s, nowOf(s) + HOUR);
  expect(await s.gate()).toMatchObject({ verdict: 'allow', codes: ['emergency.used'] });
});
