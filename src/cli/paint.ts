import { styleText } from 'node:util';
import type { Terminal } from './terminal.ts';

/** What a text means, as a colour. */
export type Tone = 'red' | 'yellow' | 'green' | 'cyan' | 'bold' | 'dim';

/** A text in a colour, where the terminal has colours; else as it is. */
export function paint(text: string, tone: Tone, { colour }: Pick<Terminal, 'colour'>): string {
  return colour ? styleText(tone, text, { validateStream: false }) : text;
}
