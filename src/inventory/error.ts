import { fail } from '../domain/result.ts';
import type { Failure } from '../domain/finding.ts';

/** Why an answer is not believed; a failure once it is said what was asked. */
export type InventoryError = Omit<Failure, 'asked'>;

export function malformed(expected: string, observed: string, key?: string): InventoryError {
  return { code: 'inventory.malformed', expected, observed, ...withKey(key) };
}

/** A name that holds what nobody sees is another one than its reader takes it for: a condition on it would pass over it. */
export function illegible(name: string, key?: string): InventoryError {
  return malformed('names of attributes without invisible characters', `the name ${JSON.stringify(name)}`, key);
}

export function inconsistent(expected: string, observed: string, key?: string): InventoryError {
  return { code: 'inventory.inconsistent', expected, observed, ...withKey(key) };
}

export function unavailable(expected: string, observed: string, key?: string): InventoryError {
  return { code: 'inventory.unavailable', expected, observed, ...withKey(key) };
}

export function failed(
  asked: string,
  { code, expected, observed, key }: InventoryError,
): { readonly ok: false; readonly error: Failure } {
  return fail({ code, asked, expected: clip(expected), observed: clip(observed), ...withKey(key) });
}

function withKey(key: string | undefined): { readonly key?: string } {
  return key === undefined ? {} : { key };
}

/** Phrases may quote the server, which may be long-winded. */
function clip(phrase: string): string {
  return phrase.length <= 300 ? phrase : `${phrase.slice(0, 299).toWellFormed()}…`;
}
