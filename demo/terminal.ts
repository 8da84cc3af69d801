import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { paint as painted, type Tone } from '../src/cli/paint.ts';
import { words } from '../src/prose/say.ts';
import { wrap } from '../src/prose/wrap.ts';
import { blockLines, type TerminalLine } from '../src/report/terminal/blocks.ts';

/* GitHub's Markdown on a terminal, as the command line shows a report. */

/** Colours only where somebody looks: not in a pipe, and not against NO_COLOR. */
const colour = process.stdout.isTTY && (process.env['NO_COLOR'] ?? '') === '';
export const paint = (tone: Tone, text: string): string => painted(text, tone, { colour });

const TONES: Readonly<Record<TerminalLine['tone'], Tone | null>> = { plain: null, strong: 'bold', paste: 'cyan' };

/** Lines of about `width` columns; of what is folded on GitHub, only the line that opens it. */
export function render(markdown: string, width: number): string[] {
  let isFolded = false;
  const { children } = fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  const shown = children.flatMap((node) => {
    if (node.type !== 'html') return isFolded ? [] : [node];
    isFolded = node.value.startsWith('<details>');
    const [, summary] = /<summary>(.*)<\/summary>/s.exec(node.value) ?? [];
    return summary === undefined ? [] : fromMarkdown(`**${isFolded ? '▸' : '▾'} ${summary}**`).children;
  });
  return blockLines(shown, { width }).map(({ text, tone }) => {
    const style = TONES[tone];
    return style === null ? text : paint(style, text);
  });
}

const LABEL = 13;

/** Text behind a label, its lines below each other. */
export function labelled(label: string, text: string, width: number, tone?: Tone): string[] {
  const lines = wrap(label.padEnd(LABEL), words(text), width);
  return tone === undefined ? lines : lines.map((line) => line.slice(0, LABEL) + paint(tone, line.slice(LABEL)));
}

/** Lines behind an edge, with a title above. */
export function box(title: string, lines: readonly string[]): string[] {
  const edge = (text: string) => paint('dim', text);
  return [`${edge('╭─')} ${title}`, ...['', ...lines, ''].map((line) => `${edge('│')} ${line}`.trimEnd()), edge('╰─')];
}
