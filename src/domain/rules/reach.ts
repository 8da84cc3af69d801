import { coverageOf, coversCohort } from '../sites/coverage.ts';
import type { ReleaseFacts } from '../facts.ts';
import type { Finding } from '../finding.ts';

/** `reach.undeclared`: a changed path reaches a cohort that the declaration does not cover. */
export function reachRules({ scope, policy, declaration }: ReleaseFacts): Finding[] {
  if (declaration.kind !== 'read') return [];
  const declared = declaration.declaration.cohorts;
  const coverage = coverageOf(declared, policy);
  // Of names that do not exist `cohort.unknown` tells; what they were to cover nobody knows.
  if (coverage.size === 0) return [];
  const reached = [...policy.cohorts.values()].flatMap((cohort) => {
    const paths = scope.reach.get(cohort.name);
    return paths === undefined || coversCohort(coverage, cohort) ? [] : [{ cohort: cohort.name, paths }];
  });
  return reached.length === 0 ? [] : [{ code: 'reach.undeclared', effect: 'deny', declared, reached }];
}
