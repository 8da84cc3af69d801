/** Lanes of 32 bits that are kept of an id. Among ten million, two different ids are alike once in 10^15 inventories. */
const LANES = 3;
/** At most so much of the table is taken before it grows. */
const LOAD = 0.6;

/**
 * The ids seen, however many there are: a fingerprint of each, 12 bytes in place of a text. (A set of the platform throws
 * beyond 16.7 million.) The seeds are new for each inventory, so nobody can prepare ids that are alike.
 */
export class IdSet {
  readonly #seeds: readonly [number, number, number];
  #slots: number;
  /** A slot without an id has a zero in the first lane. */
  #table: Uint32Array;
  #size = 0;

  constructor(slots = 1 << 12, seeds: Uint32Array = crypto.getRandomValues(new Uint32Array(LANES))) {
    this.#slots = slots;
    this.#table = new Uint32Array(slots * LANES);
    const [a = 0, b = 0, c = 0] = seeds;
    this.#seeds = [a, b, c];
  }

  /** False: the id was there before. */
  add(id: string): boolean {
    let [a, b, c] = this.#seeds;
    for (let at = 0; at < id.length; at += 1) {
      const code = id.charCodeAt(at);
      a = Math.imul(a ^ code, 0x9e3779b1);
      b = Math.imul(b ^ code, 0x85ebca6b);
      c = Math.imul(c ^ code, 0xc2b2ae35);
      a = (a << 13) | (a >>> 19);
      b = (b << 17) | (b >>> 15);
      c = (c << 11) | (c >>> 21);
    }
    a = mixed(a ^ id.length);
    if (!this.#put(a === 0 ? 1 : a, mixed(b + a), mixed(c + b))) return false;
    this.#size += 1;
    if (this.#size > this.#slots * LOAD) this.#grow();
    return true;
  }

  get size(): number {
    return this.#size;
  }

  #put(a: number, b: number, c: number): boolean {
    const table = this.#table;
    for (let slot = (a ^ b) >>> 0; ; slot += 1) {
      const at = (slot % this.#slots) * LANES;
      const lane = table[at] ?? 0;
      if (lane === 0) {
        table[at] = a;
        table[at + 1] = b;
        table[at + 2] = c;
        return true;
      }
      if (lane === a && table[at + 1] === b && table[at + 2] === c) return false;
    }
  }

  #grow(): void {
    const before = this.#table;
    this.#slots *= 2;
    this.#table = new Uint32Array(this.#slots * LANES);
    for (let at = 0; at < before.length; at += LANES)
      if (before[at] !== 0) this.#put(before[at] ?? 0, before[at + 1] ?? 0, before[at + 2] ?? 0);
  }
}

/** Spreads every bit over all of them. */
function mixed(lane: number): number {
  let value = Math.imul(lane ^ (lane >>> 16), 0x21f0aaad);
  value = Math.imul(value ^ (value >>> 15), 0x735a2d97);
  return (value ^ (value >>> 15)) >>> 0;
}
