import type { IncomingMessage, RequestOptions } from 'node:http';

/*
 * Counts the rounds of a run: requests that wait for another. Every request that is under way is answered at once, and
 * only when nothing further is asked: so each answer takes one round, however fast the loopback is.
 */

/** What was asked at once, for each round: `POST /graphql Merged`, `GET /repos/…/activity`. */
export type Rounds = readonly (readonly string[])[];

/** Turns of the event loop within which whoever has an answer asks what follows from it. */
const TURNS = 20;

interface Waiting {
  readonly name: string;
  /** Resolves when the answer has come as a whole, or never will. */
  readonly send: () => Promise<void>;
}

const http = process.getBuiltinModule('node:http');

/** Runs with every request of this process held to rounds: it ends, and so leaves, when it is its turn. */
export async function inRounds<T>(run: () => Promise<T>): Promise<{ readonly value: T; readonly rounds: Rounds }> {
  const original = http.request;
  const rounds: string[][] = [];
  let waiting: Waiting[] = [];
  let running = false;

  async function turn(): Promise<void> {
    running = true;
    while (waiting.length > 0) {
      for (let left = TURNS, seen = -1; left > 0; left -= 1) {
        if (seen !== waiting.length) left = TURNS;
        seen = waiting.length;
        await new Promise(setImmediate);
      }
      const asked = waiting;
      waiting = [];
      rounds.push(asked.map(({ name }) => name));
      await Promise.all(asked.map(({ send }) => send()));
      // Who has been answered asks further.
      for (let left = TURNS; left > 0; left -= 1) await new Promise(setImmediate);
    }
    running = false;
  }

  // As the one that carries requests calls it.
  const held = (url: URL, options: RequestOptions, answered: (message: IncomingMessage) => void) => {
    const request = original(url, options, answered);
    const end = request.end.bind(request);
    const later = (body?: string) => {
      const closed = new Promise<void>((resolve) => request.once('close', resolve));
      const send = () => {
        end(body);
        return closed;
      };
      waiting.push({ name: nameOf(url, options.method, body), send });
      if (!running) void turn();
      return request;
    };
    return Object.assign(request, { end: later });
  };
  Object.assign(http, { request: held });
  try {
    return { value: await run(), rounds };
  } finally {
    Object.assign(http, { request: original });
  }
}

function nameOf({ pathname }: URL, method = 'GET', body = ''): string {
  const operation = /(?:query|mutation) (\w+)/.exec(body)?.[1];
  return `${method} ${pathname}${operation === undefined || pathname !== '/graphql' ? '' : ` ${operation}`}`;
}
