import type { Owner } from './policy/policy.ts';
import type { Effect } from './verdict.ts';

/** What every finding has. Its evidence is its code's own: `codes/` has the closed union of them. */
export interface AnyFinding<C extends string = string, E extends Effect = Effect> {
  readonly code: C;
  readonly effect: E;
}

/**
 * Why no answer came, where that is known and advice depends on it. `limit`: of the hour, or of many requests at once;
 * `too-large`: ended for what it cost; `unauthorized`: the token is not known; `forbidden`: it lacks a right;
 * `absent`: not there, or not for this token; `too-far`: more commits lie between than are ever read.
 */
export type FailureReason = 'limit' | 'too-far' | 'too-large' | 'unauthorized' | 'forbidden' | 'absent';

/** Facts that could not be established: another thing than facts that are wrong. */
export interface Failure {
  readonly code:
    | 'inventory.unavailable'
    | 'inventory.malformed'
    | 'inventory.inconsistent'
    | 'inventory.stale'
    | 'inventory.unmapped'
    | 'inventory.bounds'
    | 'evidence.unavailable'
    | 'evidence.truncated';
  /** What was asked: `GET https://inventory.example.org/v1/sites (page 3)`. Never holds a secret. */
  readonly asked: string;
  /** A phrase of ours. */
  readonly expected: string;
  /** A phrase that may quote the server. */
  readonly observed: string;
  readonly reason?: FailureReason;
  /** The key of `permissions:` that what was asked for needs, such as `actions: read`; left out where it is not known. */
  readonly needs?: string;
  /** The key below `inventory` in the policy that decides about it: `total`, `site.status`. */
  readonly key?: string;
}

/** What is asked where an environment may be spelt otherwise: advice depends on it. */
export const ALL_DEPLOYMENTS = 'all deployments of the repository';

/** An involved cohort none of whose owners has approved. */
export interface Unapproved {
  readonly cohort: string;
  readonly owners: readonly Owner[];
}

export interface Veto {
  readonly login: string;
  /** Cohorts, or `policy`, for which the person may approve. */
  readonly cohorts: readonly string[];
  readonly url: string;
}

export function failure(
  code: Failure['code'],
  asked: string,
  expected: string,
  observed: string,
): { readonly effect: 'error' } & Failure {
  return { effect: 'error', code, asked, expected, observed };
}
