import type { Declaration } from './declaration/declaration.ts';
import type { Cohort, Policy } from './policy/policy.ts';
import type { Resolution } from './sites/resolution.ts';
import type { Scope } from './scope.ts';

/** The cohorts a release has to do with: who must approve follows from them. */
export interface Involvement {
  /** In the policy's order. */
  readonly cohorts: readonly string[];
  /** Whether some dimension has more than one of them. */
  readonly crossCohort: boolean;
}

/** Declared, reached by path, named by a manifest that is changed (`changed`), or, within the dimensions declared or reached by path, holding a targeted site. */
export function involvement(
  policy: Policy,
  scope: Scope,
  declaration: Declaration | null,
  resolution: Resolution | null,
  changed: readonly string[],
): Involvement {
  const named = new Set([...(declaration?.cohorts ?? []), ...scope.reach.keys()]);
  const dimensions = new Set([...named].map((name) => policy.cohorts.get(name)?.dimension));
  const cohorts = [...policy.cohorts.values()].filter(
    ({ name, dimension }) =>
      named.has(name) ||
      changed.includes(name) ||
      (dimensions.has(dimension) && (resolution?.cohorts.get(name)?.targeted ?? 0) > 0),
  );
  return together(cohorts);
}

/** Cohorts that a change of the rules has to do with, as far as a policy knows them. */
export function involvementOf(policy: Policy, names: readonly string[]): Involvement {
  return together([...policy.cohorts.values()].filter(({ name }) => names.includes(name)));
}

function together(cohorts: readonly Cohort[]): Involvement {
  const perDimension = Map.groupBy(cohorts, (cohort) => cohort.dimension);
  return {
    cohorts: cohorts.map((cohort) => cohort.name),
    crossCohort: [...perDimension.values()].some((members) => members.length > 1),
  };
}
