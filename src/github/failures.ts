import type { Failure } from '../domain/finding.ts';
import { fail, type Result } from '../domain/result.ts';

/** GitHub did not answer, or not so that it can be believed. */
export function unavailable(asked: string, expected: string, observed: string): Result<never, Failure> {
  return fail({ code: 'evidence.unavailable', asked, expected, observed });
}

/** A list ended before its own count said so. */
export function truncated(asked: string, expected: string, observed: string): Result<never, Failure> {
  return fail({ code: 'evidence.truncated', asked, expected, observed });
}
