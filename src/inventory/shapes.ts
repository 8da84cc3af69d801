import { z } from 'zod';
import { fail, ok, type Result } from '../domain/result.ts';
import { UNKNOWN_STATUS, type Site } from '../domain/sites/site.ts';
import { describe, malformed, type InventoryError } from './error.ts';

/*
 * The wire shapes of an inventory (contract, section 5): lenient to fields we do not know, strict on those we do.
 * The message of each check is the phrase that completes "expected …".
 */

const text = z.string({ error: 'text' });
const filled = z.string({ error: 'text that is not empty' }).min(1, { error: 'text that is not empty' });
const count = z.int({ error: 'a whole number, not negative' }).min(0, { error: 'a whole number, not negative' });
const list = <T extends z.ZodType>(item: T) => z.array(item, { error: 'a list' });

const VALUE = 'text, a number that JSON carries exactly, true, false or null';

/** A Map and not an object: an attribute may be named `__proto__`. */
const attributes = z
  .custom<object>((value) => typeof value === 'object' && value !== null && !Array.isArray(value), {
    error: 'an object',
  })
  .transform((object, context) => {
    const values = new Map<string, string | null>();
    for (const [name, value] of Object.entries(object)) {
      if (isAttributeValue(value)) values.set(name, value === null ? null : String(value));
      else context.issues.push({ code: 'custom', message: VALUE, input: value, path: [name] });
    }
    return values;
  });

/** A number that lost digits on its way would be compared as another one. */
function isAttributeValue(value: unknown): value is string | number | boolean | null {
  if (typeof value === 'number')
    return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
  return value === null || typeof value === 'string' || typeof value === 'boolean';
}

const site = z
  .object(
    {
      id: filled,
      name: text.nullish(),
      status: text.nullish(),
      cohorts: list(filled).nullish(),
      attributes: attributes.nullish(),
    },
    { error: 'a site: an object with an id' },
  )
  .transform(({ id, name, status, cohorts, attributes: values }): Site => ({
    id,
    name: name || null,
    status: status || UNKNOWN_STATUS,
    cohorts: cohorts ?? [],
    attributes: values ?? new Map(),
  }));

const moment = z.iso.datetime({ offset: true, error: 'a time with its zone, such as 2026-11-22T02:00:00Z' });
const stamp = { snapshot: filled, asOf: moment };

const page = z.object({ ...stamp, total: count, next: text.nullish(), sites: list(site) }, { error: 'an object' });
const counts = z.object(
  { ...stamp, cohorts: list(z.object({ name: filled, sites: count }, { error: 'an object with name and sites' })) },
  { error: 'an object' },
);

/** One page of `GET {url}/sites`. */
export type SitesPage = z.output<typeof page>;
/** The answer to `GET {url}/cohorts`. */
export type CohortCounts = z.output<typeof counts>;

export const parseSitesPage = (value: unknown): Result<SitesPage, InventoryError> => read(page, value);
export const parseCohortCounts = (value: unknown): Result<CohortCounts, InventoryError> => read(counts, value);
export const parseSite = (value: unknown): Result<Site, InventoryError> => read(site, value);
export const parseMoment = (value: unknown): Result<string, InventoryError> => read(moment, value);

function read<T extends z.ZodType>(schema: T, value: unknown): Result<z.output<T>, InventoryError> {
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
