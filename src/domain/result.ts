/** A success or a failure that belongs to the domain. Bugs are thrown, never returned. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function fail<E>(error: E): { readonly ok: false; readonly error: E } {
  return { ok: false, error };
}

/** The values of several results, or the first failure among them. */
export function all<A, B, E>(results: readonly [Result<A, E>, Result<B, E>]): Result<readonly [A, B], E>;
export function all<A, B, C, E>(
  results: readonly [Result<A, E>, Result<B, E>, Result<C, E>],
): Result<readonly [A, B, C], E>;
export function all<T, E>(results: readonly Result<T, E>[]): Result<readonly T[], E>;
export function all(results: readonly Result<unknown, unknown>[]): Result<readonly unknown[], unknown> {
  const values: unknown[] = [];
  for (const result of results) {
    if (!result.ok) return result;
    values.push(result.value);
  }
  return ok(values);
}
