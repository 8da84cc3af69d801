import type { Approvals } from '../approvals/approvals.ts';
import type { PeopleQuestion } from '../judge.ts';
import type { Cohort, Owner, Policy } from '../policy/policy.ts';
import type { Release } from '../release.ts';

/* Who may say up to which commit the owners of an environment answer for everything. */

/** The owners that a policy names for a cohort, by any name that it had. */
export function ownersIn(rules: Policy | 'invalid' | 'none', cohort: Cohort): readonly Owner[] {
  return typeof rules === 'object'
    ? [cohort.name, ...cohort.formerly].flatMap((name) => rules.cohorts.get(name)?.owners ?? [])
    : [];
}

/** A pull request that sets or moves a `baseline`, judged by the owners of a policy and of the cohort. */
export function baselineQuestion(
  release: Release,
  ruling: Policy,
  cohort: Cohort,
  owners: readonly Owner[],
): PeopleQuestion {
  const cohorts = new Map([...ruling.cohorts, [cohort.name, { ...cohort, owners }]]);
  const { pull, plan } = release;
  const involved = { cohorts: [cohort.name], crossCohort: true };
  return { pull, policy: { ...ruling, cohorts }, plan, involved, declared: [], release: true, guarded: true };
}

/**
 * Whether it has the approvals of a release across cohorts, with a policy owner among them and an owner of the cohort,
 * or, where the cohort has none, a second policy owner.
 */
export function isBaselineApproved({ policy, involved }: PeopleQuestion, approvals: Approvals): boolean {
  const { counted, needed, vetoes } = approvals;
  const policyOwners = counted.filter(({ forPolicy }) => forPolicy).length;
  const cohortOwners = counted.filter(({ cohorts }) => cohorts.length > 0).length;
  const hasOwners = involved.cohorts.some((name) => (policy.cohorts.get(name)?.owners.length ?? 0) > 0);
  return (
    vetoes.length === 0 &&
    counted.length >= needed &&
    (hasOwners ? policyOwners >= 1 && cohortOwners >= 1 : policyOwners >= 2)
  );
}
