import type { Fetch } from './attempt.ts';
import type { Clock } from './clock.ts';
import { EarlyAnswers } from './early-answers.ts';

/** A `fetch`, and a second one by which a request is sent before its time. */
export interface FetchAhead {
  readonly fetch: Fetch;
  readonly ahead: (url: URL, headers: Readonly<Record<string, string>>) => void;
}

/**
 * What is sent by `ahead` answers the first that sends the same by `fetch` soon, a GET with the same headers. That one
 * ends when `fetch` as a whole does, and not by a signal of its own.
 */
export function fetchingAhead(fetch: Fetch, clock: Clock): FetchAhead {
  const early = new EarlyAnswers<Response>(clock);
  const keyOf = (url: string, headers: unknown) => JSON.stringify([url, headers]);
  return {
    fetch: (target, init = {}) => {
      const answer = (init.method ?? 'GET') === 'GET' ? early.take(keyOf(new URL(target).href, init.headers)) : null;
      return answer ?? fetch(target, init);
    },
    ahead: (url, headers) => early.keep(keyOf(url.href, headers), fetch(url, { headers })),
  };
}
