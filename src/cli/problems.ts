import { describe } from '../codes/index.ts';
import type { Failure } from '../domain/finding.ts';
import type { Problem } from '../domain/problem.ts';
import { say, words } from '../prose/say.ts';
import { wrap } from '../prose/wrap.ts';
import { paint } from './paint.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { renderFinding } from './findings.ts';

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
