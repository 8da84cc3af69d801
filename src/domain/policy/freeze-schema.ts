import { z } from 'zod/mini';
import { MAX_OFFSET_DAYS, type DayOffset, type Freeze, type FreezeTimes, type WeekTime } from '../time/freeze.ts';
import { parseDay, parseTime, WEEKDAYS, type WallTime } from '../time/civil.ts';
import { isZone } from '../time/zone.ts';
import { filled, list, mapping, optional, read, text } from './schema-parts.ts';

/* The freezes of the policy file. */

const OFFSET = 'days and a time from the midnight of each day: "-1d 12:00"';
const WEEKLY = 'two days of the week with their times, the second later: "Fri 15:00 - Mon 07:00"';
const ONCE = 'two days with their times, the second later: "2026-12-18 17:00 - 2027-01-04 07:00"';
const DATES = 'the path of a file of this repository with one day a line: ".github/freezes/england.txt"';

const offset = times(OFFSET, (value): DayOffset | null => {
  const match = /^([+-]?\d{1,2})d\s+(\d\d:\d\d)$/.exec(value);
  if (match === null) return null;
  const [days, minute] = [Number(match[1]), parseTime(String(match[2]))];
  return minute === null || Math.abs(days) > MAX_OFFSET_DAYS ? null : { days, minute };
});

const weekly = times(WEEKLY, (value) => {
  const match = /^(\w{3})\s+(\d\d:\d\d)\s*-\s*(\w{3})\s+(\d\d:\d\d)$/.exec(value);
  if (match === null) return null;
  const [start, end] = [weekTime(match[1], match[2]), weekTime(match[3], match[4])];
  if (start === null || end === null) return null;
  // The same time twice would be the whole week: nothing would ever be deployed.
  return start.weekday === end.weekday && start.minute === end.minute ? null : { from: start, to: end };
});

const once = times(ONCE, (value) => {
  const match = /^(\S+)\s+(\d\d:\d\d)\s+-\s+(\S+)\s+(\d\d:\d\d)$/.exec(value);
  if (match === null) return null;
  const [start, end] = [wallTime(match[1], match[2]), wallTime(match[3], match[4])];
  return start === null || end === null || !isBefore(start, end) ? null : { from: start, to: end };
});

function times<T>(allowed: string, parse: (value: string) => T | null) {
  return read(text(allowed), (value, refuse) => parse(value) ?? refuse(allowed));
}

function weekTime(day: string | undefined, time: string | undefined): WeekTime | null {
  const weekday = WEEKDAYS.findIndex((name) => name === day);
  const minute = parseTime(String(time));
  return weekday < 0 || minute === null ? null : { weekday, minute };
}

function wallTime(date: string | undefined, time: string | undefined): WallTime | null {
  const [day, minute] = [parseDay(String(date)), parseTime(String(time))];
  return day === null || minute === null ? null : { day, minute };
}

function isBefore(a: WallTime, b: WallTime): boolean {
  return a.day < b.day || (a.day === b.day && a.minute < b.minute);
}

const freeze = read(
  mapping({
    name: filled('a name', z.describe('What the freeze is called in reports.')),
    zone: text(
      'a time zone, as Europe/London',
      z.refine(isZone),
      z.describe('The IANA time zone of its times: `Europe/London`.'),
    ),
    cohorts: optional(
      list(text('the name of a cohort'), 'at least one cohort'),
      'The cohorts that it is for. Default: all.',
    ),
    dates: optional(
      text(DATES, z.regex(/^(?!.*(?:^|\/)\.{0,2}(?:\/|$)).+\.txt$/)),
      'A file of the default branch with one day a line, and at the end `until <day>`: what is frozen around each day.',
    ),
    from: optional(offset, 'When it begins, from the midnight of each day of the file. Default: `0d 00:00`.'),
    to: optional(offset, 'When it ends, from the midnight of each day of the file. Default: `+1d 00:00`.'),
    weekly: optional(weekly, 'A time of every week: `Fri 15:00 - Mon 07:00`.'),
    once: optional(once, 'One time: `2026-12-18 17:00 - 2027-01-04 07:00`.'),
  }),
  (file, refuse): Freeze => {
    const { dates, weekly, once, from, to, name, zone, cohorts } = file;
    const [start, end] = [from ?? BEGINNING, to ?? END];
    const times: FreezeTimes[] = [
      ...(dates === undefined ? [] : [{ kind: 'dates', path: dates, from: start, to: end } as const]),
      ...(weekly === undefined ? [] : [{ kind: 'weekly', ...weekly } as const]),
      ...(once === undefined ? [] : [{ kind: 'once', ...once } as const]),
    ];
    const [when, ...more] = times;
    if (dates === undefined && (from !== undefined || to !== undefined)) refuse('`from` and `to` only with `dates`');
    if (dates !== undefined && start.days * 1440 + start.minute >= end.days * 1440 + end.minute)
      refuse('a time after `from`', ['to']);
    if (when !== undefined && more.length === 0) return { name, zone, cohorts: cohorts ?? null, when };
    return refuse('one of the keys dates, weekly and once');
  },
);

const BEGINNING: DayOffset = { days: 0, minute: 0 };
const END: DayOffset = { days: 1, minute: 0 };

export const freezes = z.array(freeze, { error: 'a list of freezes' });
