import { fail, ok, type Result } from '../../domain/result.ts';
import type { Site } from '../../domain/sites/site.ts';
import type { InventoryError } from '../error.ts';
import { WrittenNumber } from '../formats/json-text.ts';
import { isMoment, MOMENT } from '../moment.ts';
import { isObject, parseSite, wrong } from '../site-shape.ts';
import { withParameter } from './next-page.ts';
import type { Page, PageReader } from './page.ts';
import type { Answer } from './request.ts';

/*
 * The answers of an inventory of our own shape (contract, section 5): lenient to fields we do not know, strict on those
 * we do. Written by hand, as sites are: schemas of so few fields would take longer to be made than all pages to be read.
 */

type Read<T> = Result<T, InventoryError>;

/** Sites asked for on a page; the inventory may give fewer. */
const PAGE_SIZE = 1000;

const FILLED = 'text that is not empty';
const COUNT = 'a whole number, not negative';

/** The answer to `GET {url}/cohorts`. */
export interface CohortCounts {
  readonly snapshot: string;
  /** ISO 8601. */
  readonly asOf: string;
  readonly cohorts: readonly CohortSize[];
}

interface CohortSize {
  readonly name: string;
  readonly sites: number;
}

export function parseCohortCounts(body: unknown): Read<CohortCounts> {
  const stamped = readStamp(body);
  if (!stamped.ok) return stamped;
  const { snapshot, asOf, fields } = stamped.value;
  const found = fields['cohorts'];
  if (!Array.isArray(found)) return fail(wrong('cohorts', 'a list', found));
  const cohorts: CohortSize[] = [];
  for (const [index, item] of found.entries()) {
    const cohort = readCohort(item, `cohorts[${index}]`);
    if (!cohort.ok) return cohort;
    cohorts.push(cohort.value);
  }
  return ok({ snapshot, asOf, cohorts });
}

function readCohort(item: unknown, place: string): Read<CohortSize> {
  if (!isObject(item)) return fail(wrong(place, 'an object with name and sites', item));
  const name = item['name'];
  if (!isFilled(name)) return fail(wrong(`${place}.name`, FILLED, name));
  const sites = readCount(item['sites']);
  return sites === null ? fail(wrong(`${place}.sites`, COUNT, item['sites'])) : ok({ name, sites });
}

/** `GET {url}/sites`, page by page. */
export function ownPages(sites: URL): PageReader {
  const first = sites.searchParams.has('limit') ? sites : withParameter(sites, 'limit', String(PAGE_SIZE));
  return {
    first,
    keys: {},
    read: ({ body }: Answer) => readPage(body, first),
    // Only a page has the cursor of the next one.
    foresee: () => [],
    finish: () => ok(null),
  };
}

function readPage(body: unknown, first: URL): Read<Page> {
  const stamped = readStamp(body);
  if (!stamped.ok) return stamped;
  const { snapshot, asOf, fields } = stamped.value;
  const total = readCount(fields['total']);
  if (total === null) return fail(wrong('total', COUNT, fields['total']));
  const next = fields['next'] ?? null;
  if (next !== null && typeof next !== 'string') return fail(wrong('next', 'text', next));
  const sites = fields['sites'];
  if (!Array.isArray(sites)) return fail(wrong('sites', 'a list', sites));
  return ok({
    received: sites.length,
    readSites: (take) => readSites(sites, take),
    total,
    snapshot,
    asOf,
    next: next ? withParameter(first, 'cursor', next) : null,
    promised: true,
  });
}

function readSites(items: readonly unknown[], take: (site: Site) => void): InventoryError | null {
  for (const item of items) {
    const site = parseSite(item);
    if (!site.ok) {
      // To put the place of every site into words would cost more than to read it: a site that is wrong is read again.
      const placed = parseSite(item, `sites[${items.indexOf(item)}]`);
      return placed.ok ? site.error : placed.error;
    }
    take(site.value);
  }
  return null;
}

/** What every answer begins with, and its fields. */
function readStamp(body: unknown): Read<{ snapshot: string; asOf: string; fields: Readonly<Record<string, unknown>> }> {
  if (!isObject(body)) return fail(wrong('it', 'an object', body));
  const { snapshot, asOf } = body;
  if (!isFilled(snapshot)) return fail(wrong('snapshot', FILLED, snapshot));
  if (!isMoment(asOf)) return fail(wrong('asOf', MOMENT, asOf));
  return ok({ snapshot, asOf, fields: body });
}

function isFilled(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

/** Null: it is none. */
function readCount(value: unknown): number | null {
  const count = value instanceof WrittenNumber ? Number(value.text) : value;
  return typeof count === 'number' && Number.isSafeInteger(count) && count >= 0 ? count : null;
}
