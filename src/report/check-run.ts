import type { Outcome } from '../codes/outcome.ts';
import { NO_LINKS, type Links } from './links.ts';
import { report } from './markdown/report.ts';
import { VERDICT_WORDS, type Conclusion } from './verdict-words.ts';
import { viewOf } from './view.ts';

/** What a check run shows; GitHub takes 255 characters of title and 65,535 of text. */
export interface CheckRun {
  readonly conclusion: Conclusion;
  /** Our own words and numbers: nothing from outside. */
  readonly title: string;
  readonly summary: string;
  readonly text: string;
}

const MAX_TITLE = 255;
const MAX_TEXT = 60_000;

/** The pull requests whose worst verdict a check run carries, because they have the same head commit. */
export interface SharedHead {
  /** The one that the outcome is about; null where it could not be read. */
  readonly subject: number | null;
  readonly all: readonly number[];
}

const NOT_SHARED: SharedHead = { subject: null, all: [] };

export function checkRunOf(outcome: Outcome, links: Links = NO_LINKS, shared: SharedHead = NOT_SHARED): CheckRun {
  const { symbol, word, explanation, conclusion } = VERDICT_WORDS[outcome.verdict];
  const several = shared.all.length > 1;
  const about = several && shared.subject !== null ? `#${shared.subject}: ` : '';
  return {
    conclusion,
    title: `${about}${word}: ${viewOf(outcome).reason}`.slice(0, MAX_TITLE),
    summary: `${symbol} ${explanation}\n${several ? `\n${sharedSentence(shared)}\n` : ''}`,
    text: report(outcome, MAX_TEXT, links, 'steps'),
  };
}

function sharedSentence({ subject: own, all }: SharedHead): string {
  return `Pull requests ${all.join(', ')} have this head commit. The check run carries the worst of their verdicts${own === null ? '' : `, that of ${own}`}.`;
}
