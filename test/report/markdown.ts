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
export function raggedRows(markdown: string): string[] {
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
