import { describe, expect, it } from 'vitest';
import {
  dayOf,
  parseDay,
  parseTime,
  printDay,
  printTime,
  weekdayOf,
  WEEKDAYS,
} from '../../../src/domain/time/civil.ts';
import {
  firstInstantOf,
  isZone,
  lastInstantOf,
  parseInstant,
  printInstant,
  printInZone,
  wallTimeAt,
} from '../../../src/domain/time/zone.ts';

const wall = (text: string) => {
  const [day = '', time = ''] = text.split(' ');
  return { day: parseDay(day) ?? Number.NaN, minute: parseTime(time) ?? Number.NaN };
};
const instant = (text: string) => Date.parse(text);

describe('days without a zone', () => {
  it('are those of the calendar, from 1600 to 2400', () => {
    for (let day = dayOf(1600, 1, 1); day < dayOf(2400, 1, 1); day += 13) {
      const printed = new Date(day * 86_400_000).toISOString().slice(0, 10);
      expect([printDay(day), parseDay(printed)]).toEqual([printed, day]);
      expect(weekdayOf(day)).toBe((new Date(day * 86_400_000).getUTCDay() + 6) % 7);
    }
  });

  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-01',
    '2026-04-31',
    '2026-01-00',
    '0000-01-01',
    '12026-01-01',
    '2026-01-011',
  ])('are no day: %j', (text) => {
    expect(parseDay(text)).toBeNull();
  });

  it('begin with the year 1', () => {
    expect(printDay(parseDay('0001-01-01') ?? 0)).toBe('0001-01-01');
  });

  it.each([
    ['00:00', 0],
    ['23:59', 1439],
    ['24:00', null],
    ['007:00', null],
    ['07:000', null],
    ['12:60', null],
  ])('have times: %j', (text, minute) => {
    expect(parseTime(text)).toBe(minute);
    if (minute !== null) expect(printTime(minute)).toBe(text);
  });
});

describe('the clocks of a zone', () => {
  it.each([
    ['in winter', 'Europe/London', '2026-12-24 12:00', '2026-12-24T12:00:00Z', '2026-12-24T12:00:00Z'],
    ['a time left out', 'Europe/London', '2027-03-28 01:30', '2027-03-28T01:00:00Z', '2027-03-28T01:00:00Z'],
    ['put forward, just after', 'Europe/London', '2027-03-28 02:00', '2027-03-28T01:00:00Z', '2027-03-28T01:00:00Z'],
    ['a time that comes twice', 'Europe/London', '2026-10-25 01:30', '2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'],
    ['the first that does', 'Europe/London', '2026-10-25 01:00', '2026-10-25T00:00:00Z', '2026-10-25T01:00:00Z'],
    ['no more', 'Europe/London', '2026-10-25 02:00', '2026-10-25T02:00:00Z', '2026-10-25T02:00:00Z'],
    ['three quarters', 'Asia/Kathmandu', '2026-12-25 00:00', '2026-12-24T18:15:00Z', '2026-12-24T18:15:00Z'],
    ['at midnight', 'America/Asuncion', '2023-10-01 00:00', '2023-10-01T04:00:00Z', '2023-10-01T04:00:00Z'],
    ['a day left out', 'Pacific/Apia', '2011-12-30 12:00', '2011-12-30T10:00:00Z', '2011-12-30T10:00:00Z'],
  ])('show a time first and last: %s', (_, zone, shown, first, last) => {
    expect(printInstant(firstInstantOf(wall(shown), zone))).toBe(first);
    expect(printInstant(lastInstantOf(wall(shown), zone))).toBe(last);
  });

  // Minute by minute over four hours at each change of the clocks: no formula, the clock itself is looked at.
  it.each([
    ['Europe/London', '2026-10-25T01:00:00Z'],
    ['Europe/London', '2027-03-28T01:00:00Z'],
    ['Australia/Lord_Howe', '2027-04-03T15:00:00Z'],
  ])('of %s at %s, looked at minute by minute', (zone, change) => {
    const minutes = Array.from({ length: 240 }, (_, index) => instant(change) + (index - 120) * 60_000);
    const shown = minutes.map((minute) => {
      const { day, minute: time } = wallTimeAt(minute, zone);
      return { minute, order: day * 1440 + time, wall: { day, minute: time } };
    });
    for (const { wall, order } of shown.slice(60, 180)) {
      const first = shown.find((one) => one.order >= order);
      const last = shown.findLast((one) => one.order <= order);
      expect(firstInstantOf(wall, zone)).toBe(first?.minute);
      expect(lastInstantOf(wall, zone)).toBe(last?.minute);
    }
  });

  it('are printed as people of the zone read them', () => {
    expect(printInZone(instant('2026-12-28T07:00:59Z'), 'Europe/London')).toBe('Mon 2026-12-28 07:00');
    expect(printInZone(instant('2026-12-28T20:00:00Z'), 'Asia/Kolkata')).toBe('Tue 2026-12-29 01:30');
    expect(printInstant(instant('1969-12-31T23:59:59Z'))).toBe('1969-12-31T23:59:59Z');
    expect(WEEKDAYS).toHaveLength(7);
  });

  it.each([
    ['2026-12-28T07:00:59Z', Date.UTC(2026, 11, 28, 7, 0, 59)],
    ['2026-12-28T07:00:00+01:00', null],
    ['2026-02-30T07:00:00Z', null],
    ['2026-12-28T24:00:00Z', null],
    ['12026-12-28T07:00:00Z', null],
    ['2026-12-28T07:00:00Z.', null],
    ['now', null],
  ])('are read as GitHub writes them: %j', (text, at) => {
    expect(parseInstant(text)).toBe(at);
  });

  it.each([
    ['UTC', true],
    ['Europe/Londn', false],
    ['+01:00', false],
    ['BST1', false],
    ['__proto__', false],
  ])('are those of a zone that is there: %j', (zone, is) => {
    expect(isZone(zone)).toBe(is);
  });
});
