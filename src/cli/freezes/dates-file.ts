import { parseCalendar } from '../../domain/time/calendar.ts';
import { printDay } from '../../domain/time/civil.ts';
import { fail, ok, type Result } from '../../domain/result.ts';

/** A day without a zone, counted from 1970-01-01. */
export interface NamedDay {
  readonly day: number;
  readonly name: string;
}

/** What is to be written to a file of days. */
export interface Written {
  /** What the days are of: `England`, `closing-days.ics`. */
  readonly title: string;
  readonly days: readonly NamedDay[];
  /** The last day up to which the list is complete. */
  readonly until: number;
  /** The IANA zone of the place, where one is known. */
  readonly zone: string | null;
  /** Sentences about what is not in the list, for standard error. */
  readonly notes: readonly string[];
}

/** The text of a file of days, read back by the reader of the gate. The error is a sentence. */
export function renderDates({ days, until }: Pick<Written, 'days' | 'until'>): Result<string, string> {
  const lines = [...namesByDay(days)]
    .toSorted(([a], [b]) => a - b)
    .map(([day, names]) => `${printDay(day)} ${names.join(', ')}`);
  const text = `${[...lines.map((line) => line.trimEnd()), `until ${printDay(until)}`].join('\n')}\n`;
  const read = parseCalendar(text, 'the list');
  if (read.ok) return ok(text);
  const [first] = read.error;
  return fail(
    `A file of days cannot hold this: expected ${first?.allowed ?? 'days'}, found ${first?.found ?? 'others'}.`,
  );
}

/** One line a day, whatever falls on it. */
function namesByDay(days: readonly NamedDay[]): Map<number, string[]> {
  const named = new Map<number, string[]>();
  for (const { day, name } of days) {
    const names = named.get(day) ?? [];
    const shown = inLine(name);
    named.set(day, shown === '' || names.includes(shown) ? names : [...names, shown]);
  }
  return named;
}

/** A name as a part of one line. */
function inLine(name: string): string {
  return name.replaceAll(/[\p{C}\p{Z}]+/gu, ' ').trim();
}
