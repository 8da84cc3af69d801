import { evaluateSelector } from './selector.ts';
import type { Cohort, Policy } from '../policy/policy.ts';
import type { Site } from './site.ts';

/** The cohorts that a declaration names, by dimension; empty where the policy knows none of them: then it covers nothing. */
export type Coverage = ReadonlyMap<string, ReadonlySet<string>>;

export function coverageOf(cohorts: readonly string[], policy: Policy): Coverage {
  const coverage = new Map<string, Set<string>>();
  for (const name of cohorts) {
    const cohort = policy.cohorts.get(name);
    if (cohort === undefined) continue;
    coverage.set(cohort.dimension, (coverage.get(cohort.dimension) ?? new Set()).add(name));
  }
  return coverage;
}

/** A declaration covers a cohort that it names, or of whose dimension it names none. */
export function coversCohort(coverage: Coverage, cohort: Cohort): boolean {
  return coverage.size > 0 && (coverage.get(cohort.dimension)?.has(cohort.name) ?? true);
}

/** A declaration covers a site that is, in every dimension of which it names a cohort, in one of those named. */
export function coversSite(coverage: Coverage, memberships: ReadonlySet<string>): boolean {
  return coverage.size > 0 && [...coverage.values()].every((named) => !named.isDisjointFrom(memberships));
}

/** The cohorts a site is in: by the cohort's selector, or where it has none by the inventory's own word. */
export function membershipsOf(site: Site, cohorts: Iterable<Cohort>): Set<string> {
  const names = new Set<string>();
  for (const cohort of cohorts) {
    const member =
      cohort.select === null
        ? site.cohorts.includes(cohort.name)
        : evaluateSelector(cohort.select, site.attributes, 'kubernetes') === 'true';
    if (member) names.add(cohort.name);
  }
  return names;
}

/** The names of cohorts that a site is in beside another of their dimension. */
export function ambiguities(memberships: ReadonlySet<string>, cohorts: ReadonlyMap<string, Cohort>): string[] {
  const own = [...cohorts.values()].filter((cohort) => memberships.has(cohort.name));
  return [...Map.groupBy(own, (cohort) => cohort.dimension).values()]
    .filter((rivals) => rivals.length > 1)
    .flat()
    .map((cohort) => cohort.name);
}
