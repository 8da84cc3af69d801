import { paint } from './paint.ts';
import { words } from '../prose/say.ts';
import { wrap } from '../prose/wrap.ts';
import type { Terminal } from './terminal.ts';

/** Why a command could not begin: what and why in a sentence, and what to do in another. Printable. */
export interface Trouble {
  readonly what: string;
  readonly todo: string;
}

/** Says it, on standard error. */
export function sayTrouble(terminal: Terminal, { what, todo }: Trouble): void {
  const [first = '', ...more] = wrap('error ', words(what), terminal.width);
  const lines = [first.replace('error', paint('error', 'red', terminal)), ...more];
  terminal.err([...lines, ...wrap('   ', words(todo), terminal.width)].join('\n'));
}
