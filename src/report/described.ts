import { describe, inReadingOrder, type Finding } from '../codes/index.ts';
import type { Context, Description } from '../codes/code.ts';
import type { Outcome } from '../codes/outcome.ts';
import type { Effect } from '../domain/verdict.ts';
import { plural } from '../prose/numbers.ts';

/** A finding with how it reads. */
export interface DescribedFinding {
  readonly finding: Finding;
  readonly description: Description;
  /** At the gate, the number of the merged pull request whose own finding it is. */
  readonly of: number | null;
}

/** Findings in reading order, as they read there. */
export function describeEach(findings: readonly Finding[], context: Context): DescribedFinding[] {
  return inReadingOrder(findings).map((finding) => ({ finding, description: describe(finding, context), of: null }));
}

/** The findings of a release in reading order. */
export function describeAll({ findings, facts, pull }: Outcome, at: Context['at']): DescribedFinding[] {
  return describeEach(findings, { at: pull?.state === 'unopened' ? 'clone' : at, release: facts, gate: null });
}

/** The title of the first finding that stands against the verdict, and how many more do; null where none does. */
export function reasonOf(findings: readonly DescribedFinding[]): string | null {
  const against = findings.filter(({ finding, of }) => of === null && finding.effect !== 'warn');
  const [first] = against;
  if (first === undefined) return null;
  const more = against.length - 1;
  return more > 0 ? `${first.description.title}; ${plural(more, 'more finding')}` : first.description.title;
}

/** What a finding does to the verdict, before its code. */
export function printEffect(effect: Effect): string {
  return effect === 'warn' ? 'warning' : effect;
}
