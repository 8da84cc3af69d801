import { isMap, isNode, isScalar, type Document, type LineCounter, type Node } from 'yaml';
import type { z } from 'zod/mini';
import { problem, shorten, type Problem } from '../problem.ts';

/** The keys that lead to a value. */
export type Path = readonly PropertyKey[];

/** Where in a YAML text things stand, for messages: `file:line:column a.b[2]`. */
export class Places {
  readonly #file: string;
  readonly #document: Document;
  readonly #lines: LineCounter;

  constructor(file: string, document: Document, lines: LineCounter) {
    this.#file = file;
    this.#document = document;
    this.#lines = lines;
  }

  at(path: Path, key?: string): string {
    const name = printPath(key === undefined ? path : [...path, key]);
    return `${this.#file}${this.#position(path, key)}${name === '' ? '' : ` ${name}`}`;
  }

  #position(path: Path, key: string | undefined): string {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = this.#document.getIn(path.slice(0, length), true);
      const start = isNode(node) ? offset(node, length === path.length ? key : undefined) : undefined;
      if (start === undefined) continue;
      const { line, col } = this.#lines.linePos(start);
      return `:${line}:${col}`;
    }
    return '';
  }
}

function offset(node: Node, key: string | undefined): number | undefined {
  const found = isMap(node)
    ? node.items.find((item) => isScalar(item.key) && String(item.key.value) === key)?.key
    : undefined;
  return (isScalar(found) ? found : node).range?.[0];
}

function printPath(path: Path): string {
  return path
    .map((step, index) =>
      typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${shorten(String(step), 100)}`,
    )
    .join('');
}

/**
 * The most problems of one text that are reported at once: finding the place of each takes time, and anybody may write
 * a hundred thousand.
 */
export const MAX_PROBLEMS = 100;

/** The issues that zod found, as problems with their places. */
export function problemsOf(
  issues: readonly z.core.$ZodIssue[],
  input: unknown,
  places: Places,
  prefix: Path = [],
): Problem[] {
  const problems: Problem[] = [];
  for (const issue of issues) {
    if (problems.length >= MAX_PROBLEMS) break;
    problems.push(...problemsOfOne(issue, input, places, [...prefix, ...issue.path]));
  }
  return problems.slice(0, MAX_PROBLEMS);
}

function problemsOfOne(issue: z.core.$ZodIssue, input: unknown, places: Places, path: Path): Problem[] {
  const found = printValue(valueAt(input, path));
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys
        .slice(0, MAX_PROBLEMS)
        .map((key) => problem(places.at(path, key), key, issue.message, words(issue.message)));
    case 'invalid_union': {
      // Only the branch that fits the kind of the value says something useful; where several do, none is meant for sure.
      const [nested, ...more] = issue.errors.filter((branch) =>
        branch.every((nestedIssue) => nestedIssue.path.length > 0 || nestedIssue.code === 'unrecognized_keys'),
      );
      return nested === undefined || more.length > 0
        ? [problem(places.at(path), found, issue.message, words(issue.message))]
        : problemsOf(nested, input, places, path);
    }
    case 'invalid_key':
      return issue.issues.map((keyIssue) =>
        problem(places.at(path.slice(0, -1), String(path.at(-1))), String(path.at(-1)), keyIssue.message),
      );
    case 'invalid_type':
    case 'invalid_value':
      return [problem(places.at(path), quoted(valueAt(input, path)) ?? found, issue.message, words(issue.message))];
    default:
      return [problem(places.at(path), found, issue.message, words(issue.message))];
  }
}

/** In messages such as "allow or deny" the words themselves are the valid names, in "one of the keys a, b" those keys. */
function words(message: string): string[] {
  const [, keys = null] = /^one of the keys (.+)$/.exec(message) ?? [];
  if (keys !== null) return keys.split(', ');
  return /^[a-z]+(?:, [a-z]+)* or [a-z]+$/.test(message) ? message.split(/, | or /) : [];
}

/** The value at a path; undefined: there is none. */
export function valueAt(input: unknown, path: Path): unknown {
  let value = input;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}

/** A text that reads like the number that is expected: without this a report says that 1 was found and 1 expected. */
function quoted(value: unknown): string | null {
  return typeof value === 'string' && /^[+-]?\d[\d.]*$/.test(value) ? `"${value}" in quotes, which is a text` : null;
}

function printValue(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (value === '') return 'an empty text';
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : JSON.stringify(value);
}
