import type { Problem } from '../../domain/problem.ts';
import { printable } from '../../prose/printable.ts';
import { paint } from '../paint.ts';
import type { Terminal } from '../terminal.ts';

/** What is wrong in a file, or worth a look. */
export interface ValidationFinding {
  readonly level: 'error' | 'warning';
  readonly problem: Problem;
}

export function errors(problems: readonly Problem[]): ValidationFinding[] {
  return problems.map((problem) => ({ level: 'error', problem }));
}

export function warning(place: string, found: string, allowed: string): ValidationFinding {
  return { level: 'warning', problem: { place, found, allowed } };
}

const PLACE = /^(?<file>.+?):(?<line>\d+):(?<column>\d+)(?: (?<path>.+))?$/s;

/** A finding as a person reads it: where, the line itself, what was expected and found, the nearest name. */
export function renderFinding({ level, problem }: ValidationFinding, terminal: Terminal): string {
  const { place, found, allowed, nearest } = problem;
  const at = PLACE.exec(place)?.groups;
  const lines = [
    `${paint(level, level === 'error' ? 'red' : 'yellow', terminal)} ${printable(place)}`,
    ...excerpt(at, terminal),
    `   expected ${printable(allowed, 400)}`,
    `   found    ${printable(found)}`,
  ];
  return (nearest === undefined ? lines : [...lines, `   did you mean ${printable(nearest)}?`]).join('\n');
}

/** The line that a place names, with a mark below the column; nothing where the file or line is not there. */
function excerpt(at: Record<string, string | undefined> | undefined, terminal: Terminal): string[] {
  const { file, line, column } = at ?? {};
  if (file === undefined || line === undefined || column === undefined || !terminal.exists(file)) return [];
  const text = terminal.readFile(file).split(/\r?\n/)[Number(line) - 1];
  if (text === undefined) return [];
  const margin = `   ${line} | `;
  const indent = /^ */.exec(text)?.[0] ?? '';
  const shown = text.trim() === '' ? '' : printable(text.trim(), 100);
  return [`${margin}${indent}${shown}`, `${' '.repeat(margin.length + Math.min(Number(column) - 1, 99))}^`];
}
