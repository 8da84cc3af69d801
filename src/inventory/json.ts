import { fail, type Result } from '../domain/result.ts';
import type { Site } from '../domain/sites/site.ts';
import { describe, malformed, type InventoryError } from './error.ts';
import type { Entry } from './entry.ts';
import { parseSite } from './shapes.ts';
import { parseJson } from './text.ts';

/** Sites of a JSON array. */
export function* jsonSites(text: string): Generator<Entry> {
  const value = parseJson(text);
  if (!value.ok) return yield { place: 'the whole file', site: fail(malformed('JSON', value.error)) };
  if (!Array.isArray(value.value))
    return yield { place: 'the whole file', site: fail(malformed('a list of sites', describe(value.value))) };
  for (const [index, item] of value.value.entries()) yield { place: `item ${index + 1}`, site: parseSite(item) };
}

/** Sites of a file with one JSON object on each line; blank lines count for nothing. */
export function* ndjsonSites(text: string): Generator<Entry> {
  let line = 0;
  for (const part of text.split('\n')) {
    line += 1;
    if (part.trim() !== '') yield { place: `line ${line}`, site: readLine(part) };
  }
}

function readLine(text: string): Result<Site, InventoryError> {
  const value = parseJson(text);
  return value.ok ? parseSite(value.value) : fail(malformed('JSON', value.error));
}
