import type { Command } from 'commander';
import type { ExitCode, Terminal } from './terminal.ts';

/** Adds one command to the program. The command calls `end` with its exit code. */
export type DefineCommand = (program: Command, terminal: Terminal, end: (code: ExitCode) => void) => void;

/** The advice for a reader who gave a file that is no decision record. */
export const NO_RECORD =
  'Give the file that the output `record-file` of the action names, or what `check --json` printed.';

/** Where the action looks for the policy, unless it is told otherwise. */
export const DEFAULT_POLICY = '.github/cohort-guard.yml';

/** What to do where there is no policy. */
export const NO_POLICY = 'Write one with `cohort-guard init`, or name another file.';
