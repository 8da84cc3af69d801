import { redactorOf } from '../action/redaction.ts';
import type { Terminal } from './terminal.ts';

/** The same terminal, on which some secrets never show, nor in what is written. */
export function quiet(terminal: Terminal, secrets: readonly string[]): Terminal {
  const hide = redactorOf(secrets);
  return {
    ...terminal,
    out: (text) => terminal.out(hide(text)),
    err: (text) => terminal.err(hide(text)),
    writeFile: (path, content, overwrite) => terminal.writeFile(path, hide(content), overwrite),
  };
}
