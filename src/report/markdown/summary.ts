import type { Outcome } from '../../codes/outcome.ts';
import { NO_LINKS, type Links } from '../links.ts';
import { report } from './report.ts';

/** GitHub takes 1 MiB a step; the same limits of rows hold as in the comment. */
const MAX_SUMMARY = 1_000_000;

/** The job summary: the comment without its marker. */
export function summaryOf(outcome: Outcome, links: Links = NO_LINKS): string {
  return report(outcome, MAX_SUMMARY, links);
}
