import { createHash } from 'node:crypto';
import { Command, CommanderError } from 'commander';
import { VERSION } from '../version.ts';
import { defineBacktest } from './backtest/index.ts';
import { defineCheck } from './check/index.ts';
import type { DefineCommand } from './command.ts';
import { defineDoctor } from './doctor/index.ts';
import { defineExplain } from './explain/index.ts';
import { defineFreezes } from './freezes/index.ts';
import { defineGate } from './gate/index.ts';
import { defineInit } from './init/index.ts';
import { quiet, tokensOf } from './quiet.ts';
import { defineReplay } from './replay.ts';
import { defineReport } from './report/index.ts';
import { defineSites } from './sites/index.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { defineTest } from './test/index.ts';
import { defineValidate } from './validate/index.ts';

/** The commands, in the order in which the help lists them: a command is one file and one line here. */
const COMMANDS: readonly DefineCommand[] = [
  defineInit,
  defineValidate,
  defineCheck,
  defineGate,
  defineSites,
  defineExplain,
  defineReport,
  defineReplay,
  defineTest,
  defineBacktest,
  defineDoctor,
  defineFreezes,
];

const DESCRIPTION =
  'Guarded rollouts: try a policy and a release here, before GitHub judges them. Nothing is ever written to GitHub.';
const EXIT_CODES = '\nExit codes: 0 allowed or clean; 1 refused or findings; 2 could not be judged,\nor used wrongly.';

/** Runs the command that the words of a command line name. No token of the environment gets out. */
export async function runCommand(words: readonly string[], machine: Terminal): Promise<ExitCode> {
  const terminal = quiet(machine, tokensOf(machine));
  let code: ExitCode = 2;
  const program = createProgram(terminal, (ended) => (code = ended));
  try {
    await program.parseAsync(words, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    return bug(error, terminal);
  }
}

/** All commands; `end` is given the exit code of the one that runs. */
export function createProgram(terminal: Terminal, end: (code: ExitCode) => void): Command {
  const program = new Command('cohort-guard')
    .description(DESCRIPTION)
    .version(VERSION)
    .addHelpText('after', EXIT_CODES)
    .helpCommand(true)
    .exitOverride()
    .showHelpAfterError('`cohort-guard help` lists the commands, `cohort-guard help <command>` its options.')
    .configureOutput({
      writeOut: (text) => terminal.out(text),
      writeErr: (text) => terminal.err(text),
      getOutHelpWidth: () => terminal.width,
      getErrHelpWidth: () => terminal.width,
    });
  for (const define of COMMANDS) define(program, terminal, end);
  return program;
}

function bug(error: unknown, terminal: Terminal): ExitCode {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const id = createHash('sha256').update(stack).digest('hex').slice(0, 8);
  terminal.err(`The command failed by a bug in it (internal ${id}). Please report these lines:\n${stack}`);
  return 2;
}
