import jmespath from 'jmespath';
import { fail, ok, type Result } from '../domain/result.ts';
import { malformed, type InventoryError } from './error.ts';

/**
 * What an expression of the policy finds in a value; the message of the language names types, not values.
 * @param what is searched: `an answer`, `a file`.
 */
export function search(value: unknown, expression: string, what: string, key: string): Result<unknown, InventoryError> {
  try {
    const found: unknown = jmespath.search(value, expression);
    return ok(found);
  } catch (error) {
    return fail(malformed(`${what} that ${key} (${expression}) can be applied to`, problemOf(error), key));
  }
}

export function problemOf(error: unknown): string {
  return error instanceof Error ? error.message : 'it failed';
}
