import type { AnyFinding } from '../finding.ts';
import type { Verdict } from '../verdict.ts';
import type { GateFactsOf } from './facts.ts';

/** What a gate has come to: all that outputs, reports and the record are made of. */
export interface GateOutcomeOf<F extends AnyFinding = AnyFinding> {
  readonly verdict: Verdict;
  readonly findings: readonly F[];
  /** Null when the judging could not begin. */
  readonly facts: GateFactsOf<F> | null;
  /** The plan's digest, of several releases the digest of theirs; null where there is none. */
  readonly plan: string | null;
  /** When a hold is over that only waiting ends, in milliseconds since 1970; else null. */
  readonly until: number | null;
  /** What the deploy step is to reach: ids of all active members, sorted. Null unless the gate is open. */
  readonly targets: readonly string[] | null;
}
