import type { Failure } from '../domain/finding.ts';
import type { Result } from '../domain/result.ts';
import type { ListedCheckRun } from '../github/check-runs.ts';
import type { Clock } from '../http/clock.ts';
import type { Listener } from './github.ts';

/** Milliseconds for which a look counts: what is written follows it. */
const FRESH = 5_000;
/** Looks ahead in one judgement; the last one is then waited for. */
const MAX_LOOKS = 4;

type Look = () => Promise<Result<readonly ListedCheckRun[], Failure>>;

/**
 * Looks, while the last evidence is fetched, whether a newer judgement has begun, so that this costs no time. Which
 * evidence was the last shows afterwards: a look counts where nothing was asked after its answer.
 */
export class Lookout implements Listener {
  readonly #clock: Clock;
  #look: Look | null = null;
  #underWay: Promise<void> | null = null;
  #seen: { readonly runs: Awaited<ReturnType<Look>>; readonly at: number } | null = null;
  #made = 0;
  #isLate = false;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** From now on there is something to look at, and the first look begins: mostly little is asked from here. */
  open(look: Look): void {
    this.#look = look;
    this.#begin();
  }

  asked(): void {
    if (this.#seen?.runs.ok === true) this.#seen = null;
    if (this.#isLate) this.#begin();
  }

  ending(): void {
    this.#begin();
  }

  answered(): void {
    this.#isLate = true;
  }

  /** What was seen, where that counts; null: look now. A look that failed has had all its tries. */
  async seen(): Promise<Awaited<ReturnType<Look>> | null> {
    await this.#underWay;
    const seen = this.#seen;
    if (seen === null || !seen.runs.ok) return seen?.runs ?? null;
    return this.#clock.now() - seen.at <= FRESH ? seen.runs : null;
  }

  /** Begins a look while other questions are asked, where none is under way. */
  #begin(): void {
    const look = this.#look;
    if (look === null || this.#underWay !== null || this.#made >= MAX_LOOKS || this.#seen?.runs.ok === false) return;
    this.#made += 1;
    this.#seen = null;
    this.#underWay = this.#keep(look);
    // A look whose result is never asked for may fail unheard.
    this.#underWay.catch(() => undefined);
  }

  async #keep(look: Look): Promise<void> {
    try {
      this.#seen = { runs: await look(), at: this.#clock.now() };
    } finally {
      this.#underWay = null;
    }
  }
}
