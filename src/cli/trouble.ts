import { paint } from './paint.ts';
import { words } from '../prose/say.ts';
import { wrap } from '../prose/wrap.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** Why a command could not begin: what and why in a sentence, and what to do in another. Printable. */
export interface Trouble {
  readonly what: string;
  readonly todo: string;
  /** A command line that does it, to paste: it stays on one line. */
  readonly run?: string;
}

/** Says it on standard error. Returns the exit code of a command that cannot go on. */
export function sayTrouble(terminal: Terminal, { what, todo, run }: Trouble): ExitCode {
  const [first = '', ...more] = wrap('error ', words(what), terminal.width);
  const lines = [first.replace('error', paint('error', 'red', terminal)), ...more];
  const advice = wrap('   ', words(todo), terminal.width);
  terminal.err([...lines, ...advice, ...(run === undefined ? [] : [`   ${run}`])].join('\n'));
  return 2;
}
