import type { Answer } from '../http/answer.ts';
import type { Fetch } from '../http/bounded-fetch.ts';

const JSON_TYPE = /^application\/json\s*(?:;|$)/i;
const TEXT_TYPE = /^text\/|;\s*charset="?utf-8/i;

/** An answer that Octokit hands out as it came. */
export class Unread {
  readonly #answer: Answer;

  constructor(answer: Answer) {
    this.#answer = answer;
  }

  /**
   * What it says: JSON as a value, JSON that cannot be read and what says that it is a text as a text. Undefined: it says that
   * it is neither, and no schema takes it.
   */
  async read(): Promise<unknown> {
    // As Octokit does: an answer without a type is a text.
    const type = this.#answer.headers.get('content-type') ?? 'text/plain';
    const text = await this.#answer.text();
    if (!JSON_TYPE.test(type)) return TEXT_TYPE.test(type) ? text : undefined;
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
