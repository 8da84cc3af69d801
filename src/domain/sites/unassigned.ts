import type { Cohort } from '../policy/policy.ts';
import { compare } from './order.ts';
import type { Site } from './site.ts';

/** So many sites of a dimension are named; the others are counted. */
export const MAX_UNASSIGNED = 10;

/** Sites of a permitted status that are in no cohort of a dimension: no release reaches them through it. */
export interface Unassigned {
  readonly dimension: string;
  readonly count: number;
  /** The first by id, at most {@link MAX_UNASSIGNED}. */
  readonly sites: readonly UnassignedSite[];
}

export interface UnassignedSite {
  readonly id: string;
  readonly name: string | null;
  /** What the site has for each attribute that the dimension's cohorts select by. */
  readonly values: readonly {
    readonly key: string;
    /** False: the site does not have the attribute at all. */
    readonly present: boolean;
    readonly value: string | null;
  }[];
  /** The cohorts that the inventory says it is in, none of them of this dimension; null where every cohort has a `select`. */
  readonly cohorts: readonly string[] | null;
}

/** Counts sites in no cohort of a dimension, and keeps the first of them. */
export class UnassignedCounter {
  readonly #dimensions: readonly UnassignedTally[];

  constructor(cohorts: ReadonlyMap<string, Cohort>) {
    this.#dimensions = [...Map.groupBy(cohorts.values(), (cohort) => cohort.dimension)].map(
      ([dimension, members]) => new UnassignedTally(dimension, members),
    );
  }

  /**
   * The dimensions in none of whose cohorts a site with these memberships is. Each is given the site (`add`), if the
   * site's status is permitted.
   */
  without(memberships: ReadonlySet<string>): UnassignedTally[] {
    return this.#dimensions.filter((tally) => tally.isWithout(memberships));
  }

  finish(): Unassigned[] {
    return this.#dimensions.map((tally) => tally.finish()).filter(({ count }) => count > 0);
  }
}

/** Those of one dimension. */
export class UnassignedTally {
  readonly #dimension: string;
  readonly #cohorts: ReadonlySet<string>;
  readonly #keys: readonly string[];
  readonly #asksInventory: boolean;
  readonly #sites: UnassignedSite[] = [];
  #count = 0;

  constructor(dimension: string, cohorts: readonly Cohort[]) {
    this.#dimension = dimension;
    this.#cohorts = new Set(cohorts.map((cohort) => cohort.name));
    this.#keys = [
      ...new Set(cohorts.flatMap((cohort) => cohort.select?.terms ?? []).map((term) => term.key)),
    ].toSorted();
    this.#asksInventory = cohorts.some((cohort) => cohort.select === null);
  }

  isWithout(memberships: ReadonlySet<string>): boolean {
    return this.#cohorts.isDisjointFrom(memberships);
  }

  add(site: Site): void {
    this.#count += 1;
    const last = this.#sites[MAX_UNASSIGNED - 1];
    if (last !== undefined && compare(site.id, last.id) > 0) return;
    const place = this.#sites.findIndex(({ id }) => compare(site.id, id) < 0);
    this.#sites.splice(place < 0 ? this.#sites.length : place, 0, this.#describe(site));
    this.#sites.length = Math.min(this.#sites.length, MAX_UNASSIGNED);
  }

  finish(): Unassigned {
    return { dimension: this.#dimension, count: this.#count, sites: this.#sites };
  }

  #describe({ id, name, attributes, cohorts }: Site): UnassignedSite {
    return {
      id,
      name,
      values: this.#keys.map((key) => ({ key, present: attributes.has(key), value: attributes.get(key) ?? null })),
      cohorts: this.#asksInventory ? cohorts.toSorted() : null,
    };
  }
}
