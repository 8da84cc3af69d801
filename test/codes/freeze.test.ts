import { describe, expect, it } from 'vitest';
import { activeFreeze, endedFreeze, freezeSoon } from '../../src/codes/freeze.ts';
import type { GateFacts } from '../../src/codes/outcome.ts';
import { parseCalendar } from '../../src/domain/time/calendar.ts';
import { change, facts, policyFrom } from '../domain/build.ts';
import { atCheck, atGate, gateFacts, judged, POLICY, risk } from './build.ts';

const PATH = '.github/freezes/england.txt';
const FROZEN = `${POLICY}freezes:
  - { name: Bank holidays, dates: ${PATH}, zone: Europe/London, from: "-1d 12:00", to: "+1d 07:00", cohorts: [rp] }
  - { name: Friday to Monday, weekly: Fri 15:00 - Mon 07:00, zone: Europe/London }
  - { name: Move, once: 2026-12-07 08:00 - 2026-12-07 20:00, zone: Europe/London, cohorts: [tm] }
`;
const at = (now: string, calendar = '2026-12-25 Christmas Day\nuntil 2027-12-31\n') => {
  const read = parseCalendar(calendar, PATH);
  return risk({
    now: Date.parse(now),
    calendars: read.ok ? new Map([[PATH, read.value]]) : new Map(),
    unreadable: read.ok ? [] : [{ path: PATH, problems: read.error }],
  });
};
const gate = (time: GateFacts['risk'], parts: Partial<GateFacts> = {}, policy = FROZEN) =>
  gateFacts({ risk: time, releases: [judged()], ...parts }, policy);

const WEDNESDAY = '2026-11-25T12:00:00Z';
const SATURDAY = '2026-11-28T12:00:00Z';
const CHRISTMAS = '2026-12-24T13:00:00Z';
const AFTER = '2028-01-05T12:00:00Z';
const DECLARED = {
  number: 7,
  needed: 1,
  counted: [{ login: 'erin', reason: 'the clinic is down', url: '' }],
  discounted: [],
};

describe('freeze.active', () => {
  it.each<[string, () => GateFacts, string[]]>([
    ['none', () => gate(at(WEDNESDAY)), []],
    [
      'a day of a file, and the weekend that follows',
      () => gate(at(CHRISTMAS)),
      [
        'freeze.active hold',
        'A freeze is active: nothing is deployed now',
        'expected: a time in which no freeze of this cohort is active',
        'observed: "Bank holidays" ("Christmas Day") until "Sat 2026-12-26 07:00" "Europe/London" ("2026-12-26T07:00:00Z")',
        'next: Run the deploy job again at "2026-12-28T07:00:00Z" or later. A rollback passes freezes, and so does a deployment without a release.',
      ],
    ],
    ['no release', () => gate(at(SATURDAY), { releases: [] }), []],
    ['in an emergency', () => gate({ ...at(SATURDAY), emergency: DECLARED }), []],
    ['nothing depends on time', () => gate(null), []],
  ])('%s', (_, given, lines) => {
    expect(atGate(activeFreeze, given())).toEqual(lines);
  });

  it('has no end where freezes follow one another', () => {
    const freeze = (name: string, weekly: string) => `{ name: ${name}, weekly: ${weekly}, zone: UTC }`;
    const freezes = [freeze('Early', 'Mon 00:00 - Thu 00:00'), freeze('Late', 'Thu 00:00 - Mon 00:00')].join(', ');
    expect(atGate(activeFreeze, gate(at(WEDNESDAY), {}, `${POLICY}freezes: [${freezes}]\n`)).at(-1)).toBe(
      'next: The freezes of the policy follow one another without an end. Change them in a pull request.',
    );
  });
});

describe('freeze.ended', () => {
  it.each<[string, () => GateFacts, string[]]>([
    ['not yet', () => gate(at(WEDNESDAY)), []],
    [
      'the moment of its end',
      () => gate(at('2027-12-31T12:00:00Z')),
      [
        'freeze.ended error',
        'A calendar of freezes has ended: which days are frozen is not known',
        'expected: a file of days that reaches beyond today',
        'observed: "Bank holidays": ".github/freezes/england.txt" ends on "2027-12-31"',
        'next: Add the days that follow, and a later "until" as its last line, to ".github/freezes/england.txt" in a pull request that policy owners approve.',
      ],
    ],
    ['just before', () => gate(at('2027-12-31T11:59:59Z')), []],
    ['of another cohort', () => gate(at(AFTER), { cohort: 'tm' }), []],
    ['in an emergency', () => gate({ ...at(AFTER), emergency: DECLARED }), []],
    ['nothing depends on time', () => gate(null), []],
  ])('%s', (_, given, lines) => {
    expect(atGate(endedFreeze, given())).toEqual(lines);
  });
});

describe('freeze.soon', () => {
  it.each<[string, () => GateFacts['risk'], string[]]>([
    ['nothing', () => at(WEDNESDAY), []],
    [
      'active, and another to come',
      () => at('2026-12-24T16:00:00Z'),
      [
        'freeze.soon warn',
        'The gate is closed by a freeze',
        'expected: to be known before the release is deployed',
        'observed: "Bank holidays" ("Christmas Day") is active until "Sat 2026-12-26 07:00" "Europe/London" ("2026-12-26T07:00:00Z")',
        'observed: "Friday to Monday" begins on "Fri 2026-12-25 15:00" "Europe/London" ("2026-12-25T15:00:00Z")',
        'next: Nothing: this does not hold up the merge.',
      ],
    ],
    [
      'a file that ends in this moment',
      () => at('2027-12-31T12:00:00Z'),
      [
        'freeze.soon warn',
        'A freeze is near',
        'expected: to be known before the release is deployed',
        'observed: "Friday to Monday" begins on "Fri 2027-12-31 15:00" "Europe/London" ("2027-12-31T15:00:00Z")',
        'observed: ".github/freezes/england.txt" has ended on "2027-12-31": the gate is closed',
        'next: Add the days that follow, and a later "until" as its last line, to ".github/freezes/england.txt" in a pull request that policy owners approve.',
      ],
    ],
    [
      'a file that cannot be read',
      () => at(WEDNESDAY, '2026-12-25'),
      [
        'freeze.soon warn',
        'A freeze is near',
        'expected: to be known before the release is deployed',
        'observed: ".github/freezes/england.txt" cannot be read: the gate is closed',
        'next: Nothing: this does not hold up the merge.',
      ],
    ],
    ['of another cohort', () => at('2026-12-07T07:30:00Z'), []],
    ['nothing depends on time', () => null, []],
  ])('at the check: %s', (_, time, lines) => {
    expect(atCheck(freezeSoon, { ...facts({ policy: policyFrom(FROZEN) }), risk: time() })).toEqual(lines);
  });

  it.each<[string, () => GateFacts, string[]]>([
    ['active: that is another finding', () => gate(at(SATURDAY)), []],
    [
      'soon',
      () => gate(at('2026-11-26T16:00:00Z')),
      [
        'freeze.soon warn',
        'A freeze is near',
        'expected: to be known before the release is deployed',
        'observed: "Friday to Monday" begins on "Fri 2026-11-27 15:00" "Europe/London" ("2026-11-27T15:00:00Z")',
        'next: Nothing: this does not hold up the merge.',
      ],
    ],
    [
      'a file that ends',
      () => gate(at('2027-11-03T12:00:00Z')),
      [
        'freeze.soon warn',
        'A freeze is near',
        'expected: to be known before the release is deployed',
        'observed: ".github/freezes/england.txt" ends on "2027-12-31": from then on the gate is closed',
        'next: Add the days that follow, and a later "until" as its last line, to ".github/freezes/england.txt" in a pull request that policy owners approve.',
      ],
    ],
    ['a file that has ended: that is another finding', () => gate(at(AFTER)), []],
    ['a file that cannot be read: that is another finding', () => gate(at(WEDNESDAY, '')), []],
    ['nothing depends on time', () => gate(null), []],
  ])('at the gate: %s', (_, given, lines) => {
    expect(atGate(freezeSoon, given())).toEqual(lines);
  });

  it.each<[string, string, GateFacts['risk'], number]>([
    ['a file of another cohort that cannot be read', 'tm', at(WEDNESDAY, '2026-12-25'), 0],
    ['a freeze of one of its cohorts', 'rp, tm', at('2026-12-07T07:30:00Z'), 1],
  ])('at the check: %s', (_, cohorts, time, count) => {
    const release = facts({
      policy: policyFrom(FROZEN),
      pull: { body: `Target-Cohort: ${cohorts}`, changes: [change('deploy/tm/a')] },
    });
    expect(freezeSoon.find({ ...release, risk: time })).toHaveLength(count);
  });

  it('is nothing where nothing is released', () => {
    expect(
      atCheck(freezeSoon, { ...facts({ policy: policyFrom(FROZEN), pull: { base: 'topic' } }), risk: at(SATURDAY) }),
    ).toEqual([]);
  });
});
