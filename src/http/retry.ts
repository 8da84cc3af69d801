import type { Answer, AnswerHeaders } from './answer.ts';
import type { Limits } from './limits.ts';
import type { RequestFailure } from './request-failure.ts';

/** What decides whether, and when, to ask again. */
export interface RetryTerms {
  /** Whether the request may reach the server twice without harm. */
  readonly repeatable: boolean;
  /** Tries made so far. */
  readonly made: number;
  /** Milliseconds that the last try took. */
  readonly took: number;
  readonly limits: Limits;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** From 0 to below 1. */
  readonly random: () => number;
}

/** Milliseconds to wait before asking again after this answer; null: the answer stands. */
export function waitAfterAnswer(response: Answer, terms: RetryTerms): number | null {
  const { status, headers } = response;
  const stated = statedWait(headers, terms.now());
  if (isSpent(status, headers)) {
    const reset = untilReset(headers, terms.now());
    return reset === null ? null : Math.max(backoff(terms), reset);
  }
  const refusedUnread =
    status === 429 || (status === 403 && headers.has('retry-after')) || (status === 503 && stated !== null);
  const givenUp = (status === 502 || status === 504) && terms.took > terms.limits.worked;
  const worthRepeating = terms.repeatable && !givenUp && (status === 500 || (status >= 502 && status <= 504));
  return refusedUnread || worthRepeating ? Math.max(backoff(terms), stated ?? 0) : null;
}

/** The same after no answer at all: it is not known whether the server acted on it. */
export function waitAfterFailure(failure: RequestFailure, terms: RetryTerms): number | null {
  const mayPass = failure.kind === 'network' || failure.kind === 'timeout';
  return mayPass && terms.repeatable ? backoff(terms) : null;
}

/** A little jitter, so that the jobs of a matrix do not come back all at once. */
function backoff({ made, limits, random }: RetryTerms): number {
  return (limits.backoff[made - 1] ?? limits.backoff.at(-1) ?? 0) * (1 + random() / 5);
}

/** `retry-after` in milliseconds from now: a number of seconds or a date (RFC 9110, 10.2.3). */
function statedWait(headers: AnswerHeaders, now: number): number | null {
  const value = headers.get('retry-after')?.trim() ?? '';
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

/** GitHub's limit of the hour is reached: until it ends, every further try is refused, and counted. */
function isSpent(status: number, headers: AnswerHeaders): boolean {
  const refused = status === 403 || status === 429;
  return refused && headers.get('x-ratelimit-remaining') === '0' && !headers.has('retry-after');
}

/** It names the second at which it ends; null where it does not. */
function untilReset(headers: AnswerHeaders, now: number): number | null {
  const reset = headers.get('x-ratelimit-reset') ?? '';
  return /^\d+$/.test(reset) ? Math.max(0, Number(reset) * 1000 - now) : null;
}
