import { declarationOf } from '../declaration/read.ts';
import type { OutcomeOf } from '../outcome.ts';
import { digestOfAll } from '../plan.ts';
import type { Cohort } from '../policy/policy.ts';
import type { PullRequest } from '../pull-request.ts';
import type { Release } from '../release.ts';
import type { Resolution } from '../sites/resolution.ts';
import type { GateFactsOf, JudgedReleaseOf } from './facts.ts';

/** Whether a release counts at the gate: it reaches the cohort, and nothing undid it. */
export function isCounted({ reaches, undone }: Pick<JudgedReleaseOf, 'reaches' | 'undone'>): boolean {
  return reaches && !undone;
}

/** The digest of what a deployment releases: of several releases the digest of theirs; null where there is none. */
export function gatePlan({ releases }: Pick<GateFactsOf, 'releases'>): string | null {
  const plans = releases.filter(isCounted).map(({ outcome }) => outcome.plan);
  return digestOfAll(plans.filter((plan) => plan !== null));
}

/**
 * Whether a release reaches a cohort: by path, by name, by a target, or because nothing shows that it does not.
 * One whose declaration is missing or cannot be read may have meant any cohort.
 */
export function reaches({ facts, pull, verdict }: OutcomeOf, cohort: Cohort): boolean {
  if (facts === null || pull === null) return true;
  const resolution = facts.resolution?.ok === true ? facts.resolution.value : null;
  return verdict !== 'skip' && reachesCohort(facts, resolution, cohort);
}

/** The same for a release that is not judged yet, by the inventory's answer. */
export function reachesCohort(
  { scope, declaration }: Pick<Release, 'scope' | 'declaration'>,
  resolution: Resolution | null,
  cohort: Cohort,
): boolean {
  // One that needs no declaration brings nothing but other conditions.
  if (!scope.release || declaration.kind === 'unneeded') return false;
  const declared = declarationOf(declaration);
  if (declared === null || resolution === null) return true;
  return (
    cohort.paths.length === 0 ||
    scope.reach.has(cohort.name) ||
    declared.cohorts.includes(cohort.name) ||
    (resolution.cohorts.get(cohort.name)?.targeted ?? 0) > 0
  );
}

/** Whether a release changes a manifest that stood for a cohort, or one whose cohorts are not known. */
export function changesStanding({ facts }: OutcomeOf, cohort: Cohort): boolean {
  if (facts === null) return false;
  const { cohorts, unreadable } = facts.changed;
  return cohorts.includes(cohort.name) || unreadable.length > 0;
}

/** The paths of a diff, a renamed file by both its names. */
export function changedPaths({ changes }: Pick<PullRequest, 'changes'>): string[] {
  return changes.flatMap(({ path, previous }) => (previous === null ? [path] : [path, previous]));
}

/** Whether what a pull request changed was undone: none of its paths differs any more. */
export function isUndone({ pull }: Pick<OutcomeOf, 'pull'>, differs: ReadonlySet<string>): boolean {
  return pull !== null && changedPaths(pull).every((path) => !differs.has(path));
}
