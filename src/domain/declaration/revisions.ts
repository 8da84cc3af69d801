import type { Revision } from '../pull-request.ts';

/** The texts that a description has had, in the order of time. */
export class Revisions {
  readonly #ordered: readonly Revision[];

  constructor(revisions: readonly Revision[]) {
    this.#ordered = revisions.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  }

  /** What was there before a moment, if that is known, and every text of that very second. */
  at(moment: string): { readonly before: Revision | undefined; readonly within: readonly Revision[] } {
    const first = this.#firstFrom(moment);
    let next = first;
    while (this.#ordered[next]?.at === moment) next += 1;
    return { before: this.#ordered[first - 1], within: this.#ordered.slice(first, next) };
  }

  /** The index of the first revision that is not before a moment, by halving. */
  #firstFrom(moment: string): number {
    let [low, high] = [0, this.#ordered.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#ordered[middle]?.at ?? '') < moment) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
