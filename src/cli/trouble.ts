import { describe } from '../codes/index.ts';
import type { Failure } from '../domain/finding.ts';
import { parsePolicy } from '../domain/policy/parse.ts';
import type { Policy } from '../domain/policy/policy.ts';
import type { Problem } from '../domain/problem.ts';
import { printable } from '../prose/printable.ts';
import { say, words } from '../prose/say.ts';
import { wrap } from '../prose/wrap.ts';
import { NO_POLICY } from './command.ts';
import { renderFinding } from './findings.ts';
import { paint } from './paint.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/* What keeps a command from going on, said on standard error: what, where, why, what to do. */

/** Why a command could not begin: what and why in a sentence, and what to do in another, where the first does not say it. Printable. */
export interface Trouble {
  readonly what: string;
  readonly todo?: string;
  /** A command line that does it, to paste: it stays on one line. */
  readonly run?: string;
}

/** Says it on standard error. Returns the exit code of a command that cannot go on. */
export function sayTrouble(terminal: Terminal, { what, todo, run }: Trouble): ExitCode {
  const [first = '', ...more] = wrap('error ', words(what), terminal.width);
  const lines = [first.replace('error', paint('error', 'red', terminal)), ...more];
  const advice = todo === undefined ? [] : wrap('   ', words(todo), terminal.width);
  terminal.err([...lines, ...advice, ...(run === undefined ? [] : [`   ${run}`])].join('\n'));
  return 2;
}

/**
 * Says what is wrong with a file or an option: where, the line itself, what was expected and found, the nearest name.
 * Returns the exit code of a command that cannot go on.
 */
export function sayProblems(terminal: Terminal, problems: readonly Problem[]): ExitCode {
  for (const problem of problems) terminal.err(renderFinding({ level: 'error', problem }, terminal));
  return 2;
}

/** Says that facts could not be had: what, where, why, what to do. Returns the same exit code. */
export function sayFailure(terminal: Terminal, failure: Failure): ExitCode {
  const { title, next } = describe({ effect: 'error', ...failure }, { at: 'clone', release: null, gate: null });
  const lines = [
    `${paint('error', 'red', terminal)} ${title}`,
    ...wrap('   asked    ', say`${words(failure.asked)}`, terminal.width),
    ...wrap('   expected ', words(failure.expected), terminal.width),
    ...wrap('   found    ', words(failure.observed), terminal.width),
    ...wrap('   ', next.say, terminal.width),
  ];
  terminal.err(lines.join('\n'));
  return 2;
}

/** Returns the text of a file; null, after an error message with what to do, where it cannot be read. */
export function readOrExplain(terminal: Terminal, path: string, todo = 'Give the path of a file.'): string | null {
  try {
    return terminal.readFile(path);
  } catch (error) {
    sayTrouble(terminal, { what: `${printable(path)}: the file cannot be read${reason(error)}.`, todo });
    return null;
  }
}

/** Writes a file and the folders it is in. Returns false, after an error message, where that fails. */
export function writeOrExplain(terminal: Terminal, path: string, content: string, overwrite = false): boolean {
  try {
    terminal.writeFile(path, content, overwrite);
    return true;
  } catch (error) {
    const there = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    const what = there
      ? `${printable(path)}: there is a file already. --force writes over it.`
      : `${printable(path)}: the file cannot be written${reason(error)}.`;
    sayTrouble(terminal, { what });
    return false;
  }
}

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  switch (code) {
    case 'ENOENT':
      return ': there is no such file';
    case 'EISDIR':
      return ': it is a folder';
    case 'EACCES':
      return ': you have no right to read it';
    default:
      return '';
  }
}

/** A policy file: its text, and what that says; null after saying what is wrong with it. */
export function readPolicyOrExplain(
  terminal: Terminal,
  path: string,
): { readonly text: string; readonly policy: Policy } | null {
  const text = readOrExplain(terminal, path, NO_POLICY);
  if (text === null) return null;
  const parsed = parsePolicy(text, path);
  if (parsed.ok) return { text, policy: parsed.value };
  sayProblems(terminal, parsed.error);
  return null;
}
