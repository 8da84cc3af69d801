import { isUtf8 } from 'node:buffer';
import { fail, ok, type Result } from '../../domain/result.ts';
import { malformed, type InventoryError } from '../error.ts';

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/** The same bytes without a byte order mark, once they are known to be UTF-8; anything else is not guessed at. */
export function checkUtf8(bytes: Uint8Array): Result<Buffer, InventoryError> {
  if (!isUtf8(bytes)) return fail(malformed('text in UTF-8', 'bytes that are not UTF-8'));
  const start = BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte) ? BYTE_ORDER_MARK.length : 0;
  return ok(Buffer.from(bytes.buffer, bytes.byteOffset + start, bytes.byteLength - start));
}

/** UTF-8 without its byte order mark. */
export function decodeUtf8(bytes: Uint8Array): Result<string, InventoryError> {
  const checked = checkUtf8(bytes);
  return checked.ok ? ok(checked.value.toString('utf8')) : checked;
}

/** A text as it counts: without white space around it; a blank one is no value. */
export function trimmed(text: string): string | null {
  return text.trim() || null;
}
