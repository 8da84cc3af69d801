import type { Fetch } from './attempt.ts';

/** A `fetch`, and a second one by which a request is sent before its time. */
export interface FetchAhead {
  readonly fetch: Fetch;
  readonly ahead: (url: URL, headers: Readonly<Record<string, string>>) => void;
}

/**
 * What is sent by `ahead` answers the first that sends the same by `fetch`, a GET with the same headers. That one ends
 * when `fetch` as a whole does, and not by a signal of its own.
 */
export function fetchingAhead(fetch: Fetch): FetchAhead {
  const waiting = new Map<string, Promise<Response>>();
  const keyOf = (url: string, headers: unknown) => JSON.stringify([url, headers]);
  return {
    fetch: (target, init = {}) => {
      const key = keyOf(new URL(target).href, init.headers);
      const answer = (init.method ?? 'GET') === 'GET' ? waiting.get(key) : undefined;
      if (answer === undefined) return fetch(target, init);
      waiting.delete(key);
      return answer;
    },
    ahead: (url, headers) => {
      const answer = fetch(url, { headers });
      // Where nobody asks for it, nobody hears what became of it.
      answer.catch(() => undefined);
      waiting.set(keyOf(url.href, headers), answer);
    },
  };
}
