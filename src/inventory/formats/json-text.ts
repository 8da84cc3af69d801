import { fail, ok, type Result } from '../../domain/result.ts';

/*
 * JSON as an inventory may be believed: `JSON.parse` drops all but the last of a key given twice, and the digits of a
 * number that it does not print as it was written. Both would change what a site is compared by.
 */

/** A number that is not printed as it is written: `1.10`, `1e3`, one with more digits than a double holds. */
export class WrittenNumber {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toJSON(): string {
    return this.text;
  }
}

/** What a value is, in a few words: the end of an `observed` phrase. */
export function describe(value: unknown): string {
  if (value instanceof WrittenNumber) return value.text;
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  if (value === undefined) return 'missing';
  return typeof value === 'number' ? String(value) : JSON.stringify(value);
}

/** Why a text is not JSON that may be believed. Both quote the text. */
export type JsonProblem =
  | { readonly kind: 'syntax'; readonly message: string }
  | { readonly kind: 'repeated-key'; /** As it is written, with its quotes. */ readonly key: string };

/** Reads one JSON value. */
export function parseJson(text: string): Result<unknown, JsonProblem> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return fail({ kind: 'syntax', message: error instanceof SyntaxError ? error.message : 'unreadable' });
  }
  if (isPrintedFrom(value, text)) return ok(value);
  const written = scan(text);
  if (written.keys !== countKeys(value)) return fail({ kind: 'repeated-key', key: repeatedKey(text) });
  return written.oddNumber ? parseAsWritten(text) : ok(value);
}

/** Characters in which a text that is written with spaces has one behind a colon. */
const BEGINNING = 1000;

/**
 * Whether a text is, to the letter, what its value prints as: then every key and every digit of it is in the value. So are
 * most answers, and the platform finds it in a third of the time that it takes to look through the text, which is the way
 * for all others. That one with spaces in it is printed in vain is spared.
 */
function isPrintedFrom(value: unknown, text: string): boolean {
  if (text.slice(0, BEGINNING).includes('": ')) return false;
  try {
    return JSON.stringify(value) === text;
  } catch (error) {
    // The platform calls itself for each level that is nested.
    if (error instanceof RangeError) return false;
    throw error;
  }
}

export function printJsonProblem(problem: JsonProblem): string {
  return problem.kind === 'syntax' ? problem.message : `the key ${problem.key} twice in one object`;
}

/** The platform calls itself for each level that is nested. */
function parseAsWritten(text: string): Result<unknown, JsonProblem> {
  try {
    return ok(JSON.parse(text, keepWritten));
  } catch (error) {
    if (error instanceof RangeError) return fail({ kind: 'syntax', message: 'nested too deeply' });
    throw error;
  }
}

function keepWritten(_: string, value: unknown, ...rest: readonly unknown[]): unknown {
  const [context] = rest;
  if (typeof value !== 'number' || typeof context !== 'object' || context === null) return value;
  const source: unknown = Reflect.get(context, 'source');
  return typeof source === 'string' && isOdd(source) ? new WrittenNumber(source) : value;
}

const QUOTE = 0x22;
const COLON = 0x3a;
const MINUS = 0x2d;

/** How many keys a valid JSON text has, and whether some number of it is not printed as it is written. */
function scan(text: string): { readonly keys: number; readonly oddNumber: boolean } {
  let keys = 0;
  let oddNumber = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at);
    else if (code === COLON) keys += 1;
    else if (code === MINUS || isDigit(code)) {
      const start = at;
      while (isPartOfNumber(text.charCodeAt(at + 1))) at += 1;
      oddNumber ||= isOdd(text.slice(start, at + 1));
    }
  }
  return { keys, oddNumber };
}

/** The place of the quote that closes a string. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); ; end = text.indexOf('"', end + 1)) {
    if (end < 0) return text.length;
    let escapes = 0;
    while (text[end - 1 - escapes] === '\\') escapes += 1;
    if (escapes % 2 === 0) return end;
  }
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Digits, `.`, `e`, `E`, `+`, `-`. */
function isPartOfNumber(code: number): boolean {
  return isDigit(code) || code === 0x2e || code === 0x65 || code === 0x45 || code === 0x2b || code === MINUS;
}

function isOdd(source: string): boolean {
  return String(Number(source)) !== source;
}

/** Keys of all objects in a value; without recursion, since a text may be nested as deeply as it is long. */
function countKeys(value: unknown): number {
  let keys = 0;
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== 'object' || next === null) continue;
    const values: readonly unknown[] = Array.isArray(next) ? next : Object.values(next);
    if (!Array.isArray(next)) keys += values.length;
    for (const inner of values) if (typeof inner === 'object' && inner !== null) open.push(inner);
  }
  return keys;
}

/** The first key that comes a second time in its object, as it is written. */
function repeatedKey(text: string): string {
  const open: Set<unknown>[] = [];
  let string = '';
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') {
      const end = endOfString(text, at);
      string = text.slice(at, end + 1);
      at = end;
    } else if (character === '{') open.push(new Set());
    else if (character === '}') open.pop();
    else if (character === ':') {
      const key: unknown = JSON.parse(string);
      const seen = open.at(-1);
      if (seen?.has(key) === true) return string;
      seen?.add(key);
    }
  }
  throw new Error('a text with more keys than its value has one twice');
}
