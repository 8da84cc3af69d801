import { fail } from '../domain/result.ts';
import type { Failure } from '../domain/finding.ts';

/** Why an answer is not believed; a failure once it is said what was asked. */
export type InventoryError = Omit<Failure, 'asked'>;

/** @param key of the policy: where it is to be mended. */
type MakeError = (expected: string, observed: string, key?: string) => InventoryError;

export const malformed = errorOf('inventory.malformed');
export const inconsistent = errorOf('inventory.inconsistent');
export const unavailable = errorOf('inventory.unavailable');

function errorOf(code: InventoryError['code']): MakeError {
  return (expected, observed, key) => ({ code, expected, observed, ...withKey(key) });
}

/** A name that holds what nobody sees is another one than its reader takes it for: a condition on it would pass over it. */
export function illegible(name: string, key?: string): InventoryError {
  return malformed('names of attributes without invisible characters', `the name ${JSON.stringify(name)}`, key);
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
