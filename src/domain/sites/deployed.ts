import { compare } from './order.ts';

/** Ids of sites, sorted, by the commit that they have. */
export type SitesByCommit = ReadonlyMap<string, readonly string[]>;

/** Gathers what sites have while they stream in: keeps ids, not sites. */
export class CommitTally {
  readonly #ids = new Map<string, string[]>();

  add(commit: string | null, id: string): void {
    if (commit === null) return;
    const ids = this.#ids.get(commit);
    if (ids === undefined) this.#ids.set(commit, [id]);
    else ids.push(id);
  }

  /** The same whatever the order in which the sites came. */
  finish(): SitesByCommit {
    return new Map(
      [...this.#ids].toSorted(([a], [b]) => compare(a, b)).map(([commit, ids]) => [commit, ids.toSorted(compare)]),
    );
  }
}
