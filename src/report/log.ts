import type { Outcome } from '../codes/outcome.ts';
import { say, words, type Prose } from '../prose/say.ts';
import { LOG_WIDTH, neutralise, wrap } from '../prose/wrap.ts';
import { NO_LINKS } from './links.ts';
import type { Limits, Parts } from './markdown/fit.ts';
import { reportParts } from './markdown/report.ts';
import { blockLines } from './terminal/blocks.ts';
import { viewOf } from './view.ts';

export const LOG_LIMITS: Limits = { rows: 20, steps: 8 };

/**
 * A report for the log of the workflow run: plain lines, in which no workflow command can start.
 * @param about what the verdict is on, below it.
 */
export function logText({ heading, open, folded }: Parts, prefix = '', about: readonly Prose[] = []): string {
  const first = say`${words(`${prefix}${heading.word.toUpperCase()}: `)}${heading.reason}`;
  const lines = [
    ...[first, ...about].flatMap((line) => wrap('', line)),
    '',
    ...blockLines([...open.flat(), ...folded.parts.flat()], { width: LOG_WIDTH, keepsValues: true }).map(
      ({ text }) => text,
    ),
  ];
  return `${lines.map(neutralise).join('\n')}\n`;
}

/** Of a check. */
export function logOf(outcome: Outcome): string {
  const { pull } = outcome;
  return logText(
    reportParts(viewOf(outcome), LOG_LIMITS, NO_LINKS),
    '',
    pull === null
      ? []
      : [
          say`Pull request ${words(String(pull.number))} of ${pull.repository} into ${pull.base}, head ${pull.head.slice(0, 12)}`,
        ],
  );
}
