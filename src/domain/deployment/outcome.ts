import type { Finding } from '../finding.ts';
import type { Verdict } from '../verdict.ts';
import type { GateFacts } from './facts.ts';

/** What a gate has come to: all that outputs, reports and the record are made of. */
export interface GateOutcome {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  /** Null when the judging could not begin. */
  readonly facts: GateFacts | null;
  /** The plan's digest, of several releases the digest of theirs; null where there is none. */
  readonly plan: string | null;
  /** What the deploy step is to reach: ids of all active members, sorted. Null unless the gate is open. */
  readonly targets: readonly string[] | null;
}
