import { describe, expect, it } from 'vitest';
import { find, type Finding } from '../../src/codes/index.ts';
import { judgeFacts, judgeGateFacts } from '../../src/codes/judge.ts';
import type { GateFacts, JudgedRelease } from '../../src/codes/outcome.ts';
import { holdUntil } from '../../src/codes/until.ts';
import { parseCalendar } from '../../src/domain/time/calendar.ts';
import { printInstant } from '../../src/domain/time/zone.ts';
import { facts, policyFrom, type FactsOptions } from '../domain/build.ts';
import { gateFacts, judged, members, risk as riskAt } from './build.ts';

/* `freeze.*` and `limit.exceeded`: what keeps a deployment back that is otherwise allowed. */

const PATH = '.github/freezes/england.txt';
const POLICY = `version: 1
inventory: { provider: http, url: "https://inventory.example.org/v1" }
cohorts:
  rp:
    select: engine=rp
    owners: [alice]
    environments: [{ name: production-rp, job: deploy.yml/deploy }]
  tm: { select: engine=tm, owners: [carol] }
freezes:
  - { name: Bank holidays, dates: ${PATH}, zone: Europe/London, from: "-1d 12:00", to: "+1d 07:00", cohorts: [rp] }
  - { name: Friday to Monday, weekly: Fri 15:00 - Mon 07:00, zone: Europe/London }
`;
const WEDNESDAY = '2026-11-25T12:00:00Z';
const SATURDAY = '2026-11-28T12:00:00Z';
const CALENDAR = '2026-12-25 Christmas Day\nuntil 2027-12-31\n';

const risk = (now: string, text = CALENDAR): NonNullable<GateFacts['risk']> => {
  const read = parseCalendar(text, PATH);
  return riskAt({
    now: Date.parse(now),
    calendars: read.ok ? new Map([[PATH, read.value]]) : new Map(),
    unreadable: read.ok ? [] : [{ path: PATH, problems: read.error }],
  });
};

const release = (options: FactsOptions = {}): JudgedRelease => judged({ policy: policyFrom(POLICY), ...options });

function gate(parts: Partial<GateFacts> = {}, policy = POLICY) {
  const given = gateFacts({ branch: 'main', releases: [release()], risk: risk(WEDNESDAY), ...parts }, policy);
  const { verdict, findings } = judgeGateFacts(given);
  const until = holdUntil(verdict, findings, given);
  return {
    verdict,
    codes: findings.map(({ code, effect }) => `${code} ${effect}`),
    until: until === null ? null : printInstant(until),
    findings,
  };
}

const HELD: readonly Finding[] = find(
  facts({ policy: policyFrom(POLICY), approvals: { needed: 1, unapproved: [{ cohort: 'rp', owners: [] }] } }),
);

describe('freezes at the gate', () => {
  it.each<[string, Partial<GateFacts>, string, string[], string | null]>([
    ['none is active', {}, 'allow', [], null],
    ['one is active', { risk: risk(SATURDAY) }, 'hold', ['freeze.active hold'], '2026-11-30T07:00:00Z'],
    ['it is over', { risk: risk('2026-11-30T07:00:00Z') }, 'allow', [], null],
    ['one begins within a day', { risk: risk('2026-11-26T16:00:00Z') }, 'allow', ['freeze.soon warn'], null],
    [
      'another cohort has it',
      {
        risk: risk('2026-12-24T13:00:00Z'),
        cohort: 'tm',
        members: members('A1', 'A2'),
      },
      'allow',
      ['gate.baseline-unproven warn'],
      null,
    ],
    ['a rollback passes', { risk: risk(SATURDAY), rollback: { asked: true, applies: true } }, 'allow', [], null],
    ['no release passes', { risk: risk(SATURDAY), releases: [] }, 'allow', [], null],
    ['a calendar has ended', { risk: risk('2028-01-05T12:00:00Z') }, 'error', ['freeze.ended error'], null],
    ['just before', { risk: risk('2027-12-30T11:00:00Z') }, 'allow', ['freeze.soon warn'], null],
    ['60 days before', { risk: risk('2027-11-03T12:00:00Z') }, 'allow', ['freeze.soon warn'], null],
    ['61 days before', { risk: risk('2027-11-01T11:00:00Z') }, 'allow', [], null],
    [
      'a calendar that cannot be read',
      { risk: risk(WEDNESDAY, '2026-12-25') },
      'error',
      ['policy.invalid error'],
      null,
    ],
    [
      'a calendar of another cohort',
      { risk: risk(WEDNESDAY, '2026-12-25'), cohort: 'tm' },
      'allow',
      ['gate.baseline-unproven warn'],
      null,
    ],
  ])('%s', (_, parts, verdict, codes, until) => {
    expect(gate(parts)).toMatchObject({ verdict, codes, until });
  });

  it('do not end a hold that somebody else has to end', () => {
    expect(HELD.map(({ code }) => code)).toEqual(['approval.missing']);
    const held = release({ approvals: { needed: 1, unapproved: [{ cohort: 'rp', owners: [] }] } });
    expect(gate({ risk: risk(SATURDAY), releases: [held] })).toMatchObject({ verdict: 'hold', until: null });
  });
});

describe('freezes at the check', () => {
  it.each<[string, GateFacts['risk'], string[]]>([
    ['none', risk(WEDNESDAY), []],
    ['active', risk(SATURDAY), ['freeze.soon warn']],
    ['soon', risk('2026-11-26T16:00:00Z'), ['freeze.soon warn']],
    ['a calendar that has ended', risk('2028-01-05T12:00:00Z'), ['freeze.soon warn']],
    ['a calendar that cannot be read', risk(WEDNESDAY, ''), ['freeze.soon warn']],
    ['no policy of time', null, []],
  ])('only warn: %s', (_, at, codes) => {
    const { verdict, findings } = judgeFacts({ ...facts({ policy: policyFrom(POLICY) }), risk: at });
    expect([verdict, findings.map(({ code, effect }) => `${code} ${effect}`)]).toEqual(['allow', codes]);
  });
});

const DECLARED = {
  number: 7,
  needed: 2,
  counted: [
    { login: 'erin', reason: 'the clinic is down since nine', url: '' },
    { login: 'frank', reason: 'seen on the phone with them', url: '' },
  ],
  discounted: [],
};
/** The same facts with an emergency that is declared. */
const inEmergency = ({ risk: at, ...parts }: Partial<GateFacts> = {}): Partial<GateFacts> => ({
  ...parts,
  risk: { ...(at ?? risk(WEDNESDAY)), emergency: DECLARED },
});

describe('an emergency', () => {
  const early = {
    name: null,
    earlier: [
      {
        wave: { name: 'pilot', select: { terms: [] }, environments: [], bake: 86_400_000, healthy: null },
        sites: 1,
        lacking: null,
        environments: [
          { name: 'pilot-rp', state: { kind: 'there', since: Date.parse(WEDNESDAY) - 1000, health: null } },
        ],
      },
    ],
  } as const;
  const unhealthy = {
    name: null,
    earlier: early.earlier.map((wave) => ({
      ...wave,
      environments: [{ name: 'pilot-rp', state: { kind: 'failed', commit: 'd'.repeat(40) } } as const],
    })),
  };
  const never = {
    name: null,
    earlier: early.earlier.map((wave) => ({
      ...wave,
      environments: [{ name: 'pilot-rp', state: { kind: 'never' } } as const],
    })),
  };
  const waiting = (waves: NonNullable<GateFacts['risk']>['waves']) => ({ ...risk(WEDNESDAY), waves });

  it.each<[string, Partial<GateFacts>, string, string[]]>([
    ['lifts a freeze', { risk: risk(SATURDAY) }, 'freeze.active', []],
    ['lifts a calendar that has ended', { risk: risk('2028-01-05T12:00:00Z') }, 'freeze.ended', []],
    ['lifts bake time', { risk: waiting(early) }, 'wave.early', []],
    ['lifts no order of waves', { risk: waiting(never) }, '', ['wave.skipped deny']],
    ['lifts no health', { risk: waiting(unhealthy) }, '', ['wave.unhealthy hold']],
    ['lifts no unreviewed change', { unreviewed: [{ kind: 'commit', id: 'e' }] }, '', ['gate.unreviewed deny']],
    ['lifts no coverage', { members: members('A1', 'A9') }, '', ['gate.outside-declaration deny']],
    ['lifts no calendar that cannot be read', { risk: risk(WEDNESDAY, '') }, '', ['policy.invalid error']],
  ])('%s', (_, parts, lifted, codes) => {
    const { codes: found, findings } = gate(inEmergency(parts));
    expect(
      found.filter((code) => !code.startsWith('emergency.used') && !code.startsWith('gate.release-refused')),
    ).toEqual(codes);
    expect(findings.find(({ code }) => code === 'emergency.used')).toMatchObject({
      lifted: lifted === '' ? [] : [lifted],
      approvals: [{ login: 'erin' }, { login: 'frank' }],
    });
  });

  it('is none with too few', () => {
    const one = { ...DECLARED, counted: DECLARED.counted.slice(0, 1) };
    expect(gate({ risk: { ...risk(SATURDAY), emergency: one } }).codes).toEqual(['freeze.active hold']);
  });
});
