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

  it('is none in another form, or where it does not end', () => {
    const none = [
      'on Fri 15:00 - Mon 07:00',
      'Fri 15:00 - Mon 07:00 at last',
      'Fri 15:00 - Mon 07:000',
      'fri 15:00 - Mon 07:00',
      'Fri 15:00 - Mun 07:00',
      'Fri 24:00 - Mon 07:00',
      'Fri 15:00 - Mon 27:00',
      'Fri15:00 - Mon 07:00',
      'Mon 07:00 - Mon 07:00',
      'Fri 15:00',
    ];
    const WEEKLY = 'two days of the week with their times, the second later: "Fri 15:00 - Mon 07:00"';
    expect(none.filter((weekly) => wrong(`weekly: ${weekly}`).join() !== WEEKLY)).toEqual([]);
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

  it('is none in another form, or where it does not end', () => {
    const none = [
      'on 2026-12-18 17:00 - 2026-12-19 07:00',
      '2026-12-18 17:00 - 2026-12-19 07:00 at last',
      '2026-12-18 17:00 - 2026-12-19 07:000',
      '2026-12-32 17:00 - 2027-01-04 07:00',
      '2026-12-18 17:00 - 2026-12-32 07:00',
      '2026-12-18 27:00 - 2026-12-19 07:00',
      '2026-12-18 17:00 - 2026-12-19 27:00',
      '2026-12-18 17:00 - 2026-12-18 17:00',
      '2026-12-18 17:00 - 2026-12-17 18:00',
      '2026-12-18 17:00',
    ];
    const ONCE = 'two days with their times, the second later: "2026-12-18 17:00 - 2027-01-04 07:00"';
    expect(none.filter((once) => wrong(`once: ${once}`).join() !== ONCE)).toEqual([]);
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

  it('are none in another form, or too far', () => {
    const none = [
      '-31d 12:00',
      '+31d 12:00',
      '-1d 25:00',
      'at -1d 12:00',
      '-1d 12:00 sharp',
      '-100d 12:00',
      '-1d 12:000',
    ];
    const OFFSET = 'days and a time from the midnight of each day: "-1d 12:00"';
    expect(none.filter((from) => wrong(`${DATES}, from: ${from}`).join() !== OFFSET)).toEqual([]);
  });

  it.each(['from: 1d 00:00', 'from: 0d 01:00, to: 0d 01:00', 'from: 1d 01:00, to: 0d 23:00'])(
    'are none: %s',
    (keys) => {
      expect(wrong(`${DATES}, ${keys}`)).toEqual(['a time after `from`']);
    },
  );

  it('stand beside dates alone', () => {
    const beside = '`from` and `to` only with `dates`';
    expect(wrong('weekly: Fri 15:00 - Mon 07:00, from: 0d 00:00')).toEqual([beside]);
    expect(wrong('weekly: Fri 15:00 - Mon 07:00, to: 1d 00:00')).toEqual([beside]);
    expect(wrong('weekly: Fri 15:00 - Mon 07:00, from: 2d 00:00')).toEqual([beside]);
  });

  it('name a file, each once', () => {
    const more = ['dates: b.txt', 'dates: a.txt', 'weekly: Fri 15:00 - Mon 07:00'];
    const parsed = parse(`dates: a.txt }, ${more.map((keys) => `{ name: f, zone: UTC, ${keys}`).join(' }, ')}`);
    expect(parsed.ok && freezeFiles(parsed.value)).toEqual(['a.txt', 'b.txt']);
  });
});
