// Whoever owns a self-hosted runner sets its clock past the freeze, or back into the hours of an emergency.
// Origin: time as evidence, TUF's indefinite freeze attack; runners of one's own in "Hardening for GitHub Actions".
import { expect, it } from 'vitest';
import { gateScenario } from '../acceptance/gate-scenario.ts';
import { emergencyLine, frozen, HOUR, nowOf, setTime } from './support-risk.ts';

it('a runner that lives after the freeze', async () => {
  const s = await gateScenario({ policy: frozen });
  s.deploy();
  s.land();
  setTime(s, nowOf(s));
  const said = await s.gate({ now: '2026-02-01T12:00:00Z' });
  expect(said).toMatchObject({ verdict: 'hold', codes: ['freeze.active'], targets: null });
});

it('a runner that lives in the hours of an emergency that are over', async () => {
  const s = await gateScenario({ policy: frozen });
  s.deploy();
  const { number } = s.land();
  setTime(s, nowOf(s));
  const body = await emergencyLine(s);
  for (const author of ['erin', 'adam']) s.world.comment(number, { author, body });
  const declared = nowOf(s);
  setTime(s, declared + 5 * HOUR);
  const said = await s.gate({ now: new Date(declared).toISOString() });
  expect(said).toMatchObject({ verdict: 'hold', codes: ['freeze.active'], targets: null });
});

it("the time is GitHub's, whatever the runner says", async () => {
  const s = await gateScenario({ policy: frozen });
  s.deploy();
  s.land();
  setTime(s, Date.parse('2026-01-09T12:00:00Z'));
  expect(await s.gate({ now: '2026-01-05T12:00:00Z' })).toMatchObject({ verdict: 'allow' });
});
