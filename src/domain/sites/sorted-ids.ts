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
    let [low, high] = [0, this.#ids.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const order = compare(this.#ids[middle] ?? '', id);
      if (order === 0) return true;
      if (order < 0) low = middle + 1;
      else high = middle;
    }
    return false;
  }
}
