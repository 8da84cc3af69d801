import { describe } from '../formats/json-text.ts';
import type { Field, ListMapping } from '../../domain/policy/mapping.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { malformed, type InventoryError } from '../error.ts';
import { SiteMapper } from '../mapper.ts';
import { parseHttpDate, parseMoment } from '../moment.ts';
import { findItems } from '../items.ts';
import { search } from '../search.ts';
import { readScalar } from '../site-shape.ts';
import { firstPage, foreseenPages, nextPage } from './next-page.ts';
import type { Page, PageReader } from './page.ts';
import type { Answer } from './request.ts';

type Read<T> = Result<T, InventoryError>;

/** A list as a team's own API gives it, by the mapping of the policy. */
export function mappedPages(list: URL, mapping: ListMapping): PageReader {
  return new MappedPages(list, mapping);
}

class MappedPages implements PageReader {
  readonly first: URL;
  readonly keys = { id: 'site.id', total: 'total', next: 'next', snapshot: 'snapshot', asOf: 'as-of' };
  readonly #mapping: ListMapping;
  readonly #mapper: SiteMapper;
  #newest: string | null = null;
  #seen = 0;

  constructor(list: URL, mapping: ListMapping) {
    this.#mapping = mapping;
    this.#mapper = new SiteMapper(mapping.site);
    this.first = firstPage(list, mapping.next);
  }

  read(answer: Answer, url: URL, seen: number): Read<Page> {
    const { next, total, snapshot } = this.#mapping;
    const items = findItems(answer.body, this.#mapping.items);
    if (!items.ok) return items;
    const wholeTotal = total === null ? ok(null) : readTotal(total, answer);
    if (!wholeTotal.ok) return wholeTotal;
    const name = snapshot === null ? ok(null) : readSnapshot(snapshot, answer);
    if (!name.ok) return name;
    const asOf = this.#readAsOf(answer, items.value);
    if (!asOf.ok) return asOf;
    const found =
      next.kind === 'expression' || next.kind === 'cursor'
        ? search(answer.body, next.expression, 'an answer', 'next')
        : ok(null);
    if (!found.ok) return found;
    this.#seen = seen + items.value.length;
    const following = nextPage(next, {
      url,
      first: this.first,
      found: found.value,
      link: answer.headers.get('link'),
      received: items.value.length,
      seen: this.#seen,
      total: wholeTotal.value,
    });
    if (!following.ok) return following;
    const { url: nextUrl, promised } = following.value;
    return ok({
      received: items.value.length,
      readSites: (take) => {
        const sites = this.#mapper.map(items.value, (index) => `item ${seen + index + 1}`);
        if (!sites.ok) return sites.error;
        sites.value.forEach(take);
        return null;
      },
      total: wholeTotal.value,
      snapshot: name.value,
      asOf: asOf.value,
      next: nextUrl,
      promised,
    });
  }

  foresee({ received, total, next }: Page, url: URL, seen: number): readonly URL[] {
    return next === null || total === null
      ? []
      : foreseenPages(this.#mapping.next, { url, first: this.first, received, seen: seen + received, total });
  }

  finish(): Read<string | null> {
    const unmapped = this.#mapper.unmapped();
    if (unmapped !== null) return fail(unmapped);
    const { asOf } = this.#mapping;
    if (asOf.kind !== 'newest') return ok(null);
    return this.#newest === null
      ? fail(
          malformed(
            `a time from as-of.newest (${asOf.expression}) in at least one item`,
            `none in ${this.#seen} items`,
            'as-of.newest',
          ),
        )
      : ok(this.#newest);
  }

  /** Null for the newest time of an item, which is known at the end. */
  #readAsOf(answer: Answer, items: readonly unknown[]): Read<string | null> {
    const { asOf } = this.#mapping;
    switch (asOf.kind) {
      case 'header':
        return parseHttpDate(answer.headers.get(asOf.header), 'as-of');
      case 'expression': {
        const value = search(answer.body, asOf.expression, 'an answer', 'as-of');
        return value.ok ? parseMoment(value.value, 'as-of') : value;
      }
      case 'newest': {
        const values = search(items, `[*].[(${asOf.expression})][]`, 'an answer', 'as-of.newest');
        if (!values.ok) return values;
        for (const value of Array.isArray(values.value) ? values.value : []) {
          if (value === null) continue;
          const time = parseMoment(value, 'as-of.newest');
          if (!time.ok) return time;
          if (this.#newest === null || Date.parse(time.value) > Date.parse(this.#newest)) this.#newest = time.value;
        }
        return ok(null);
      }
    }
  }
}

function readTotal(field: Field, answer: Answer): Read<number> {
  const value = readField(field, answer, 'total');
  if (!value.ok) return value;
  const text = readScalar(value.value) ?? '';
  return /^\d{1,15}$/.test(text)
    ? ok(Number(text))
    : fail(malformed(`a whole number from total (${printField(field)})`, describe(value.value), 'total'));
}

function readSnapshot(field: Field, answer: Answer): Read<string> {
  const value = readField(field, answer, 'snapshot');
  if (!value.ok) return value;
  const text = readScalar(value.value) ?? null;
  return text === null
    ? fail(malformed(`a text from snapshot (${printField(field)})`, describe(value.value), 'snapshot'))
    : ok(text);
}

function readField(field: Field, { body, headers }: Answer, key: string): Read<unknown> {
  return field.kind === 'header' ? ok(headers.get(field.header)) : search(body, field.expression, 'an answer', key);
}

function printField(field: Field): string {
  return field.kind === 'header' ? `header ${field.header}` : field.expression;
}
