import { describe } from './describe.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { malformed, type InventoryError } from '../error.ts';
import { parseJson, printJsonProblem } from './json-text.ts';

/** One item of a file as it stands there, or why it cannot be read. */
export interface Item {
  /** `item 3`, `line 7`. */
  readonly place: string;
  readonly value: Result<unknown, InventoryError>;
}

const WHOLE = 'the whole file';
const LIST = 'a list of sites';

/**
 * The items of a JSON array, read one by one so that a large file is never held as objects.
 * @param bytes UTF-8 without a byte order mark.
 */
export function* jsonItems(bytes: Buffer): Generator<Item> {
  const start = skipSpace(bytes, 0);
  if (bytes[start] !== OPEN_LIST) {
    const value = parseJson(bytes.toString('utf8'));
    const problem = value.ok
      ? malformed(LIST, describe(value.value))
      : malformed('JSON', printJsonProblem(value.error));
    return yield { place: WHOLE, value: fail(problem) };
  }
  let number = 0;
  let at = start + 1;
  if (bytes[skipSpace(bytes, at)] === CLOSE_LIST) at = skipSpace(bytes, at);
  else
    for (;;) {
      const end = endOfItem(bytes, at);
      number += 1;
      yield { place: `item ${number}`, value: readText(bytes.toString('utf8', at, end)) };
      at = end;
      if (bytes[at] !== COMMA) break;
      at += 1;
    }
  if (bytes[at] !== CLOSE_LIST) return yield { place: WHOLE, value: fail(malformed('JSON', 'a list without its end')) };
  if (skipSpace(bytes, at + 1) < bytes.length)
    yield { place: WHOLE, value: fail(malformed('JSON', 'more text after the end of the list')) };
}

/** One JSON value a line; blank lines count for nothing. */
export function* ndjsonItems(bytes: Buffer): Generator<Item> {
  let line = 0;
  let empty = true;
  for (let start = 0; start <= bytes.length;) {
    const found = bytes.indexOf(LINE_FEED, start);
    const end = found < 0 ? bytes.length : found;
    const text = bytes.toString('utf8', start, end);
    line += 1;
    if (text.trim() !== '') {
      empty = false;
      yield { place: `line ${line}`, value: readText(text) };
    }
    start = end + 1;
  }
  // Of a failed export there is a file, too.
  if (empty) yield { place: WHOLE, value: fail(malformed('a line for each site', 'an empty file')) };
}

function readText(text: string): Result<unknown, InventoryError> {
  const value = parseJson(text);
  // The parser's position is one within the item.
  return value.ok
    ? ok(value.value)
    : fail(malformed('JSON', printJsonProblem(value.error).replace(/ (?:in JSON )?at position .*$/, '')));
}

const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const COMMA = 0x2c;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const LINE_FEED = 0x0a;
const SPACE = [0x20, 0x09, LINE_FEED, 0x0d];

function skipSpace(bytes: Buffer, from: number): number {
  let at = from;
  while (at < bytes.length && SPACE.includes(bytes[at] ?? 0)) at += 1;
  return at;
}

/** The place of the comma or bracket that ends an item of a list; what is between is for the parser to judge. */
function endOfItem(bytes: Buffer, from: number): number {
  let depth = 0;
  for (let at = from; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === QUOTE) at = endOfString(bytes, at);
    else if (depth === 0 && (byte === COMMA || byte === CLOSE_LIST)) return at;
    else if (byte === OPEN_LIST || byte === OPEN_OBJECT) depth += 1;
    else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) depth -= 1;
  }
  return bytes.length;
}

function endOfString(bytes: Buffer, start: number): number {
  for (let end = bytes.indexOf(QUOTE, start + 1); end >= 0; end = bytes.indexOf(QUOTE, end + 1)) {
    let escapes = 0;
    while (bytes[end - 1 - escapes] === BACKSLASH) escapes += 1;
    if (escapes % 2 === 0) return end;
  }
  return bytes.length;
}
