import type { ReleaseFacts } from './facts.ts';
import type { AnyFinding } from './finding.ts';
import type { PullRequest } from './pull-request.ts';
import { gateOf, type Verdict } from './verdict.ts';

/** What a check has come to: all that outputs, reports and the record are made of. */
export interface OutcomeOf<F extends AnyFinding = AnyFinding> {
  readonly verdict: Verdict;
  readonly findings: readonly F[];
  /** Null when it could not be read. */
  readonly pull: PullRequest | null;
  /** Null when the judging could not begin: no pull request, or no valid policy. */
  readonly facts: ReleaseFacts | null;
  /** The plan's digest, 64 hex digits; null when the pull request could not be read. */
  readonly plan: string | null;
  /** Why no judgement was needed where none was made, such as a comment on an issue; else null. */
  readonly note: string | null;
}

/** The gate that some outcomes open together; `verdict` is theirs together. */
export function gateOfOutcomes(verdict: Verdict, outcomes: readonly OutcomeOf[]): 'open' | 'closed' {
  const released = outcomes.length > 0 && outcomes.every(({ facts }) => facts?.scope.onReleaseBranch === true);
  return gateOf(verdict, released ? 'into-release-branch' : 'not-judged');
}
