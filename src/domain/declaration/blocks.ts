import { detab, enter, indentOf, isBlank, isRule, openAt, type Container } from './containers.ts';
import { htmlBlock } from './tags.ts';

/** Lines that Markdown reads together, as they are written. */
export type Block =
  /** A blank line, or code. */
  | { readonly kind: 'gap' }
  | { readonly kind: 'text' | 'html'; readonly text: string }
  /** HTML that begins with a comment; `open`: the end of the text came first. */
  | { readonly kind: 'comment'; readonly text: string; readonly open: boolean };

type State =
  | { readonly kind: 'text' | 'comment' | 'indented' | 'none' }
  | { readonly kind: 'html'; readonly end: RegExp | 'blank' }
  | { readonly kind: 'fence'; readonly mark: string };

const NONE: State = { kind: 'none' };
const FENCE = /^ {0,3}(?:(`{3,})[^`]*|(~{3,}).*)$/s;
const HEADING = /^ {0,3}#{1,6}(?: |$)/;
const UNDERLINE = /^ {0,3}(?:=+|-+) *$/;

/**
 * Reads a Markdown text line by line, the way CommonMark finds blocks, in time that grows with its length alone:
 * it is anybody's text, and a full parser can be made to take minutes, or to run out of stack, by what fits into a comment.
 */
export function readBlocks(markdown: string): Block[] {
  const reader = new BlockReader();
  for (const line of markdown.split(/\r\n?|\n/)) reader.add(line);
  return reader.finish();
}

class BlockReader {
  #containers: readonly Container[] = [];
  #state: State = NONE;
  #lines: string[] = [];
  readonly #blocks: Block[] = [];

  add(line: string): void {
    const { matched, rest } = enter(this.#containers, detab(line));
    const held = matched === this.#containers.length;
    if (held && this.#continue(line, rest)) return;
    if (isBlank(rest)) {
      this.#close();
      this.#blocks.push({ kind: 'gap' });
      this.#containers = this.#containers.slice(0, matched);
    } else this.#begin(line, rest, matched);
  }

  finish(): Block[] {
    this.#close(true);
    return this.#blocks;
  }

  /** Whether a line belongs to the code or HTML that is open. */
  #continue(line: string, rest: string): boolean {
    const state = this.#state;
    switch (state.kind) {
      case 'fence':
        if (endsFence(rest, state.mark)) this.#close();
        return true;
      case 'indented':
        return isBlank(rest) || indentOf(rest) > 3;
      case 'comment':
        this.#lines.push(line);
        if (rest.includes('-->')) this.#close();
        return true;
      case 'html':
        if (isBlank(rest)) {
          if (state.end === 'blank') return false;
          this.#close();
          this.#blocks.push({ kind: 'gap' });
          this.#state = state;
          return true;
        }
        this.#lines.push(line);
        if (state.end !== 'blank' && state.end.test(rest)) this.#close();
        return true;
      case 'text':
      case 'none':
        return false;
    }
  }

  #begin(line: string, before: string, matched: number): void {
    const held = matched === this.#containers.length;
    const paragraph = this.#state.kind === 'text';
    const { opened, rest } = openAt(before, matched, paragraph && held);
    const continues = paragraph && opened.length === 0;
    const next = stateAt(rest, continues);
    const underline = continues && held && UNDERLINE.test(rest);
    if (continues && next.kind === 'text' && !underline && !isLone(rest)) {
      // A paragraph runs on even without the marks of the quotation or list that it stands in.
      this.#lines.push(line);
      return;
    }
    if (!underline) {
      this.#close();
      const entered = this.#containers.slice(0, matched).map((one) => ({ ...one, bare: false }));
      this.#containers = [...entered, ...opened];
    }
    if (next.kind === 'fence' || next.kind === 'indented') this.#blocks.push({ kind: 'gap' });
    else this.#lines.push(line);
    this.#state = next;
    const whole =
      (next.kind === 'comment' && rest.includes('-->')) ||
      (next.kind === 'html' && next.end !== 'blank' && next.end.test(rest));
    if (whole || underline || isLone(rest)) this.#close();
  }

  #close(open = false): void {
    const { kind } = this.#state;
    if (this.#lines.length > 0) {
      const text = this.#lines.join('\n');
      this.#blocks.push(kind === 'comment' ? { kind, text, open } : { kind: kind === 'html' ? 'html' : 'text', text });
    }
    this.#lines = [];
    this.#state = NONE;
  }
}

/** What a line begins where no code or HTML is open; `continues`: a paragraph is, and nothing but its line has begun. */
function stateAt(rest: string, continues: boolean): State {
  const indent = indentOf(rest);
  if (indent > 3) return { kind: continues || isBlank(rest) ? 'text' : 'indented' };
  const fence = FENCE.exec(rest);
  const mark = fence?.[1] ?? fence?.[2];
  if (mark !== undefined) return { kind: 'fence', mark };
  const text = rest.slice(indent);
  if (text.startsWith('<!--')) return { kind: 'comment' };
  const end = htmlBlock(text, continues);
  return end === undefined ? { kind: 'text' } : { kind: 'html', end };
}

/** At least as many marks as began it, and nothing else. */
function endsFence(rest: string, mark: string): boolean {
  const end = rest.trim();
  return indentOf(rest) <= 3 && end.length >= mark.length && end === mark.slice(0, 1).repeat(end.length);
}

/** A line that is a block of its own: a heading, a rule, the mark of an item without its text. */
function isLone(rest: string): boolean {
  return HEADING.test(rest) || isRule(rest) || isBlank(rest);
}
