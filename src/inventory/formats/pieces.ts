/** Reads what comes in pieces. What it finds it gives away at once; `end` says that there is no more. */
export interface PieceReader {
  add(bytes: Buffer): void;
  end(): void;
}

/**
 * Bytes that come in pieces and are used up to where something ends in them, a line or an item. What is left is put in
 * front of the next piece.
 */
export class Cutter implements PieceReader {
  readonly #use: (bytes: Buffer, isLast: boolean) => number;
  #held: Buffer[] = [];
  #size = 0;
  #enough = 0;

  /** @param use says how many bytes it has used; of the last ones, what it leaves is lost. */
  constructor(use: (bytes: Buffer, isLast: boolean) => number) {
    this.#use = use;
  }

  add(bytes: Buffer): void {
    this.#held.push(bytes);
    this.#size += bytes.length;
    if (this.#size >= this.#enough) this.#cut(false);
  }

  end(): void {
    this.#cut(true);
  }

  #cut(isLast: boolean): void {
    const [only, ...more] = this.#held;
    const whole = only !== undefined && more.length === 0 ? only : Buffer.concat(this.#held);
    const rest = whole.subarray(this.#use(whole, isLast));
    this.#held = rest.length === 0 ? [] : [rest];
    this.#size = rest.length;
    // What is left is looked at again from its start: not before it is twice as long, or a long item costs its square.
    this.#enough = rest.length * 2;
  }
}
