import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import { RequestFailure, type Fetch } from '../http/bounded-fetch.ts';
import { API_VERSION } from './client.ts';
import { refused, unavailable } from './failures.ts';
import { refusalOfStatus } from './refusals.ts';

/** The bytes of a blob, as they are. */
export type FetchBlob = (oid: string) => Promise<Result<Uint8Array, Failure>>;

export interface RawOptions {
  readonly token: string;
  readonly apiUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  /** Bounded, for bodies of 100 MB. */
  readonly fetch: Fetch;
  readonly signal: AbortSignal;
}

const ROUTE = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}';

/**
 * Asks for blobs as bytes. (As JSON they come in base64, a third longer; the client for JSON would decode what comes as
 * text, and lose what is not UTF-8.)
 */
export function connectRaw({ token, apiUrl, repository, fetch, signal }: RawOptions): FetchBlob {
  return async (oid) => {
    const asked = `GitHub REST: GET /repos/${repository}/git/blobs/${oid}`;
    const headers = {
      accept: 'application/vnd.github.raw+json',
      authorization: `Bearer ${token}`,
      'user-agent': 'cohort-guard',
      'x-github-api-version': API_VERSION,
    };
    try {
      const response = await fetch(`${apiUrl}/repos/${repository}/git/blobs/${oid}`, { headers, signal });
      return response.status === 200
        ? ok(await response.bytes())
        : refused(asked, 'HTTP 200 with the content of the file', refusalOfStatus(ROUTE, response));
    } catch (error) {
      if (error instanceof RequestFailure) return unavailable(asked, 'an answer', error.observed);
      throw error;
    }
  };
}
