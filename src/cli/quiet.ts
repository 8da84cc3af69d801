import { redactorOf } from '../action/redaction.ts';
import { INVENTORY_TOKEN } from '../codes/code.ts';
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

const TOKENS = [INVENTORY_TOKEN, 'GITHUB_TOKEN', 'GH_TOKEN', 'GH_ENTERPRISE_TOKEN', 'GITHUB_ENTERPRISE_TOKEN'];

/** The tokens of the environment; those that it lacks are empty. */
export function tokensOf({ variables }: Pick<Terminal, 'variables'>): string[] {
  return TOKENS.map((name) => variables[name] ?? '');
}
