import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import { RequestFailure, type Fetch } from '../http/bounded-fetch.ts';
import { malformed, failed, unavailable, type InventoryError } from './error.ts';
import { parseJson } from './formats/json-text.ts';
import { decodeUtf8 } from './formats/text.ts';

const EXPECTED = 'HTTP 200 with JSON';

export interface Question {
  readonly url: URL;
  /** For failures: without query, `GET https://inventory.example.org/v1/sites (page 3)`. */
  readonly asked: string;
  readonly token: string | null;
}

/** Asks the inventory for one JSON value. */
export async function fetchJson(
  { url, asked, token }: Question,
  fetch: Fetch,
  signal: AbortSignal,
): Promise<Result<unknown, Failure>> {
  const headers = { accept: 'application/json', ...(token === null ? {} : { authorization: `Bearer ${token}` }) };
  let response: Response;
  try {
    response = await fetch(url, { headers, signal });
  } catch (error) {
    if (error instanceof RequestFailure) return failed(asked, unavailable(EXPECTED, error.observed));
    throw error;
  }
  if (response.status !== 200) return failed(asked, badStatus(response.status, token));
  const body = new Uint8Array(await response.arrayBuffer());
  const text = decodeUtf8(body);
  if (!text.ok) return failed(asked, text.error);
  const value = parseJson(text.value);
  if (value.ok) return ok(value.value);
  // The parser's own message is not passed on: it quotes the body, which nobody has vetted.
  const observed =
    value.error.kind === 'repeated-key'
      ? 'JSON with a key twice in one object'
      : `${body.length} bytes of ${contentType(response)} that are not JSON`;
  return failed(asked, malformed(EXPECTED, observed));
}

function badStatus(status: number, token: string | null): InventoryError {
  const why = reason(status, token);
  return unavailable(EXPECTED, why === null ? `HTTP ${status}` : `HTTP ${status}: ${why}`);
}

function reason(status: number, token: string | null): string | null {
  if (status === 401 || status === 403)
    return token === null ? 'the inventory-token input is missing' : 'the inventory-token input was refused';
  if (status === 404) return 'the inventory has nothing there, or hides it without a valid inventory-token';
  if (status === 429) return 'too many requests';
  return status >= 500 ? 'the inventory is not well' : null;
}

function contentType(response: Response): string {
  const type = response.headers.get('content-type')?.split(';', 1)[0]?.trim() ?? '';
  return /^[\w.+-]{1,60}\/[\w.+-]{1,60}$/.test(type) ? type : 'unnamed content';
}
