import type { Outcome } from '../../codes/outcome.ts';
import { NO_LINKS, type Links } from '../links.ts';
import { report } from './report.ts';

/** The first line of the comment, by which it is found again. */
export const MARKER = '<!-- cohort-guard -->';

/** GitHub takes 65,536 characters. */
const MAX_COMMENT = 60_000;

/** The comment on the pull request, in GitHub's Markdown. */
export function commentOf(outcome: Outcome, links: Links = NO_LINKS): string {
  return `${MARKER}\n\n${report(outcome, MAX_COMMENT, links)}`;
}
