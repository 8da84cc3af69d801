import { evaluateSelector } from '../selector.ts';
import { ambiguities, coversSite, isMember, membershipsOf } from './coverage.ts';
import type { Alike, OpenGroup, SiteGroups } from './groups.ts';
import type { Cohort } from '../policy/policy.ts';
import type { Query } from './query.ts';
import type { Site } from './site.ts';
import type { SoughtIds } from './sorted-ids.ts';
import { StatusCounter } from './statuses.ts';
import type { UnassignedCounter, UnassignedTally } from './unassigned.ts';
import type { VIOLATIONS } from './violations.ts';

/**
 * The kinds that are kept at once. Where hardly two sites are alike, kinds would fill the memory: at this many their sites
 * are added to the counts, and the kinds are forgotten.
 */
const MAX_KINDS = 10_000;

export interface CohortCount {
  /** Members of every status. */
  readonly members: number;
  /** Members of a permitted status. */
  readonly permitted: number;
  readonly targeted: number;
}

/** A rule that a site breaks. */
export interface Broken {
  readonly kind: (typeof VIOLATIONS)[number];
  /** The cohorts, the status or the selector that it is about, as written in policy or declaration. */
  readonly reasons: readonly string[];
}

/** Sites in the same cohorts, of one status, that the declaration is about, or is not. */
export interface Kind extends Alike {
  /** Whether the status is one that releases may reach. */
  readonly permitted: boolean;
  /** What is wrong with each of them as a target, whatever else there is; nothing of those that are not targeted. */
  readonly broken: readonly Broken[];
  /** The dimensions in none of whose cohorts they are, if they are of a permitted status. */
  readonly unassigned: readonly UnassignedTally[];
  /** Null: groups are not wanted, or there are too many. */
  readonly group: OpenGroup | null;
}

/** Kinds in the same cohorts, by their status. */
interface Kinds {
  readonly memberships: ReadonlySet<string>;
  readonly covered: boolean;
  readonly meant: Map<string, CountedKind>;
  readonly others: Map<string, CountedKind>;
}

interface CountedKind extends Kind {
  /** Whether the declaration is about them, whatever their status is. */
  readonly meant: boolean;
  count: number;
}

/**
 * Says of what kind each site of an estate is, and counts them. What is so for all sites of a kind is found once: there are
 * few kinds, and millions of sites.
 */
export class KindsOfSites {
  readonly #query: Query;
  readonly #cohorts: readonly Cohort[];
  readonly #permittedStatuses: ReadonlySet<string>;
  readonly #sought: SoughtIds;
  readonly #groups: SiteGroups | null;
  readonly #unassigned: UnassignedCounter;
  readonly #counts: Map<string, { members: number; permitted: number; targeted: number }>;
  readonly #statuses = new StatusCounter();
  /** By the places of their cohorts in the policy. Their sites are not in the counts yet. */
  readonly #kinds = new Map<string, Kinds>();
  #size = 0;
  #total = 0;
  #permitted = 0;

  /** @param groups into which sites are divided; null: they are not. */
  constructor(query: Query, sought: SoughtIds, groups: SiteGroups | null, unassigned: UnassignedCounter) {
    const { cohorts, releases } = query.policy;
    this.#query = query;
    this.#cohorts = [...cohorts.values()];
    this.#permittedStatuses = new Set(releases.statuses);
    this.#sought = sought;
    this.#groups = groups;
    this.#unassigned = unassigned;
    this.#counts = new Map([...cohorts.keys()].map((name) => [name, { members: 0, permitted: 0, targeted: 0 }]));
  }

  /** Counts a site. */
  add(site: Site): Kind {
    if (this.#size >= MAX_KINDS) this.#settle();
    const kinds = this.#kindsOf(site);
    const meant = this.#isMeant(site, kinds.covered);
    const byStatus = meant ? kinds.meant : kinds.others;
    let kind = byStatus.get(site.status);
    if (kind === undefined) {
      kind = this.#open(kinds, site.status, meant);
      byStatus.set(site.status, kind);
      this.#size += 1;
    }
    kind.count += 1;
    return kind;
  }

  /** The sites that were counted. */
  counts() {
    this.#settle();
    return {
      total: this.#total,
      permitted: this.#permitted,
      cohorts: this.#counts,
      statuses: this.#statuses.finish(),
    };
  }

  #kindsOf(site: Site): Kinds {
    let key = '';
    // By their places: to iterate for each site costs a check some milliseconds.
    for (let place = 0; place < this.#cohorts.length; place += 1) {
      const cohort = this.#cohorts[place];
      if (cohort !== undefined && isMember(site, cohort)) key += ` ${place}`;
    }
    const known = this.#kinds.get(key);
    if (known !== undefined) return known;
    const memberships = membershipsOf(site, this.#cohorts);
    const covered = coversSite(this.#query.coverage, memberships);
    const kinds = {
      memberships,
      covered,
      meant: new Map<string, CountedKind>(),
      others: new Map<string, CountedKind>(),
    };
    this.#kinds.set(key, kinds);
    return kinds;
  }

  /** Whether the declaration is about the site, whatever the site's status is. */
  #isMeant(site: Site, covered: boolean): boolean {
    const { targets } = this.#query.declaration;
    switch (targets.kind) {
      case 'covered':
        return covered;
      case 'select':
        return evaluateSelector(targets.select, site.attributes, 'kubernetes') === 'true';
      case 'sites':
        return this.#sought.has(site.id);
    }
  }

  #open({ memberships, covered }: Kinds, status: string, meant: boolean): CountedKind {
    const permitted = this.#permittedStatuses.has(status);
    const targeted = meant && (permitted || this.#query.declaration.targets.kind === 'sites');
    const alike: Alike = { cohorts: [...memberships], status, covered, targeted };
    return {
      ...alike,
      permitted,
      meant,
      broken: targeted ? this.#brokenBy(memberships, status, permitted, covered) : [],
      unassigned: permitted ? this.#unassigned.without(memberships) : [],
      group: this.#groups?.open(alike) ?? null,
      count: 0,
    };
  }

  #brokenBy(memberships: ReadonlySet<string>, status: string, permitted: boolean, covered: boolean): Broken[] {
    const { policy, declaration } = this.#query;
    const rules: Broken[] = [
      { kind: 'inactive', reasons: permitted ? [] : [status] },
      { kind: 'outside-cohort', reasons: covered ? [] : declaration.cohorts },
      { kind: 'ambiguous', reasons: ambiguities(memberships, policy.cohorts) },
    ];
    return rules.filter(({ reasons }) => reasons.length > 0);
  }

  /** Adds the kinds to the counts, and begins anew. */
  #settle(): void {
    for (const { meant, others } of this.#kinds.values())
      for (const byStatus of [meant, others]) for (const kind of byStatus.values()) this.#count(kind);
    this.#kinds.clear();
    this.#size = 0;
  }

  #count({ cohorts, status, permitted, meant, targeted, count }: CountedKind): void {
    this.#total += count;
    if (permitted) this.#permitted += count;
    if (meant) this.#statuses.add(status, count);
    for (const name of cohorts) {
      const cohort = this.#counts.get(name);
      if (cohort === undefined) continue;
      cohort.members += count;
      if (permitted) cohort.permitted += count;
      if (targeted) cohort.targeted += count;
    }
  }
}
