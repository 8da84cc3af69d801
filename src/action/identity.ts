import { z } from 'zod/mini';
import { fail, ok, type Result } from '../domain/result.ts';
import { RequestFailure, type Fetch } from '../http/bounded-fetch.ts';
import type { InventoryError } from '../inventory/error.ts';
import type { Environment } from './environment.ts';

const EXPECTED = 'the identity token of this workflow';
const answer = z.object({ value: z.string().check(z.minLength(1)) });

/** Asks the runner for the identity token of this workflow, which is good for one audience and some minutes. */
export async function fetchIdentity(
  identity: Environment['identity'],
  audience: string,
  fetch: Fetch,
  signal: AbortSignal,
): Promise<Result<string, InventoryError>> {
  if (identity === null) return refuse('none: the job needs `permissions: id-token: write`');
  const url = new URL(identity.url);
  url.searchParams.set('audience', audience);
  try {
    const response = await fetch(url, { headers: { authorization: `Bearer ${identity.token}` }, signal });
    if (response.status !== 200) return refuse(`HTTP ${response.status} from the runner's token service`);
    const parsed = answer.safeParse(await response.json());
    return parsed.success ? ok(parsed.data.value) : refuse("an answer without one from the runner's token service");
  } catch (error) {
    if (error instanceof RequestFailure) return refuse(error.observed);
    if (error instanceof SyntaxError) return refuse("an answer that is not JSON from the runner's token service");
    throw error;
  }
}

function refuse(observed: string): Result<never, InventoryError> {
  return fail({ code: 'inventory.unavailable', expected: EXPECTED, observed, key: 'auth' });
}
