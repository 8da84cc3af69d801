import type { Finding } from '../codes/index.ts';
import type { Outcome } from '../codes/outcome.ts';
import type { Description } from '../codes/code.ts';
import { describe, inReadingOrder } from '../codes/index.ts';

/** A finding with how it reads. */
export interface DescribedFinding {
  readonly finding: Finding;
  readonly description: Description;
  /** At the gate, the number of the merged pull request whose own finding it is. */
  readonly of: number | null;
}

/** The findings of a check, the gravest first. */
export function describeAll({ findings, facts }: Outcome): DescribedFinding[] {
  return inReadingOrder(findings).map((finding) => ({
    finding,
    description: describe(finding, { release: facts, gate: null }),
    of: null,
  }));
}
