import { compare } from './order.ts';

/** A map of the platform takes 16.7 million entries (2^24) and throws at the next: beyond this many, names are left out. */
export const MAX_NAMES = 2 ** 23;

/** Ids by which others are looked up, however many there are: a set of the platform throws beyond 16.7 million. */
export class SortedIds {
  readonly #ids: readonly string[];

  /** @param ids sorted, as all lists of targets are. */
  constructor(ids: readonly string[]) {
    this.#ids = ids;
  }

  has(id: string): boolean {
    return this.indexOf(id) >= 0;
  }

  /**
   * The place of an id; -1: it is not there.
   * @param from before which it cannot be. Whoever goes through sorted ids knows it: the id is looked for from there on,
   * in steps that double.
   */
  indexOf(id: string, from?: number): number {
    const ids = this.#ids;
    let low = from ?? 0;
    let high = ids.length;
    if (from !== undefined)
      for (let step = 1, at = from; at < ids.length; step *= 2, at += step) {
        const found = String(ids[at]);
        if (found === id) return at;
        if (found > id) {
          high = at;
          break;
        }
        low = at + 1;
      }
    while (low < high) {
      const middle = (low + high) >>> 1;
      const order = compare(String(ids[middle]), id);
      if (order < 0) low = middle + 1;
      else if (order > 0) high = middle;
      else return middle;
    }
    return -1;
  }
}

/** Ids that are looked for, each until it is found. */
export class SoughtIds {
  readonly #ids: readonly string[];
  readonly #places: SortedIds;
  readonly #found: Uint8Array;

  /** @param ids in any order. */
  constructor(ids: readonly string[]) {
    const sorted = ids.toSorted();
    this.#ids = sorted.filter((id, at) => id !== sorted[at - 1]);
    this.#places = new SortedIds(this.#ids);
    this.#found = new Uint8Array(this.#ids.length);
  }

  has(id: string): boolean {
    return this.#places.has(id);
  }

  find(id: string): void {
    // What is not sought has no place: an array of bytes passes over -1.
    this.#found[this.#places.indexOf(id)] = 1;
  }

  /** Those that were not found. */
  missing(): string[] {
    return this.#ids.filter((_, at) => this.#found[at] === 0);
  }
}
