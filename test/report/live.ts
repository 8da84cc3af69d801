import * as fc from 'fast-check';
import type { Nodes } from 'mdast';
import { HOSTILE } from './outcomes.ts';
import { foreignNodes, HIDDEN, liveIn as liveNodes } from './markdown.ts';
import { LINKS } from './world.ts';

/* Text from outside, and how to tell whether any of it is live in a report. */

/** In every outside string, so that it can be told apart from words of ours. */
const SCENT = 'qzx';

const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom(
    ...HOSTILE,
    '@acme/team',
    '#12',
    'GH-9',
    'https://evil.example/',
    '<b>',
    '-->',
    '```',
    '`',
    '|',
    '\\',
    '\\|',
    '\n',
    '\r\n',
    '\n\n# ',
    '$x$',
    '::error::',
    '##[group]',
    '\u001B[2J',
    ':tada:',
    '"]',
    '%%{init',
    'end',
    '<br/>',
    '\uDC00',
    'a'.repeat(300),
  ),
);
export const outside = fc.tuple(piece, piece, piece).map(([a, b, c]) => `${a}${SCENT}${b}${SCENT}${c}`);

/** What is live in a text and not ours, or else wrong with it, or of strangers and no code: nothing, if all is well. */
export function liveIn(markdown: string): unknown[] {
  const isScented = (node: Nodes) => node.type === 'text' && node.value.includes(SCENT);
  return [...liveNodes(markdown, LINKS), ...foreignNodes(markdown, LINKS).filter(isScented)];
}

/** Lines of the log that are a command of the runner, which trims before it looks, or hide something. */
export function commandsIn(log: string): string[] {
  return log.split('\n').filter((line) => line.includes('##[') || line.trim().startsWith('::') || HIDDEN.test(line));
}
