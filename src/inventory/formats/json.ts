import { describe } from './json-text.ts';
import { malformed } from '../error.ts';
import { readText, wrongFile, type TakeItem } from './item.ts';
import { CLOSE_LIST, COMMA, endOfItem, OPEN_LIST, skipSpace } from './json-bytes.ts';
import { Cutter, type PieceReader } from './pieces.ts';

/** The items of a JSON array, each as soon as it is there, so that a large file is never held as objects. */
export function jsonItems(take: TakeItem): PieceReader {
  const list = new List(take, false);
  return new Cutter((bytes, isLast) => list.read(bytes, isLast));
}

/** Where in its list a reading is; `over`: what comes is of no account. */
type Place = 'before' | 'first' | 'item' | 'behind' | 'after' | 'over';

/** The items of a list, from its bracket to its bracket. */
export class List {
  readonly #take: TakeItem;
  readonly #isWithin: boolean;
  #place: Place = 'before';
  #number = 0;

  /** @param isWithin whether it is a part of a value, and its first bracket has been read. */
  constructor(take: TakeItem, isWithin: boolean) {
    this.#take = take;
    this.#isWithin = isWithin;
    if (isWithin) this.#place = 'first';
  }

  /** Whether its last bracket has been read. */
  get isClosed(): boolean {
    return this.#place === 'after';
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
          const text = bytes.toString('utf8', skipSpace(bytes, at), end);
          const item = { place: `item ${this.#number}`, value: readText(text) };
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
          if (this.#isWithin) return at;
          return next === bytes.length ? next : this.#refuse('more text after the end of the list', bytes);
        case 'over':
          return bytes.length;
      }
    }
  }

  #noList(bytes: Buffer): number {
    const value = readText(bytes.toString('utf8'));
    this.#take(wrongFile(value.ok ? malformed('a list of sites', describe(value.value)) : value.error));
    return bytes.length;
  }

  #refuse(observed: string, bytes: Buffer): number {
    this.#place = 'over';
    this.#take(wrongFile(malformed('JSON', observed)));
    return bytes.length;
  }
}
