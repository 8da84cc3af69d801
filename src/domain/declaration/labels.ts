import { distance } from 'fastest-levenshtein';
import { looksLike, withoutUnseen } from '../page/characters.ts';
import { problem, type Problem } from '../problem.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Part } from './declaration.ts';
import { COLON } from './trailers.ts';
import { readCohorts } from './values.ts';

const LABEL = /^cohort:(.*)/is;

/** What the `cohort:<name>` labels say; nothing where there are none. */
export function parseLabels(labels: readonly string[]): Result<Part | undefined, Problem> {
  const near = labels.find(isNearlyCohortLabel);
  if (near !== undefined)
    return fail(
      problem(
        'labels cohort:<name>',
        near,
        'cohort:<name>, written exactly so; take this label off, or give it that name',
      ),
    );
  const names = labels
    .map((label) => LABEL.exec(label.toWellFormed())?.[1]?.trim())
    .filter((name) => name !== undefined);
  if (names.length === 0) return ok(undefined);
  const cohorts = readCohorts('labels cohort:<name>', names);
  return cohorts.ok ? ok({ cohorts: cohorts.value }) : cohorts;
}

/** As `cohort:` looks to who reads it: with another colon, an invisible character, a letter off or of another script. */
function isNearlyCohortLabel(label: string): boolean {
  if (LABEL.test(label)) return false;
  const nearly = new RegExp(`^\\s*(.{1,30}?)\\s*${COLON.source}`, 'u');
  const [, written = ''] = nearly.exec(withoutUnseen(label).normalize('NFKC')) ?? [];
  const name = written.toLowerCase().replace(/^target[\s_-]*/, '');
  return distance(name, 'cohort') <= 1 || looksLike(name, 'cohort');
}

/** Whether a label takes part in a declaration. One whose name is not known any more (null) may have. */
export function isCohortLabel(label: string | null): boolean {
  return label === null || LABEL.test(label);
}
