import { describe } from './formats/json-text.ts';
import jmespath from 'jmespath';
import type { SiteMapping } from '../domain/policy/mapping.ts';
import { nearest } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { deployedCommit, UNKNOWN_STATUS, type Site } from '../domain/sites/site.ts';
import { malformed, type InventoryError } from './error.ts';
import { problemOf } from './search.ts';
import { isObject, readAttributes, readScalar } from './site-shape.ts';

type Read<T> = Result<T, InventoryError>;

/** One field of the mapping. */
interface Column {
  /** The key of the policy: `site.attributes.region`. */
  readonly key: string;
  readonly expression: string;
  read: boolean;
}

/** Makes sites of items by the expressions of a mapping, as many as there are items. */
export class SiteMapper {
  readonly #columns: readonly Column[];
  readonly #attributes: readonly string[];
  readonly #expression: string;
  #keys: readonly string[] | null = null;
  #mapped = 0;

  constructor(mapping: SiteMapping) {
    const fixed = (['id', 'name', 'status', 'cohorts', 'labels', 'deployed'] as const).map((field) => ({
      key: `site.${field}`,
      expression: mapping[field] ?? '`null`',
      // What the mapping leaves out need not be found.
      read: mapping[field] === null,
    }));
    const attributes = mapping.attributes.map(([name, expression]) => ({
      key: `site.attributes.${name}`,
      expression,
      read: false,
    }));
    this.#columns = [...fixed, ...attributes];
    this.#attributes = mapping.attributes.map(([name]) => name);
    // A list and not an object, so that an attribute may have any name; parentheses, so that none reaches beyond its own.
    this.#expression = `[*].[${this.#columns.map(({ expression }) => `(${expression})`).join(',')}]`;
  }

  /** @param place of an item, by its index in `items`. */
  map(items: readonly unknown[], place: (index: number) => string): Read<readonly Site[]> {
    if (items.length === 0) return ok([]);
    this.#keys ??= keysOf(items[0], '', 3);
    const rows = this.#evaluate(items);
    if (!rows.ok) return rows;
    const sites: Site[] = [];
    for (const [index, row] of rows.value.entries()) {
      const site = this.#toSite(row, place(index));
      if (!site.ok) return site;
      sites.push(site.value);
    }
    this.#mapped += sites.length;
    return ok(sites);
  }

  /** An expression that gave nothing for every site is a mistake, not an attribute; null: there is none. */
  unmapped(): InventoryError | null {
    const column = this.#mapped === 0 ? undefined : this.#columns.find(({ read }) => !read);
    return column === undefined ? null : this.#nothingFor(column, `nothing for any of ${this.#mapped} sites`);
  }

  #evaluate(items: readonly unknown[]): Read<readonly (readonly unknown[])[]> {
    try {
      const rows: unknown = jmespath.search(items, this.#expression);
      if (isRows(rows) && rows.length === items.length) return ok(rows);
      // The language leaves an item out that is null.
      return fail(malformed('a site for every item of the list', 'an item that is null', 'items'));
    } catch (error) {
      return fail(this.#culprit(items, error));
    }
  }

  /** The expression that does not fit the values; the message of the language names types, not values. */
  #culprit(items: readonly unknown[], error: unknown): InventoryError {
    const culprit = this.#columns.find(({ expression }) =>
      throws(() => jmespath.search(items, `[*].[(${expression})]`)),
    );
    return malformed(
      `values that ${culprit?.key ?? 'site'} (${culprit?.expression ?? ''}) can be applied to`,
      problemOf(error),
      culprit?.key ?? 'site',
    );
  }

  #toSite(row: readonly unknown[], place: string): Read<Site> {
    const values: (string | null)[] = [];
    for (const [index, column] of this.#columns.entries()) {
      const value = row[index] ?? null;
      if (value !== null) column.read = true;
      if (index === COHORTS || index === LABELS || index === DEPLOYED) continue;
      const text = readScalar(value);
      if (text === undefined) return fail(wrongValue(column, place, 'a single value', value));
      values[index] = text;
    }
    const id = values[ID] ?? null;
    if (id === null) return fail(this.#withoutId(place, row[ID]));
    const cohorts = this.#readCohorts(row[COHORTS], place);
    if (!cohorts.ok) return cohorts;
    const attributes = this.#readLabels(row[LABELS], place);
    if (!attributes.ok) return attributes;
    for (const [index, name] of this.#attributes.entries())
      attributes.value.set(name, values[FIRST_ATTRIBUTE + index] ?? null);
    return ok({
      id,
      name: values[NAME] ?? null,
      status: values[STATUS] ?? UNKNOWN_STATUS,
      cohorts: cohorts.value,
      attributes: attributes.value,
      deployed: deployedCommit(readScalar(row[DEPLOYED] ?? null)),
    });
  }

  #readCohorts(value: unknown, place: string): Read<readonly string[]> {
    const names: string[] = [];
    for (const item of Array.isArray(value) ? value : [value ?? null]) {
      const name = readScalar(item);
      const column = this.#columns[COHORTS];
      if (name === undefined && column !== undefined) return fail(wrongValue(column, place, 'a list of names', value));
      if (name !== null && name !== undefined) names.push(name);
    }
    return ok(names);
  }

  #readLabels(value: unknown, place: string): Read<Map<string, string | null>> {
    const read = readAttributes(value, `${place}: site.labels`);
    return read.ok ? read : fail({ ...read.error, key: 'site.labels' });
  }

  #withoutId(place: string, value: unknown): InventoryError {
    const [column] = this.#columns;
    if (column !== undefined && !column.read) return this.#nothingFor(column, `nothing for ${place}`);
    return malformed(
      `an id in every item, by site.id (${column?.expression ?? ''})`,
      `${describe(value)} for ${place}`,
      'site.id',
    );
  }

  #nothingFor({ key, expression }: Column, observed: string): InventoryError {
    const keys = this.#keys ?? [];
    const near = nearest(expression, keys);
    const meant = near === undefined ? '' : `; did you mean ${near}?`;
    return {
      code: 'inventory.unmapped',
      expected: `${key} (${expression}) to give a value for at least one site`,
      observed: `${observed}; the first item has ${keys.slice(0, 12).join(', ') || 'no keys'}${meant}`,
      key,
    };
  }
}

const ID = 0;
const NAME = 1;
const STATUS = 2;
const COHORTS = 3;
const LABELS = 4;
const DEPLOYED = 5;
const FIRST_ATTRIBUTE = 6;

function wrongValue({ key, expression }: Column, place: string, expected: string, value: unknown): InventoryError {
  return malformed(`${expected} from ${key} (${expression})`, `${describe(value)} for ${place}`, key);
}

function isRows(value: unknown): value is readonly (readonly unknown[])[] {
  return Array.isArray(value) && value.every((row) => Array.isArray(row));
}

function throws(run: () => unknown): boolean {
  try {
    run();
    return false;
  } catch {
    return true;
  }
}

/** The keys of an item, those within others with their path: what an expression could have meant. */
function keysOf(value: unknown, prefix: string, depth: number): string[] {
  if (!isObject(value) || depth === 0) return [];
  return Object.entries(value)
    .slice(0, 50)
    .flatMap(([key, inner]) => {
      const path = `${prefix}${/^[A-Za-z_]\w*$/.test(key) ? key : JSON.stringify(key)}`;
      return isObject(inner) ? keysOf(inner, `${path}.`, depth - 1) : [path];
    });
}
