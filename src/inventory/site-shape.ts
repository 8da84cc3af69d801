import { fail, ok, type Result } from '../domain/result.ts';
import { deployedCommit, UNKNOWN_STATUS, type Site } from '../domain/sites/site.ts';
import { malformed, type InventoryError } from './error.ts';
import { describe, WrittenNumber } from './formats/json-text.ts';
import { trimmed } from './formats/text.ts';

/*
 * A site on the wire (contract, section 5), lenient to fields we do not know and strict on those we do. Written by hand:
 * it runs once for every site of an estate.
 */

type Read<T> = Result<T, InventoryError>;

/** Reads a site of our own shape. `place` begins the names of its fields in a problem: nothing, or `sites[3]`. */
export function parseSite(value: unknown, place = ''): Read<Site> {
  if (!isObject(value)) return fail(wrong(place || 'it', 'a site: an object with an id', value));
  const at = (field: string) => (place === '' ? field : `${place}.${field}`);
  const id = typeof value['id'] === 'string' ? trimmed(value['id']) : null;
  if (id === null) return fail(wrong(at('id'), 'text that is not empty', value['id']));
  const name = readText(value['name'], at('name'));
  if (!name.ok) return name;
  const status = readText(value['status'], at('status'));
  if (!status.ok) return status;
  const cohorts = readCohorts(value['cohorts'], at('cohorts'));
  if (!cohorts.ok) return cohorts;
  const attributes = readAttributes(value['attributes'], at('attributes'));
  if (!attributes.ok) return attributes;
  return ok({
    id,
    name: name.value,
    status: status.value ?? UNKNOWN_STATUS,
    cohorts: cohorts.value,
    attributes: attributes.value,
    deployed: deployedCommit(readScalar(value['deployed'])),
  });
}

function readText(value: unknown, place: string): Read<string | null> {
  if (value === undefined || value === null) return ok(null);
  return typeof value === 'string' ? ok(trimmed(value)) : fail(wrong(place, 'text', value));
}

function readCohorts(value: unknown, place: string): Read<readonly string[]> {
  if (value === undefined || value === null) return ok([]);
  if (!Array.isArray(value)) return fail(wrong(place, 'a list', value));
  const names: string[] = [];
  for (const [index, item] of value.entries()) {
    const name = typeof item === 'string' ? trimmed(item) : null;
    if (name === null) return fail(wrong(`${place}[${index}]`, 'text that is not empty', item));
    names.push(name);
  }
  return ok(names);
}

/** A Map and not an object: an attribute may be named `__proto__`. */
export function readAttributes(value: unknown, place: string): Read<Map<string, string | null>> {
  const values = new Map<string, string | null>();
  if (value === undefined || value === null) return ok(values);
  if (!isObject(value) || value instanceof WrittenNumber) return fail(wrong(place, 'an object', value));
  for (const key of Object.keys(value)) {
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

function wrong(place: string, expected: string, value: unknown): InventoryError {
  return malformed(`${place} to be ${expected}`, `${place} is ${describe(value)}`);
}
