import { z } from 'zod/mini';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Site } from '../../domain/sites/site.ts';
import { malformed, type InventoryError } from '../error.ts';
import { describe, WrittenNumber } from '../formats/json-text.ts';
import { moment } from '../moment.ts';
import { parseSite } from '../site-shape.ts';
import { withParameter } from './next-page.ts';
import type { Page, PageReader } from './page.ts';
import type { Answer } from './request.ts';

/*
 * The answers of an inventory of our own shape (contract, section 5): lenient to fields we do not know, strict on those
 * we do. The message of each check is the phrase that completes "expected …".
 */

/** Sites asked for on a page; the inventory may give fewer. */
const PAGE_SIZE = 1000;

const text = z.string({ error: 'text' });
const filled = z.string({ error: 'text that is not empty' }).check(z.minLength(1, { error: 'text that is not empty' }));
const COUNT = 'a whole number, not negative';
const count = z.pipe(
  z.transform((value: unknown) => (value instanceof WrittenNumber ? Number(value.text) : value)),
  z.int({ error: COUNT }).check(z.minimum(0, { error: COUNT })),
);
const list = <T extends z.ZodMiniType>(item: T) => z.array(item, { error: 'a list' });
const stamp = { snapshot: filled, asOf: moment };

// The sites are read by hand, each once: a schema would go through them all to find nothing.
const sites = z.custom<readonly unknown[]>(Array.isArray, { error: 'a list' });
const page = z.object({ ...stamp, total: count, next: z.nullish(text), sites }, { error: 'an object' });
const counts = z.object(
  { ...stamp, cohorts: list(z.object({ name: filled, sites: count }, { error: 'an object with name and sites' })) },
  { error: 'an object' },
);

/** The answer to `GET {url}/cohorts`. */
export type CohortCounts = z.output<typeof counts>;

export const parseCohortCounts = (value: unknown): Result<CohortCounts, InventoryError> => read(counts, value);

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

function readPage(body: unknown, first: URL): Result<Page, InventoryError> {
  const envelope = read(page, body);
  if (!envelope.ok) return envelope;
  const { total, snapshot, asOf, next, sites } = envelope.value;
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
    // Its place is put into words only where something is wrong: that would cost more than to read it.
    if (!site.ok) return parseAgain(item, `sites[${items.indexOf(item)}]`) ?? site.error;
    take(site.value);
  }
  return null;
}

function parseAgain(item: unknown, place: string): InventoryError | null {
  const site = parseSite(item, place);
  return site.ok ? null : site.error;
}

function read<T extends z.ZodMiniType>(schema: T, value: unknown): Result<z.output<T>, InventoryError> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return ok(parsed.data);
  const issue = parsed.error.issues[0];
  if (issue === undefined) throw new Error('a failed parse has an issue');
  const place = printPath(issue.path) || 'it';
  return fail(malformed(`${place} to be ${issue.message}`, `${place} is ${describe(valueAt(value, issue.path))}`));
}

function printPath(path: readonly PropertyKey[]): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index > 0 ? '.' : ''}${String(step)}`))
    .join('');
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, step) => (typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined),
    value,
  );
}
