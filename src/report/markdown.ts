import type { BlockContent, ListItem, PhrasingContent, RootContent, TableCell } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { printCount } from '../prose/numbers.ts';
import type { Prose } from '../prose/say.ts';
import { printable } from '../prose/printable.ts';

/*
 * Prose as Markdown nodes. An outside value becomes inline code and nothing else: a code span is inert on GitHub
 * (no mention, link, reference, emoji), which a backslash is not. All escaping is the serialiser's.
 */

export type Block = RootContent;

export function phrasing(prose: Prose): PhrasingContent[] {
  return prose
    .filter((segment) => !('text' in segment) || segment.text !== '')
    .map((segment) =>
      'code' in segment
        ? { type: 'inlineCode', value: printable(segment.code) }
        : { type: 'text', value: segment.text },
    );
}

export function strong(text: string): PhrasingContent {
  return { type: 'strong', children: [{ type: 'text', value: text }] };
}

export function paragraph(...parts: readonly (Prose | PhrasingContent)[]): BlockContent {
  return { type: 'paragraph', children: parts.flatMap((part) => ('type' in part ? [part] : phrasing(part))) };
}

/** Lines of a code block. Outside values in them went through `line`, so none holds a line end. */
export function code(lang: string | null, lines: readonly string[]): BlockContent {
  return { type: 'code', lang, value: lines.join('\n') };
}

export function numbered(items: readonly (readonly BlockContent[])[]): Block {
  return { type: 'list', ordered: true, start: 1, spread: false, children: items.map(item) };
}

export function bullets(items: readonly (readonly BlockContent[])[]): BlockContent {
  return { type: 'list', ordered: false, spread: false, children: items.map(item) };
}

function item(children: readonly BlockContent[]): ListItem {
  // Some readers join the lines of a code block that follows a paragraph of an item without a blank line.
  return { type: 'listItem', spread: children.some((child) => child.type === 'code'), children: [...children] };
}

export interface Column {
  readonly head: string;
  readonly align?: 'right';
}

/** A table of the first `limit` rows; how many more there are stands in the last row. */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly Prose[])[],
  limit: number,
  more: string,
): Block {
  const shown = rows.slice(0, limit);
  const cut = rows.length - shown.length;
  const last: readonly (readonly Prose[])[] =
    cut > 0 ? [[[{ text: `… ${printCount(cut)} more${more}` }], ...columns.slice(1).map(() => [])]] : [];
  return {
    type: 'table',
    align: columns.map((column) => column.align ?? null),
    children: [columns.map((column) => [{ text: column.head }]), ...shown, ...last].map((cells) => ({
      type: 'tableRow',
      children: cells.map(cell),
    })),
  };
}

function cell(prose: Prose): TableCell {
  return { type: 'tableCell', children: phrasing(prose) };
}

/** Blocks that open on a click. The summary is our own words. */
export function details(summary: string, blocks: readonly Block[], open = false): Block[] {
  return [
    { type: 'html', value: `<details${open ? ' open' : ''}>\n<summary>${summary}</summary>` },
    ...blocks,
    { type: 'html', value: '</details>' },
  ];
}

export function serialise(blocks: readonly Block[]): string {
  return toMarkdown(
    { type: 'root', children: [...blocks] },
    {
      extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
      bullet: '-',
      listItemIndent: 'one',
      fences: true,
      rule: '-',
    },
  );
}
