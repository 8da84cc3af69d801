import { prepareConditions, type Conditions } from './conditions.ts';
import { CommitTally, type SitesByCommit } from './deployed.ts';
import { SiteGroups, type SiteGroup } from './groups.ts';
import { KindsOfSites, type Broken, type CohortCount, type Kind } from './kinds.ts';
import { compare } from './order.ts';
import { MAX_NAMES, SoughtIds } from './sorted-ids.ts';
import type { Query } from './query.ts';
import type { Site } from './site.ts';
import { UnassignedCounter, type Unassigned } from './unassigned.ts';

export { compare } from './order.ts';
export type { CohortCount } from './kinds.ts';
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

/** A rule about one site that one targeted site breaks. */
export interface Violation extends Broken {
  readonly site: {
    readonly id: string;
    readonly name: string | null;
    readonly status: string | null;
    readonly cohorts: readonly string[];
  };
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
  readonly #targets: string[] = [];
  readonly #sought: SoughtIds;
  readonly #named = new Set<string>();
  readonly #name = (cohort: string) => void this.#named.add(cohort);
  readonly #names = new Map<string, string>();
  readonly #deployed = new CommitTally();
  readonly #unassigned: UnassignedCounter;
  readonly #violations: Violation[] = [];
  readonly #groups = new SiteGroups();
  readonly #kinds: KindsOfSites;
  readonly #explained: Explanation[] = [];

  constructor(query: Query) {
    this.#query = query;
    const { policy, declaration, grouped } = query;
    this.#conditions = prepareConditions(declaration);
    this.#sought = new SoughtIds(declaration.targets.kind === 'sites' ? declaration.targets.ids : []);
    this.#unassigned = new UnassignedCounter(policy.cohorts);
    this.#kinds = new KindsOfSites(query, this.#sought, grouped === true ? this.#groups : null, this.#unassigned);
  }

  add(site: Site): void {
    const kind = this.#kinds.add(site);
    // This runs for each site: nothing is iterated over that is nearly always empty.
    if (kind.unassigned.length > 0) for (const dimension of kind.unassigned) dimension.add(site);
    site.cohorts.forEach(this.#name);
    if (this.#query.grouped === true) this.#groups.add(site, kind.group);
    const before = this.#violations.length;
    if (kind.targeted) this.#take(site, kind);
    if (this.#query.explain?.includes(site.id) === true) {
      const { cohorts, permitted, covered, targeted } = kind;
      const violations = this.#violations.slice(before);
      this.#explained.push({ site, memberships: cohorts, permitted, covered, targeted, violations });
    }
  }

  #take(site: Site, kind: Kind): void {
    const { targets } = this.#query.declaration;
    if (targets.kind === 'sites') this.#sought.find(site.id);
    this.#targets.push(site.id);
    if (this.#query.named === true && site.name !== null && this.#names.size < MAX_NAMES)
      this.#names.set(site.id, site.name);
    if (this.#query.deployed === true) this.#deployed.add(site.deployed, site.id);
    if (kind.broken.length > 0) for (const broken of kind.broken) this.#violate(site, kind, broken);
    const { incapable, unproven } = this.#conditions.failuresOf(site);
    if (incapable.length > 0) this.#violate(site, kind, { kind: 'incapable', reasons: incapable });
    if (unproven.length > 0) this.#violate(site, kind, { kind: 'unproven', reasons: unproven });
  }

  #violate({ id, name, status }: Site, { cohorts }: Kind, { kind, reasons }: Broken): void {
    this.#violations.push({ kind, site: { id, name, status, cohorts }, reasons });
  }

  /** Whether the membership of a cohort is the inventory's own word. */
  asksInventory(cohort: string): boolean {
    return this.#query.policy.cohorts.get(cohort)?.select === null;
  }

  /** Members of every status found for a cohort, to compare with the inventory's own count. */
  members(cohort: string): number {
    return this.#kinds.counts().cohorts.get(cohort)?.members ?? 0;
  }

  finish(answer: InventoryAnswer): Resolution {
    for (const id of this.#sought.missing()) {
      this.#targets.push(id);
      this.#violations.push({ kind: 'unknown', site: { id, name: null, status: null, cohorts: [] }, reasons: [] });
    }
    const known = answer.cohortNames ?? [...this.#named];
    const { declaration, policy } = this.#query;
    const { total, permitted, cohorts, statuses } = this.#kinds.counts();
    return {
      snapshot: answer.snapshot,
      asOf: answer.asOf,
      total,
      permitted,
      // In place: a copy of millions of ids would need as much memory again.
      targets: this.#targets.sort(),
      names: this.#names,
      deployed: this.#deployed.finish(),
      cohorts,
      unknownCohorts: declaration.cohorts.filter(
        (name) => policy.cohorts.get(name)?.select === null && !known.includes(name),
      ),
      knownCohorts: known.toSorted(),
      statuses,
      unassigned: this.#unassigned.finish(),
      uncounted: answer.uncounted ?? [],
      violations: this.#violations.toSorted((a, b) => compare(a.site.id, b.site.id)),
      groups: this.#groups.finish(),
      explained: this.#explained.toSorted((a, b) => compare(a.site.id, b.site.id)),
    };
  }
}
