import { declarationOf } from '../declaration/read.ts';
import type { OutcomeOf } from '../outcome.ts';
import type { Cohort } from '../policy/policy.ts';
import type { PullRequest } from '../pull-request.ts';

/**
 * Whether a release reaches a cohort: by path, by name, by a target, or because nothing tells what does not concern it.
 * One whose declaration is missing or cannot be read may have meant any cohort.
 */
export function reaches({ facts, pull, verdict }: OutcomeOf, cohort: Cohort): boolean {
  if (facts === null || pull === null) return true;
  if (verdict === 'skip' || !facts.scope.release) return false;
  const { scope, resolution, declaration } = facts;
  // It brings nothing but other conditions.
  if (declaration.kind === 'unneeded') return false;
  const declared = declarationOf(facts.declaration);
  if (declared === null || resolution === null || !resolution.ok) return true;
  return (
    cohort.paths.length === 0 ||
    scope.reach.has(cohort.name) ||
    declared.cohorts.includes(cohort.name) ||
    (resolution.value.cohorts.get(cohort.name)?.targeted ?? 0) > 0
  );
}

/** Whether a release changes a manifest that stood for a cohort, or one of which nothing says for whom it stood. */
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
export function isUndone({ pull }: OutcomeOf, differs: ReadonlySet<string>): boolean {
  return pull !== null && changedPaths(pull).every((path) => !differs.has(path));
}
