import { problem, type Problem } from '../problem.ts';
import { fail, ok, type Result } from '../result.ts';
import { parseSelector, SELECTOR_GRAMMAR, type Selector } from '../selector.ts';
import type { Range } from './declaration.ts';

/** The grammars of the single values of a declaration, whatever source they stand in. */

export function readSelector(place: string, text: string): Result<Selector, Problem> {
  const parsed = parseSelector(text);
  return parsed.ok ? parsed : fail(problem(place, text, `${SELECTOR_GRAMMAR}; ${parsed.error}`));
}

const RANGE = /^(\d{1,9})(?:\s*-\s*(\d{1,9}))?$/;

export function readRange(place: string, text: string): Result<Range, Problem> {
  const match = RANGE.exec(text);
  const min = Number(match?.[1] ?? Number.NaN);
  const max = Number(match?.[2] ?? min);
  return min <= max
    ? ok({ min, max })
    : fail(problem(place, text, 'a number of sites (1150) or a range (1100-1200), without separators'));
}

/** The names of cohorts; `all` stands alone. */
export function readCohorts(place: string, names: readonly string[]): Result<string[], Problem> {
  const distinct = [...new Set(names)].toSorted();
  if (distinct.length === 0 || distinct.includes(''))
    return fail(problem(place, names.join(', '), 'cohort names separated by commas, or `all`'));
  if (distinct.includes('all') && distinct.length > 1) {
    return fail(problem(place, distinct.join(', '), 'either `all` alone or the names of cohorts'));
  }
  return ok(distinct);
}

const MAX_CHANGE = 100;

/** A change number; whether it is one of the policy's pattern is judged later. */
export function readChange(place: string, text: string): Result<string, Problem> {
  return text === '' || text.length > MAX_CHANGE
    ? fail(problem(place, text, `a change number of at most ${MAX_CHANGE} characters`))
    : ok(text);
}

export function splitList(text: string): string[] {
  return text.split(',').map((item) => item.trim());
}
