import { createHash } from 'node:crypto';
import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import type { ByteSink } from '../http/body.ts';
import { RequestFailure, type StreamingFetch } from '../http/bounded-fetch.ts';
import { API_VERSION } from './client.ts';
import { refused, unavailable } from './failures.ts';
import { refusalOfStatus } from './refusals.ts';

/** A content by which git knows it. */
export interface Blob {
  /** SHA-1, or SHA-256 in a repository that has those. */
  readonly oid: string;
  /** Bytes. */
  readonly size: number;
}

/**
 * Gives the bytes of a blob, as they come, to what `open` makes, for each try anew. Resolves to the one that has had
 * exactly the bytes that the id stands for.
 */
export type FetchBlob = <T extends ByteSink>(blob: Blob, open: () => T) => Promise<Result<T, Failure>>;

export interface RawOptions {
  readonly token: string;
  readonly apiUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  /** Bounded, for bodies of 100 MB. */
  readonly fetch: StreamingFetch;
  readonly signal: AbortSignal;
}

const ROUTE = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}';

/**
 * Asks for blobs as bytes. (As JSON they come in base64, a third longer; the client for JSON would decode what comes as
 * text, and lose what is not UTF-8.)
 */
export function connectRaw({ token, apiUrl, repository, fetch, signal }: RawOptions): FetchBlob {
  return async <T extends ByteSink>(blob: Blob, open: () => T) => {
    const asked = `GitHub REST: GET /repos/${repository}/git/blobs/${blob.oid}`;
    const headers = {
      accept: 'application/vnd.github.raw+json',
      authorization: `Bearer ${token}`,
      'user-agent': 'cohort-guard',
      'x-github-api-version': API_VERSION,
    };
    const tries: Identified<T>[] = [];
    const begin = () => {
      const sink = new Identified(open(), blob);
      tries.push(sink);
      return sink;
    };
    try {
      const url = `${apiUrl}/repos/${repository}/git/blobs/${blob.oid}`;
      const response = await fetch(url, { headers, signal }, ({ status }) => (status === 200 ? begin() : null));
      const came = tries.at(-1);
      if (response.status !== 200 || came === undefined)
        return refused(asked, 'HTTP 200 with the content of the file', refusalOfStatus(ROUTE, response));
      return came.isWhole() ? ok(came.sink) : unavailable(asked, `the ${blob.size} bytes of that id`, came.found());
    } catch (error) {
      if (error instanceof RequestFailure) return unavailable(asked, 'an answer', error.observed);
      throw error;
    }
  };
}

/** Passes bytes on, and knows afterwards whether they are those of an id: a body may end early without anybody saying so. */
class Identified<T extends ByteSink> implements ByteSink {
  readonly sink: T;
  readonly #blob: Blob;
  readonly #hash;
  #size = 0;

  constructor(sink: T, blob: Blob) {
    this.sink = sink;
    this.#blob = blob;
    this.#hash = createHash(blob.oid.length === 64 ? 'sha256' : 'sha1').update(`blob ${blob.size}\0`);
  }

  add(piece: Uint8Array<ArrayBuffer>): void {
    this.#size += piece.length;
    this.#hash.update(piece);
    this.sink.add(piece);
  }

  /** Asked once. */
  isWhole(): boolean {
    return this.#size === this.#blob.size && this.#hash.digest('hex') === this.#blob.oid;
  }

  found(): string {
    return this.#size === this.#blob.size ? 'as many bytes of other content' : `${this.#size} bytes`;
  }
}
