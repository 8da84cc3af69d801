import { stripVTControlCharacters, styleText } from 'node:util';
import type { Code, List, PhrasingContent, RootContent, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';

/* GitHub's Markdown as lines for a terminal, laid out as GitHub lays it out. */

export type Format = 'bold' | 'dim' | 'italic' | 'cyan' | 'green' | 'red' | 'yellow';
type Paint = (formats: readonly Format[], text: string) => string;

/** Colours only where somebody looks: not in a pipe, and not against NO_COLOR. */
const coloured = process.stdout.isTTY && (process.env['NO_COLOR'] ?? '') === '';
export const paint: Paint = (formats, text) =>
  coloured && formats.length > 0 ? styleText([...formats], text, { validateStream: false }) : text;

/** Lines of at most `width` columns. */
export function render(markdown: string, width: number): string[] {
  const { children } = fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  return blocks(children, width);
}

/** Blocks with a blank line between them; of what is folded on GitHub, only the line that opens it. */
function blocks(nodes: readonly RootContent[], width: number, tight = false): string[] {
  const lines: string[] = [];
  let folded = false;
  for (const node of nodes) {
    if (node.type === 'html' && node.value === '</details>') folded = false;
    if (folded) continue;
    const own = block(node, width);
    if (node.type === 'html') folded = node.value.startsWith('<details>');
    if (own.length > 0) lines.push(...(lines.length > 0 && !(tight && node.type !== 'code') ? [''] : []), ...own);
  }
  return lines;
}

function block(node: RootContent, width: number): string[] {
  switch (node.type) {
    case 'heading':
      return [...wrap(spans(node.children, ['bold']), width), paint(['dim'], '─'.repeat(width))];
    case 'paragraph':
      return wrap(spans(node.children), width);
    case 'list':
      return listLines(node, width);
    case 'table':
      return tableLines(node, width);
    case 'code':
      return codeLines(node, width);
    case 'thematicBreak':
      return [paint(['dim'], '─'.repeat(width))];
    case 'blockquote':
      return blocks(node.children, width - 2).map((line) => `${paint(['dim'], '│')} ${line}`);
    case 'html':
      return htmlLines(node.value);
    default:
      throw new Error(`the demo cannot show a ${node.type}`);
  }
}

/** Of HTML, GitHub shows `details`; comments are not seen. */
function htmlLines(value: string): string[] {
  const summary = /^<details( open)?>\s*<summary>(.*)<\/summary>$/s.exec(value);
  return summary === null ? [] : [paint(['bold'], `${summary[1] === undefined ? '▸' : '▾'} ${summary[2] ?? ''}`)];
}

function listLines({ children, ordered, start }: List, width: number): string[] {
  return children.flatMap(({ children: own, spread }, index) => {
    const mark = ordered === true ? `${(start ?? 1) + index}. ` : '• ';
    return blocks(own, width - mark.length, spread !== true).map(
      (line, at) => `${at === 0 ? mark : ' '.repeat(mark.length)}${line}`,
    );
  });
}

function codeLines({ lang, value }: Code, width: number): string[] {
  // GitHub draws it; a terminal cannot, and the table above it says the same.
  if (lang === 'mermaid') return [];
  return value.split('\n').flatMap((line) => {
    const indent = /^ */.exec(line)?.[0] ?? '';
    const wrapped = wrap([{ text: line.trim(), formats: [] }], width - 2 - indent.length);
    return (wrapped.length > 0 ? wrapped : ['']).map((own) => `${paint(['dim'], '▌')} ${indent}${own}`);
  });
}

/** A column is made no narrower than its longest word, unless that is longer than this. */
const LONGEST = 40;

function tableLines({ align, children }: Table, width: number): string[] {
  const rows = children.map((row, index) =>
    row.children.map((cell) => spans(cell.children, index === 0 ? ['bold'] : [])),
  );
  const columns = rows[0]?.map((_, at) => rows.map((row) => row[at] ?? [])) ?? [];
  const words = columns.map((cells) =>
    Math.min(LONGEST, Math.max(1, ...cells.flatMap((cell) => pieces(cell).map(([piece]) => size(piece))))),
  );
  const widths = columns.map((cells) =>
    Math.max(1, ...cells.map((cell) => size(cell.map((span) => span.text).join('')))),
  );
  const narrow = (least: readonly number[]): void => {
    while (widths.reduce((sum, own) => sum + own + 3, 1) > width) {
      const room = widths.map((own, at) => own - (least[at] ?? 1));
      const widest = room.indexOf(Math.max(...room));
      if ((room[widest] ?? 0) <= 0) break;
      widths[widest] = (widths[widest] ?? 0) - 1;
    }
  };
  narrow(words);
  // Where that is not enough, words are cut.
  narrow(widths.map(() => 1));
  const rule = (left: string, cross: string, right: string) =>
    paint(['dim'], `${left}${widths.map((own) => '─'.repeat(own + 2)).join(cross)}${right}`);
  const bar = paint(['dim'], '│');
  const drawn = rows.map((row) => {
    const cells = widths.map((own, at) => wrap(row[at] ?? [], own));
    const height = Math.max(1, ...cells.map((cell) => cell.length));
    return Array.from(
      { length: height },
      (_, line) =>
        `${bar}${widths.map((own, at) => ` ${pad(cells[at]?.[line] ?? '', own, align?.[at] === 'right')} `).join(bar)}${bar}`,
    );
  });
  const between = drawn.slice(1).some((row) => row.length > 1);
  return [
    rule('┌', '┬', '┐'),
    ...drawn.flatMap((row, index) => [
      ...row,
      ...(index < drawn.length - 1 && (index === 0 || between) ? [rule('├', '┼', '┤')] : []),
    ]),
    rule('└', '┴', '┘'),
  ];
}

interface Span {
  readonly text: string;
  readonly formats: readonly Format[];
}

function spans(nodes: readonly PhrasingContent[], formats: readonly Format[] = []): Span[] {
  return nodes.flatMap((node): Span[] => {
    switch (node.type) {
      case 'text':
        return [{ text: node.value.replaceAll('\n', ' '), formats }];
      case 'inlineCode':
        return [{ text: coloured ? node.value : `\`${node.value}\``, formats: [...formats, 'cyan'] }];
      case 'strong':
        return spans(node.children, [...formats, 'bold']);
      case 'emphasis':
        return spans(node.children, [...formats, 'italic']);
      case 'link': // Its text; where it leads, to a page of a GitHub that ends with the demo, is not for a reader here.
        return spans(node.children, formats);
      case 'break':
        return [{ text: ' ', formats }];
      default:
        throw new Error(`the demo cannot show a ${node.type}`);
    }
  });
}

/** A word in its pieces (`**a**b` is one word of two), and whether a space goes before it. */
function pieces(content: readonly Span[]): [word: Span[], spaced: boolean][] {
  const words: [Span[], boolean][] = [];
  let spaced = false;
  let glued = false;
  for (const { text, formats } of content) {
    for (const piece of text.split(/( +)/)) {
      if (piece === '') continue;
      if (piece.startsWith(' ')) [spaced, glued] = [true, false];
      else {
        if (glued) words.at(-1)?.[0].push({ text: piece, formats });
        else words.push([[{ text: piece, formats }], spaced]);
        [spaced, glued] = [false, true];
      }
    }
  }
  return words;
}

/** Lines no wider than `width`; a word that is wider is cut. */
function wrap(content: readonly Span[], width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const [word, spaced] of pieces(content)) {
    let own = word.map(({ text, formats }) => paint(formats, text)).join('');
    const together = line === '' ? own : `${line}${spaced ? ' ' : ''}${own}`;
    if (size(together) <= width) {
      line = together;
      continue;
    }
    if (line !== '') lines.push(line);
    while (size(own) > width) {
      own = stripVTControlCharacters(own);
      lines.push(own.slice(0, width));
      own = own.slice(width);
    }
    line = own;
  }
  return line === '' ? lines : [...lines, line];
}

const graphemes = new Intl.Segmenter('en');

/** Columns that a text takes; an emoji takes two. */
function size(content: string | readonly Span[]): number {
  const text =
    typeof content === 'string' ? stripVTControlCharacters(content) : content.map((span) => span.text).join('');
  if (/^[\x20-\x7E]*$/.test(text)) return text.length;
  return [...graphemes.segment(text)].reduce(
    (sum, { segment }) => sum + (/\p{Emoji_Presentation}|\u{FE0F}/u.test(segment) ? 2 : 1),
    0,
  );
}

function pad(text: string, width: number, right = false): string {
  const space = ' '.repeat(Math.max(0, width - size(text)));
  return right ? `${space}${text}` : `${text}${space}`;
}

/** Text behind a label, its lines below each other. */
export function labelled(label: string, text: string, width: number): string[] {
  return wrap([{ text, formats: [] }], width - LABEL).map(
    (line, index) => `${pad(index === 0 ? label : '', LABEL)}${line}`,
  );
}

const LABEL = 13;

const edge = (text: string) => paint(['dim'], text);

/** Lines in a box with a title in its upper edge. */
export function box(title: string, lines: readonly string[], width: number): string[] {
  return [
    `${edge('╭─')} ${title} ${edge(`${'─'.repeat(Math.max(0, width - size(title) - 5))}╮`)}`,
    ...['', ...lines, ''].map((line) => `${edge('│')} ${pad(line, width - 4)} ${edge('│')}`),
    edge(`╰${'─'.repeat(width - 2)}╯`),
  ];
}
