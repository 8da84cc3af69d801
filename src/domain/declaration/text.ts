import { readBlocks, type Block } from './blocks.ts';
import { tagEnd } from './tags.ts';

/**
 * The paragraphs of a Markdown text that its reader sees as text, each as its lines: code blocks end a paragraph,
 * HTML comments vanish as they do on the page, blank lines separate. Where pages differ (GitHub's own, a browser's),
 * what one of them shows counts as shown: a condition that a reader sees must not be lost.
 */
export function visibleParagraphs(markdown: string): string[][] {
  const paragraphs: string[][] = [[]];
  for (const block of readBlocks(markdown)) {
    if (block.kind === 'gap') {
      paragraphs.push([]);
      continue;
    }
    // What is blank only now held a comment, and so ends no paragraph.
    for (const line of shown(block).split('\n')) if (line.trim() !== '') paragraphs.at(-1)?.push(line);
  }
  return paragraphs.filter((lines) => lines.length > 0);
}

function shown(block: Exclude<Block, { kind: 'gap' }>): string {
  switch (block.kind) {
    case 'text':
      return withoutInlineComments(block.text);
    case 'html':
      return withoutComments(block.text, false);
    case 'comment':
      return withoutComments(block.text, block.open);
  }
}

/** Removes the comments of HTML; one that is not closed hides the rest or, where something else may close it, nothing. */
function withoutComments(html: string, hidesRest: boolean): string {
  // `<!-->` and `<!--->` are comments, and whole.
  const pattern = /<!--(?:-?>)?/g;
  const end = /--!?>/g;
  let out = '';
  let at = 0;
  for (let open = pattern.exec(html); open !== null; open = pattern.exec(html)) {
    const start = open.index;
    end.lastIndex = start + 4;
    const whole = open[0].endsWith('>');
    if (!whole && !end.test(html)) return out + html.slice(at, hidesRest ? start : undefined);
    out += html.slice(at, start);
    at = whole ? pattern.lastIndex : end.lastIndex;
    pattern.lastIndex = at;
  }
  return out + html.slice(at);
}

/** Removes the comments in a paragraph: not those in inline code or in a tag, nor what is not closed in it. */
function withoutInlineComments(text: string): string {
  const token = /\\[^]|`+|<!--|<(?=[a-z/])/gi;
  const codeEnd = codeEnds(text);
  const dead = new Set<number>();
  let out = '';
  let at = 0;
  for (let found = token.exec(text); found !== null; found = token.exec(text)) {
    const start = found.index;
    if (found[0].startsWith('`')) token.lastIndex = codeEnd(start, found[0].length) ?? token.lastIndex;
    if (found[0] === '<') token.lastIndex = tagEnd(text, start, dead) ?? token.lastIndex;
    if (found[0] !== '<!--') continue;
    const comment = commentAt(text, start);
    if (comment === undefined) break;
    token.lastIndex = comment.end;
    if (comment.shown) continue;
    out += text.slice(at, start) + withoutComments(text.slice(start, comment.end), false);
    at = comment.end;
  }
  return out + text.slice(at);
}

/** Where a comment in a paragraph ends, and whether some pages show it as text; undefined: nowhere, nor does any later one. */
function commentAt(text: string, start: number): { readonly end: number; readonly shown: boolean } | undefined {
  for (const whole of ['<!-->', '<!--->'])
    if (text.startsWith(whole, start)) return { end: start + whole.length, shown: false };
  const close = text.indexOf('-->', start + 4);
  if (close < 0) return undefined;
  const inner = text.slice(start + 4, close);
  // Older CommonMark knows no comment with "--" in it. Within one line nothing can be lost by that.
  return { end: close + 3, shown: inner.includes('--') && inner.includes('\n') };
}

/** Finds the backticks that close inline code: as many as opened it. Calls go forward, so that each is looked at once. */
function codeEnds(text: string): (start: number, length: number) => number | undefined {
  const runs = Map.groupBy(
    [...text.matchAll(/`+/g)].map((run) => ({ at: run.index, length: run[0].length })),
    (run) => run.length,
  );
  const next = new Map<number, number>();
  return (start, length) => {
    const same = runs.get(length) ?? [];
    let index = next.get(length) ?? 0;
    while ((same[index]?.at ?? Infinity) < start + length) index += 1;
    next.set(length, index);
    const run = same[index];
    return run === undefined ? undefined : run.at + length;
  };
}
