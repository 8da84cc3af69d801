import type { Failure } from '../../domain/finding.ts';
import type { Result } from '../../domain/result.ts';
import type { Fetch } from '../../http/bounded-fetch.ts';
import type { EarlyAnswers } from '../../http/early-answers.ts';
import { failed, type InventoryError } from '../error.ts';
import type { Freshness } from '../snapshot.ts';
import { hide, type Authorization } from './credentials.ts';
import { fetchJson, type Answer } from './request.ts';

/** What a server has answered before it was asked in its time, by address and headers. */
export type EarlyPages = EarlyAnswers<Result<Answer, Failure>>;

export interface SessionTerms {
  readonly authorization: Authorization;
  readonly fetch: Fetch;
  readonly signal: AbortSignal;
  readonly freshness: Freshness;
  readonly early?: EarlyPages | undefined;
}

/** How one server is asked: as whom, within which time, and how failures name what was asked. */
export class Session {
  readonly #resource: string;
  readonly #terms: SessionTerms;

  /** @param resource the address that is asked, without its query: for messages. */
  constructor(resource: string, terms: SessionTerms) {
    this.#resource = resource;
    this.#terms = terms;
  }

  get freshness(): Freshness {
    return this.#terms.freshness;
  }

  /** @param page its number; null: what is asked has no pages. */
  ask(url: URL, page: number | null): Promise<Result<Answer, Failure>> {
    const { early, authorization, fetch, signal } = this.#terms;
    return early?.take(this.key(url)) ?? fetchJson({ url, asked: this.#asked(page), authorization }, fetch, signal);
  }

  /** By what an answer that was asked for early is known: the address, and as whom it was asked. */
  key(url: URL): string {
    return JSON.stringify([url.href, this.#terms.authorization.headers]);
  }

  /** A server that echoes what it was sent does not get a secret into a report. */
  refuse(page: number | null, error: InventoryError): ReturnType<typeof failed> {
    const hidden = (phrase: string) => hide(this.#terms.authorization, phrase);
    return failed(this.#asked(page), { ...error, expected: hidden(error.expected), observed: hidden(error.observed) });
  }

  #asked(page: number | null): string {
    return page === null ? `GET ${this.#resource}` : `GET ${this.#resource} (page ${page})`;
  }
}
