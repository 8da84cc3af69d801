import { limitOf, type Cohort } from '../domain/policy/policy.ts';
import { membersQuery, partSizes, waveQueries, type PartSize } from '../domain/risk/waves.ts';
import type { Release } from '../domain/release.ts';
import type { Query, Resolution } from '../domain/sites/resolution.ts';

/** The declared cohorts that go out in parts. No part may be larger than its limit. */
function cohortsInParts({ query, policy }: Release): Cohort[] {
  return (query?.declaration.cohorts ?? []).flatMap((name) => {
    const cohort = policy.cohorts.get(name);
    return cohort === undefined || cohort.waves.length === 0 || limitOf(policy, name) === null ? [] : [cohort];
  });
}

/** A further question to the inventory about a release: how large the parts of its cohorts are. */
export function partQueries(release: Release): Query[] {
  return cohortsInParts(release).flatMap((cohort) => [
    membersQuery(release.policy, cohort),
    ...waveQueries(release.policy, cohort),
  ]);
}

/** The sizes of the parts, by the answers to these questions. */
export function partsOf(release: Release, answers: readonly Resolution[]): ReadonlyMap<string, readonly PartSize[]> {
  let next = 0;
  const parts = new Map<string, readonly PartSize[]>();
  for (const cohort of cohortsInParts(release)) {
    const [members, ...matches] = answers.slice(next, next + 1 + cohort.waves.length);
    next += 1 + cohort.waves.length;
    if (members !== undefined) parts.set(cohort.name, partSizes(cohort, members, matches));
  }
  return parts;
}
