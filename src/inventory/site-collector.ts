import { Resolver, type InventoryAnswer, type Query, type Resolution } from '../domain/sites/resolution.ts';
import type { Site } from '../domain/sites/site.ts';
import { IdSet } from './id-set.ts';
import { inconsistent, type InventoryError } from './error.ts';

/** Takes sites as they stream in, each id once, for the providers that can only list them: keeps ids, not sites. */
export class SiteCollector {
  readonly #resolvers: readonly Resolver[];
  readonly #ids = new IdSet();

  constructor(queries: readonly Query[]) {
    this.#resolvers = queries.map((query) => new Resolver(query));
  }

  /** Why the site is not taken; null: it is. */
  add(site: Site): InventoryError | null {
    if (!this.#ids.add(site.id)) return inconsistent('each id once', `site ${site.id} a second time`);
    for (const resolver of this.#resolvers) resolver.add(site);
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
