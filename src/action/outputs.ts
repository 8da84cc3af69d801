import type { Outcome } from '../codes/outcome.ts';
import { compare } from '../domain/sites/resolution.ts';
import { digestOfAll } from '../domain/plan.ts';
import { gateOfOutcomes } from '../domain/outcome.ts';
import { codesOf } from '../report/record-head.ts';
import { mostSevere, type Verdict } from '../domain/verdict.ts';

/** The outputs of the action that come from the judging; a test holds them and action.yml together. */
export interface Outputs {
  readonly gate: 'open' | 'closed';
  readonly verdict: Verdict;
  readonly codes: string;
  readonly cohorts: string;
  readonly sites: string;
  readonly until: string;
  readonly plan: string;
}

/** What outcomes come to together. A count or digest that is not known for each is left empty. */
export function outputsOf(outcomes: readonly Outcome[]): Outputs {
  const verdict = mostSevere(outcomes.map((outcome) => outcome.verdict));
  const counts = outcomes.map(targeted).filter((count) => count !== null);
  return {
    gate: gateOfOutcomes(verdict, outcomes),
    verdict,
    codes: JSON.stringify(codesOf(outcomes.flatMap(({ findings }) => findings))),
    cohorts: declaredIn(outcomes),
    sites:
      outcomes.length > 0 && counts.length === outcomes.length
        ? String(counts.reduce((sum, count) => sum + count, 0))
        : '',
    // Only a gate waits for time alone.
    until: '',
    plan: digestOfAll(outcomes.map((outcome) => outcome.plan)) ?? '',
  };
}

/** The cohorts that some releases declare, as JSON: sorted, each once. */
export function declaredIn(outcomes: readonly Outcome[]): string {
  const cohorts = outcomes.flatMap(({ facts }) =>
    facts?.declaration.kind === 'read' ? facts.declaration.declaration.cohorts : [],
  );
  return JSON.stringify([...new Set(cohorts)].toSorted(compare));
}

function targeted({ facts, verdict }: Outcome): number | null {
  if (facts?.resolution?.ok === true) return facts.resolution.value.targets.length;
  return verdict === 'skip' || facts?.scope.release === false || facts?.declaration.kind === 'unneeded' ? 0 : null;
}
