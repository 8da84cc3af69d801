import { describe, expect, it } from 'vitest';
import { type GateScenario, gateScenario, RP, TM } from '../acceptance/gate-scenario.ts';
import { emergencyLine, frozen, HOUR, nowOf, setTime } from './support-risk.ts';

/* Freezes and emergencies. */

const CLOSED = { verdict: 'hold', codes: ['freeze.active'], targets: null } as const;

const say = (s: GateScenario, number: number, body: string): void => {
  for (const author of ['erin', 'adam']) s.world.comment(number, { author, body });
};

/** A release that a freeze holds back, and the emergency that two people have declared for it. */
async function declared(): Promise<{ s: GateScenario; body: string }> {
  const s = await gateScenario({ policy: frozen });
  s.deploy();
  const { number } = s.land();
  setTime(s, nowOf(s));
  const body = await emergencyLine(s);
  say(s, number, body);
  return { s, body };
}

// Calendar cut short: Days are taken out of the calendar of freezes, or its end is moved, so that the day of the deployment is free: by a pull request without a policy owner, by a push, after the commit that is deployed.
// Origin: a list cut short that reads like a whole one; change freezes lifted by whoever wants to deploy.
describe('calendar cut short', () => {
  const FILE = '.github/freezes/england.txt';
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

  it.each([FILE, '.freezes.txt'])(
    'by a pull request that no policy owner approved: in it, and for a commit before it (%s)',
    async (path) => {
      const s = await landed(path);
      const commit = s.world.head().oid;
      s.land({ body: '', approvedBy: ['alice'], changes: { [path]: CUT } });
      for (const asked of [{}, { commit }])
        expect(await s.gate(asked)).toMatchObject({ verdict: 'hold', codes: ['policy.changed'], targets: null });
    },
  );

  it('by a push', async () => {
    const s = await landed();
    s.push({ [FILE]: CUT });
    const { verdict, codes } = await s.gate();
    expect({ verdict, codes }).toEqual({ verdict: 'deny', codes: ['gate.unreviewed', 'policy.changed'] });
  });

  it('a calendar that is none, or has come to its end, closes', async () => {
    const s = await landed();
    for (const [text, code] of [
      ['2026-12-25 Christmas Day\n', 'policy.invalid'],
      ['2026-12-25 Christmas Day\nuntil 2026-06-30\n', 'policy.invalid'],
      ['until 2025-12-31\n', 'freeze.ended'],
      ['', 'policy.invalid'],
      ['from 2026-01-05\nuntil 2027-12-31\n', 'policy.invalid'],
    ] as const) {
      s.land({ body: '', approvedBy: ['erin'], changes: { [FILE]: text } });
      expect([text, await s.gate()]).toMatchObject([
        text,
        {
          verdict: 'error',
          codes: expect.arrayContaining([code]),
          targets: null,
        },
      ]);
    }
  });

  it('a policy owner may free the day', async () => {
    const s = await landed();
    expect(await s.gate()).toMatchObject({ verdict: 'hold', codes: ['freeze.active'] });
    s.land({ body: '', approvedBy: ['erin'], changes: { [FILE]: CUT } });
    expect(await s.gate()).toMatchObject({ verdict: 'allow', codes: [] });
  });
});

// Clock of a runner: Whoever owns a self-hosted runner sets its clock past the freeze, or back into the hours of an emergency.
// Origin: time as evidence, TUF's indefinite freeze attack; runners of one's own in "Hardening for GitHub Actions".
it("clock of a runner: the time is GitHub's, whatever the runner says", async () => {
  const s = await gateScenario({ policy: frozen });
  s.deploy();
  s.land();
  setTime(s, nowOf(s));
  expect(await s.gate({ now: '2026-02-01T12:00:00Z' })).toMatchObject(CLOSED);
  setTime(s, Date.parse('2026-01-09T12:00:00Z'));
  expect(await s.gate({ now: '2026-01-05T12:00:00Z' })).toMatchObject({ verdict: 'allow' });
});

it('clock of a runner: a runner that lives in the hours of an emergency that are over', async () => {
  const { s } = await declared();
  const then = nowOf(s);
  setTime(s, then + 5 * HOUR);
  expect(await s.gate({ now: new Date(then).toISOString() })).toMatchObject(CLOSED);
});

// Emergency replayed: An emergency that two people declared for one deployment is used for another: by something merged after it, on another pull request, for another cohort.
// Origin: replayed approvals (CWE-294); break-glass access that outlives its incident.
describe('emergency replayed', () => {
  const MORE = { 'deploy/resource-publisher/more.yml': 'x\n' } as const;

  it('counts for what it was declared for, and not for what is merged after it, whoever repeats the line there', async () => {
    const { s, body } = await declared();
    setTime(s, nowOf(s) + HOUR);
    expect(await s.gate()).toMatchObject({ verdict: 'allow', codes: ['emergency.used'] });
    const { number } = s.land({ changes: MORE });
    setTime(s, nowOf(s) + HOUR);
    expect(await s.gate()).toMatchObject(CLOSED);
    say(s, number, body);
    setTime(s, nowOf(s) + HOUR);
    expect(await s.gate()).toMatchObject(CLOSED);
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
    expect(await s.gate()).toMatchObject(CLOSED);
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
    expect(await s.gate({ cohort: TM })).toMatchObject(CLOSED);
    expect(await s.gate()).toMatchObject({ verdict: 'allow', codes: ['emergency.used'] });
  });
});
