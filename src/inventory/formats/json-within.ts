import type { Result } from '../../domain/result.ts';
import type { InventoryError } from '../error.ts';
import { notJson, wrongFile, type TakeItem } from './item.ts';
import { CLOSE_LIST, CLOSE_OBJECT, COLON, endOfString, OPEN_LIST, OPEN_OBJECT, QUOTE } from './json-bytes.ts';
import { parseJson } from './json-text.ts';
import { List } from './json.ts';
import { Cutter, type PieceReader } from './pieces.ts';

/**
 * The items of the list to which keys lead in a JSON value, each as soon as it is there. The rest of the value is kept and
 * looked at once it is whole: that it is JSON, with no key twice, and that `find` finds the list where it was.
 * @param path at least one key.
 */
export function jsonItemsWithin(
  path: readonly string[],
  find: (value: unknown) => Result<unknown, InventoryError>,
  take: TakeItem,
): PieceReader {
  const value = new Value(path, find, take);
  return new Cutter((bytes, isLast) => value.read(bytes, isLast));
}

class Value {
  readonly #path: readonly string[];
  readonly #find: (value: unknown) => Result<unknown, InventoryError>;
  readonly #take: TakeItem;
  /** The value without the items of the list. */
  readonly #rest: Buffer[] = [];
  /** Containers that are open. */
  #depth = 0;
  /** Keys of the path that lead to the innermost open object of it, which is at the depth after them. */
  #matched = 0;
  /** The last string of that object, as it is written. */
  #string = '';
  /** Whether what comes is the value of the next key of the path. */
  #isNext = false;
  #list: List | null = null;
  #lists = 0;
  #isOpen = true;

  constructor(path: readonly string[], find: (value: unknown) => Result<unknown, InventoryError>, take: TakeItem) {
    this.#path = path;
    this.#find = find;
    this.#take = (item) => (this.#isOpen = take(item));
  }

  /** Returns how many of the bytes it has used. */
  read(bytes: Buffer, isLast: boolean): number {
    let at = 0;
    while (this.#isOpen && (this.#list !== null || at < bytes.length)) {
      if (this.#list === null) {
        const end = this.#scan(bytes, at, isLast);
        // A copy: it stays, and the piece that it is in does not.
        this.#rest.push(Buffer.from(bytes.subarray(at, end)));
        if (end < bytes.length && this.#list === null) return end;
        at = end;
      } else {
        at += this.#list.read(bytes.subarray(at), isLast);
        if (!this.#list.isClosed) return this.#isOpen ? at : bytes.length;
        this.#list = null;
        this.#rest.push(Buffer.of(CLOSE_LIST));
      }
    }
    if (isLast && this.#isOpen) this.#end();
    return bytes.length;
  }

  /** Returns how far it has come: to the end, to a string that is not whole, or behind the bracket that begins the list. */
  #scan(bytes: Buffer, from: number, isLast: boolean): number {
    for (let at = from; at < bytes.length; at += 1) {
      switch (bytes[at]) {
        case QUOTE: {
          const end = endOfString(bytes, at);
          if (end === bytes.length && !isLast) return at;
          if (this.#isOnPath()) this.#string = bytes.toString('utf8', at, end + 1);
          at = end;
          break;
        }
        case COLON:
          this.#isNext = this.#isOnPath() && this.#isKey();
          continue;
        case OPEN_LIST:
          if (this.#isNext && this.#matched === this.#path.length - 1) {
            this.#list = new List(this.#take, true);
            this.#lists += 1;
            this.#isNext = false;
            return at + 1;
          }
          this.#depth += 1;
          break;
        case OPEN_OBJECT:
          if (this.#isNext && this.#matched < this.#path.length - 1) this.#matched += 1;
          this.#depth += 1;
          break;
        case CLOSE_LIST:
        case CLOSE_OBJECT:
          this.#depth -= 1;
          if (this.#matched > 0 && this.#depth <= this.#matched) this.#matched -= 1;
          break;
        default:
          continue;
      }
      this.#isNext = false;
    }
    return bytes.length;
  }

  #isOnPath(): boolean {
    return this.#depth === this.#matched + 1;
  }

  #isKey(): boolean {
    const key = parseJson(this.#string);
    return key.ok && key.value === this.#path[this.#matched];
  }

  #end(): void {
    const value = parseJson(Buffer.concat(this.#rest).toString('utf8'));
    if (!value.ok) return void this.#take(wrongFile(notJson(value.error)));
    const list = this.#find(value.value);
    if (!list.ok) return void this.#take(wrongFile(list.error));
    if (this.#lists !== 1) throw new Error('a list within a value that was not seen while it was read');
  }
}
