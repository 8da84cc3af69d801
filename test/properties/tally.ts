import { isFull } from '../samples.ts';

/** Of another seed nobody knows what it meets. */
const isUsual = (process.env['SEED'] ?? '') === '';

/** Counts what a property has met, so that one that meets always the same does not pass. */
export class Tally {
  readonly #verdicts = new Map<string, number>();
  readonly #met = new Set<string>();
  #runs = 0;

  count(verdict: string, codes: readonly string[] = []): void {
    this.#runs += 1;
    this.#verdicts.set(verdict, (this.#verdicts.get(verdict) ?? 0) + 1);
    for (const code of codes) this.#met.add(code);
  }

  /**
   * Verdicts met in fewer than so many of a hundred runs, and codes never met: there should be none. The few samples of
   * `npm test` need not meet every code.
   */
  tooSeldom(shares: Readonly<Record<string, number>>, codes: readonly string[] = []): string[] {
    const seldom = Object.keys(shares).filter(
      (verdict) => ((this.#verdicts.get(verdict) ?? 0) * 100) / this.#runs < (shares[verdict] ?? 0),
    );
    return [...seldom, ...(isFull && isUsual ? codes.filter((code) => !this.#met.has(code)) : [])];
  }
}
