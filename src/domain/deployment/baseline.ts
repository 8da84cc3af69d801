import type { Approvals, Eligible } from '../approvals/approvals.ts';
import type { People } from '../approvals/people.ts';
import { judgeRuleChange, type PeopleQuestion } from '../judge.ts';
import {
  environmentPlaces,
  environmentsOf,
  sameName,
  type Cohort,
  type EnvironmentPlace,
  type Owner,
  type Policy,
} from '../policy/policy.ts';
import { peopleLeft } from '../approvals/eligible.ts';
import type { Release } from '../release.ts';

/* Who may say up to which commit the owners of an environment answer for everything. */

/** The `baseline` that some rules give an environment of a cohort, by any name that this had; null: none. */
export function keyOf(rules: Policy | 'invalid' | 'none', { cohort, environment }: EnvironmentPlace): string | null {
  if (typeof rules !== 'object') return null;
  const names = [cohort.name, ...cohort.formerly];
  const found = names.map((name) => rules.cohorts.get(name)).find((cohort) => cohort !== undefined);
  const environments = found === undefined ? [] : environmentsOf(found);
  return environments.find(({ name }) => sameName(name, environment.name))?.baseline ?? null;
}

/** The environments to which a policy gives another `baseline` than the one before it. */
export function movedBaselines(before: Policy, after: Policy): EnvironmentPlace[] {
  return environmentPlaces(after).filter(
    (place) => place.environment.baseline !== null && place.environment.baseline !== keyOf(before, place),
  );
}

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

/** The same by the policy in force, where no history of the rules can be read. */
export function questionInForce({ cohort }: EnvironmentPlace, release: Release): PeopleQuestion {
  return baselineQuestion(release, release.policy, cohort, ownersIn(release.policy, cohort));
}

/**
 * Who has approved it and who still may. It takes the approvals of a release across cohorts, with a policy owner among
 * them and an owner of the cohort, or, where the cohort has none, a second policy owner.
 */
export function judgeBaseline(
  question: PeopleQuestion,
  people: People,
): { readonly approved: boolean; readonly approvals: Approvals } {
  const { policy, involved } = question;
  const approvals = judgeRuleChange(question, people);
  const { counted, needed, vetoes, eligible } = approvals;
  const policyOwners = counted.filter(({ forPolicy }) => forPolicy).length;
  const cohortOwners = counted.filter(({ cohorts }) => cohorts.length > 0).length;
  const hasOwners = involved.cohorts.some((name) => (policy.cohorts.get(name)?.owners.length ?? 0) > 0);
  const isOfPolicy = ({ cohort }: Eligible) => cohort === 'policy';
  const lacksPolicy = policyOwners < (hasOwners ? 1 : 2);
  const lacksCohort = hasOwners && cohortOwners === 0;
  const more = Math.max(needed - counted.length, lacksPolicy || lacksCohort ? 1 : 0);
  // The missing parties say whose approval is needed next; where none is missing, any approver's.
  const open = eligible.filter((entry) => (isOfPolicy(entry) ? lacksPolicy : lacksCohort));
  const asked =
    open.length > 0 && more <= open.length ? open : eligible.filter((entry) => hasOwners || isOfPolicy(entry));
  return {
    approved: vetoes.length === 0 && counted.length >= needed && !lacksPolicy && !lacksCohort,
    approvals: { ...approvals, eligible: asked, unreachable: Math.max(0, more - peopleLeft(asked)) },
  };
}
