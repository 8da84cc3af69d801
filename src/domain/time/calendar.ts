import { problem, type Problem } from '../problem.ts';
import { fail, ok, type Result } from '../result.ts';
import { parseDay, printDay } from './civil.ts';

/** Days that are written out one by one, and the last year that they reach. */
export interface Calendar {
  /** In the order of time. */
  readonly days: readonly CalendarDay[];
  /** The last day that it knows about. */
  readonly until: number;
}

export interface CalendarDay {
  readonly day: number;
  /** As in `2026-12-25 Christmas Day`; null where only the day is there. */
  readonly name: string | null;
}

/** Days of one file: some three hundred years of a country's holidays. */
const MAX_DAYS = 5000;
/** Problems of one file that are shown. */
const MAX_SHOWN = 20;

const LINE = 'a day and its name, "2026-12-25 Christmas Day", or, at the end, "until 2028-12-31"';

/**
 * Reads a file of days: one a line, at the end the day up to which it is complete. Empty lines and those with # are
 * skipped.
 */
export function parseCalendar(text: string, file: string): Result<Calendar, readonly Problem[]> {
  // Trimming takes away the mark of the byte order too.
  const lines = text
    .split('\n')
    .map((line, index) => ({ line: line.trim(), place: `${file}:${index + 1}` }))
    .filter(({ line }) => line !== '' && !line.startsWith('#'));
  if (lines.length > MAX_DAYS) return fail([problem(file, `${lines.length} lines`, `at most ${MAX_DAYS} days`)]);
  const [last, ...above] = lines.toReversed();
  const until = parseDay(/^until\s+(\S+)$/.exec(last?.line ?? '')?.[1] ?? '');
  if (last === undefined || until === null)
    return fail([
      problem(
        last?.place ?? file,
        last?.line ?? 'nothing',
        'a last line "until 2028-12-31": the day up to which it is complete',
      ),
    ]);
  const days: CalendarDay[] = [];
  const problems: Problem[] = [];
  for (const { line, place } of above) {
    const [written = ''] = line.split(/\s/);
    const name = line.slice(written.length).trim();
    const day = parseDay(written);
    if (day === null) problems.push(problem(place, line, LINE));
    else if (day > until) problems.push(problem(place, line, `a day up to ${printDay(until)}, where the file ends`));
    else days.push({ day, name: name === '' ? null : name });
  }
  return problems.length > 0
    ? fail(problems.toReversed().slice(0, MAX_SHOWN))
    : ok({ days: days.toSorted((a, b) => a.day - b.day), until });
}
