import { describe, expect, it } from 'vitest';
import { parseCalendar, type Calendar } from '../../../src/domain/time/calendar.ts';
import { parseDay, printDay } from '../../../src/domain/time/civil.ts';
import {
  activeWindows,
  calendarEnds,
  freeFrom,
  freezesOf,
  nextWindows,
  type Freeze,
  type FreezeTimes,
} from '../../../src/domain/time/freeze.ts';
import { printInstant } from '../../../src/domain/time/zone.ts';

const PATH = '.github/freezes/england.txt';
const HOUR = 3_600_000;
const instant = (text: string) => Date.parse(text);
const day = (text: string) => parseDay(text) ?? Number.NaN;

function calendar(...lines: string[]): Calendar {
  const read = parseCalendar(lines.join('\n'), PATH);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

const CHRISTMAS = new Map([
  [PATH, calendar('2026-12-25 Christmas Day', '2026-12-28 Boxing Day (substitute)', '2027-01-01', 'until 2027-12-31')],
]);
const freeze = (when: FreezeTimes, parts: Partial<Freeze> = {}): Freeze => ({
  name: 'a freeze',
  zone: 'Europe/London',
  cohorts: null,
  when,
  ...parts,
});
const at = (text: string) => ({ day: day(text.slice(0, 10)), minute: Number(text.slice(11, 13)) * 60 });
const once = (from: string, to: string, parts?: Partial<Freeze>) =>
  freeze({ kind: 'once', from: at(from), to: at(to) }, parts);
const weekly = (from: [number, number], to: [number, number], zone = 'Europe/London') =>
  freeze(
    { kind: 'weekly', from: { weekday: from[0], minute: from[1] }, to: { weekday: to[0], minute: to[1] } },
    { zone },
  );
const holidays = freeze({
  kind: 'dates',
  path: PATH,
  from: { days: -1, minute: 12 * 60 },
  to: { days: 1, minute: 7 * 60 },
});
const WEEKEND = weekly([4, 15 * 60], [0, 7 * 60]);

describe('a freeze is active', () => {
  const states = (of: Freeze, moments: readonly string[]) =>
    moments.map((moment) => {
      const [window] = activeWindows([of], CHRISTMAS, instant(moment));
      return window === undefined ? 'free' : printInstant(window.end);
    });

  it.each<[string, Freeze, [string, string][]]>([
    [
      'around each day of a file',
      holidays,
      [
        ['2026-12-24T11:59:59Z', 'free'],
        ['2026-12-24T12:00:00Z', '2026-12-26T07:00:00Z'],
        ['2026-12-26T06:59:59Z', '2026-12-26T07:00:00Z'],
        ['2026-12-26T07:00:00Z', 'free'],
        ['2026-12-27T12:00:00Z', '2026-12-29T07:00:00Z'],
      ],
    ],
    [
      'once',
      once('2026-12-18 17:00', '2027-01-04 07:00'),
      [
        ['2026-12-18T16:59:59Z', 'free'],
        ['2026-12-18T17:00:00Z', '2027-01-04T07:00:00Z'],
        ['2027-01-04T07:00:00Z', 'free'],
      ],
    ],
    [
      'every week, over its end',
      WEEKEND,
      [
        ['2026-11-27T14:59:00Z', 'free'],
        ['2026-11-27T15:00:00Z', '2026-11-30T07:00:00Z'],
        ['2026-11-29T12:00:00Z', '2026-11-30T07:00:00Z'],
        ['2026-11-30T07:00:00Z', 'free'],
      ],
    ],
    [
      'every week, from a minute to the same one: always',
      weekly([2, 9 * 60], [2, 9 * 60]),
      [
        ['2026-11-25T08:59:00Z', '2026-11-25T09:00:00Z'],
        ['2026-11-25T09:00:00Z', '2026-12-02T09:00:00Z'],
      ],
    ],
    [
      'as far from a day of a file as one may lie',
      freeze({ kind: 'dates', path: PATH, from: { days: 30, minute: 0 }, to: { days: 30, minute: 600 } }),
      [
        ['2027-01-31T09:59:00Z', '2027-01-31T10:00:00Z'],
        ['2027-01-31T10:00:00Z', 'free'],
      ],
    ],
    [
      'when the clocks are put forward in it',
      WEEKEND,
      [
        ['2027-03-26T15:00:00Z', '2027-03-29T06:00:00Z'],
        ['2027-03-29T06:00:00Z', 'free'],
      ],
    ],
    [
      'when the clocks are put back in it',
      WEEKEND,
      [
        ['2026-10-23T13:59:00Z', 'free'],
        ['2026-10-23T14:00:00Z', '2026-10-26T07:00:00Z'],
        ['2026-10-26T06:00:00Z', '2026-10-26T07:00:00Z'],
      ],
    ],
    [
      'from the first of two equal times to the second',
      weekly([6, 90], [6, 90 + 1]),
      [
        ['2026-10-25T00:29:00Z', 'free'],
        ['2026-10-25T00:30:00Z', '2026-10-25T01:31:00Z'],
        ['2026-10-25T01:30:59Z', '2026-10-25T01:31:00Z'],
        ['2026-10-25T01:31:00Z', 'free'],
      ],
    ],
  ])('%s', (_, of, moments) => {
    expect(
      states(
        of,
        moments.map(([moment]) => moment),
      ),
    ).toEqual(moments.map(([, state]) => state));
  });

  it('by the longest of the days that overlap, with what the file calls it', () => {
    const long = freeze({ kind: 'dates', path: PATH, from: { days: -7, minute: 0 }, to: { days: 1, minute: 0 } });
    const [window, ...more] = activeWindows([long], CHRISTMAS, instant('2026-12-24T12:00:00Z'));
    expect([window?.day, more]).toEqual(['Boxing Day (substitute)', []]);
  });

  it('for the cohorts that it names, or for all', () => {
    const own = once('2026-12-18 17:00', '2027-01-04 07:00', { cohorts: ['rp'] });
    expect(freezesOf([own, WEEKEND], 'rp')).toEqual([own, WEEKEND]);
    expect(freezesOf([own, WEEKEND], 'tm')).toEqual([WEEKEND]);
  });
});

describe('freezes', () => {
  it('of a file begin with the nearest of its days', () => {
    const days = new Map([[PATH, calendar('2026-12-26', '2026-12-25', 'until 2027-12-31')]]);
    const long = freeze({ kind: 'dates', path: PATH, from: { days: 0, minute: 60 }, to: { days: 0, minute: 120 } });
    const starts = (within: number) =>
      nextWindows([long], days, instant('2026-12-25T00:30:00Z'), within).map(({ start }) => printInstant(start));
    expect(starts(48 * HOUR)).toEqual(['2026-12-25T01:00:00Z']);
    expect(nextWindows([long], new Map(), instant('2026-12-25T00:30:00Z'), HOUR)).toEqual([]);
    expect(calendarEnds([long], new Map())).toEqual([]);
  });

  it('begin none while it is active, though another day of its file comes soon', () => {
    const days = new Map([[PATH, calendar('2026-12-25', '2026-12-26', 'until 2027-12-31')]]);
    const starts = (moment: string) =>
      nextWindows([holidays], days, instant(moment), 48 * HOUR).map(({ start }) => printInstant(start));
    expect(starts('2026-12-24T11:59:59Z')).toEqual(['2026-12-24T12:00:00Z']);
    expect(starts('2026-12-24T12:00:00Z')).toEqual([]);
    expect(starts('2026-12-25T00:00:00Z')).toEqual([]);
  });

  it('begin again the moment that they end', () => {
    const starts = nextWindows([WEEKEND], CHRISTMAS, instant('2026-11-30T07:00:00Z'), 200 * HOUR);
    expect(starts.map(({ start }) => printInstant(start))).toEqual(['2026-12-04T15:00:00Z']);
  });

  it.each([
    ['nothing is frozen', [WEEKEND], '2026-11-25T12:00:00Z', '2026-11-25T12:00:00Z'],
    ['one after the other', [holidays, WEEKEND], '2026-12-24T12:00:00Z', '2026-12-29T07:00:00Z'],
    ['for ever', [weekly([0, 0], [3, 0]), weekly([3, 0], [0, 0])], '2026-12-25T00:00:00Z', null],
  ])('are over: %s', (_, freezes, from, until) => {
    const free = freeFrom(freezes, CHRISTMAS, instant(from));
    expect(free === null ? null : printInstant(free)).toBe(until);
  });

  it.each([
    ['within a day', WEEKEND, '2026-11-26T15:00:00Z', ['2026-11-27T15:00:00Z']],
    ['in more than a day', WEEKEND, '2026-11-26T14:59:59Z', []],
    ['while it is active', WEEKEND, '2026-11-28T15:00:00Z', []],
    ['just begun', WEEKEND, '2026-11-27T15:00:00Z', []],
    ['in the next week', weekly([0, 480], [0, 540]), '2026-11-29T12:00:00Z', ['2026-11-30T08:00:00Z']],
  ])('begin soon: %s', (_, of, now, starts) => {
    expect(nextWindows([of], CHRISTMAS, instant(now), 24 * HOUR).map(({ start }) => printInstant(start))).toEqual(
      starts,
    );
  });

  it.each([
    ['before the first day that may be missing begins its freeze', holidays, '2027-12-31T12:00:00Z'],
    [
      'at midnight, where a freeze begins on the day itself',
      freeze({ kind: 'dates', path: PATH, from: { days: 0, minute: 600 }, to: { days: 1, minute: 0 } }),
      '2028-01-01T00:00:00Z',
    ],
  ])('end with their file: %s', (_, of, end) => {
    const ends = calendarEnds([of, WEEKEND], CHRISTMAS);
    expect(ends.map((one) => [one.path, printDay(one.until), printInstant(one.end)])).toEqual([
      [PATH, '2027-12-31', end],
    ]);
  });
});
