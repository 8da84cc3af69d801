import { ambiguities, coversSite, membershipsOf, type Coverage } from './coverage.ts';
import { joined, type Declaration } from '../declaration/declaration.ts';
import type { Policy } from '../policy/policy.ts';
import { evaluateSelector, evaluateTerm, printTerm, type Selector } from './selector.ts';
import type { Site } from './site.ts';

/** What is asked of an inventory about one declaration. */
export interface Query {
  readonly policy: Policy;
  readonly declaration: Declaration;
  readonly coverage: Coverage;
  /** Whether the names of the targeted sites are wanted beside their ids. */
  readonly named?: boolean;
}

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
  /** By cohort of the policy, in its order. */
  readonly cohorts: ReadonlyMap<string, CohortCount>;
  /** Declared cohorts without `select` that the inventory does not know. */
  readonly unknownCohorts: readonly string[];
  /** The names it does know. */
  readonly knownCohorts: readonly string[];
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
  readonly kind: 'unknown' | 'inactive' | 'outside-cohort' | 'ambiguous' | 'incapable' | 'unproven';
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
}

/** Judges sites one by one, in any order, keeping ids and counts but no sites. */
export class Resolver {
  readonly #query: Query;
  readonly #targets = new Set<string>();
  readonly #unseen: Set<string>;
  readonly #counts: Map<string, { members: number; permitted: number; targeted: number }>;
  readonly #named = new Set<string>();
  readonly #names = new Map<string, string>();
  readonly #violations: Violation[] = [];
  #total = 0;
  #permitted = 0;

  constructor(query: Query) {
    this.#query = query;
    const { targets } = query.declaration;
    this.#unseen = new Set(targets.kind === 'sites' ? targets.ids : []);
    this.#counts = new Map(
      [...query.policy.cohorts.keys()].map((name) => [name, { members: 0, permitted: 0, targeted: 0 }]),
    );
  }

  add(site: Site): void {
    const { policy, coverage } = this.#query;
    const memberships = membershipsOf(site, policy.cohorts.values());
    const permitted = policy.releases.statuses.includes(site.status);
    const covered = coversSite(coverage, memberships);
    const targeted = this.#isTarget(site, permitted, covered);
    this.#total += 1;
    if (permitted) this.#permitted += 1;
    for (const name of site.cohorts) this.#named.add(name);
    for (const [name, count] of this.#counts) {
      if (!memberships.has(name)) continue;
      count.members += 1;
      if (permitted) count.permitted += 1;
      if (targeted) count.targeted += 1;
    }
    this.#unseen.delete(site.id);
    if (!targeted) return;
    this.#targets.add(site.id);
    if (this.#query.named === true && site.name !== null) this.#names.set(site.id, site.name);
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
    for (const id of this.#unseen) {
      this.#targets.add(id);
      this.#violations.push({ kind: 'unknown', site: { id, name: null, status: null, cohorts: [] }, reasons: [] });
    }
    const known = answer.cohortNames ?? [...this.#named];
    const { declaration, policy } = this.#query;
    return {
      snapshot: answer.snapshot,
      asOf: answer.asOf,
      total: this.#total,
      permitted: this.#permitted,
      targets: [...this.#targets].toSorted(),
      names: this.#names,
      cohorts: this.#counts,
      unknownCohorts: declaration.cohorts.filter(
        (name) => policy.cohorts.get(name)?.select === null && !known.includes(name),
      ),
      knownCohorts: known.toSorted(),
      violations: this.#violations.toSorted((a, b) => compare(a.site.id, b.site.id)),
    };
  }

  #isTarget(site: Site, permitted: boolean, covered: boolean): boolean {
    const { targets } = this.#query.declaration;
    switch (targets.kind) {
      case 'covered':
        return permitted && covered;
      case 'select':
        return permitted && evaluateSelector(targets.select, site.attributes, 'kubernetes') === 'true';
      case 'sites':
        return this.#unseen.has(site.id);
    }
  }

  #judge(site: Site, memberships: ReadonlySet<string>, permitted: boolean, covered: boolean): void {
    const { policy, declaration } = this.#query;
    const violate = (kind: Violation['kind'], reasons: readonly string[]) => {
      this.#violations.push({
        kind,
        site: { id: site.id, name: site.name, status: site.status, cohorts: [...memberships] },
        reasons,
      });
    };
    if (!permitted) violate('inactive', [site.status]);
    if (!covered) violate('outside-cohort', declaration.cohorts);
    const ambiguous = ambiguities(memberships, policy.cohorts);
    if (ambiguous.length > 0) violate('ambiguous', ambiguous);
    for (const kind of ['incapable', 'unproven'] as const) {
      const reasons = [
        ...failures(joined(declaration.requires), site, 'true')[kind],
        ...declaration.forbids.flatMap((selector) =>
          failures(selector, site, 'false')[kind].map((term) => `not (${term})`),
        ),
      ];
      if (reasons.length > 0) violate(kind, reasons);
    }
  }
}

/** The terms by which a site fails a selector that must be `wanted`: definitely, or for want of a value. */
function failures(
  selector: Selector,
  site: Site,
  wanted: 'true' | 'false',
): { incapable: string[]; unproven: string[] } {
  const terms = selector.terms.map((term) => ({
    text: printTerm(term),
    truth: evaluateTerm(term, site.attributes, 'strict'),
  }));
  const wrong = terms.filter((term) => term.truth === 'false').map((term) => term.text);
  const unknown = terms.filter((term) => term.truth === 'unknown').map((term) => term.text);
  if (wanted === 'true')
    return wrong.length > 0 ? { incapable: wrong, unproven: [] } : { incapable: [], unproven: unknown };
  if (wrong.length > 0) return { incapable: [], unproven: [] };
  return unknown.length > 0
    ? { incapable: [], unproven: unknown }
    : { incapable: [terms.map((term) => term.text).join(',')], unproven: [] };
}

/** Code unit order: the same on every machine, whatever its locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
