import type { Failure } from '../../domain/finding.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Answer as HttpAnswer, AnswerHeaders } from '../../http/answer.ts';
import { RequestFailure, type Fetch } from '../../http/bounded-fetch.ts';
import { failed, malformed, unavailable, type InventoryError } from '../error.ts';
import { parseJson } from '../formats/json-text.ts';
import { decodeUtf8 } from '../formats/text.ts';
import { hide, repeatsSecret, type Authorization } from './credentials.ts';

const EXPECTED = 'HTTP 200 with JSON';

export interface Question {
  readonly url: URL;
  /** For failures: without query, `GET https://inventory.example.org/v1/sites (page 3)`. */
  readonly asked: string;
  readonly authorization: Authorization;
}

export interface Answer {
  readonly body: unknown;
  readonly headers: AnswerHeaders;
  /** Of the body. */
  readonly bytes: number;
}

/** Asks the inventory for one JSON value. */
export async function fetchJson(
  { url, asked, authorization }: Question,
  fetch: Fetch,
  signal: AbortSignal,
): Promise<Result<Answer, Failure>> {
  const headers = headersOf(authorization);
  let response: HttpAnswer;
  try {
    response = await fetch(url, { headers, signal });
  } catch (error) {
    if (error instanceof RequestFailure)
      return failed(asked, unavailable(EXPECTED, hide(authorization, error.observed), 'url'));
    throw error;
  }
  if (response.status !== 200) return failed(asked, badStatus(response.status, authorization));
  const bytes = await response.bytes();
  const text = decodeUtf8(bytes);
  if (!text.ok) return failed(asked, { ...text.error, key: 'url' });
  if (repeatsSecret(authorization, text.value))
    return failed(asked, malformed(EXPECTED, 'an answer that repeats the secret it was sent', 'auth'));
  const value = parseJson(text.value);
  if (value.ok) return ok({ body: value.value, headers: response.headers, bytes: bytes.length });
  // The parser's own message is not passed on: it quotes the body, which nobody has vetted.
  const observed =
    value.error.kind === 'repeated-key'
      ? 'JSON with a key twice in one object'
      : `${bytes.length} bytes of ${contentType(response)} that are not JSON`;
  return failed(asked, malformed(EXPECTED, observed, 'url'));
}

/** What a question is sent with. */
export function headersOf(authorization: Authorization): Readonly<Record<string, string>> {
  return { accept: 'application/json', ...authorization.headers };
}

function badStatus(status: number, authorization: Authorization): InventoryError {
  const why = reason(status, authorization);
  const key = status === 401 || status === 403 ? 'auth' : 'url';
  return unavailable(EXPECTED, why === null ? `HTTP ${status}` : `HTTP ${status}: ${why}`, key);
}

function reason(status: number, { refusal }: Authorization): string | null {
  if (status === 401 || status === 403) return refusal;
  if (status === 404) return 'the inventory has nothing there, or hides it without a valid inventory-token';
  if (status === 429) return 'too many requests';
  return status >= 500 ? 'the inventory server failed' : null;
}

function contentType(response: HttpAnswer): string {
  const type = response.headers.get('content-type')?.split(';', 1)[0]?.trim() ?? '';
  return /^[\w.+-]{1,60}\/[\w.+-]{1,60}$/.test(type) ? type : 'unnamed content';
}
