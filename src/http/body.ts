/** Bytes from which a body is put together while it comes. */
const LARGE = 1024 * 1024;

/** Takes the bytes of a body or a file as they come; a piece is its to keep. */
export interface ByteSink {
  add(piece: Uint8Array<ArrayBuffer>): void;
}

/**
 * The bytes of a body as they come. A large one is put into one buffer that grows: kept in pieces until its end, it would
 * be there twice.
 */
export class GrowingBody implements ByteSink {
  /** What has come of a small one. */
  #pieces: Uint8Array<ArrayBuffer>[] = [];
  /** What has come of a large one, with room for more. */
  #whole: Buffer<ArrayBuffer> | null = null;
  #size = 0;

  get size(): number {
    return this.#size;
  }

  add(piece: Uint8Array<ArrayBuffer>): void {
    const before = this.#size;
    this.#size += piece.byteLength;
    if (this.#size < LARGE) this.#pieces.push(piece);
    else this.#roomFor(before).set(piece, before);
  }

  bytes(): Uint8Array<ArrayBuffer> {
    if (this.#whole !== null) return this.#whole.subarray(0, this.#size);
    const [only, ...more] = this.#pieces;
    return only !== undefined && more.length === 0 ? only : Buffer.concat(this.#pieces);
  }

  /** The buffer, with what has come before in it, twice as large as it must be. */
  #roomFor(before: number): Buffer<ArrayBuffer> {
    if (this.#whole !== null && this.#whole.length >= this.#size) return this.#whole;
    const grown = Buffer.allocUnsafeSlow(this.#size * 2);
    if (this.#whole === null) Buffer.concat(this.#pieces).copy(grown);
    else this.#whole.copy(grown, 0, 0, before);
    this.#pieces = [];
    this.#whole = grown;
    return grown;
  }
}
