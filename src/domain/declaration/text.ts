import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Nodes } from 'mdast';

type Span = readonly [start: number, end: number];

/**
 * The paragraphs of a Markdown text that its reader sees as text, each as its lines: code blocks end a paragraph,
 * HTML comments vanish as they do on the page, blank lines separate.
 */
export function visibleParagraphs(markdown: string): string[][] {
  const text = markdown.replaceAll(/\r\n?/g, '\n');
  const code = codeSpans(text);
  const kept = withoutComments(text, code).split('\n');
  const paragraphs: string[][] = [[]];
  for (const line of kept) {
    if (line.trim() === '') paragraphs.push([]);
    else paragraphs.at(-1)?.push(line.replace(REMOVED, ''));
  }
  return paragraphs.map((lines) => lines.filter((line) => line.trim() !== '')).filter((lines) => lines.length > 0);
}

/** Stands where a comment was, so that a line that held nothing else does not end a paragraph. Cannot occur in a body. */
const COMMENT = '\u{F0000}';
const REMOVED = new RegExp(COMMENT, 'gu');

/** Blanks code blocks, and puts one mark in place of each comment; one that is never closed runs to the end. */
function withoutComments(text: string, code: { readonly blocks: readonly Span[]; readonly inline: readonly Span[] }): string {
  const clean = text.replace(REMOVED, '');
  if (clean !== text) return withoutComments(clean, codeSpans(clean));
  let out = '';
  let at = 0;
  const spans = [...code.blocks, ...code.inline].toSorted((a, b) => a[0] - b[0]);
  for (;;) {
    const open = text.indexOf('<!--', at);
    const span = spans.find(([, end]) => end > at);
    if (span !== undefined && (open < 0 || span[0] < open)) {
      const start = Math.max(at, span[0]);
      out += text.slice(at, start);
      out += code.blocks.includes(span) ? '\n\n' : text.slice(start, span[1]);
      at = span[1];
      continue;
    }
    if (open < 0) return out + text.slice(at);
    out += text.slice(at, open) + COMMENT;
    const close = text.indexOf('-->', open + 4);
    if (close < 0) return out;
    at = close + 3;
  }
}

function codeSpans(text: string): { blocks: Span[]; inline: Span[] } {
  const blocks: Span[] = [];
  const inline: Span[] = [];
  const visit = (node: Nodes): void => {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start !== undefined && end !== undefined) {
      if (node.type === 'code') blocks.push([start, end]);
      if (node.type === 'inlineCode') inline.push([start, end]);
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(fromMarkdown(text));
  return { blocks, inline };
}
