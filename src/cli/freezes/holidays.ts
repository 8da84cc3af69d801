import { DAY } from '../../domain/policy/duration.ts';
import { parseDay, yearOf } from '../../domain/time/civil.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { NamedDay, Written } from './dates-file.ts';
import { findPlace, partsOf, placesOf } from './places.ts';

/** Kinds of days off that the library tells apart. */
export const KINDS = ['public', 'bank', 'school', 'optional', 'observance'] as const;
export type Kind = (typeof KINDS)[number];

export interface HolidayQuestion {
  /** A name or code: `england`, `GB-ENG`, `germany`. */
  readonly place: string;
  readonly region: string | null;
  readonly kinds: readonly Kind[];
  /** The first and the last day, both included. */
  readonly from: number;
  readonly to: number;
}

/** The holidays of a country or region. The error is a sentence. */
export async function holidaysOf(question: HolidayQuestion): Promise<Result<Written, string>> {
  // Large, and of no use to any other command: it is loaded here alone.
  const { default: Holidays } = await import(/* webpackMode: 'eager' */ 'date-holidays');
  const found = findPlace(placesOf(new Holidays()), question.place, question.region);
  if (!found.ok) return found;
  const [country = '', state = '', region = ''] = partsOf(found.value);
  const holidays = new Holidays(country, state, region, { types: [...question.kinds] });
  const { from, to } = question;
  const days: NamedDay[] = [];
  for (let year = yearOf(from); year <= yearOf(to); year += 1)
    for (const { date, start, end, name } of holidays.getHolidays(year, 'en')) {
      // The text is the day in the place itself; the moments depend on the zone of this machine.
      const day = parseDay(date.slice(0, 10));
      if (day === null) return fail(`The library of holidays has a day that no calendar has: ${date}.`);
      const length = Math.max(1, Math.round((end.getTime() - start.getTime()) / DAY));
      days.push(...Array.from({ length }, (_, index) => ({ day: day + index, name })));
    }
  return ok({
    title: found.value.name,
    days: days.filter(({ day }) => day >= from && day <= to),
    until: to,
    zone: holidays.getTimezones()[0] ?? null,
    notes: [],
  });
}
