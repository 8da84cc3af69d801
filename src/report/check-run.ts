import type { Outcome } from '../codes/outcome.ts';
import type { Verdict } from '../domain/verdict.ts';
import { NO_LINKS, type Links } from './links.ts';
import { report } from './markdown/report.ts';
import { VERDICT_WORDS } from './verdict-words.ts';
import { viewOf } from './view.ts';

/** What a check run shows; GitHub takes 255 characters of title and 65,535 of text. */
export interface CheckRun {
  readonly conclusion: Conclusion;
  /** Our own words and numbers: nothing from outside. */
  readonly title: string;
  readonly summary: string;
  readonly text: string;
}

export type Conclusion = 'success' | 'action_required' | 'failure';

const MAX_TITLE = 255;
const MAX_TEXT = 60_000;

export function checkRunOf(outcome: Outcome, links: Links = NO_LINKS): CheckRun {
  const { symbol, word, explanation } = VERDICT_WORDS[outcome.verdict];
  return {
    conclusion: conclusionOf(outcome.verdict),
    title: `${word}: ${viewOf(outcome).reason}`.slice(0, MAX_TITLE),
    summary: `${symbol} ${explanation}\n`,
    text: report(outcome, MAX_TEXT, links, 'steps'),
  };
}

/** Never neutral or skipped: a required check would take those for a success. */
export function conclusionOf(verdict: Verdict): Conclusion {
  switch (verdict) {
    case 'allow':
    case 'skip':
      return 'success';
    case 'hold':
      return 'action_required';
    case 'deny':
    case 'error':
      return 'failure';
  }
}
