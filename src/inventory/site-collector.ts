import { hasUnseen } from '../domain/page/characters.ts';
import { Resolver, type InventoryAnswer, type Query, type Resolution } from '../domain/sites/resolution.ts';
import type { Site } from '../domain/sites/site.ts';
import { IdSet } from './id-set.ts';
import { illegible, inconsistent, type InventoryError } from './error.ts';

/** More names than these are looked at each time. */
const MAX_LEGIBLE = 10_000;

/** Takes sites as they stream in, each id once, for the providers that can only list them: keeps ids, not sites. */
export class SiteCollector {
  readonly #resolvers: readonly Resolver[];
  readonly #ids = new IdSet();
  readonly #legible = new Set<string>();

  constructor(queries: readonly Query[]) {
    this.#resolvers = queries.map((query) => new Resolver(query));
  }

  /** Why the site is not taken; null: it is. */
  add(site: Site): InventoryError | null {
    if (!this.#ids.add(site.id)) return inconsistent('each id once', `site ${site.id} a second time`);
    const unseen = this.#illegible(site);
    if (unseen !== null) return unseen;
    // By their places: to iterate for each site costs a check some milliseconds.
    for (let at = 0; at < this.#resolvers.length; at += 1) this.#resolvers[at]?.add(site);
    return null;
  }

  #illegible({ attributes }: Site): InventoryError | null {
    if (this.#legible.isSupersetOf(attributes)) return null;
    for (const name of attributes.keys()) {
      if (this.#legible.has(name)) continue;
      if (hasUnseen(name)) return illegible(name);
      if (this.#legible.size < MAX_LEGIBLE) this.#legible.add(name);
    }
    return null;
  }

  /** Distinct ids taken. */
  get size(): number {
    return this.#ids.size;
  }

  /** Members of every status taken for a cohort, by each policy that leaves its membership to the inventory. */
  members(cohort: string): number[] {
    return this.#resolvers
      .filter((resolver) => resolver.asksInventory(cohort))
      .map((resolver) => resolver.members(cohort));
  }

  finish(answer: InventoryAnswer): Resolution[] {
    return this.#resolvers.map((resolver) => resolver.finish(answer));
  }
}
