import type { List, PhrasingContent, Table, TableRow } from 'mdast';
import { columnsOf } from '../../prose/columns.ts';
import type { Prose } from '../../prose/say.ts';
import { glued, wrap } from '../../prose/wrap.ts';
import type { Block } from '../markdown/nodes.ts';

/** A line of a terminal, and what it is, so that the printer can give it a colour. */
export interface TerminalLine {
  readonly text: string;
  readonly tone: 'plain' | 'strong' | 'paste';
}

/** Signs of a report that take two columns on a terminal, by what stands for them. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/✅ ?/gu, '✓ '],
  [/❌ ?/gu, '✗ '],
  [/⛔ ?/gu, '✗ '],
  [/⏳ ?(?=on hold)/gu, ''],
  // It stands before the names of those who may approve.
  [/⏳ ?/gu, 'from '],
  [/[🟢🔴❗➖] ?/gu, ''],
];

/** How blocks become lines. */
export interface Layout {
  /** Characters of a line, at most. */
  readonly width: number;
  /** Whether no value is ever divided, however wide a line becomes: what hides secrets goes by whole ones. */
  readonly keepsValues?: true;
}

/** Blocks of a report as lines, with an empty line between; a chart is left out. */
export function blockLines(blocks: readonly Block[], layout: Layout): TerminalLine[] {
  return blocks
    .map((block) => linesOf(block, layout))
    .filter((lines) => lines.length > 0)
    .flatMap((lines, index) => (index === 0 ? lines : [line(''), ...lines]));
}

function linesOf(block: Block, layout: Layout): TerminalLine[] {
  switch (block.type) {
    case 'heading':
      return wrapped(withoutSign(block.children), layout).map((text) => line(text, 'strong'));
    case 'paragraph':
      return paragraphLines(block.children, layout);
    case 'code':
      return block.lang === 'mermaid' ? [] : block.value.split('\n').map((text) => line(`    ${text}`, 'paste'));
    case 'list':
      return listLines(block, layout);
    case 'table':
      return tableLines(block, layout);
    default:
      return [];
  }
}

/** Inline code by itself is a line to paste: it is not wrapped. */
function paragraphLines(children: readonly PhrasingContent[], layout: Layout): TerminalLine[] {
  const [only, ...others] = children;
  if (only?.type === 'inlineCode' && others.length === 0) return [line(`    ${only.value}`, 'paste')];
  return wrapped(children, layout).map((text) => line(text));
}

function listLines({ ordered, children }: List, layout: Layout): TerminalLine[] {
  return children.flatMap((item, index) => {
    const mark = ordered === true ? `${index + 1}. ` : '- ';
    const lines = item.children.flatMap((child) => linesOf(child, { ...layout, width: layout.width - mark.length }));
    return lines.map(({ text, tone }, at) => line(`${at === 0 ? mark : ' '.repeat(mark.length)}${text}`, tone));
  });
}

function tableLines({ align, children }: Table, { width, keepsValues }: Layout): TerminalLine[] {
  const [heads, ...rows] = children.map((row: TableRow) => row.children.map((cell) => plain(cell.children)));
  const columns = (heads ?? []).map((head, index) => ({
    head,
    ...(align?.[index] === 'right' && { align: 'right' as const }),
  }));
  const { head, lines } = columnsOf(columns, rows, keepsValues ? Infinity : width);
  return [...head.map((text) => line(text, 'strong')), ...lines.map((text) => line(text))];
}

/** A verdict needs none: it begins with its word. */
function withoutSign([first, ...others]: readonly PhrasingContent[]): PhrasingContent[] {
  if (first === undefined) return others;
  return first.type === 'text' && /^\P{L}+$/u.test(first.value) ? others : [first, ...others];
}

function line(text: string, tone: TerminalLine['tone'] = 'plain'): TerminalLine {
  return { text, tone };
}

/** A value longer than this is not kept on one line. */
const MAX_GLUED = 40;

/** Values stand in quotes, and stay in one piece where they are short. */
function wrapped(children: readonly PhrasingContent[], { width, keepsValues }: Layout): string[] {
  const prose = children.flatMap((child): Prose => {
    if (child.type !== 'inlineCode') return [{ text: signed(textOf(child)) }];
    const quoted = `"${child.value}"`;
    return quoted.length > MAX_GLUED && keepsValues !== true ? [{ text: quoted }] : glued(quoted);
  });
  return wrap('', prose, width);
}

function plain(children: readonly PhrasingContent[]): string {
  return signed(children.map(textOf).join(''));
}

function textOf(node: PhrasingContent): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function signed(text: string): string {
  return SIGNS.reduce((shown, [sign, stands]) => shown.replaceAll(sign, stands), text);
}
