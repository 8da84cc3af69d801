import { describe } from './formats/json-text.ts';
import { z } from 'zod/mini';
import { fail, ok, type Result } from '../domain/result.ts';
import { malformed, type InventoryError } from './error.ts';
import { readScalar } from './site-shape.ts';

export const MOMENT = 'a time with its zone, such as 2026-11-22T02:00:00Z';

/** A time with its zone, as RFC 3339 writes it. */
const moment = z.iso.datetime({ offset: true });

export function isMoment(value: unknown): value is string {
  return moment.safeParse(value).success;
}

/** ISO 8601, of a text with its zone, or of the seconds (10 digits) or milliseconds (13 digits) since 1970. */
export function parseMoment(value: unknown, key?: string): Result<string, InventoryError> {
  const text = readScalar(value) ?? '';
  if (/^\d{10}$/.test(text)) return ok(new Date(Number(text) * 1000).toISOString());
  if (/^\d{13}$/.test(text)) return ok(new Date(Number(text)).toISOString());
  return isMoment(text) ? ok(text) : fail(malformed(MOMENT, describe(value), key));
}

/** The time in a header, as HTTP writes it. */
export function parseHttpDate(value: string | null, key: string): Result<string, InventoryError> {
  const time = /\bGMT$/.test(value ?? '') ? Date.parse(value ?? '') : Number.NaN;
  return Number.isNaN(time) ? parseMoment(value, key) : ok(new Date(time).toISOString());
}
