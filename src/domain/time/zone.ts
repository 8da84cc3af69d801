import {
  dayOf,
  MINUTES_A_DAY,
  parseDay,
  parseTime,
  printDay,
  printTime,
  WEEKDAYS,
  weekdayOf,
  type WallTime,
} from './civil.ts';

/*
 * Wall clocks of time zones, on `Intl` alone: an instant is in milliseconds since 1970-01-01 UTC. Where a clock is put
 * forward, the times that it leaves out are the moment of the change; where it is put back, a time comes twice.
 */

/** Whether this is a time zone of the IANA database, as `Europe/London`. */
export function isZone(zone: string): boolean {
  // An offset as `+01:00` has no rules of summer time.
  if (!/[A-Za-z]/.test(zone)) return false;
  try {
    formatter(zone);
    return true;
  } catch {
    // The one thing that a formatter refuses of what it is given here.
    return false;
  }
}

/** What the clocks of a zone show at an instant. */
export function wallTimeAt(instant: number, zone: string): WallTime {
  const minutes = Math.floor(wallSeconds(Math.floor(instant / 1000), zone) / 60);
  const day = Math.floor(minutes / MINUTES_A_DAY);
  return { day, minute: minutes - day * MINUTES_A_DAY };
}

/** The first instant at which the clocks of a zone show this time. */
export function firstInstantOf(wall: WallTime, zone: string): number {
  const wanted = secondsOf(wall);
  const { before, after, change } = changeAround(wanted, zone);
  return 1000 * (wanted - before < change ? wanted - before : Math.max(change, wanted - after));
}

/** The last instant at which the clocks of a zone show this time. */
export function lastInstantOf(wall: WallTime, zone: string): number {
  const wanted = secondsOf(wall);
  const { before, after, change } = changeAround(wanted, zone);
  return 1000 * (wanted - after >= change ? wanted - after : Math.min(change, wanted - before));
}

/** `Mon 2026-12-28 07:00`, as the clocks of a zone show it. */
export function printInZone(instant: number, zone: string): string {
  const { day, minute } = wallTimeAt(instant, zone);
  return `${WEEKDAYS[weekdayOf(day)]} ${printDay(day)} ${printTime(minute)}`;
}

/** RFC 3339 in UTC, to the second. */
export function printInstant(instant: number): string {
  const seconds = Math.floor(instant / 1000);
  const { day, minute } = wallTimeAt(instant, 'UTC');
  return `${printDay(day)}T${printTime(minute)}:${String(((seconds % 60) + 60) % 60).padStart(2, '0')}Z`;
}

/** Reads what GitHub writes, `2026-12-28T07:00:00Z`; null for anything else. */
export function parseInstant(text: string): number | null {
  const [, date = '', time = '', seconds = ''] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d):([0-5]\d)Z$/.exec(text) ?? [];
  const [day, minute] = [parseDay(date), parseTime(time)];
  return day === null || minute === null ? null : ((day * MINUTES_A_DAY + minute) * 60 + Number(seconds)) * 1000;
}

const TWO_DAYS = 2 * 86_400;

/** The offsets before and after the one change of the clocks near a time, and when it is; without one both are the same. */
function changeAround(wanted: number, zone: string): { before: number; after: number; change: number } {
  let from = wanted - TWO_DAYS;
  let to = wanted + TWO_DAYS;
  const before = offset(from, zone);
  const after = offset(to, zone);
  if (before === after) return { before, after, change: from };
  while (to - from > 1) {
    const middle = Math.floor((from + to) / 2);
    if (offset(middle, zone) === before) from = middle;
    else to = middle;
  }
  return { before, after, change: to };
}

/** Seconds that the clocks of a zone are ahead of UTC. */
function offset(seconds: number, zone: string): number {
  return wallSeconds(seconds, zone) - seconds;
}

function secondsOf({ day, minute }: WallTime): number {
  return (day * MINUTES_A_DAY + minute) * 60;
}

function wallSeconds(seconds: number, zone: string): number {
  const parts = new Map(
    formatter(zone)
      .formatToParts(seconds * 1000)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type));
  const day = dayOf(part('year'), part('month'), part('day'));
  return ((day * 24 + part('hour')) * 60 + part('minute')) * 60 + part('second');
}

/** Making one takes far longer than using it. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formatters.set(zone, made);
  return made;
}
