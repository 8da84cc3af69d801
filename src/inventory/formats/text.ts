import { isUtf8 } from 'node:buffer';
import { fail, ok, type Result } from '../../domain/result.ts';
import { malformed, type InventoryError } from '../error.ts';

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/** UTF-8 without its byte order mark; anything else is not guessed at. */
export function decodeUtf8(bytes: Uint8Array): Result<string, InventoryError> {
  if (!isUtf8(bytes)) return fail(notUtf8());
  return ok(withoutMark(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)).toString('utf8'));
}

export function notUtf8(): InventoryError {
  return malformed('text in UTF-8', 'bytes that are not UTF-8');
}

/** The same bytes without a byte order mark in front. */
export function withoutMark(bytes: Buffer): Buffer {
  return bytes.subarray(BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte) ? BYTE_ORDER_MARK.length : 0);
}

/** A text as it counts: without white space around it; a blank one is no value. */
export function trimmed(text: string): string | null {
  return text.trim() || null;
}
