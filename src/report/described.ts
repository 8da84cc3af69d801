import type { Finding } from '../domain/finding.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { Description } from './prose/description.ts';
import { bySeverity, describe } from './prose.ts';

/** A finding with how it reads. */
export interface DescribedFinding {
  readonly finding: Finding;
  readonly description: Description;
  /** At the gate, the number of the merged pull request whose own finding it is. */
  readonly of: number | null;
}

/** The findings of a check, the gravest first. */
export function describeAll({ findings, facts }: Outcome): DescribedFinding[] {
  return bySeverity(findings).map((finding) => ({ finding, description: describe(finding, facts), of: null }));
}
