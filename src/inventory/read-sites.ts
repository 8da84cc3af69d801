import type { ItemsMapping } from '../domain/policy/mapping.ts';
import { fail, type Result } from '../domain/result.ts';
import type { Site } from '../domain/sites/site.ts';
import { malformed, type InventoryError } from './error.ts';
import { readCsv } from './formats/csv.ts';
import { jsonItems, ndjsonItems, type Item } from './formats/json.ts';
import { parseJson, printJsonProblem } from './formats/json-text.ts';
import { checkUtf8 } from './formats/text.ts';
import { findItems } from './items.ts';
import { SiteMapper } from './mapper.ts';
import { parseSite } from './site-shape.ts';

export type Format = 'csv' | 'json' | 'ndjson';

type Read<T> = Result<T, InventoryError>;

/** Items mapped at once. */
const BATCH = 1000;

/**
 * Reads the sites of a file, giving each away as it comes, until one is refused.
 * @param take gets a site, or why there is none, with its place (`line 7`; null: the file as a whole), and answers with what stops the reading.
 * @returns what stopped it; null: the file was read to its end.
 */
export function readSites<T>(
  content: Uint8Array,
  { format, mapping }: { readonly format: Format; readonly mapping: ItemsMapping | null },
  take: (place: string | null, site: Read<Site>) => T | null,
): T | null {
  const bytes = checkUtf8(content);
  if (!bytes.ok) return take(null, bytes);
  if (format === 'csv') {
    let stopped: T | null = null;
    readCsv(bytes.value, (place, site) => {
      stopped = take(place, site);
      return stopped === null;
    });
    return stopped;
  }
  for (const { place, site } of mapping === null
    ? ownSites(bytes.value, format)
    : mappedSites(bytes.value, format, mapping)) {
    const stopped = take(place, site);
    if (stopped !== null) return stopped;
  }
  return null;
}

interface PlacedSite {
  readonly place: string | null;
  readonly site: Read<Site>;
}

function* ownSites(bytes: Buffer, format: 'json' | 'ndjson'): Generator<PlacedSite> {
  for (const { place, value } of format === 'json' ? jsonItems(bytes) : ndjsonItems(bytes))
    yield { place, site: value.ok ? parseSite(value.value) : value };
}

function* mappedSites(bytes: Buffer, format: 'json' | 'ndjson', { items, site }: ItemsMapping): Generator<PlacedSite> {
  const mapper = new SiteMapper(site);
  for (const batch of batchesOf(format === 'ndjson' ? ndjsonItems(bytes) : itemsAt(bytes, items))) {
    const unread = batch.find(({ value }) => !value.ok);
    if (unread !== undefined && !unread.value.ok) return yield { place: unread.place, site: unread.value };
    const sites = mapper.map(
      batch.map(({ value }) => (value.ok ? value.value : null)),
      (index) => batch[index]?.place ?? 'an item',
    );
    if (!sites.ok) return yield { place: null, site: sites };
    for (const [index, mapped] of sites.value.entries())
      yield { place: batch[index]?.place ?? null, site: { ok: true, value: mapped } };
  }
  const unmapped = mapper.unmapped();
  if (unmapped !== null) yield { place: null, site: fail(unmapped) };
}

/** The items of a list within a JSON value, which is held as a whole. */
function* itemsAt(bytes: Buffer, path: readonly string[]): Generator<Item> {
  if (path.length === 0) return yield* jsonItems(bytes);
  const value = parseJson(bytes.toString('utf8'));
  const list = value.ok ? findItems(value.value, path) : fail(malformed('JSON', printJsonProblem(value.error)));
  if (!list.ok) return yield { place: 'the whole file', value: list };
  for (const [index, item] of list.value.entries())
    yield { place: `item ${index + 1}`, value: { ok: true, value: item } };
}

function* batchesOf(items: Iterable<Item>): Generator<readonly Item[]> {
  let batch: Item[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < BATCH && item.value.ok) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
