import type { Answer } from '../http/answer.ts';
import type { Fetch } from '../http/bounded-fetch.ts';

/** An answer that Octokit hands out as it came. */
export class Unread {
  readonly #answer: Answer;

  constructor(answer: Answer) {
    this.#answer = answer;
  }

  /** What it says: JSON as a value, anything else, JSON that cannot be read included, as a text. */
  async read(): Promise<unknown> {
    const text = await this.#answer.text();
    if (!/^application\/json\s*(?:;|$)/i.test(this.#answer.headers.get('content-type') ?? '')) return text;
    try {
      return JSON.parse(text);
    } catch {
      return text;
    }
  }
}

/**
 * The options of a request by which Octokit hands out each answer unread. Octokit reads JSON with a function that is called
 * for each value, to keep numbers that JavaScript does not have. GitHub sends none of those, and the calls take longer than
 * the rest of the request.
 */
export function handingOut(fetch: Fetch) {
  return {
    // What Octokit does not parse it gives out as the data of the answer: the `body`, meant as a stream.
    fetch: async (...asked: Parameters<Fetch>) => {
      const answer = await fetch(...asked);
      return { ...answer, body: new Unread(answer) };
    },
    parseSuccessResponseBody: false,
  };
}
