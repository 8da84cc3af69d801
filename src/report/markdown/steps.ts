import type { BlockContent } from 'mdast';
import type { Next, Step } from '../../codes/code.ts';
import { plural } from '../../prose/numbers.ts';
import { words } from '../../prose/say.ts';
import type { Steps } from '../steps.ts';
import type { Limits } from './fit.ts';
import { bullets, numbered, paragraph, pasteable, type Block } from './nodes.ts';

/** What to do next; a list where there is more than one thing. */
export function stepsSection({ steps, after }: Steps, limits: Limits): Block[] {
  const shown = steps.slice(0, limits.steps).map((step) => [...stepBlocks(step), ...itemBlocks(step)]);
  const more = steps.length - shown.length;
  return [
    ...(shown.length === 1 ? shown.flat() : shown.length === 0 ? [] : [numbered(shown)]),
    ...(more > 0 ? [paragraph(words(`${plural(more, 'more step')} in the decision record.`))] : []),
    ...(after === null ? [] : [paragraph(after)]),
  ];
}

function stepBlocks({ say, lines }: Step): BlockContent[] {
  return [paragraph(say), ...pasteable(lines)];
}

function itemBlocks({ items = [] }: Next): BlockContent[] {
  return items.length === 0 ? [] : [bullets(items.map(stepBlocks))];
}
