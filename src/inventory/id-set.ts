import { randomFillSync } from 'node:crypto';

/** Lanes of 32 bits that are kept of an id. Among ten million, two different ids are alike in one of 300,000 readings. */
const LANES = 2;
/** At most so much of the table is taken before it grows. */
const LOAD = 0.7;

/**
 * The ids seen, however many there are: a fingerprint of each, 8 bytes in place of a text. (A set of the platform throws
 * beyond 16.7 million.) Two ids that are taken for one make a list that is not believed, and no other. The seeds are new
 * for each reading: nobody can prepare ids that are alike, and the next reading takes them for two.
 */
export class IdSet {
  readonly #seeds: readonly [number, number];
  #slots: number;
  /** A slot without an id has a zero in the first lane. */
  #table: Uint32Array;
  #size = 0;

  constructor(slots = 1 << 12, seeds: Uint32Array = randomFillSync(new Uint32Array(LANES))) {
    this.#slots = slots;
    this.#table = new Uint32Array(slots * LANES);
    const [a = 0, b = 0] = seeds;
    this.#seeds = [a, b];
  }

  /** False: the id was there before. */
  add(id: string): boolean {
    let [a, b] = this.#seeds;
    for (let at = 0; at < id.length; at += 1) {
      const code = id.charCodeAt(at);
      a = Math.imul(a ^ code, 0x9e3779b1);
      b = Math.imul(b ^ code, 0x85ebca6b);
      a = (a << 13) | (a >>> 19);
      b = (b << 17) | (b >>> 15);
    }
    a = mixed(a ^ id.length);
    if (!this.#put(a === 0 ? 1 : a, mixed(b))) return false;
    this.#size += 1;
    if (this.#size > this.#slots * LOAD) this.#grow();
    return true;
  }

  get size(): number {
    return this.#size;
  }

  #put(a: number, b: number): boolean {
    const table = this.#table;
    for (let slot = (a ^ b) >>> 0; ; slot += 1) {
      const at = (slot % this.#slots) * LANES;
      const lane = table[at] ?? 0;
      if (lane === 0) {
        table[at] = a;
        table[at + 1] = b;
        return true;
      }
      if (lane === a && table[at + 1] === b) return false;
    }
  }

  #grow(): void {
    const before = this.#table;
    this.#slots *= 2;
    this.#table = new Uint32Array(this.#slots * LANES);
    for (let at = 0; at < before.length; at += LANES)
      if (before[at] !== 0) this.#put(before[at] ?? 0, before[at + 1] ?? 0);
  }
}

/** Spreads every bit over all of them. */
function mixed(lane: number): number {
  let value = Math.imul(lane ^ (lane >>> 16), 0x21f0aaad);
  value = Math.imul(value ^ (value >>> 15), 0x735a2d97);
  return (value ^ (value >>> 15)) >>> 0;
}
