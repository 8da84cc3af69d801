import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { judgeGateFacts } from '../../src/codes/judge.ts';
import type { GateFacts } from '../../src/codes/outcome.ts';
import { ok } from '../../src/domain/result.ts';
import { parseCalendar } from '../../src/domain/time/calendar.ts';
import { environmentsOf, freezeFiles } from '../../src/domain/policy/policy.ts';
import { gateFacts, judged, risk } from '../codes/build.ts';
import { declaration, policyFrom, resolve, site } from '../domain/build.ts';

/* The policies of docs/how-to/waves-and-freezes.md, each judged on what its text says of it. */

const PAGE = readFileSync('docs/how-to/waves-and-freezes.md', 'utf8');
const POLICIES = new Map(
  [...PAGE.matchAll(/```yaml\n# (\S+)\n([^]*?)```/g)].map(([, name = '', text = '']) => [name, policyFrom(text)]),
);

interface Case {
  readonly policy: string;
  readonly cohort: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly sites?: number;
  readonly now: string;
  readonly waves?: NonNullable<GateFacts['risk']>['waves'];
  readonly emergency?: boolean;
}

function codesOf({ cohort, attributes, sites = 2, now, waves = null, emergency = false, ...of }: Case): string[] {
  const policy = POLICIES.get(of.policy);
  const environments = policy?.cohorts.get(cohort);
  if (policy === undefined || environments === undefined) throw new Error(of.policy);
  const estate = Array.from({ length: sites }, (_, index) => site(`S${index}`, { attributes }));
  const calendar = parseCalendar('2026-12-25 Christmas Day\nuntil 2028-12-31\n', 'days.txt');
  const counted = ['erin', 'frank', 'grace'].map((login) => ({ login, reason: 'x'.repeat(20), url: '' }));
  const { findings } = judgeGateFacts(
    gateFacts({
      policy,
      cohort,
      environment: environmentsOf(environments).at(-1)?.name ?? '',
      now,
      members: ok(resolve(estate, declaration({ cohorts: [cohort] }), policy)),
      releases: [judged({ policy, sites: estate, pull: { body: `Target-Cohort: ${cohort}` } })],
      risk: risk({
        now: Date.parse(now),
        calendars: new Map(calendar.ok ? freezeFiles(policy).map((path) => [path, calendar.value]) : []),
        waves,
        emergency: emergency ? { number: 7, needed: policy.emergency?.approvals ?? 0, counted, discounted: [] } : null,
      }),
    }),
  );
  return findings.map(({ code }) => code);
}

const HOSPITAL = {
  policy: 'hospital.yml',
  cohort: 'resource-publisher',
  attributes: { 'template-engine': 'resource-publisher' },
} as const;
const BANK = { policy: 'bank.yml', cohort: 'branches-north', attributes: { region: 'north' } } as const;
const DEVICES = { policy: 'devices.yml', cohort: 'gateways', attributes: { model: 'gateway' } } as const;
const laboratory = (hours: number, health: string | null): NonNullable<Case['waves']> => ({
  name: null,
  earlier: (POLICIES.get('devices.yml')?.cohorts.get('gateways')?.waves ?? []).slice(0, 1).map((wave) => ({
    wave,
    sites: 3,
    lacking: null,
    environments: [
      {
        name: 'laboratory',
        state: { kind: 'there', since: Date.parse('2026-11-25T12:00:00Z') - hours * 3_600_000, health },
      },
    ],
  })),
});

it.each<[string, Case, string[]]>([
  ['hospital, on a Wednesday', { ...HOSPITAL, now: '2026-11-25T12:00:00Z' }, []],
  ['hospital, on a Saturday', { ...HOSPITAL, now: '2026-11-28T12:00:00Z' }, ['freeze.active']],
  ['hospital, on the eve of a bank holiday', { ...HOSPITAL, now: '2026-12-24T12:00:00Z' }, ['freeze.active']],
  ['hospital, in an emergency', { ...HOSPITAL, now: '2026-11-28T12:00:00Z', emergency: true }, ['emergency.used']],
  ['bank, with as many branches as it undoes in a night', { ...BANK, sites: 400, now: '2026-11-25T12:00:00Z' }, []],
  ['bank, with more', { ...BANK, sites: 401, now: '2026-11-25T12:00:00Z' }, ['limit.exceeded']],
  ['bank, at the end of the year', { ...BANK, now: '2026-12-30T12:00:00Z' }, ['freeze.active']],
  ['devices, well for a day', { ...DEVICES, now: '2026-11-25T12:00:00Z', waves: laboratory(24, null) }, []],
  ['devices, well for less', { ...DEVICES, now: '2026-11-25T12:00:00Z', waves: laboratory(23, null) }, ['wave.early']],
  [
    'devices, unwell',
    { ...DEVICES, now: '2026-11-25T12:00:00Z', waves: laboratory(24, 'failure') },
    ['wave.unhealthy'],
  ],
  [
    'devices, unwell in an emergency',
    { ...DEVICES, now: '2026-11-25T12:00:00Z', waves: laboratory(1, 'failure'), emergency: true },
    ['wave.unhealthy', 'emergency.used'],
  ],
])('%s', (_, given, codes) => {
  expect(codesOf(given)).toEqual(codes);
});
