import type { Declaration } from '../declaration/declaration.ts';
import { evaluateSelector } from '../selector.ts';
import type { Cohort, Policy } from '../policy/policy.ts';
import type { Site } from './site.ts';

/** What a declaration covers. */
export type Coverage =
  /** Everything that is in any cohort. */
  | { readonly kind: 'all' }
  /** The cohorts that it names, by dimension; empty where the policy knows none of them: then it covers nothing. */
  | { readonly kind: 'named'; readonly dimensions: ReadonlyMap<string, ReadonlySet<string>> };

export function coverageOf(declared: Pick<Declaration, 'cohorts' | 'all'>, policy: Policy): Coverage {
  if (declared.all) return { kind: 'all' };
  const dimensions = new Map<string, Set<string>>();
  for (const name of declared.cohorts) {
    const cohort = policy.cohorts.get(name);
    if (cohort === undefined) continue;
    dimensions.set(cohort.dimension, (dimensions.get(cohort.dimension) ?? new Set()).add(name));
  }
  return { kind: 'named', dimensions };
}

/** A declaration covers a cohort that it names, or of whose dimension it names none. */
export function coversCohort(coverage: Coverage, cohort: Cohort): boolean {
  if (coverage.kind === 'all') return true;
  const { dimensions } = coverage;
  return dimensions.size > 0 && (dimensions.get(cohort.dimension)?.has(cohort.name) ?? true);
}

/**
 * Whether a declaration covers a site: in every dimension that it names cohorts of, the site has to be in one of those.
 * `all` covers every site that is in any cohort.
 */
export function coversSite(coverage: Coverage, memberships: ReadonlySet<string>): boolean {
  if (coverage.kind === 'all') return memberships.size > 0;
  const { dimensions } = coverage;
  return dimensions.size > 0 && [...dimensions.values()].every((named) => !named.isDisjointFrom(memberships));
}

/** Whether a site is in a cohort: by the cohort's selector, or where it has none by the inventory's own word. */
export function isMember(site: Site, { name, select }: Cohort): boolean {
  return select === null
    ? site.cohorts.includes(name)
    : evaluateSelector(select, site.attributes, 'kubernetes') === 'true';
}

/** The cohorts a site is in. */
export function membershipsOf(site: Site, cohorts: Iterable<Cohort>): Set<string> {
  const names = new Set<string>();
  for (const cohort of cohorts) if (isMember(site, cohort)) names.add(cohort.name);
  return names;
}

/** The names of cohorts that a site is in although it is in another cohort of the same dimension. */
export function ambiguities(memberships: ReadonlySet<string>, cohorts: ReadonlyMap<string, Cohort>): string[] {
  const joinedCohorts = [...cohorts.values()].filter((cohort) => memberships.has(cohort.name));
  return [...Map.groupBy(joinedCohorts, (cohort) => cohort.dimension).values()]
    .filter((rivals) => rivals.length > 1)
    .flat()
    .map((cohort) => cohort.name);
}
