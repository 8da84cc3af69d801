import type { Failure, FailureReason } from '../domain/finding.ts';
import { fail, type Result } from '../domain/result.ts';

/** Why there was no answer, in words, and in what advice depends on. */
export interface Refusal {
  readonly observed: string;
  readonly reason: FailureReason | null;
  readonly needs: string | null;
}

/** GitHub did not answer, or not so that it can be believed. */
export function unavailable(asked: string, expected: string, observed: string): Result<never, Failure> {
  return fail({ code: 'evidence.unavailable', asked, expected, observed });
}

/** The same where it is known what kept the answer. */
export function refused(asked: string, expected: string, { observed, reason, needs }: Refusal): Result<never, Failure> {
  return fail({
    code: 'evidence.unavailable',
    asked,
    expected,
    observed,
    ...(reason !== null && { reason }),
    ...(needs !== null && { needs }),
  });
}

/** A sentence for the right that a request needs, where the lack of it may be what kept the answer; else none. */
export function rightNeeded({ reason, needs }: Pick<Failure, 'reason' | 'needs'>): string {
  return needs !== undefined && (reason === 'forbidden' || reason === 'absent')
    ? ` The job needs the permission "${needs}".`
    : '';
}

/** A list ended before its own count said so. */
export function truncated(asked: string, expected: string, observed: string): Result<never, Failure> {
  return fail({ code: 'evidence.truncated', asked, expected, observed });
}
