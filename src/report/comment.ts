import type { Outcome } from '../codes/outcome.ts';
import { report } from './sections.ts';

/** The first line of the comment, by which it is found again. */
export const MARKER = '<!-- cohort-guard -->';

/** GitHub takes 65,536 characters. */
const COMMENT_LIMIT = 60_000;

/** The comment on the pull request, in GitHub's Markdown. */
export function commentOf(outcome: Outcome): string {
  return `${MARKER}\n\n${report(outcome, COMMENT_LIMIT)}`;
}

/** A line of the footer. Nothing from outside begins a line of ours, so nothing else reads like it. */
const COUNT = /^Targeted: ([\d,]{1,11}) sites?\r?$/m;

/** The number of targeted sites that a comment of ours has told; null where it told none. */
export function readCount(comment: string): number | null {
  const count = comment.startsWith(MARKER) ? COUNT.exec(comment)?.[1] : undefined;
  return count === undefined ? null : Number(count.replaceAll(',', ''));
}
