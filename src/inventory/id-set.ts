import { randomFillSync } from 'node:crypto';

/** So many ids are kept as they are. */
const FEW = 1 << 14;

/**
 * The ids seen, however many there are: texts while they are few, in a set of the platform, which is quick from the first
 * id on; then a fingerprint of each, which takes 8 bytes. (A set of the platform throws beyond 16.7 million.)
 */
export class IdSet {
  readonly #few: number;
  readonly #texts = new Set<string>();
  #fingerprints: Fingerprints | null = null;

  constructor(few = FEW) {
    this.#few = few;
  }

  /** False: the id was there before. */
  add(id: string): boolean {
    if (this.#fingerprints !== null) return this.#fingerprints.add(id);
    if (this.#texts.has(id)) return false;
    this.#texts.add(id);
    if (this.#texts.size > this.#few) this.#shorten();
    return true;
  }

  get size(): number {
    return this.#fingerprints?.size ?? this.#texts.size;
  }

  #shorten(): void {
    const fingerprints = new Fingerprints(this.#few * 2);
    for (const id of this.#texts) fingerprints.add(id);
    this.#texts.clear();
    this.#fingerprints = fingerprints;
  }
}

/** Lanes of 32 bits that are kept of an id. Among ten million, two different ids are alike in one of 300,000 readings. */
const LANES = 2;
/** At most so much of the table is taken before it grows. */
const LOAD = 0.7;

/**
 * Two ids that are taken for one make a list that is not believed, and no other. The seeds are new for each reading: nobody
 * can prepare ids that are alike, and the next reading takes them for two.
 */
class Fingerprints {
  readonly #seeds: readonly [number, number];
  #slots: number;
  /** A slot without an id has a zero in the first lane. */
  #table: Uint32Array;
  #size = 0;

  constructor(slots: number) {
    this.#slots = slots;
    this.#table = new Uint32Array(slots * LANES);
    const [a = 0, b = 0] = randomFillSync(new Uint32Array(LANES));
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
