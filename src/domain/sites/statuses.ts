import { compare } from './order.ts';

/** More different statuses than this are not kept: a field with so many values is no status. */
const MAX_STATUSES = 1000;

/** Counts sites by their status. */
export class StatusCounter {
  readonly #counts = new Map<string, number>();

  add(status: string, sites = 1): void {
    const count = this.#counts.get(status);
    if (count !== undefined || this.#counts.size < MAX_STATUSES) this.#counts.set(status, (count ?? 0) + sites);
  }

  /** The most frequent first. */
  finish(): ReadonlyMap<string, number> {
    return new Map([...this.#counts].toSorted(([a, many], [b, more]) => more - many || compare(a, b)));
  }
}
