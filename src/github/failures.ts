import type { Lookup } from '../domain/facts.ts';

/** GitHub did not answer, or not so that it can be believed. */
export function unavailable(asked: string, expected: string, observed: string): Lookup<never> {
  return { found: false, failure: { code: 'evidence.unavailable', asked, expected, observed } };
}

/** A list ended before its own count said so. */
export function truncated(asked: string, expected: string, observed: string): Lookup<never> {
  return { found: false, failure: { code: 'evidence.truncated', asked, expected, observed } };
}
