import { declarationOf } from '../domain/declaration/read.ts';
import { coverageOf, coversCohort } from '../domain/sites/coverage.ts';
import type { ReleaseFacts } from '../domain/facts.ts';
import type { Violation, Resolution } from '../domain/sites/resolution.ts';
import { printCount } from '../prose/numbers.ts';
import { list, say, words, type Prose } from '../prose/say.ts';
import type { DescribedFinding } from './described.ts';

/** One cohort that the release has to do with, as table and chart show it. */
export interface ReachRow {
  readonly cohort: string;
  /** `undeclared`: reached, and not covered by the declaration. `implied`: covered without being named. `unknown`: not in the policy. */
  readonly standing: (typeof STANDINGS)[number];
  /** Changed paths that reach it. */
  readonly paths: number;
  /** Null where the inventory was not asked or gave no answer. */
  readonly sites: SiteCount | null;
}

export interface SiteCount {
  /** Targeted sites of whatever status. */
  readonly targeted: number;
  /** Of them, those of a status that is not permitted. */
  readonly notPermitted: number;
  /** All sites of a permitted status. */
  readonly permitted: number;
}

/** What stands out comes first, so that no limit cuts it; else the order of the policy. */
export const STANDINGS = ['undeclared', 'unknown', 'declared', 'implied'] as const;

export function reachRows(facts: ReleaseFacts): ReachRow[] {
  const declaration = declarationOf(facts.declaration);
  const declared = declaration?.cohorts ?? [];
  const coverage = coverageOf({ cohorts: declared, all: declaration?.all ?? false }, facts.policy);
  const resolution = resolutionOf(facts);
  const names = new Set([...facts.involved.cohorts, ...facts.scope.reach.keys(), ...declared]);
  const rows = [...names].map((name): ReachRow => {
    const cohort = facts.policy.cohorts.get(name);
    const covered = facts.declaration.kind === 'read' && cohort !== undefined && coversCohort(coverage, cohort);
    return {
      cohort: name,
      standing:
        cohort === undefined ? 'unknown' : declared.includes(name) ? 'declared' : covered ? 'implied' : 'undeclared',
      paths: facts.scope.reach.get(name)?.length ?? 0,
      sites: resolution === null ? null : count(name, resolution),
    };
  });
  return rows.toSorted((a, b) => STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing));
}

export function resolutionOf(facts: ReleaseFacts | null): Resolution | null {
  return facts?.resolution?.ok === true ? facts.resolution.value : null;
}

function count(cohort: string, { cohorts, violations }: Resolution): SiteCount | null {
  const counted = cohorts.get(cohort);
  if (counted === undefined) return null;
  const notPermitted = violations.filter(
    ({ kind, site }) => kind === 'inactive' && site.cohorts.includes(cohort),
  ).length;
  return { targeted: counted.targeted, notPermitted, permitted: counted.permitted };
}

/** `214 of 5,487`, with a noun `214 of 5,487 sites`: those of a permitted status; others are counted apart. */
export function printTargeted({ targeted, notPermitted, permitted }: SiteCount, noun = ''): string {
  const share = `${printCount(targeted - notPermitted)} of ${printCount(permitted)}${noun}`;
  return notPermitted === 0 ? share : `${share}, and ${printCount(notPermitted)} of another status`;
}

/** A site that must not receive the change, with everything that stands against it. */
export interface Offender {
  readonly site: Violation['site'];
  readonly violations: readonly Violation[];
}

/** Every offending site once, in the order of the findings, then by id. */
export function offenders(findings: readonly DescribedFinding[]): Offender[] {
  const found = new Map<string, { readonly site: Violation['site']; readonly violations: Violation[] }>();
  for (const violation of findings.flatMap(({ finding }) => ('sites' in finding ? finding.sites : []))) {
    const known = found.get(violation.site.id);
    if (known === undefined) found.set(violation.site.id, { site: violation.site, violations: [violation] });
    else known.violations.push(violation);
  }
  return [...found.values()];
}

/** Why a site may not receive the change, in a few words. */
export function printViolation({ kind, reasons }: Pick<Violation, 'kind' | 'reasons'>): Prose {
  switch (kind) {
    case 'unknown':
      return words('not in the inventory');
    case 'inactive':
      return say`status ${list(reasons)}`;
    case 'outside-cohort':
      return say`outside ${list(reasons)}`;
    case 'ambiguous':
      return say`in ${list(reasons)} at once`;
    case 'incapable':
      return say`violates ${list(reasons)}`;
    case 'unproven':
      return say`no value for ${list(reasons)}`;
    case 'disputed':
      return say`not confirmed by ${list(reasons.slice(0, 1))}`;
  }
}

/** How a cohort stands to the declaration: in a cell, and by itself. */
const STANDING_WORDS: Readonly<Record<ReachRow['standing'], { readonly cell: string; readonly alone: string }>> = {
  declared: { cell: 'yes', alone: '✓ declared' },
  undeclared: { cell: 'no', alone: '✗ not declared' },
  implied: { cell: 'covered', alone: '✓ covered' },
  unknown: { cell: 'not in the policy', alone: '✗ not in the policy' },
};

export function printStanding(standing: ReachRow['standing'], as: 'cell' | 'alone' = 'cell'): string {
  return STANDING_WORDS[standing][as];
}

/** Targeted sites that are in no row of a cohort. */
export interface Uncovered {
  readonly where: string;
  readonly why: string;
  readonly sites: number;
  /** Whether the inventory has them. */
  readonly isKnown: boolean;
}

/** Targeted sites that no cohort of the policy holds, and ids that the inventory does not know. */
export function uncovered(facts: ReleaseFacts): Uncovered[] {
  const violations = resolutionOf(facts)?.violations ?? [];
  const unassigned = violations.filter(({ kind, site }) => kind === 'outside-cohort' && site.cohorts.length === 0);
  const unknown = violations.filter(({ kind }) => kind === 'unknown');
  return [
    { where: 'in no cohort', why: 'not covered', sites: unassigned.length, isKnown: true },
    { where: 'not in the inventory', why: 'unknown', sites: unknown.length, isKnown: false },
  ].filter(({ sites }) => sites > 0);
}
