import { isUtf8 } from 'node:buffer';
import { withoutMark } from './text.ts';

/** Says of bytes that come in pieces whether they are UTF-8, and gives them on without a byte order mark. */
export class Utf8Pieces {
  /** The beginning of a character whose end is in the next piece. */
  #begun: Buffer = Buffer.alloc(0);
  #isFirst = true;
  #isValid = true;

  /** Returns whole characters; null: there are none, or what has come is no UTF-8. */
  add(piece: Uint8Array<ArrayBuffer>): Buffer | null {
    if (!this.#isValid) return null;
    const bytes = this.#begun.length === 0 ? bufferOf(piece) : Buffer.concat([this.#begun, piece]);
    const whole = bytes.subarray(0, bytes.length - begunAtEnd(bytes));
    this.#begun = bytes.subarray(whole.length);
    this.#isValid = isUtf8(whole);
    if (!this.#isValid || whole.length === 0) return null;
    const isFirst = this.#isFirst;
    this.#isFirst = false;
    return isFirst ? withoutMark(whole) : whole;
  }

  /** Whether all that has come is UTF-8, its last character whole. */
  end(): boolean {
    return this.#isValid && this.#begun.length === 0;
  }
}

/** How many bytes at the end begin a character that is not whole; of what is no UTF-8, any number below four. */
function begunAtEnd(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    // Bytes within a character are 10xxxxxx; the first says by its leading ones how long it is.
    if ((byte & 0xc0) !== 0x80) return lengthOf(byte) > back ? back : 0;
  }
  return 0;
}

function lengthOf(first: number): number {
  if (first >= 0xf0) return 4;
  if (first >= 0xe0) return 3;
  return first >= 0xc0 ? 2 : 1;
}

function bufferOf({ buffer, byteOffset, byteLength }: Uint8Array<ArrayBuffer>): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}
