import type { Outcome } from '../../codes/outcome.ts';
import { headline } from '../headline.ts';
import { code, numbered, paragraph, strong, type Block } from '../markdown.ts';
import { plural } from '../../prose/numbers.ts';
import { phrase, words } from '../../prose/say.ts';
import type { Steps } from '../steps.ts';
import type { Limits } from './limits.ts';

/** The verdict in one line. */
export function opening(outcome: Outcome): Block[] {
  const { symbol, verdict, reason } = headline(outcome);
  const first: Block = {
    type: 'heading',
    depth: 3,
    children: [{ type: 'text', value: `${symbol} ` }, strong(verdict), { type: 'text', value: ` — ${reason}` }],
  };
  return outcome.note === null ? [first] : [first, paragraph(phrase(outcome.note))];
}

/** What to do next; a list where there is more than one thing. */
export function nextSection({ steps, after }: Steps, limits: Limits): Block[] {
  if (steps.length === 0) return [];
  const shown = steps
    .slice(0, limits.steps)
    .map((step) => [paragraph(step.say), ...(step.lines.length > 0 ? [code('text', step.lines)] : [])]);
  const more = steps.length - shown.length;
  return [
    paragraph(strong('What to do next')),
    ...(steps.length === 1 ? shown.flat() : [numbered(shown)]),
    ...(more > 0 ? [paragraph(words(`${plural(more, 'more step')} in the decision record.`))] : []),
    ...(after === null ? [] : [paragraph(after)]),
  ];
}
