import { ambiguities, coversSite, membershipsOf } from './coverage.ts';
import { prepareConditions, type Conditions } from './conditions.ts';
import { CommitTally, type SitesByCommit } from './deployed.ts';
import { SiteGroups, type SiteGroup } from './groups.ts';
import { compare } from './order.ts';
import { MAX_NAMES, SoughtIds } from './sorted-ids.ts';
import type { VIOLATIONS } from './violations.ts';
import type { Query } from './query.ts';
import { evaluateSelector } from '../selector.ts';
import type { Site } from './site.ts';
import { StatusCounter } from './statuses.ts';
import { UnassignedCounter, type Unassigned } from './unassigned.ts';

export { compare } from './order.ts';
export type { Query } from './query.ts';

/** The live answer to a query. */
export interface Resolution {
  /** The inventory's name for the state it answered from. */
  readonly snapshot: string;
  /** When that state was; ISO 8601. */
  readonly asOf: string;
  /** All sites of the inventory. */
  readonly total: number;
  /** Sites of a permitted status. */
  readonly permitted: number;
  /** Targeted sites, unknown ids included: sorted. */
  readonly targets: readonly string[];
  /** Names of targeted sites by id, where they were wanted. */
  readonly names: ReadonlyMap<string, string>;
  /**
   * What targeted sites have now, where it was wanted: their ids, sorted, by commit. Of those in none it is not known.
   */
  readonly deployed: SitesByCommit;
  /** By cohort of the policy, in its order. */
  readonly cohorts: ReadonlyMap<string, CohortCount>;
  /** Declared cohorts without `select` that the inventory does not know. */
  readonly unknownCohorts: readonly string[];
  /** The names it does know. */
  readonly knownCohorts: readonly string[];
  /**
   * How many sites have which status, of those that the declaration is about whatever their status is: covered,
   * selected or listed. The most frequent first.
   */
  readonly statuses: ReadonlyMap<string, number>;
  /** By dimension, where there are any: sites of a permitted status that are in none of its cohorts. */
  readonly unassigned: readonly Unassigned[];
  readonly uncounted: readonly Uncounted[];
  readonly violations: readonly Violation[];
  /** All sites of the inventory, where they were wanted; else empty. */
  readonly groups: readonly SiteGroup[];
  /** Of the sites that were asked for, those that the inventory has; by id. */
  readonly explained: readonly Explanation[];
}

/** Why a site is targeted or not: what the inventory says of it, and what follows. */
export interface Explanation {
  readonly site: Site;
  /** The cohorts of the policy that it is in. */
  readonly memberships: readonly string[];
  /** Whether its status is one that releases may reach. */
  readonly permitted: boolean;
  readonly covered: boolean;
  readonly targeted: boolean;
  /** What is wrong with it as a target; nothing of one that is not targeted. */
  readonly violations: readonly Violation[];
}

export interface CohortCount {
  /** Members of every status. */
  readonly members: number;
  /** Members of a permitted status. */
  readonly permitted: number;
  readonly targeted: number;
}

/** A rule about one site that one targeted site breaks. */
export interface Violation {
  readonly kind: (typeof VIOLATIONS)[number];
  readonly site: {
    readonly id: string;
    readonly name: string | null;
    readonly status: string | null;
    readonly cohorts: readonly string[];
  };
  /** The cohorts, the status or the selector that it is about, as written in policy or declaration. */
  readonly reasons: readonly string[];
}

/** The counts that only the inventory itself can give: what a provider adds to the sites. */
export interface InventoryAnswer {
  readonly snapshot: string;
  readonly asOf: string;
  /** The names of its cohorts where it was asked for them; null: the names that sites carry are all it knows. */
  readonly cohortNames: readonly string[] | null;
  /** What the inventory does not say about itself, as the policy admits. */
  readonly uncounted?: readonly Uncounted[];
}

/** A list without a total may lack sites at its end; one without a snapshot may be of several moments. */
export type Uncounted = 'total' | 'snapshot';

/** Judges sites one by one, each id once, in any order, keeping ids and counts but no sites. */
export class Resolver {
  readonly #query: Query;
  readonly #conditions: Conditions;
  readonly #permittedStatuses: ReadonlySet<string>;
  readonly #targets: string[] = [];
  readonly #sought: SoughtIds;
  readonly #counts: Map<string, { members: number; permitted: number; targeted: number }>;
  readonly #named = new Set<string>();
  readonly #names = new Map<string, string>();
  readonly #deployed = new CommitTally();
  readonly #statuses = new StatusCounter();
  readonly #unassigned: UnassignedCounter;
  readonly #violations: Violation[] = [];
  readonly #groups = new SiteGroups();
  readonly #explained: Explanation[] = [];
  #total = 0;
  #permitted = 0;

  constructor(query: Query) {
    this.#query = query;
    const { policy, declaration } = query;
    this.#conditions = prepareConditions(declaration);
    this.#permittedStatuses = new Set(policy.releases.statuses);
    this.#sought = new SoughtIds(declaration.targets.kind === 'sites' ? declaration.targets.ids : []);
    this.#counts = new Map([...policy.cohorts.keys()].map((name) => [name, { members: 0, permitted: 0, targeted: 0 }]));
    this.#unassigned = new UnassignedCounter(policy.cohorts);
  }

  add(site: Site): void {
    const { policy, coverage } = this.#query;
    const memberships = membershipsOf(site, policy.cohorts.values());
    const permitted = this.#permittedStatuses.has(site.status);
    const covered = coversSite(coverage, memberships);
    const meant = this.#isMeant(site, covered);
    const targeted = meant && (permitted || this.#query.declaration.targets.kind === 'sites');
    this.#total += 1;
    if (permitted) {
      this.#permitted += 1;
      this.#unassigned.add(site, memberships);
    }
    for (const name of site.cohorts) this.#named.add(name);
    for (const name of memberships) {
      const count = this.#counts.get(name);
      if (count === undefined) continue;
      count.members += 1;
      if (permitted) count.permitted += 1;
      if (targeted) count.targeted += 1;
    }
    if (meant) this.#statuses.add(site.status);
    if (this.#query.grouped === true)
      this.#groups.add(site, { cohorts: [...memberships], status: site.status, covered, targeted });
    const before = this.#violations.length;
    if (targeted) this.#take(site, memberships, permitted, covered);
    if (this.#query.explain?.includes(site.id) === true)
      this.#explained.push({
        site,
        memberships: [...memberships],
        permitted,
        covered,
        targeted,
        violations: this.#violations.slice(before),
      });
  }

  #take(site: Site, memberships: ReadonlySet<string>, permitted: boolean, covered: boolean): void {
    this.#sought.find(site.id);
    this.#targets.push(site.id);
    if (this.#query.named === true && site.name !== null && this.#names.size < MAX_NAMES)
      this.#names.set(site.id, site.name);
    if (this.#query.deployed === true) this.#deployed.add(site.deployed, site.id);
    this.#judge(site, memberships, permitted, covered);
  }

  /** Whether the membership of a cohort is the inventory's own word. */
  asksInventory(cohort: string): boolean {
    return this.#query.policy.cohorts.get(cohort)?.select === null;
  }

  /** Members of every status found for a cohort, to compare with the inventory's own count. */
  members(cohort: string): number {
    return this.#counts.get(cohort)?.members ?? 0;
  }

  finish(answer: InventoryAnswer): Resolution {
    for (const id of this.#sought.missing()) {
      this.#targets.push(id);
      this.#violations.push({ kind: 'unknown', site: { id, name: null, status: null, cohorts: [] }, reasons: [] });
    }
    const known = answer.cohortNames ?? [...this.#named];
    const { declaration, policy } = this.#query;
    return {
      snapshot: answer.snapshot,
      asOf: answer.asOf,
      total: this.#total,
      permitted: this.#permitted,
      // In place: a copy of millions of ids would need as much memory again.
      targets: this.#targets.sort(),
      names: this.#names,
      deployed: this.#deployed.finish(),
      cohorts: this.#counts,
      unknownCohorts: declaration.cohorts.filter(
        (name) => policy.cohorts.get(name)?.select === null && !known.includes(name),
      ),
      knownCohorts: known.toSorted(),
      statuses: this.#statuses.finish(),
      unassigned: this.#unassigned.finish(),
      uncounted: answer.uncounted ?? [],
      violations: this.#violations.toSorted((a, b) => compare(a.site.id, b.site.id)),
      groups: this.#groups.finish(),
      explained: this.#explained.toSorted((a, b) => compare(a.site.id, b.site.id)),
    };
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

  #judge(site: Site, memberships: ReadonlySet<string>, permitted: boolean, covered: boolean): void {
    const { policy, declaration } = this.#query;
    const violate = (kind: Violation['kind'], reasons: readonly string[]) => {
      if (reasons.length === 0) return;
      this.#violations.push({
        kind,
        site: { id: site.id, name: site.name, status: site.status, cohorts: [...memberships] },
        reasons,
      });
    };
    if (!permitted) violate('inactive', [site.status]);
    if (!covered) violate('outside-cohort', declaration.cohorts);
    if (memberships.size > 1) violate('ambiguous', ambiguities(memberships, policy.cohorts));
    const { incapable, unproven } = this.#conditions.failuresOf(site);
    violate('incapable', incapable);
    violate('unproven', unproven);
  }
}
