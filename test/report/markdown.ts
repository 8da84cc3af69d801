import type { Nodes, Paragraph } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Links } from '../../src/report/index.ts';

/*
 * A reader of Markdown for tests: CommonMark by micromark, and on top tables as GitHub's cmark-gfm reads them:
 * a row is first split at every pipe without a backslash, then each cell is read for itself.
 */

const DELIMITERS = /^\|(?: *:?-+:? *\|)+$/;

/** Every node of a text, cells of tables included. */
export function nodesOf(markdown: string): Nodes[] {
  return walk(fromMarkdown(markdown), markdown);
}

/** Every node but the links of ours and what is in them. */
export function foreignNodes(markdown: string, links: Links): Nodes[] {
  const all = nodesOf(markdown);
  const ours = all.filter((node) => isOurs(node, links));
  const known = new Set<Nodes>([...ours, ...ours.flatMap((node) => ('children' in node ? node.children : []))]);
  return all.filter((node) => !known.has(node));
}

const OUR_HTML = /^(?:<!-- cohort-guard -->|<details(?: open)?>\n<summary>[A-Za-z0-9 ,:]+<\/summary>|<\/details>)$/;
const LIVE: readonly string[] = [
  'link',
  'image',
  'linkReference',
  'imageReference',
  'definition',
  'footnoteReference',
] satisfies Nodes['type'][];

/** What no visible text may hold: what hides, what steers a terminal, what breaks a line. */
export const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

/** What is live in a text and not ours, or else wrong with it: nothing, if all is well. */
export function liveIn(markdown: string, links: Links): unknown[] {
  return [
    ...foreignNodes(markdown, links).filter(isLive),
    ...raggedRows(markdown),
    ...markdown.split('\n').filter((line) => HIDDEN.test(line)),
  ];
}

function isLive(node: Nodes): boolean {
  if (node.type === 'html') return !OUR_HTML.test(node.value);
  if (node.type === 'text') return /[@#$<>]|www\.|:\/\/|:[a-z]+:/.test(node.value);
  if (node.type === 'code') return ![null, 'text', 'mermaid'].includes(node.lang ?? null);
  return LIVE.includes(node.type);
}

/** A link of ours leads to the repository, to the docs or to the run, and its text is ours. */
function isOurs(node: Nodes, { repository, codes, run }: Links): boolean {
  if (node.type !== 'link' || node.title) return false;
  const [child, ...others] = node.children;
  const text = child?.type === 'text' || child?.type === 'inlineCode' ? child.value : '';
  if (others.length > 0) return false;
  return (
    (/^#\d+$/.test(text) && node.url === `${repository}/pull/${text.slice(1)}`) ||
    (/^[0-9a-f]{12}$/.test(text) && new RegExp(`^${repository}/commit/${text}[0-9a-f]{28}$`).test(node.url)) ||
    (/^[a-z.-]+$/.test(text) && node.url === `${codes}#${text.replace('.', '')}`) ||
    (text === 'Workflow run' && node.url === run)
  );
}

function walk(node: Nodes, source: string): Nodes[] {
  if (node.type === 'paragraph') {
    const cells = cellsOf(node, source);
    if (cells !== null) return cells.flatMap((cell) => nodesOf(cell.trim()));
  }
  return [node, ...('children' in node ? node.children.flatMap((child) => walk(child, source)) : [])];
}

function cellsOf({ position }: Paragraph, source: string): string[] | null {
  const lines = source.slice(position?.start.offset, position?.end.offset).split('\n');
  if (!DELIMITERS.test(lines[1] ?? '')) return null;
  return lines.toSpliced(1, 1).flatMap((row) =>
    row
      .replace(/^\||\|$/g, '')
      .split(/(?<!\\)\|/)
      .map((cell) => cell.replaceAll('\\|', '|')),
  );
}

/** Columns of each row of each table: they must all be the same. */
function raggedRows(markdown: string): string[] {
  const lines = markdown.split('\n');
  return lines.flatMap((line, index) => {
    if (!DELIMITERS.test(line)) return [];
    const width = columns(line);
    const end = lines.findIndex((other, at) => at > index && !other.startsWith('|'));
    return lines.slice(index - 1, end).filter((row) => columns(row) !== width);
  });
}

function columns(row: string): number {
  return row.split(/(?<!\\)\|/).length - 2;
}
