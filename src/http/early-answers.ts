import type { Clock } from './clock.ts';

/**
 * Milliseconds for which an answer may lie: a gate waits up to a minute for commits whose origin GitHub does not know
 * yet.
 */
const FRESH = 20_000;

/** What was asked early, and since when its answer lies there; null: it has not come yet. */
interface Early<T> {
  readonly answer: Promise<T>;
  at: number | null;
}

/**
 * Answers to what was asked before its time: each is for the first that asks the same, and for none who asks when it
 * has lain for long.
 */
export class EarlyAnswers<T> {
  readonly #clock: Clock;
  readonly #waiting = new Map<string, Early<T>>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  keep(key: string, answer: Promise<T>): void {
    const early: Early<T> = { answer, at: null };
    this.#waiting.set(key, early);
    const lies = () => void (early.at = this.#clock.now());
    // An answer that is never asked for may fail unheard.
    answer.then(lies, lies);
  }

  /** The answer, which stays for who asks in its time. */
  peek(key: string): Promise<T> | null {
    return this.#waiting.get(key)?.answer ?? null;
  }

  /** The answer, for the question asked in its turn; null: there is none, or it has lain too long. */
  take(key: string): Promise<T> | null {
    const early = this.#waiting.get(key);
    this.#waiting.delete(key);
    if (early === undefined) return null;
    return early.at === null || this.#clock.now() - early.at <= FRESH ? early.answer : null;
  }
}
