import type { BlockContent, Link, ListItem, PhrasingContent, RootContent, TableCell } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Column } from '../../prose/columns.ts';
import { printCount } from '../../prose/numbers.ts';
import { printReference, type Prose, type Reference as OwnReference, type Segment } from '../../prose/say.ts';
import { printable } from '../../prose/printable.ts';
import { hrefOf, type Links } from '../links.ts';

/*
 * Prose as Markdown nodes. An outside value becomes inline code and nothing else: a code span is inert on GitHub
 * (no mention, link, reference, emoji), which a backslash is not. All escaping is the serialiser's. Only a reference of
 * ours becomes a link, and only where its address is known.
 */

export type Block = RootContent;

declare module 'mdast' {
  interface LinkData {
    /** What the link leads to, until the text is written: then its address is looked up. */
    reference?: OwnReference;
  }
}

export function phrasing(prose: Prose): PhrasingContent[] {
  return prose.filter((segment) => !('text' in segment) || segment.text !== '').map(segmentNode);
}

function segmentNode(segment: Segment): PhrasingContent {
  if ('reference' in segment)
    return {
      type: 'link',
      url: '',
      data: { reference: segment.reference },
      children: [referenceNode(segment.reference)],
    };
  return 'code' in segment
    ? { type: 'inlineCode', value: printable(segment.code) }
    : { type: 'text', value: segment.text };
}

function referenceNode(reference: OwnReference): PhrasingContent {
  const value = printReference(reference);
  return reference.kind === 'pull' ? { type: 'text', value } : { type: 'inlineCode', value };
}

export function strong(text: string): PhrasingContent {
  return { type: 'strong', children: [{ type: 'text', value: text }] };
}

/** A link in our own words; the address is the runner's. */
export function link(text: string, url: string): PhrasingContent {
  return { type: 'link', url, children: [{ type: 'text', value: text }] };
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

/** Blocks as text; a reference whose address is not known is no link. */
export function serialise(blocks: readonly Block[], links: Links): string {
  return toMarkdown(
    { type: 'root', children: [...blocks] },
    {
      extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
      bullet: '-',
      listItemIndent: 'one',
      fences: true,
      rule: '-',
      handlers: {
        link: (node: Link, _parent, state, info) => {
          const reference = node.data?.reference;
          const href = reference === undefined ? node.url : hrefOf(reference, links);
          // Without an address it is a value: GitHub would make a link of its own of a bare number.
          return reference !== undefined && href === null
            ? `\`${printReference(reference)}\``
            : `[${state.containerPhrasing(node, { ...info, before: '[', after: ']' })}](${href})`;
        },
      },
    },
  );
}

/** A line to paste. One that stands alone is inline code: on a phone it wraps, where a block of code would be cut off. */
export function pasteable(lines: readonly string[]): BlockContent[] {
  const [only, ...others] = lines;
  if (only === undefined) return [];
  return others.length === 0
    ? [{ type: 'paragraph', children: [{ type: 'inlineCode', value: only }] }]
    : [code('text', lines)];
}

/** The verdict's symbol and word, and its reason. */
export interface Heading {
  readonly symbol: string;
  readonly word: string;
  readonly reason: Prose;
}

/** What a report begins with. */
export function verdictHeading({ symbol, word, reason }: Heading): Block {
  const text = (value: string) => ({ type: 'text', value }) as const;
  return { type: 'heading', depth: 3, children: [text(`${symbol} `), strong(word), text(' — '), ...phrasing(reason)] };
}
