import * as fc from 'fast-check';
import { HOSTILE } from './outcomes.ts';
import { foreignNodes, raggedRows } from './markdown.ts';
import { LINKS } from './world.ts';

/* Text from outside, and how to tell whether any of it is live in a report. */

const OUR_HTML = /^(?:<!-- cohort-guard -->|<details>\n<summary>[A-Za-z0-9 ,:]+<\/summary>|<\/details>)$/;

/** What no visible text may hold: what hides, what steers a terminal, what breaks a line. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

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

/** What is live in a text and not ours, or else wrong with it: nothing, if all is well. */
export function liveIn(markdown: string): unknown[] {
  const nodes = foreignNodes(markdown, LINKS);
  const live = new Set(['link', 'image', 'linkReference', 'imageReference', 'definition', 'footnoteReference']);
  return [
    ...nodes.filter((node) => live.has(node.type)),
    ...nodes.filter((node) => node.type === 'html' && !OUR_HTML.test(node.value)),
    ...nodes.filter(
      (node) => node.type === 'text' && (/[@#$<>]|www\.|:\/\/|:[a-z]+:/.test(node.value) || node.value.includes(SCENT)),
    ),
    ...nodes.filter((node) => node.type === 'code' && ![null, 'text', 'mermaid'].includes(node.lang ?? null)),
    ...raggedRows(markdown),
    ...markdown.split('\n').filter((line) => HIDDEN.test(line)),
  ];
}

/** Lines of the log that are a command of the runner, which trims before it looks, or hide something. */
export function commandsIn(log: string): string[] {
  return log.split('\n').filter((line) => line.includes('##[') || line.trim().startsWith('::') || HIDDEN.test(line));
}
