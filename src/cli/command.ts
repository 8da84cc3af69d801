import type { Command } from 'commander';
import { printable } from '../prose/printable.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { sayTrouble } from './trouble.ts';

/** Adds one command to the program. The command calls `end` with its exit code. */
export type DefineCommand = (program: Command, terminal: Terminal, end: (code: ExitCode) => void) => void;

/** The advice for a reader who gave a file that is no decision record. */
export const NO_RECORD =
  'Give the file that the output `record-file` of the action names, or what `check --json` printed.';

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
    terminal.err(
      there
        ? `${path}: there is a file already. --force writes over it.`
        : `${path}: the file cannot be written${reason(error)}.`,
    );
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
