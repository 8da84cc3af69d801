/** The calendar without a zone: a day counts from 1970-01-01, a minute from that day's midnight. */
export interface WallTime {
  readonly day: number;
  readonly minute: number;
}

export const MINUTES_A_DAY = 1440;

/** Monday first. */
export const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

/** Days from 0000-03-01 to 1970-01-01: with March first, the day that leap years add is the last. */
const EPOCH = 719_468;

/** The day of a year, month (1 to 12) and day of the month, in the Gregorian calendar. */
export function dayOf(year: number, month: number, dayOfMonth: number): number {
  const years = month > 2 ? year : year - 1;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  const months = (month + 9) % 12;
  return years * 365 + leapDays + Math.floor((153 * months + 2) / 5) + dayOfMonth - 1 - EPOCH;
}

/** Reads `2026-12-25`; null for anything else, and for days that no calendar has. */
export function parseDay(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return null;
  const [year, month, dayOfMonth] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1 || month < 1 || month > 12 || dayOfMonth < 1) return null;
  const day = dayOf(year, month, dayOfMonth);
  return dayOfMonth <= daysIn(year, month) ? day : null;
}

/** Month 13 is the next January. */
function daysIn(year: number, month: number): number {
  return dayOf(year, month + 1, 1) - dayOf(year, month, 1);
}

export function yearOf(day: number): number {
  let year = 1970 + Math.floor(day / 365.2425);
  while (dayOf(year, 1, 1) > day) year -= 1;
  while (dayOf(year + 1, 1, 1) <= day) year += 1;
  return year;
}

/** `2026-12-25`. */
export function printDay(day: number): string {
  const year = yearOf(day);
  let month = 12;
  while (dayOf(year, month, 1) > day) month -= 1;
  return [padded(year, 4), padded(month, 2), padded(day - dayOf(year, month, 1) + 1, 2)].join('-');
}

/** Reads `07:00`; null for anything else. */
export function parseTime(text: string): number | null {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text);
  return match === null ? null : Number(match[1]) * 60 + Number(match[2]);
}

/** `07:00`. */
export function printTime(minute: number): string {
  return `${padded(Math.floor(minute / 60), 2)}:${padded(minute % 60, 2)}`;
}

/** Its place in `WEEKDAYS`. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

function padded(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
