import { describe } from './formats/json-text.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { nearest } from '../domain/problem.ts';
import { malformed, type InventoryError } from './error.ts';
import { isObject } from './site-shape.ts';

/** The array to which plain keys lead; none: the value itself. */
export function findItems(value: unknown, path: readonly string[]): Result<readonly unknown[], InventoryError> {
  let at = value;
  for (const [depth, key] of path.entries()) {
    if (!isObject(at) || !Object.hasOwn(at, key)) return fail(notThere(at, path, depth));
    at = at[key];
  }
  if (Array.isArray(at)) return ok(at);
  const where = path.length === 0 ? 'a list as the whole answer' : `a list at ${path.join('.')}`;
  const keys = isObject(at) ? `an object with the keys ${Object.keys(at).slice(0, 12).join(', ')}` : describe(at);
  return fail(malformed(where, keys, 'items'));
}

function notThere(at: unknown, path: readonly string[], depth: number): InventoryError {
  const keys = isObject(at) ? Object.keys(at) : [];
  const near = nearest(path[depth] ?? '', keys);
  const meant = near === undefined ? '' : `; did you mean ${near}?`;
  const found = isObject(at) ? `the keys ${keys.slice(0, 12).join(', ') || '(none)'}` : describe(at);
  return malformed(`a list at ${path.join('.')}`, `${found}${meant}`, 'items');
}
