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
 * What Octokit is to ask by, so that it hands out answers as they came. Its own reading calls a function for each value, to
 * keep numbers that JavaScript has not; GitHub sends none of those, and it would take longer than the rest of the request.
 */
export function handingOut(fetch: Fetch) {
  return {
    // It takes what it does not parse from here, meant as a stream.
    fetch: async (...asked: Parameters<Fetch>) => {
      const answer = await fetch(...asked);
      return { ...answer, body: new Unread(answer) };
    },
    parseSuccessResponseBody: false,
  };
}
