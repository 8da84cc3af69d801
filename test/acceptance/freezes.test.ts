import { describe, expect, it } from 'vitest';
import { gateScenario, RP, type GateScenario } from './gate-scenario.ts';
import { changedPolicy, POLICY_PATH, quickScenario, type PolicyDraft, type Scenario } from './scenario.ts';
import { setTime } from '../loopback/time.ts';

/* Freezes from the policy and its files to verdict, outputs and record, by the clock of GitHub. */

const FILE = '.github/freezes/england.txt';
const DAYS = '2026-12-25 Christmas Day\nuntil 2027-12-31\n';

function freezing(draft: PolicyDraft): void {
  Object.assign(draft, {
    freezes: [
      { name: 'Bank holidays', dates: FILE, zone: 'Europe/London', from: '-1d 12:00', to: '+1d 07:00' },
      { name: 'Evenings', weekly: 'Wed 18:00 - Thu 06:00', zone: 'Asia/Kolkata', cohorts: [RP] },
    ],
  });
}

async function deploying(time: string, days = DAYS): Promise<GateScenario> {
  const s = await gateScenario({ policy: freezing, world: { files: { [FILE]: days } } });
  s.deploy();
  s.land();
  setTime(s, time);
  return s;
}

describe.concurrent('the gate', () => {
  it('is closed in the hours of a freeze, and says until when in its zone and in UTC', async () => {
    const s = await deploying('2026-11-23T12:00:00Z');
    for (const [time, verdict, codes, until] of [
      ['2026-11-23T12:00:00Z', 'allow', [], ''],
      ['2026-11-25T12:30:00Z', 'hold', ['freeze.active'], '2026-11-26T00:30:00Z'],
      ['2026-12-24T12:00:00Z', 'hold', ['freeze.active'], '2026-12-26T07:00:00Z'],
      ['2028-01-02T12:00:00Z', 'error', ['freeze.ended'], ''],
    ] as const) {
      setTime(s, time);
      const run = await s.run();
      expect(run).toMatchObject({ verdict, codes, outputs: { until, gate: verdict === 'allow' ? 'open' : 'closed' } });
      expect(run.record).toMatchObject({ deployment: { now: time } });
      if (until === '2026-11-26T00:30:00Z')
        expect(run.summary).toContain(`\`Evenings\` until \`Thu 2026-11-26 06:00\` \`Asia/Kolkata\` (\`${until}\`)`);
    }
  });

  it('is closed by a file that is not there, and by one that cannot be read', async () => {
    const s = await deploying('2026-11-23T12:00:00Z', '2026-12-25\n');
    expect(await s.run()).toMatchObject({ verdict: 'error', codes: ['policy.invalid'] });
    s.world.commit({ branch: 'main', changes: { [FILE]: null } });
    expect((await s.run()).codes).toContain('policy.invalid');
  });

  it('is closed where GitHub does not say what time it is', async () => {
    const s = await deploying('2026-11-23T12:00:00Z');
    s.github.fault = ({ path }) =>
      /^\/repos\/[^/]+\/[^/]+$/.test(path) ? { status: 200, headers: { date: 'now' }, body: {} } : undefined;
    expect(await s.run()).toMatchObject({ verdict: 'error', codes: ['evidence.unavailable'] });
  });

  it('asks for no time where the policy has no freezes', async () => {
    const s = await gateScenario();
    s.deploy();
    s.land();
    expect(await s.run()).toMatchObject({ verdict: 'allow', record: { deployment: { now: null } } });
    expect(s.github.requests.filter(({ path }) => /^\/repos\/[^/]+\/[^/]+$/.test(path))).toEqual([]);
  });
});

describe.concurrent('the check', () => {
  async function checking(time: string, options: Parameters<typeof quickScenario>[0] = {}): Promise<Scenario> {
    const own = await quickScenario({
      policy: freezing,
      approvedBy: ['alice'],
      ...options,
      world: { files: { [FILE]: DAYS } },
    });
    setTime(own, time);
    return own;
  }

  it('says beforehand that the gate is closed, and lets the merge go on', async () => {
    const own = await checking('2026-12-25T12:00:00Z');
    expect(await own.run()).toMatchObject({ verdict: 'allow', codes: ['freeze.soon'] });
    expect(own.comment()).toContain('`Bank holidays` (`Christmas Day`) is active until');
  });

  it('asks a policy owner where a file of days is changed, and denies one with mistakes', async () => {
    const own = await checking('2026-11-25T12:00:00Z', {
      body: '',
      changes: { [FILE]: `${DAYS}2028-01-01\n` },
      approvedBy: [],
    });
    expect(await own.run()).toMatchObject({ verdict: 'deny', codes: ['policy.changed', 'policy.invalid'] });
    expect(own.comment()).toContain(FILE);
  });

  it('denies a policy whose file of days is not there', async () => {
    const own = await checking('2026-11-25T12:00:00Z', { body: '', changes: {}, approvedBy: [] });
    own.world.commit({
      branch: own.pull.headRefName,
      author: 'mia',
      changes: {
        [POLICY_PATH]: changedPolicy(own.inventory.url, freezing).replace('england.txt', 'wales.txt'),
      },
    });
    expect((await own.run()).codes).toContain('policy.invalid');
  });
});
