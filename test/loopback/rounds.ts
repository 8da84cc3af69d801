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
  readonly send: () => Promise<void>;
}

/** Runs with every `fetch` of this process held to rounds. */
export async function inRounds<T>(run: () => Promise<T>): Promise<{ readonly value: T; readonly rounds: Rounds }> {
  const original = globalThis.fetch;
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

  globalThis.fetch = (input, init) => {
    const { promise, resolve, reject } = Promise.withResolvers<() => Promise<Response>>();
    waiting.push({
      name: nameOf(String(input instanceof Request ? input.url : input), init),
      async send() {
        try {
          const answer = await original(input, init);
          const body = await answer.arrayBuffer();
          const { status, headers } = answer;
          const empty = [204, 205, 304].includes(status);
          resolve(() => Promise.resolve(new Response(empty ? null : body, { status, headers })));
        } catch (error) {
          reject(error);
        }
      },
    });
    if (!running) void turn();
    return promise.then((give) => give());
  };
  try {
    return { value: await run(), rounds };
  } finally {
    globalThis.fetch = original;
  }
}

function nameOf(address: string, init: RequestInit | undefined): string {
  const { pathname } = new URL(address);
  const operation = typeof init?.body === 'string' ? /(?:query|mutation) (\w+)/.exec(init.body)?.[1] : undefined;
  return `${init?.method ?? 'GET'} ${pathname}${operation === undefined || pathname !== '/graphql' ? '' : ` ${operation}`}`;
}
