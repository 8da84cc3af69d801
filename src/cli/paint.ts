import { styleText } from 'node:util';
import { columnsOf, type Column } from '../prose/columns.ts';
import type { Terminal } from './terminal.ts';

/** What a text means, as a colour. */
export type Tone = 'red' | 'yellow' | 'green' | 'cyan' | 'bold' | 'dim';

/** A table as lines: its head is bold. */
export function tableLines(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  terminal: Pick<Terminal, 'colour' | 'width'>,
): string[] {
  const { head, lines } = columnsOf(columns, rows, terminal.width);
  return [...head.map((line) => paint(line, 'bold', terminal)), ...lines];
}

/** A text in a colour, where the terminal has colours; else as it is. */
export function paint(text: string, tone: Tone, { colour }: Pick<Terminal, 'colour'>): string {
  return colour ? styleText(tone, text, { validateStream: false }) : text;
}
