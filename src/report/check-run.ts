import type { Outcome } from '../codes/outcome.ts';
import type { Verdict } from '../domain/verdict.ts';
import { headline, explanation } from './headline.ts';
import { report } from './sections.ts';

/** What a check run shows; GitHub takes 255 characters of title and 65,535 of text. */
export interface CheckRun {
  readonly conclusion: Conclusion;
  /** Our own words and numbers: nothing from outside. */
  readonly title: string;
  readonly summary: string;
  readonly text: string;
}

export type Conclusion = 'success' | 'action_required' | 'failure';

const TITLE_LIMIT = 255;
const TEXT_LIMIT = 60_000;

export function checkRunOf(outcome: Outcome): CheckRun {
  const { symbol, verdict, reason } = headline(outcome);
  return {
    conclusion: conclusionOf(outcome.verdict),
    title: `${verdict}: ${reason}`.slice(0, TITLE_LIMIT),
    summary: `${symbol} ${explanation(outcome.verdict)}\n`,
    text: report(outcome, TEXT_LIMIT, 'next'),
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
