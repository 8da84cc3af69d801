import { plainText, type Prose } from './say.ts';
import { printable } from './printable.ts';

/** Columns of the log of a workflow run. */
export const LOG_WIDTH = 92;

/** Keeps the words of an outside value together; no printable text holds it. */
const GLUE = '\u0000';

/** Prose as lines of a terminal: `first` before the first one, as much space before the others. */
export function wrap(first: string, prose: Prose, width = LOG_WIDTH): string[] {
  const indent = ' '.repeat(first.length);
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of plainText(prose, (value) => printable(value).replaceAll(' ', GLUE)).split(' ')) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent + word;
    } else {
      line += empty ? word : ` ${word}`;
    }
    empty = false;
  }
  return [...lines, line].map((wrapped) => wrapped.replaceAll(GLUE, ' ').trimEnd());
}

/** A printable text whose words stay together on a line. */
export function glued(text: string): Prose {
  return [{ text: text.replaceAll(' ', GLUE) }];
}

/** A line that the runner takes for text: no workflow command starts in it, old (`##[`) or new (`::`). */
export function neutralise(line: string): string {
  return line.replaceAll(/:(?=:)/g, '[U+003A]').replaceAll('##[', '#[U+0023][');
}
