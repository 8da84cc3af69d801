import pRetry from 'p-retry';
import type { Answer, Asked } from './answer.ts';
import { attempt, type Carrier, type OpenSink } from './attempt.ts';
import { systemClock, type Clock } from './clock.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
import { deadlineFailure, RequestFailure } from './request-failure.ts';
import { waitAfterAnswer, waitAfterFailure } from './retry.ts';
import { transport } from './transport.ts';

export type { Limits } from './limits.ts';
export { RequestFailure, type RequestFailureKind } from './request-failure.ts';

/** A `fetch` of what is used here: whole answers, and only strings or bytes to send. */
export type Fetch = (url: string | URL, asked?: Asked) => Promise<Answer>;

export interface BoundedFetchOptions {
  /** Aborted when the time for everything is up. */
  readonly signal: AbortSignal;
  /** Milliseconds until then. */
  readonly remaining: () => number;
  /** By which tries are timed and waits are waited. Default: the system's. */
  readonly clock?: Clock;
  /** What differs from {@link DEFAULT_LIMITS}. */
  readonly limits?: Partial<Limits>;
  /** Whether a request may reach the server twice without harm. Default: all but POST and PATCH. */
  readonly repeatable?: (method: string, url: URL) => boolean;
  /** What carries the requests. Default: {@link transport}. */
  readonly fetch?: Carrier;
  /** Milliseconds since 1970, to read a `retry-after` date by. Default: `Date.now`. */
  readonly now?: () => number;
  /** From 0 to below 1. Default: `Math.random`. */
  readonly random?: () => number;
  /** Resolves after so many milliseconds, rejects when the signal aborts. Default: by the clock. */
  readonly sleep?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/** A `fetch` whose answer need not be held: `open` says what takes its body as it comes. */
export type StreamingFetch = (url: string | URL, asked?: Asked, open?: OpenSink) => Promise<Answer>;

/**
 * A `fetch` whose every request ends: a bounded number of bounded tries, redirects within the origin only, a body of
 * bounded size that is read before it returns. Bodies to send are strings or bytes, so that they can be sent again.
 *
 * Resolves to the last answer, whatever its status; throws a {@link RequestFailure} when there is none.
 */
export function boundedFetch(options: BoundedFetchOptions): StreamingFetch {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const {
    remaining,
    clock = systemClock,
    repeatable = isIdempotent,
    fetch = transport,
    now = Date.now,
    random = Math.random,
    sleep = (milliseconds, signal) => clock.sleep(milliseconds, signal),
  } = options;

  return async (target, asked = {}, open) => {
    const url = new URL(target);
    const method = (asked.method ?? 'GET').toUpperCase();
    const request = { ...asked, method, headers: readHeaders(asked.headers) };
    const signal = asked.signal ? AbortSignal.any([options.signal, asked.signal]) : options.signal;
    const terms = { repeatable: repeatable(method, url), limits, now, random };
    let made = 0;
    let began = 0;

    const askOnce = async () => {
      made += 1;
      began = clock.now();
      const response = await attempt(url, request, { limits, signal, remaining, clock, fetch, open });
      const wait = waitAfterAnswer(response, { ...terms, made, took: clock.now() - began });
      if (wait !== null && wait < remaining()) throw new PassingAnswer(response, wait);
      return response;
    };
    const shouldRetry = async ({ error }: { readonly error: Error }) => {
      const wait =
        error instanceof PassingAnswer
          ? error.wait
          : error instanceof RequestFailure
            ? waitAfterFailure(error, { ...terms, made, took: clock.now() - began })
            : null;
      if (wait === null || wait >= remaining()) return false;
      await sleep(wait, signal).catch(() => Promise.reject(deadlineFailure()));
      return true;
    };

    try {
      // The waiting is done in `shouldRetry`: p-retry knows nothing of `retry-after`.
      return await pRetry(askOnce, { retries: limits.tries - 1, minTimeout: 0, shouldRetry });
    } catch (error) {
      if (error instanceof PassingAnswer) return error.response;
      throw error instanceof RequestFailure && made > 1
        ? new RequestFailure(error.kind, `${error.observed}, after ${made} tries`)
        : error;
    }
  };
}

/** An answer that another try may improve; it stands when no try is left. */
class PassingAnswer extends Error {
  readonly response: Answer;
  readonly wait: number;

  constructor(response: Answer, wait: number) {
    super(`HTTP ${response.status}`);
    this.response = response;
    this.wait = wait;
  }
}

function isIdempotent(method: string): boolean {
  return method !== 'POST' && method !== 'PATCH';
}

/** Throws with words of ours: the platform's message may quote the value, which may be a token. */
function readHeaders(headers: Asked['headers'] = {}): Readonly<Record<string, string>> {
  const { validateHeaderName, validateHeaderValue } = process.getBuiltinModule('node:http');
  const read = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value.trim()] as const);
  try {
    for (const [name, value] of read) {
      validateHeaderName(name);
      validateHeaderValue(name, value);
    }
  } catch {
    throw new RequestFailure(
      'network',
      'nothing was sent: a header, probably a token, holds characters that HTTP does not allow',
    );
  }
  return Object.fromEntries(read);
}
