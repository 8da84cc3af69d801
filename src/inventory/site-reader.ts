import type { ItemsMapping, SiteMapping } from '../domain/policy/mapping.ts';
import { fail, ok } from '../domain/result.ts';
import type { ByteSink } from '../http/body.ts';
import { csvSites } from './formats/csv.ts';
import type { Item, TakeItem, TakeSite } from './formats/item.ts';
import { jsonItemsWithin } from './formats/json-within.ts';
import { jsonItems } from './formats/json.ts';
import { ndjsonItems } from './formats/ndjson.ts';
import type { PieceReader } from './formats/pieces.ts';
import { notUtf8 } from './formats/text.ts';
import { Utf8Pieces } from './formats/utf8-pieces.ts';
import { findItems } from './items.ts';
import { SiteMapper } from './mapper.ts';
import { parseSite } from './site-shape.ts';

export type Format = 'csv' | 'json' | 'ndjson';

/** How a file holds sites. */
export interface FileShape {
  readonly format: Format;
  readonly mapping: ItemsMapping | null;
}

/** Items mapped at once. */
const BATCH = 1000;

/**
 * Reads the sites of a file while its bytes come, giving each away as soon as it is there, until one is refused. What is
 * found does not depend on where the bytes are divided.
 */
export class SiteReader<T> implements ByteSink {
  readonly #take: (...found: Parameters<TakeSite>) => T | null;
  readonly #text = new Utf8Pieces();
  readonly #format: PieceReader;
  #stopped: T | null = null;

  /** @param take answers with what stops the reading. */
  constructor(shape: FileShape, take: (...found: Parameters<TakeSite>) => T | null) {
    this.#take = take;
    this.#format = readerOf(shape, (place, site) => {
      this.#stopped ??= take(place, site);
      return this.#stopped === null;
    });
  }

  add(piece: Uint8Array<ArrayBuffer>): void {
    const text = this.#text.add(piece);
    if (text !== null && this.#stopped === null) this.#format.add(text);
  }

  /** What stopped the reading; null: the file was read to its end. That it is no text comes before what is wrong in it. */
  end(): T | null {
    if (!this.#text.end()) return this.#take(null, fail(notUtf8()));
    if (this.#stopped === null) this.#format.end();
    return this.#stopped;
  }
}

function readerOf({ format, mapping }: FileShape, take: TakeSite): PieceReader {
  if (format === 'csv') return csvSites(take);
  if (mapping !== null) return mappedSites(format, mapping, take);
  const items = format === 'json' ? jsonItems : ndjsonItems;
  return items(({ place, value }) => take(place, value.ok ? parseSite(value.value) : value));
}

function mappedSites(format: 'json' | 'ndjson', { items, site }: ItemsMapping, take: TakeSite): PieceReader {
  const sites = new MappedSites(site, take);
  const reader = itemsOf(format, items, (item) => sites.add(item));
  return {
    add: (bytes) => reader.add(bytes),
    end() {
      reader.end();
      sites.end();
    },
  };
}

function itemsOf(format: 'json' | 'ndjson', path: readonly string[], take: TakeItem): PieceReader {
  if (format === 'ndjson') return ndjsonItems(take);
  return path.length === 0 ? jsonItems(take) : jsonItemsWithin(path, (value) => findItems(value, path), take);
}

/** Maps items, many at once. */
class MappedSites {
  readonly #mapper: SiteMapper;
  readonly #take: TakeSite;
  #batch: { readonly place: string; readonly value: unknown }[] = [];
  #isOpen = true;

  constructor(mapping: SiteMapping, take: TakeSite) {
    this.#mapper = new SiteMapper(mapping);
    this.#take = take;
  }

  add({ place, value }: Item): boolean {
    if (value.ok) this.#batch.push({ place, value: value.value });
    if (!value.ok || this.#batch.length === BATCH) this.#map();
    if (!value.ok && this.#isOpen) this.#isOpen = this.#take(place, value);
    return this.#isOpen;
  }

  end(): void {
    this.#map();
    const unmapped = this.#isOpen ? this.#mapper.unmapped() : null;
    if (unmapped !== null) this.#take(null, fail(unmapped));
  }

  #map(): void {
    const batch = this.#batch;
    this.#batch = [];
    const sites = this.#isOpen
      ? this.#mapper.map(
          batch.map(({ value }) => value),
          (index) => batch[index]?.place ?? 'an item',
        )
      : ok([]);
    if (!sites.ok) this.#isOpen = this.#take(null, sites);
    else this.#isOpen &&= sites.value.every((site, index) => this.#take(batch[index]?.place ?? null, ok(site)));
  }
}
