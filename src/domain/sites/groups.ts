import { compare } from './order.ts';
import type { Site } from './site.ts';

/** So many sites are listed one by one; of a larger inventory only counts are kept. */
export const MAX_LISTED = 10_000;

/** Sites of more different groups than this are in none: an inventory that has them has no cohorts and no statuses. */
const MAX_GROUPS = MAX_LISTED;

/** Sites that are alike for a declaration. */
export interface SiteGroup extends Alike {
  readonly count: number;
  /** Sorted by id; null where the inventory has more than {@link MAX_LISTED} sites. */
  readonly sites: readonly ListedSite[] | null;
}

export interface ListedSite {
  readonly id: string;
  readonly name: string | null;
}

/** What sites of one group have in common. */
export interface Alike {
  /** The cohorts of the policy that they are in. */
  readonly cohorts: readonly string[];
  readonly status: string;
  readonly covered: boolean;
  readonly targeted: boolean;
}

/** A group to which sites are still added. */
export interface OpenGroup extends Alike {
  count: number;
  readonly sites: ListedSite[];
}

/** Divides the sites of an inventory into groups. It keeps the first sites alone: of more there is no list. */
export class SiteGroups {
  /** By {@link keyOf}. */
  readonly #groups = new Map<string, OpenGroup>();
  #total = 0;

  /** The group of sites that are alike; null: there are too many. */
  open(alike: Alike): OpenGroup | null {
    const { cohorts, status, covered, targeted } = alike;
    const key = keyOf(alike);
    const known = this.#groups.get(key);
    if (known !== undefined) return known;
    if (this.#groups.size === MAX_GROUPS) return null;
    const group = { cohorts, status, covered, targeted, count: 0, sites: [] };
    this.#groups.set(key, group);
    return group;
  }

  add({ id, name }: Pick<Site, 'id' | 'name'>, group: OpenGroup | null): void {
    this.#total += 1;
    if (group === null) return;
    group.count += 1;
    if (this.#total <= MAX_LISTED) group.sites.push({ id, name });
  }

  /** Sites that were counted elsewhere, and are too many to be listed. */
  count(sites: number, alike: Alike): void {
    const group = this.open(alike);
    this.#total += sites;
    if (group !== null) group.count += sites;
  }

  /** In a fixed order, whatever the order of the sites was. */
  finish(): SiteGroup[] {
    const isListed = this.#total <= MAX_LISTED;
    return [...this.#groups]
      .toSorted(([a], [b]) => compare(a, b))
      .map(([, { cohorts, status, covered, targeted, count, sites }]) => ({
        cohorts,
        status,
        covered,
        targeted,
        count,
        sites: isListed ? sites.toSorted((a, b) => compare(a.id, b.id)) : null,
      }));
  }
}

/** Different for groups that are different; they are sorted by it. */
function keyOf({ cohorts, status, covered, targeted }: Alike): string {
  return JSON.stringify([cohorts, status, covered, targeted]);
}

/** Groups as plain JSON, for a record: a site is its id and name. */
export function encodeGroups(groups: readonly SiteGroup[]) {
  return groups.map(({ sites, ...alike }) => ({
    ...alike,
    sites: sites === null ? null : sites.map(({ id, name }) => [id, name] as const),
  }));
}
