import type { Problem } from '../problem.ts';
import { ok, type Result } from '../result.ts';
import type { Part } from './declaration.ts';
import { readCohorts } from './values.ts';

const LABEL = /^cohort:(.*)/is;

/** What the `cohort:<name>` labels say; nothing where there are none. */
export function parseLabels(labels: readonly string[]): Result<Part | undefined, Problem> {
  const names = labels
    .map((label) => LABEL.exec(label.toWellFormed())?.[1]?.trim())
    .filter((name) => name !== undefined);
  if (names.length === 0) return ok(undefined);
  const cohorts = readCohorts('labels cohort:<name>', names);
  return cohorts.ok ? ok({ cohorts: cohorts.value }) : cohorts;
}

/** Whether a label takes part in a declaration. One whose name is not known any more (null) may have. */
export function isCohortLabel(label: string | null): boolean {
  return label === null || LABEL.test(label);
}
