import type { Finding } from '../codes/index.ts';
import type { Outcome } from '../codes/outcome.ts';
import type { PullRequestSnapshot } from '../github/pull-request.ts';
import type { CheckPlan } from './targets.ts';

/** What of the inputs a check depends on. */
export interface CheckOptions {
  readonly policyPath: string;
}

/** One pull request's outcome, and where it is published. */
export interface JudgedPullRequest {
  readonly outcome: Outcome;
  /** Null when the pull request could not be read: then there is no comment to write or update. */
  readonly evidence: PullRequestSnapshot | null;
  /** Whether the check run carries this verdict. */
  readonly onCheck: boolean;
}

/** What an event has led to. */
export interface CheckResult {
  /** What the event is about: outputs, exit code and comments are theirs. */
  readonly judged: readonly JudgedPullRequest[];
  /** Others on the same head commit that share the check run. */
  readonly sharers: readonly JudgedPullRequest[];
  readonly check: CheckPlan;
  /** A merge group gets no comments. */
  readonly group: boolean;
}

/** An outcome that belongs to no pull request. */
export function outcomeWithoutPullRequest(findings: readonly Finding[], note: string | null = null): JudgedPullRequest {
  const verdict = findings.length > 0 ? 'error' : 'skip';
  return { outcome: { verdict, findings, pull: null, facts: null, plan: null, note }, evidence: null, onCheck: true };
}
