import type { Calendar } from './calendar.ts';
import { weekdayOf, type WallTime } from './civil.ts';
import { firstInstantOf, lastInstantOf, wallTimeAt } from './zone.ts';

/** A time in which nothing is deployed. */
export interface Freeze {
  readonly name: string;
  /** IANA time zone of all its times. */
  readonly zone: string;
  /** Null: every cohort. */
  readonly cohorts: readonly string[] | null;
  readonly when: FreezeTimes;
}

export type FreezeTimes =
  /** Around each day of a file: `from` and `to` count from that day's midnight. */
  | { readonly kind: 'dates'; readonly path: string; readonly from: DayOffset; readonly to: DayOffset }
  | { readonly kind: 'weekly'; readonly from: WeekTime; readonly to: WeekTime }
  | { readonly kind: 'once'; readonly from: WallTime; readonly to: WallTime };

export interface DayOffset {
  readonly days: number;
  readonly minute: number;
}

export interface WeekTime {
  /** 0 is Monday. */
  readonly weekday: number;
  readonly minute: number;
}

/** The files that freezes name, read. */
export type Calendars = ReadonlyMap<string, Calendar>;

/** One stretch of a freeze: from `start` on, and no longer at `end`; in milliseconds since 1970. */
export interface FreezeWindow {
  readonly freeze: Freeze;
  readonly start: number;
  readonly end: number;
  /** What the file calls the day. */
  readonly day: string | null;
}

/** Days that `from` and `to` may lie from the day of a file. */
export const MAX_OFFSET_DAYS = 30;

const DAY = 86_400_000;

/** Where a clock is put back, a freeze begins at the first of two equal times, and ends at the second. */
function windowOf(freeze: Freeze, from: WallTime, to: WallTime, day: string | null = null): FreezeWindow {
  return { freeze, start: firstInstantOf(from, freeze.zone), end: lastInstantOf(to, freeze.zone), day };
}

/** The windows of a freeze that hold a moment or begin within some days of it, and some more; in the order of time. */
function windowsAround(freeze: Freeze, calendars: Calendars, now: number): FreezeWindow[] {
  const { when, zone } = freeze;
  switch (when.kind) {
    case 'once':
      return [windowOf(freeze, when.from, when.to)];
    case 'weekly': {
      const today = wallTimeAt(now, zone).day;
      const begin = today - weekdayOf(today) + when.from.weekday;
      const days = (when.to.weekday - when.from.weekday + 7) % 7;
      const length = days === 0 && when.to.minute <= when.from.minute ? 7 : days;
      return [begin - 7, begin, begin + 7].map((day) =>
        windowOf(freeze, { day, minute: when.from.minute }, { day: day + length, minute: when.to.minute }),
      );
    }
    case 'dates': {
      const today = wallTimeAt(now, zone).day;
      return (calendars.get(when.path)?.days ?? [])
        .filter(({ day }) => Math.abs(day - today) <= MAX_OFFSET_DAYS + 2)
        .map(({ day, name }) => windowOf(freeze, at(day, when.from), at(day, when.to), name));
    }
  }
}

function at(day: number, offset: DayOffset): WallTime {
  return { day: day + offset.days, minute: offset.minute };
}

/** The freezes that a cohort has. */
export function freezesOf(freezes: readonly Freeze[], cohort: string): Freeze[] {
  return freezes.filter(({ cohorts }) => cohorts === null || cohorts.includes(cohort));
}

/** The windows in which a moment lies, for each freeze the one that ends last. */
export function activeWindows(freezes: readonly Freeze[], calendars: Calendars, now: number): FreezeWindow[] {
  return freezes.flatMap((freeze) => {
    const active = windowsAround(freeze, calendars, now).filter(({ start, end }) => start <= now && now < end);
    return active.toSorted((a, b) => b.end - a.end).slice(0, 1);
  });
}

/** For each freeze that is not active its next window, where that begins within some milliseconds. */
export function nextWindows(
  freezes: readonly Freeze[],
  calendars: Calendars,
  now: number,
  within: number,
): FreezeWindow[] {
  return freezes.flatMap((freeze) => {
    const windows = windowsAround(freeze, calendars, now);
    if (windows.some(({ start, end }) => start <= now && now < end)) return [];
    return windows.filter(({ start }) => start > now && start <= now + within).slice(0, 1);
  });
}

/** Windows that follow one another without a gap, before that is called for ever. */
const MAX_WINDOWS = 1000;

/** The first moment from one on at which no freeze is active: they may follow one another. Null: there is none. */
export function freeFrom(freezes: readonly Freeze[], calendars: Calendars, from: number): number | null {
  let moment = from;
  for (let count = 0; count < MAX_WINDOWS; count += 1) {
    const [active] = activeWindows(freezes, calendars, moment);
    if (active === undefined) return moment;
    moment = active.end;
  }
  return null;
}

/** A calendar and the moment up to which it says what is frozen. */
export interface CalendarEnd {
  readonly freeze: Freeze;
  readonly path: string;
  /** Its last day. */
  readonly until: number;
  /** From here on a day that it does not know could have begun its freeze. */
  readonly end: number;
}

/** Until when the files of some freezes say anything. */
export function calendarEnds(freezes: readonly Freeze[], calendars: Calendars): CalendarEnd[] {
  return freezes.flatMap((freeze) => {
    const { when, zone } = freeze;
    if (when.kind !== 'dates') return [];
    const calendar = calendars.get(when.path);
    if (calendar === undefined) return [];
    const unknown = calendar.until + 1;
    const end = Math.min(
      firstInstantOf({ day: unknown, minute: 0 }, zone),
      firstInstantOf(at(unknown, when.from), zone),
    );
    return [{ freeze, path: when.path, until: calendar.until, end }];
  });
}

/** How long before its end a calendar is warned of. */
export const CALENDAR_NOTICE = 60 * DAY;
/** How long before it begins a freeze is warned of. */
export const FREEZE_NOTICE = DAY;
