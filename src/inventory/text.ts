import { fail, ok, type Result } from '../domain/result.ts';
import { malformed, type InventoryError } from './error.ts';

/** UTF-8 without its byte order mark; anything else is not guessed at. */
export function decodeUtf8(bytes: Uint8Array): Result<string, InventoryError> {
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return fail(malformed('text in UTF-8', 'bytes that are not UTF-8'));
  }
}

/** The error says where the text stops being JSON, and may quote it. */
export function parseJson(text: string): Result<unknown, string> {
  try {
    return ok(JSON.parse(text));
  } catch (error) {
    return fail(error instanceof SyntaxError ? error.message : 'unreadable');
  }
}
