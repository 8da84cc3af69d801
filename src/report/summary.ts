import type { Outcome } from '../codes/outcome.ts';
import { report } from './sections.ts';

/** GitHub takes 1 MiB a step; the same limits of rows hold as in the comment. */
const SUMMARY_LIMIT = 1_000_000;

/** The job summary: the comment without its marker. */
export function summaryOf(outcome: Outcome): string {
  return report(outcome, SUMMARY_LIMIT);
}
