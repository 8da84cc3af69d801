/** A set of the platform takes 16.7 million entries (2^24) and throws at the next. */
const MAX_ENTRIES = 2 ** 23;

/** The ids seen, however many there are. */
export class IdSet {
  readonly #limit: number;
  readonly #full: Set<string>[] = [];
  #open = new Set<string>();

  constructor(limit = MAX_ENTRIES) {
    this.#limit = limit;
  }

  /** False: the id was there before. */
  add(id: string): boolean {
    if (this.#full.some((ids) => ids.has(id))) return false;
    const before = this.#open.size;
    this.#open.add(id);
    if (this.#open.size === before) return false;
    if (this.#open.size === this.#limit) {
      this.#full.push(this.#open);
      this.#open = new Set();
    }
    return true;
  }

  get size(): number {
    return this.#full.length * this.#limit + this.#open.size;
  }
}
