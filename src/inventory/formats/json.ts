import { describe } from './describe.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { malformed, type InventoryError } from '../error.ts';
import { parseJson, printJsonProblem, type JsonProblem } from './json-text.ts';
import { Cutter, type PieceReader } from './pieces.ts';

/** One item of a file as it stands there, or why it cannot be read. */
export interface Item {
  /** `item 3`, `line 7`. */
  readonly place: string;
  readonly value: Result<unknown, InventoryError>;
}

const WHOLE = 'the whole file';
const LIST = 'a list of sites';

/** Takes one item. False: no more is wanted. */
export type TakeItem = (item: Item) => boolean;

/** The items of a JSON array, each as soon as it is there, so that a large file is never held as objects. */
export function jsonItems(take: TakeItem): PieceReader {
  const list = new List(take);
  return new Cutter((bytes, isLast) => list.read(bytes, isLast));
}

/** The value of a whole JSON file, for what can be said of it only then. */
export function jsonValue(take: (value: Result<unknown, JsonProblem>) => void): PieceReader {
  return new Cutter((bytes, isLast) => {
    if (isLast) take(parseJson(bytes.toString('utf8')));
    return 0;
  });
}

/** Where in its list a reading is; `over`: what comes is of no account. */
type Place = 'before' | 'first' | 'item' | 'behind' | 'after' | 'over';

class List {
  readonly #take: TakeItem;
  #place: Place = 'before';
  #number = 0;

  constructor(take: TakeItem) {
    this.#take = take;
  }

  /** Returns how many of the bytes it has used. */
  read(bytes: Buffer, isLast: boolean): number {
    for (let at = 0; ;) {
      // Within an item it is the parser's affair.
      const next = this.#place === 'item' ? at : skipSpace(bytes, at);
      if (next === bytes.length && !isLast && this.#place !== 'item') return this.#place === 'before' ? 0 : next;
      switch (this.#place) {
        case 'before':
          if (bytes[next] !== OPEN_LIST) return isLast ? this.#noList(bytes) : 0;
          this.#place = 'first';
          at = next + 1;
          break;
        case 'first':
          this.#place = bytes[next] === CLOSE_LIST ? 'behind' : 'item';
          break;
        case 'item': {
          const end = endOfItem(bytes, at);
          if (end === bytes.length && !isLast) return at;
          this.#number += 1;
          const item = { place: `item ${this.#number}`, value: readText(bytes.toString('utf8', at, end)) };
          this.#place = this.#take(item) ? 'behind' : 'over';
          at = end;
          break;
        }
        case 'behind':
          if (bytes[next] === COMMA) this.#place = 'item';
          else if (bytes[next] === CLOSE_LIST) this.#place = 'after';
          else return this.#refuse('a list without its end', bytes);
          at = next + 1;
          break;
        case 'after':
          return next === bytes.length ? next : this.#refuse('more text after the end of the list', bytes);
        case 'over':
          return bytes.length;
      }
    }
  }

  #noList(bytes: Buffer): number {
    const value = parseJson(bytes.toString('utf8'));
    const problem = value.ok
      ? malformed(LIST, describe(value.value))
      : malformed('JSON', printJsonProblem(value.error));
    this.#take({ place: WHOLE, value: fail(problem) });
    return bytes.length;
  }

  #refuse(observed: string, bytes: Buffer): number {
    this.#place = 'over';
    this.#take({ place: WHOLE, value: fail(malformed('JSON', observed)) });
    return bytes.length;
  }
}

/** One JSON value a line; blank lines count for nothing. */
export function ndjsonItems(take: TakeItem): PieceReader {
  let line = 0;
  let isEmpty = true;
  let isOpen = true;
  const takeLine = (text: string) => {
    line += 1;
    if (!isOpen || text.trim() === '') return;
    isEmpty = false;
    isOpen = take({ place: `line ${line}`, value: readText(text) });
  };
  return new Cutter((bytes, isLast) => {
    let start = 0;
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
      takeLine(bytes.toString('utf8', start, end));
      start = end + 1;
    }
    if (!isLast) return start;
    takeLine(bytes.toString('utf8', start));
    // Of a failed export there is a file, too.
    if (isEmpty) take({ place: WHOLE, value: fail(malformed('a line for each site', 'an empty file')) });
    return bytes.length;
  });
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
