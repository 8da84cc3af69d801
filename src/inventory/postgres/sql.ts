import type { Cohort } from '../../domain/policy/policy.ts';
import type { Reading, Selector, Term } from '../../domain/selector.ts';

/** Values that are sent beside a statement, never within it. */
export class Parameters {
  readonly values: (string | readonly string[])[] = [];

  add(value: string | readonly string[]): string {
    this.values.push(value);
    return `$${this.values.length}::${typeof value === 'string' ? 'text' : 'text[]'}`;
  }
}

export interface Column {
  readonly name: string;
  /** As PostgreSQL names it: `text[]`. */
  readonly type: string;
  /** A list, or a domain over one. */
  readonly isArray: boolean;
}

/** Columns that are not attributes. */
const OWN_COLUMNS = ['id', 'name', 'status', 'cohorts', 'deployed'];

/** A full commit id: anything else is unknown. */
const COMMIT = '^(?:[0-9a-f]{40}|[0-9a-f]{64})$';

/** What `trim` of JavaScript takes off a text: the two evaluators take the same for white space. */
const SPACE = String.raw`E'\u0009\u000a\u000b\u000c\u000d\u0020\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'`;

/** What `withoutUnseen` takes off a text, as a regular expression of PostgreSQL. */
export const UNSEEN = String.raw`[\u0001-\u001f\u007f-\u009f\u00ad\u034f\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]`;

export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A column as the text that it is compared by: trimmed, blank is null, by code points. */
function textOf(expression: string): string {
  return `nullif(btrim((${expression})::text, ${SPACE}), '') collate "C"`;
}

export function attributesOf(columns: readonly Column[]): readonly Column[] {
  return columns.filter(({ name }) => !OWN_COLUMNS.includes(name));
}

/**
 * The sites as a table of texts: `id`, `name`, `status`, `cohorts` (a list), `deployed`, and the attributes as `a0`, `a1`, …
 * `offset 0` takes nothing off. It keeps PostgreSQL from putting each expression where its name stands, and so from trimming a
 * text as often as a condition names it.
 * @param table quoted.
 */
export function sitesOf(table: string, columns: readonly Column[]): string {
  const has = (name: string) => columns.some((column) => column.name === name);
  const textColumn = (name: string) => (has(name) ? textOf(quoted(name)) : 'null::text');
  const attributes = attributesOf(columns).map(({ name }, index) => `${textOf(quoted(name))} as a${index}`);
  return `(select ${[
    `${textColumn('id')} as id`,
    `${textColumn('name')} as name`,
    `coalesce(${textColumn('status')}, 'unknown') as status`,
    `${cohortsOf(columns)} as cohorts`,
    `substring(${textColumn('deployed')} from '${COMMIT}') as deployed`,
    ...attributes,
  ].join(', ')} from ${table} offset 0) as sites`;
}

/**
 * A list of names: of an array, or of a text that `;` separates. A function for any type is named with its schema: one of
 * the search path that somebody has made for this very type would answer in its place.
 */
function cohortsOf(columns: readonly Column[]): string {
  const column = columns.find(({ name }) => name === 'cohorts');
  if (column === undefined) return `'{}'::text[]`;
  const list = column.isArray ? `${quoted('cohorts')}::text[]` : `string_to_array(${quoted('cohorts')}::text, ';')`;
  return `array(select ${textOf('cohort')} from pg_catalog.unnest(${list}) as cohort where ${textOf('cohort')} is not null)`;
}

/** Which cohorts a site is in, as a text with `1` or `0` for each. */
export function patternOf(cohorts: readonly Cohort[], columns: readonly Column[], parameters: Parameters): string {
  const bits = cohorts.map(({ name, select }) => {
    const member =
      select === null
        ? `${parameters.add(name)} = any(cohorts)`
        : selectorOf(select, columns, 'kubernetes', parameters);
    return `case when ${member} then '1' else '0' end`;
  });
  return bits.length === 0 ? `''` : bits.join(' || ');
}

/** A selector as a condition of three values: null is unknown. */
export function selectorOf(
  selector: Selector,
  columns: readonly Column[],
  reading: Reading,
  parameters: Parameters,
): string {
  const terms = selector.terms.map((term) => termOf(term, columns, reading, parameters));
  return terms.length === 0 ? 'true' : `(${terms.join(' and ')})`;
}

const UNKNOWN = 'null::boolean';

function termOf(term: Term, columns: readonly Column[], reading: Reading, parameters: Parameters): string {
  const index = attributesOf(columns).findIndex(({ name }) => name === term.key);
  if (index < 0) return missingTerm(term, reading);
  const value = `a${index}`;
  switch (term.kind) {
    case 'exists':
      return `case when ${value} is null then ${UNKNOWN} else true end`;
    case 'absent':
      return `case when ${value} is null then ${UNKNOWN} else false end`;
    case 'in':
      return membership(value, parameters.add(term.values), 'true', 'false');
    case 'notin':
      return membership(value, parameters.add(term.values), 'false', 'true');
  }
}

/** What looks like one of the values, but for characters that nobody sees, is unknown. */
function membership(value: string, values: string, inside: string, outside: string): string {
  const seen = `btrim(regexp_replace(${value}, '${UNSEEN}', '', 'g'), ${SPACE})`;
  // In this order: most values are found, or have nothing in them to take off, and to look for that is cheaper.
  return `case when ${value} is null then ${UNKNOWN} when ${value} = any(${values}) then ${inside} when ${value} ~ '${UNSEEN}' and ${seen} = any(${values}) then ${UNKNOWN} else ${outside} end`;
}

/** A column that is not there is missing at every site. */
function missingTerm({ kind }: Term, reading: Reading): string {
  switch (kind) {
    case 'exists':
      return 'false';
    case 'absent':
      return 'true';
    case 'in':
      return reading === 'strict' ? UNKNOWN : 'false';
    case 'notin':
      return reading === 'strict' ? UNKNOWN : 'true';
  }
}
