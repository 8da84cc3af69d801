import { problem, type Problem } from '../domain/problem.ts';
import { printable } from '../prose/printable.ts';
import { paint } from './paint.ts';
import type { Terminal } from './terminal.ts';

/** What is wrong in a file, or worth a look. */
export interface ValidationFinding {
  readonly level: 'error' | 'warning';
  readonly problem: Problem;
}

export function errors(problems: readonly Problem[]): ValidationFinding[] {
  return problems.map((problem) => ({ level: 'error', problem }));
}

export function error(...given: Parameters<typeof problem>): ValidationFinding {
  return { level: 'error', problem: problem(...given) };
}

export function warning(...given: Parameters<typeof problem>): ValidationFinding {
  return { level: 'warning', problem: problem(...given) };
}

const PLACE = /^(?<file>.+?):(?<line>\d+)(?::(?<column>\d+))?(?: (?<path>.+))?$/s;

/** A finding as a person reads it: where, the line itself, what was expected and found, the nearest name. */
export function renderFinding({ level, problem }: ValidationFinding, terminal: Terminal): string {
  const { place, found, allowed, nearest } = problem;
  const lines = [
    `${paint(level, level === 'error' ? 'red' : 'yellow', terminal)} ${printable(place)}`,
    ...excerpt(place, terminal),
    `   expected ${printable(allowed, 400)}`,
    `   found    ${printable(found)}`,
  ];
  return (nearest === undefined ? lines : [...lines, `   did you mean ${printable(nearest)}?`]).join('\n');
}

/** A finding as data: with the parts of its place, where it has some. */
export function findingValue({ level, problem }: ValidationFinding) {
  const { file = null, line, column } = PLACE.exec(problem.place)?.groups ?? {};
  const number = (text: string | undefined) => (text === undefined ? null : Number(text));
  return { level, file, line: number(line), column: number(column), ...problem };
}

/** The line that a place names, with a mark below the column; nothing where the file or line is not there. */
function excerpt(place: string, terminal: Terminal): string[] {
  const { file, line, column } = PLACE.exec(place)?.groups ?? {};
  if (file === undefined || line === undefined || !terminal.exists(file)) return [];
  const text = terminal.readFile(file).split(/\r?\n/)[Number(line) - 1];
  if (text === undefined) return [];
  const margin = `   ${line} | `;
  const indent = /^ */.exec(text)?.[0] ?? '';
  const shown = text.trim() === '' ? '' : printable(text.trim(), 100);
  const mark = `${' '.repeat(margin.length + Math.min(Number(column ?? 1) - 1, 99))}^`;
  return [`${margin}${indent}${shown}`, ...(column === undefined ? [] : [mark])];
}
