import { fail, ok, type Result } from '../domain/result.ts';
import { deployedCommit, UNKNOWN_STATUS, type Site } from '../domain/sites/site.ts';
import { malformed, type InventoryError } from './error.ts';
import { describe, WrittenNumber } from './formats/json-text.ts';
import { trimmed } from './formats/text.ts';

/*
 * A site on the wire (contract, section 5), lenient to fields we do not know and strict on those we do. Written by hand:
 * it runs once for every site of an estate. What is wrong with one is looked for once it is known that something is.
 */

type Read<T> = Result<T, InventoryError>;

/** Reads a site of our own shape. `place` begins the names of its fields in a problem: nothing, or `sites[3]`. */
export function parseSite(value: unknown, place = ''): Read<Site> {
  if (!isObject(value)) return fail(wrong(place || 'it', 'a site: an object with an id', value));
  const id = readName(value['id']);
  const name = readText(value['name']);
  const status = readText(value['status']);
  const cohorts = readCohorts(value['cohorts']);
  if (id === null || name === undefined || status === undefined || cohorts === null)
    return fail(wrongField(value, place === '' ? '' : `${place}.`));
  const attributes = readAttributes(value['attributes'], place === '' ? 'attributes' : `${place}.attributes`);
  if (!attributes.ok) return attributes;
  return ok({
    id,
    name,
    status: status ?? UNKNOWN_STATUS,
    cohorts,
    attributes: attributes.value,
    deployed: deployedCommit(readScalar(value['deployed'])),
  });
}

/** The first field that is not what it has to be, of a site that has one. */
function wrongField(site: Readonly<Record<string, unknown>>, prefix: string): InventoryError {
  if (readName(site['id']) === null) return wrong(`${prefix}id`, 'text that is not empty', site['id']);
  for (const field of ['name', 'status'])
    if (readText(site[field]) === undefined) return wrong(`${prefix}${field}`, 'text', site[field]);
  const cohorts = site['cohorts'];
  if (!Array.isArray(cohorts)) return wrong(`${prefix}cohorts`, 'a list', cohorts);
  const index = cohorts.findIndex((cohort) => readName(cohort) === null);
  return wrong(`${prefix}cohorts[${index}]`, 'text that is not empty', cohorts[index]);
}

/** Null: it is no text, or an empty one. */
function readName(value: unknown): string | null {
  return typeof value === 'string' ? trimmed(value) : null;
}

/** Null: there is none; undefined: it is something else. */
function readText(value: unknown): string | null | undefined {
  if (value === undefined || value === null) return null;
  return typeof value === 'string' ? trimmed(value) : undefined;
}

/** Null: it is no list of names. */
function readCohorts(value: unknown): readonly string[] | null {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) return null;
  const names = value.map(readName);
  return names.every((name) => name !== null) ? names : null;
}

/** A Map and not an object: an attribute may be named `__proto__`. */
export function readAttributes(value: unknown, place: string): Read<Map<string, string | null>> {
  const values = new Map<string, string | null>();
  if (value === undefined || value === null) return ok(values);
  if (!isObject(value) || value instanceof WrittenNumber) return fail(wrong(place, 'an object', value));
  // Without `Object.keys`: a list for each site costs a check some milliseconds to clear away.
  for (const key in value) {
    // What an expression has put together may have a prototype that the data has set.
    if (!Object.hasOwn(value, key)) continue;
    const name = key.trim();
    const text = readScalar(value[key]);
    if (text === undefined) return fail(wrong(`${place}.${key}`, 'text, a number, true, false or null', value[key]));
    const before = values.size;
    if (values.set(name, text).size === before)
      return fail(malformed(`${place} to have each name once`, `the name ${describe(name)} twice`));
  }
  return ok(values);
}

/** A single value as the text that it is compared by: numbers as they are written; null: it is unknown; undefined: it is not a single value. */
export function readScalar(value: unknown): string | null | undefined {
  switch (typeof value) {
    case 'string':
      return trimmed(value);
    case 'number':
    case 'boolean':
      return String(value);
    default:
      if (value === null) return null;
      return value instanceof WrittenNumber ? value.text : undefined;
  }
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a field of an answer has to be, and is. */
export function wrong(place: string, expected: string, value: unknown): InventoryError {
  return malformed(`${place} to be ${expected}`, `${place} is ${describe(value)}`);
}
