import { describe, expect, it } from 'vitest';
import { freezeFiles } from '../../../src/domain/policy/policy.ts';
import { parsePolicy } from '../../../src/domain/policy/parse.ts';
import type { FreezeTimes } from '../../../src/domain/time/freeze.ts';

/* How the times of a freeze are written. */

function parse(keys: string) {
  return parsePolicy(
    `version: 1
inventory: { provider: file, path: a.csv }
cohorts: { a: { owners: [x] } }
freezes: [{ name: f, zone: UTC, ${keys} }]
`,
    'p.yml',
  );
}

const timesOf = (keys: string): FreezeTimes | null => {
  const parsed = parse(keys);
  return parsed.ok ? (parsed.value.freezes[0]?.when ?? null) : null;
};

/** What is wrong with it. */
const wrong = (keys: string) => {
  const parsed = parse(keys);
  return parsed.ok ? [] : parsed.error.map(({ allowed }) => allowed);
};

const FROM = { weekday: 4, minute: 900 };
const TO = { weekday: 0, minute: 420 };

describe('a time of every week', () => {
  it.each([
    ['Fri 15:00 - Mon 07:00', FROM, TO],
    ['Fri 15:00-Mon 07:00', FROM, TO],
    ['Fri  15:00  -  Mon  07:00', FROM, TO],
    ['Mon 07:00 - Mon 08:00', TO, { weekday: 0, minute: 480 }],
    ['Mon 07:00 - Tue 07:00', TO, { weekday: 1, minute: 420 }],
  ])('is read: %s', (weekly, from, to) => {
    expect(timesOf(`weekly: ${weekly}`)).toEqual({ kind: 'weekly', from, to });
  });

  it.each([
    'on Fri 15:00 - Mon 07:00',
    'Fri 15:00 - Mon 07:00 at last',
    'Fri 15:00 - Mon 07:000',
    'Fry 15:00 - Mon 07:00',
    'Fri 15:00 - Mun 07:00',
    'Fri 25:00 - Mon 07:00',
    'Fri 15:00 - Mon 27:00',
    'Fri15:00 - Mon 07:00',
    'Mon 07:00 - Mon 07:00',
    'Fri 15:00',
  ])('is none: %s', (weekly) => {
    expect(wrong(`weekly: ${weekly}`)).toEqual([
      'two days of the week with their times, the second later: "Fri 15:00 - Mon 07:00"',
    ]);
  });
});

describe('one time', () => {
  it.each([
    ['2026-12-18 17:00 - 2026-12-19 07:00', 1020, 420],
    ['2026-12-18  17:00  -  2026-12-19  07:00', 1020, 420],
    ['2026-12-18 17:00 - 2026-12-18 17:01', 1020, 1021],
  ])('is read: %s', (once, from, to) => {
    expect(timesOf(`once: ${once}`)).toMatchObject({ kind: 'once', from: { minute: from }, to: { minute: to } });
  });

  it.each([
    'on 2026-12-18 17:00 - 2026-12-19 07:00',
    '2026-12-18 17:00 - 2026-12-19 07:00 at last',
    '2026-12-18 17:00 - 2026-12-19 07:000',
    '2026-12-32 17:00 - 2027-01-04 07:00',
    '2026-12-18 17:00 - 2026-12-32 07:00',
    '2026-12-18 27:00 - 2026-12-19 07:00',
    '2026-12-18 17:00 - 2026-12-19 27:00',
    '2026-12-18 17:00 - 2026-12-18 17:00',
    '2026-12-18 17:00 - 2026-12-18 16:59',
    '2026-12-18 17:00 - 2026-12-17 18:00',
    '2026-12-18 17:00',
  ])('is none: %s', (once) => {
    expect(wrong(`once: ${once}`)).toEqual([
      'two days with their times, the second later: "2026-12-18 17:00 - 2027-01-04 07:00"',
    ]);
  });
});

describe('times around each day of a file', () => {
  const DATES = 'dates: days.txt';

  it.each([
    ['', { days: 0, minute: 0 }, { days: 1, minute: 0 }],
    [', from: -1d 12:00', { days: -1, minute: 720 }, { days: 1, minute: 0 }],
    [', to: +2d  07:00', { days: 0, minute: 0 }, { days: 2, minute: 420 }],
    [', from: -30d 00:00, to: 30d 00:00', { days: -30, minute: 0 }, { days: 30, minute: 0 }],
    [', from: 0d 01:00, to: 0d 01:01', { days: 0, minute: 60 }, { days: 0, minute: 61 }],
    [', from: 0d 23:00, to: 1d 01:00', { days: 0, minute: 1380 }, { days: 1, minute: 60 }],
  ])('are read: %s', (keys, from, to) => {
    expect(timesOf(DATES + keys)).toEqual({ kind: 'dates', path: 'days.txt', from, to });
  });

  it.each([
    '-31d 12:00',
    '+31d 12:00',
    '-1d 25:00',
    'at -1d 12:00',
    '-1d 12:00 sharp',
    '-100d 12:00',
    '-1d 12:000',
    '12:00',
  ])('are none: from %s', (from) => {
    expect(wrong(`${DATES}, from: ${from}`)).toEqual(['days and a time from the midnight of each day: "-1d 12:00"']);
  });

  it.each([
    ['from: 1d 00:00', ['a time after `from`']],
    ['from: 0d 01:00, to: 0d 01:00', ['a time after `from`']],
    ['from: 1d 01:00, to: 0d 23:00', ['a time after `from`']],
  ])('are none: %s', (keys, problems) => {
    expect(wrong(`${DATES}, ${keys}`)).toEqual(problems);
  });

  it('stand beside dates alone', () => {
    const beside = '`from` and `to` only with `dates`';
    expect(wrong('weekly: Fri 15:00 - Mon 07:00, from: 0d 00:00')).toEqual([beside]);
    expect(wrong('weekly: Fri 15:00 - Mon 07:00, to: 1d 00:00')).toEqual([beside]);
    expect(wrong('weekly: Fri 15:00 - Mon 07:00, from: 2d 00:00')).toEqual([beside]);
    expect(wrong(`${DATES}, weekly: Fri 15:00 - Mon 07:00`)).toEqual(['one of the keys dates, weekly and once']);
  });

  it('name a file, each once', () => {
    const parsed = parsePolicy(
      `version: 1
inventory: { provider: file, path: a.csv }
cohorts: { a: { owners: [x] } }
freezes:
  - { name: f, zone: UTC, dates: a.txt }
  - { name: g, zone: UTC, dates: b.txt }
  - { name: h, zone: UTC, dates: a.txt }
  - { name: i, zone: UTC, weekly: Fri 15:00 - Mon 07:00 }
`,
      'p.yml',
    );
    expect(parsed.ok && freezeFiles(parsed.value)).toEqual(['a.txt', 'b.txt']);
  });
});
