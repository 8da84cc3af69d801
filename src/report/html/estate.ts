import type { RecordedInventory } from '../recorded.ts';

/** What becomes of a site, in the order in which a reader wants to know. */
export const PARTS = ['offending', 'targeted', 'covered', 'apart'] as const;
export type Part = (typeof PARTS)[number];

/** How the sites of an inventory divide for one declaration. */
export interface Estate {
  /** One a cohort of the policy, then those in no cohort and those in several of one dimension, where there are any. */
  readonly rows: readonly EstateRow[];
  /** Sites that are alike, by id; null where the inventory has too many to list them. */
  readonly blocks: readonly SiteBlock[] | null;
  /** Sites that are in no group: an inventory without cohorts and statuses. */
  readonly undivided: number;
}

export interface EstateRow {
  readonly kind: 'cohort' | 'none' | 'ambiguous';
  /** Of a cohort; else empty. */
  readonly cohort: string;
  readonly counts: Readonly<Record<Part, number>>;
}

/** Sites that are alike, and the rows that they count in. */
export interface SiteBlock {
  readonly rows: readonly number[];
  readonly part: Part;
  readonly cohorts: readonly string[];
  readonly status: string;
  readonly sites: readonly (readonly [id: string, name: string | null])[];
}

/** A site that must not receive the change. */
export interface Offence {
  readonly id: string;
  /** The cohorts that it is in; null where that is not known. */
  readonly cohorts: readonly string[] | null;
}

type Dimensions = ReadonlyMap<string, string>;

/** @param dimensions of the policy's cohorts by name, in its order. */
export function estateOf(inventory: RecordedInventory, dimensions: Dimensions, offences: readonly Offence[]): Estate {
  const offending = new Map(offences.map(({ id, cohorts }) => [id, cohorts]));
  const rows = new Rows(dimensions);
  const blocks = inventory.groups.flatMap((group): SiteBlock[] => {
    const part = group.targeted ? 'targeted' : group.covered ? 'covered' : 'apart';
    const places = rows.of(group.cohorts);
    if (group.sites === null) {
      rows.add(places, part, group.count);
      return [];
    }
    return [...Map.groupBy(group.sites, ([id]): Part => (offending.has(id) ? 'offending' : part))].map(
      ([part, sites]) => {
        rows.add(places, part, sites.length);
        return { rows: places, part, cohorts: group.cohorts, status: group.status, sites };
      },
    );
  });
  const isListed = inventory.groups.every(({ sites }) => sites !== null);
  // Offending sites are targeted: where sites are only counted, they were counted as such.
  if (!isListed)
    for (const cohorts of offending.values())
      if (cohorts !== null) rows.move(rows.of(cohorts), 'targeted', 'offending');
  return {
    rows: rows.all(),
    blocks: isListed ? blocks : null,
    undivided: inventory.total - inventory.groups.reduce((sum, { count }) => sum + count, 0),
  };
}

class Rows {
  readonly #dimensions: Dimensions;
  readonly #rows: {
    readonly kind: EstateRow['kind'];
    readonly cohort: string;
    readonly counts: Record<Part, number>;
  }[];

  constructor(dimensions: Dimensions) {
    this.#dimensions = dimensions;
    const row = (kind: EstateRow['kind'], cohort: string) => ({ kind, cohort, counts: noSites() });
    this.#rows = [...[...dimensions.keys()].map((name) => row('cohort', name)), row('none', ''), row('ambiguous', '')];
  }

  /** The rows in which sites of these cohorts count. */
  of(cohorts: readonly string[]): number[] {
    const dimensions = cohorts.flatMap((cohort) => this.#dimensions.get(cohort) ?? []);
    return this.#rows.flatMap(({ kind, cohort }, index) => {
      switch (kind) {
        case 'cohort':
          return cohorts.includes(cohort) ? [index] : [];
        case 'none':
          return cohorts.length === 0 ? [index] : [];
        case 'ambiguous':
          return new Set(dimensions).size < dimensions.length ? [index] : [];
      }
    });
  }

  add(rows: readonly number[], part: Part, sites: number): void {
    for (const index of rows) {
      const row = this.#rows[index];
      if (row !== undefined) row.counts[part] += sites;
    }
  }

  move(rows: readonly number[], from: Part, to: Part): void {
    this.add(rows, from, -1);
    this.add(rows, to, 1);
  }

  all(): readonly EstateRow[] {
    return this.#rows;
  }
}

function noSites(): Record<Part, number> {
  return { offending: 0, targeted: 0, covered: 0, apart: 0 };
}
