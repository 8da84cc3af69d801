import { describe, expect, it } from 'vitest';
import { emergencyUsed, isEmergency, orEmergency } from '../../src/codes/emergency.ts';
import { next } from '../../src/codes/code.ts';
import type { GateFacts } from '../../src/codes/outcome.ts';
import type { EmergencyJudgement } from '../../src/domain/risk/emergency.ts';
import type { PastEmergency } from '../../src/domain/risk/past-emergency.ts';
import { parseDay } from '../../src/domain/time/civil.ts';
import { plainText, words } from '../../src/prose/say.ts';
import { facts, policyFrom } from '../domain/build.ts';
import { atCheck, atGate, gateFacts, judged, POLICY, risk, unread } from './build.ts';

const FROZEN = `${POLICY}freezes: [{ name: Friday to Monday, weekly: Fri 15:00 - Mon 07:00, zone: Europe/London }]
`;
const HOLIDAYS = FROZEN.replace('London }]', 'London }, { name: Bank holidays, dates: days.txt, zone: UTC }]');
const WITH = `${POLICY}emergency: { approvers: [erin, "@acme/on-call"], approvals: 2 }\n`;
const erin = { login: 'erin', reason: 'the clinic is down since nine', url: '' };
const frank = { login: 'frank', reason: 'seen on the phone', url: '' };
const DECLARED: EmergencyJudgement = { number: 7, needed: 2, counted: [erin, frank], discounted: [] };
const SATURDAY = Date.parse('2026-11-28T12:00:00Z');
const PAST: PastEmergency = {
  number: 5,
  cohort: 'rp',
  approvals: [erin],
  plan: 'e'.repeat(64),
  at: SATURDAY,
  deployed: { commit: 'd'.repeat(40), environment: 'production-rp' },
};

/** What would be found without it: the names of what it lifts. */
const used = (...lifted: string[]) => emergencyUsed(() => lifted);

describe('an emergency', () => {
  it.each<[string, GateFacts['risk'], boolean]>([
    ['nothing depends on time', null, false],
    ['nobody has said so', risk(), false],
    ['too few have', risk({ emergency: { ...DECLARED, counted: [erin] } }), false],
    ['enough have', risk({ emergency: DECLARED }), true],
  ])('%s', (_, time, declared) => {
    expect(isEmergency({ risk: time })).toBe(declared);
    expect(used().findAtGate(gateFacts({ risk: time }))).toHaveLength(declared ? 1 : 0);
  });
});

describe('emergency.used', () => {
  it.each<[string, string[], string[]]>([
    [
      'lifts nothing',
      [],
      [
        'emergency.used warn',
        'An emergency is declared: freezes, bake time and limits do not hold this deployment back',
        'expected: a deployment outside of freezes, after its bake time and within its limits',
        'observed: lifted: nothing that is there now',
        'observed: "erin": "the clinic is down since nine"',
        'observed: "frank": "seen on the phone"',
        'next: Look afterwards at what was deployed, and at the comments on #7.',
      ],
    ],
  ])('%s', (_, lifted, lines) => {
    expect(atGate(used(...lifted), gateFacts({ risk: risk({ emergency: DECLARED }) }))).toEqual(lines);
  });

  it.each<[string, PastEmergency, Partial<GateFacts>, string, string[]]>([
    [
      'this environment',
      PAST,
      {},
      FROZEN,
      [
        'emergency.used warn',
        'What is released here was deployed in an emergency before',
        'expected: a deployment outside of freezes, after its bake time and within its limits',
        'observed: for "rp", at "2026-11-28T12:00:00Z": dddddddddddd was deployed to "production-rp"',
        'observed: lifted: "limit.exceeded", "freeze.active"',
        'observed: "erin": "the clinic is down since nine"',
        'next: Look afterwards at what was deployed, and at the comments on #5.',
      ],
    ],
    [
      'outside of every freeze',
      { ...PAST, at: Date.parse('2026-11-25T12:00:00Z'), deployed: null },
      {},
      FROZEN,
      [
        'emergency.used warn',
        'An emergency was declared for what is released here',
        'expected: a deployment outside of freezes, after its bake time and within its limits',
        'observed: for "rp", at "2026-11-25T12:00:00Z"',
        'observed: lifted: what the record of that gate says',
        'observed: "erin": "the clinic is down since nine"',
        'next: Look afterwards at what was deployed, and at the comments on #5.',
      ],
    ],
  ])('of the past: %s', (_, past, parts, policy, lines) => {
    const gate = gateFacts({ risk: risk({ past: [past] }), ...parts }, policy);
    expect(atGate(used('freeze.active', 'freeze.ended', 'limit.exceeded'), gate)).toEqual(lines);
  });

  it.each<[string, PastEmergency, string, string]>([
    ['another environment: freezes alone', PAST, 'production-x', '"freeze.active"'],
    ['nothing is known of a deployment', { ...PAST, deployed: null }, 'production-rp', '"freeze.active"'],
    [
      'days of a file, in the moment of its end',
      { ...PAST, at: Date.parse('2027-12-30T00:00:00Z'), deployed: null },
      'production-rp',
      '"freeze.ended"',
    ],
  ])('of the past lifted: %s', (_, past, environment, lifted) => {
    const until = parseDay('2027-12-29') ?? 0;
    const calendars = new Map([['days.txt', { days: [], until }]]);
    const gate = gateFacts({ environment, risk: risk({ past: [past], calendars }) }, HOLIDAYS);
    const lines = atGate(used('freeze.active', 'limit.exceeded'), gate);
    expect(lines.filter((line) => line.startsWith('observed: lifted'))).toEqual([`observed: lifted: ${lifted}`]);
  });

  it('is judged by the time at which it was declared', () => {
    const seen: (number | undefined)[] = [];
    const code = emergencyUsed(({ risk: time }) => {
      seen.push(time?.now);
      return [];
    });
    code.findAtGate(gateFacts({ risk: risk({ past: [PAST] }) }));
    expect(seen).toEqual([SATURDAY]);
  });

  it('is named at the check', () => {
    const release = facts({ policy: policyFrom(FROZEN) });
    expect(atCheck(used('limit.exceeded'), { ...release, risk: risk({ past: [PAST] }) })).toEqual([
      'emergency.used warn',
      'What is released here was deployed in an emergency before',
      'expected: a deployment outside of freezes, after its bake time and within its limits',
      'observed: for "rp", at "2026-11-28T12:00:00Z": dddddddddddd was deployed to "production-rp"',
      'observed: lifted: "freeze.active"',
      'observed: "erin": "the clinic is down since nine"',
      'next: Look afterwards at what was deployed, and at the comments on #5.',
    ]);
    expect(atCheck(used(), { ...release, risk: null })).toEqual([]);
  });
});

describe('the way through in an emergency', () => {
  const advice = next(words('Wait.'), 'first');
  const said = (gate: GateFacts | null) => {
    const { say, lines } = orEmergency(advice, gate);
    return [plainText(say), ...lines.map((line) => line.replace(/[0-9a-f]{16}/, '<digest>'))];
  };

  it.each<[string, () => GateFacts | null, string[]]>([
    [
      'the policy has one',
      () => gateFacts({ releases: [judged()] }, WITH),
      [
        'Wait. In an emergency: a comment with this line on #7 by 2 different people of "erin" or "@acme/on-call", none of whom contributed to what is deployed, each with a reason of at least 20 characters:',
        'first',
        '/cohort emergency rp <digest> because <reason>',
      ],
    ],
    [
      'a pull request of the range could not be read',
      () => gateFacts({ releases: [judged(), unread()] }, WITH),
      [
        'Wait. In an emergency: a comment with this line on #7 by 2 different people of "erin" or "@acme/on-call", none of whom contributed to what is deployed, each with a reason of at least 20 characters:',
        'first',
        '/cohort emergency rp <digest> because <reason>',
      ],
    ],
    ['the policy has none', () => gateFacts({ releases: [judged()] }), ['Wait.', 'first']],
    ['there is no pull request to write on', () => gateFacts({}, WITH), ['Wait.', 'first']],
    ['the deployment is not known', () => null, ['Wait.', 'first']],
  ])('%s', (_, gate, lines) => {
    expect(said(gate())).toEqual(lines);
  });
});
