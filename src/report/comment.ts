import type { Outcome } from '../domain/outcome.ts';
import { report } from './sections.ts';

/** The first line of the comment, by which it is found again. */
export const MARKER = '<!-- cohort-guard -->';

/** GitHub takes 65,536 characters. */
const COMMENT_LIMIT = 60_000;

/** The comment on the pull request, in GitHub's Markdown. */
export function commentOf(outcome: Outcome): string {
  return `${MARKER}\n\n${report(outcome, COMMENT_LIMIT)}`;
}
