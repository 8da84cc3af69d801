import type { Lookup } from '../domain/facts.ts';
import type { Failure } from '../domain/finding.ts';

/** Why an answer is not believed; a failure once it is said what was asked. */
export type Doubt = Omit<Failure, 'asked'>;

export function malformed(expected: string, observed: string): Doubt {
  return { code: 'inventory.malformed', expected, observed };
}

export function inconsistent(expected: string, observed: string): Doubt {
  return { code: 'inventory.inconsistent', expected, observed };
}

export function unavailable(expected: string, observed: string): Doubt {
  return { code: 'inventory.unavailable', expected, observed };
}

export function found<T>(value: T): Lookup<T> {
  return { found: true, value };
}

export function refused(
  asked: string,
  { code, expected, observed }: Doubt,
): { readonly found: false; readonly failure: Failure } {
  return { found: false, failure: { code, asked, expected: clip(expected), observed: clip(observed) } };
}

/** What a value is, in a few words: the end of an `observed` phrase. */
export function describe(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  if (value === undefined) return 'missing';
  return typeof value === 'number' ? String(value) : JSON.stringify(value);
}

/** Phrases may quote the server, which may be long-winded. */
function clip(phrase: string): string {
  return phrase.length <= 300 ? phrase : `${phrase.slice(0, 299).toWellFormed()}…`;
}
