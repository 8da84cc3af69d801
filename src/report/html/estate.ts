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
  const row = (kind: EstateRow['kind'], cohort = '') => {
    const counts: Record<Part, number> = { offending: 0, targeted: 0, covered: 0, apart: 0 };
    return { kind, cohort, counts };
  };
  const rows = [...[...dimensions.keys()].map((name) => row('cohort', name)), row('none'), row('ambiguous')];
  const placesOf = (cohorts: readonly string[]) =>
    rows.flatMap((entry, index) => (isIn(entry, cohorts, dimensions) ? [index] : []));
  const add = (places: readonly number[], part: Part, sites: number) => {
    for (const index of places) {
      const { counts } = rows[index] ?? row('none');
      counts[part] += sites;
    }
  };
  const blocks = inventory.groups.flatMap(({ sites: listed, count, targeted, covered, ...alike }): SiteBlock[] => {
    const usual = targeted ? 'targeted' : covered ? 'covered' : 'apart';
    const places = placesOf(alike.cohorts);
    if (listed === null) add(places, usual, count);
    const parts = divided(listed ?? [], usual, offending);
    return parts.map(([part, sites]) => {
      add(places, part, sites.length);
      return { rows: places, part, cohorts: alike.cohorts, status: alike.status, sites };
    });
  });
  const isListed = inventory.groups.every(({ sites }) => sites !== null);
  // Offending sites are targeted: where sites are only counted, they were counted as such.
  for (const cohorts of isListed ? [] : offending.values()) {
    const places = cohorts === null ? [] : placesOf(cohorts);
    add(places, 'targeted', -1);
    add(places, 'offending', 1);
  }
  return {
    rows,
    blocks: isListed ? blocks : null,
    undivided: inventory.total - inventory.groups.reduce((sum, { count }) => sum + count, 0),
  };
}

type Sites = SiteBlock['sites'];

/** The offending ones of some sites, and the others; where there are none of one kind, only the other. */
function divided(sites: Sites, usual: Part, offending: ReadonlyMap<string, unknown>): readonly [Part, Sites][] {
  const found = offending.size === 0 ? [] : sites.filter(([id]) => offending.has(id));
  const rest = found.length === 0 ? sites : sites.filter(([id]) => !offending.has(id));
  const parts: readonly [Part, Sites][] = [
    ['offending', found],
    [usual, rest],
  ];
  return parts.filter(([, some]) => some.length > 0);
}

/** Whether sites of these cohorts count in a row. */
function isIn({ kind, cohort }: EstateRow, cohorts: readonly string[], dimensions: Dimensions): boolean {
  switch (kind) {
    case 'cohort':
      return cohorts.includes(cohort);
    case 'none':
      return cohorts.length === 0;
    case 'ambiguous': {
      const held = cohorts.flatMap((name) => dimensions.get(name) ?? []);
      return new Set(held).size < held.length;
    }
  }
}
