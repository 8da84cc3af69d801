import { trailerLine } from '../domain/declaration/trailers.ts';
import { line } from '../prose/say.ts';

/** The line that declares some cohorts, to be pasted into a description. */
export function targetLine(cohorts: readonly string[]): string {
  return trailerLine('Target-Cohort', cohorts.map((name) => line`${name}`).join(', '));
}
