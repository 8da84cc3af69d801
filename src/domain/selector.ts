import { withoutUnseen } from './page/characters.ts';
import { shorten } from './problem.ts';
import { fail, ok, type Result } from './result.ts';

/** Three-valued truth: what a missing value makes of a question. */
export type Truth = 'true' | 'false' | 'unknown';

export type Term =
  | { readonly kind: 'exists'; readonly key: string }
  | { readonly kind: 'absent'; readonly key: string }
  | { readonly kind: 'in'; readonly key: string; readonly values: readonly string[] }
  | { readonly kind: 'notin'; readonly key: string; readonly values: readonly string[] };

/** A conjunction of terms; never empty. `a=b` and `a==b` are `in` of one value, `a!=b` is `notin` of one value. */
export interface Selector {
  readonly terms: readonly Term[];
}

/**
 * How a value that the site lacks is read.
 * `strict` (requires, forbids): unknown. `kubernetes` (select): `=` and `in` are false, `!=` and `notin` are true.
 * A value that is null is unknown in both.
 */
export type Reading = 'strict' | 'kubernetes';

const NAME = /^[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$/;
const PREFIX = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$/;
const TOKEN = /\s*(?:==|!=|=|!|,|\(|\)|[^\s=!,()<>]+|[<>])/y;

/** What a selector may look like, for messages. */
export const SELECTOR_GRAMMAR =
  'a label selector: key=value, key!=value, key in (a,b), key notin (a,b), key or !key, joined by commas';

/**
 * Reads a selector in the Kubernetes label-selector grammar. The error is a phrase that says what is wrong and where.
 */
export function parseSelector(text: string): Result<Selector, string> {
  const tokens = tokenize(text);
  if (tokens.length === 0) return fail('it is empty, and nothing but the word `all` ever means everything');
  const terms: Term[] = [];
  let at = 0;
  for (;;) {
    const parsed = parseTerm(tokens, at);
    if (!parsed.ok) return parsed;
    terms.push(parsed.value.term);
    at = parsed.value.next;
    if (at === tokens.length) return ok({ terms });
    if (tokens[at] !== ',') return fail(`"," or the end expected, ${shown(tokens[at])} found`);
    at += 1;
  }
}

function tokenize(text: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) tokens.push(match[0].trim());
  return tokens;
}

type Parsed = Result<{ term: Term; next: number }, string>;

function parseTerm(tokens: readonly string[], at: number): Parsed {
  if (tokens[at] === '!') {
    const key = parseKey(tokens[at + 1]);
    return key.ok ? ok({ term: { kind: 'absent', key: key.value }, next: at + 2 }) : key;
  }
  const key = parseKey(tokens[at]);
  if (!key.ok) return key;
  const operator = tokens[at + 1];
  switch (operator) {
    case undefined:
    case ',':
      return ok({ term: { kind: 'exists', key: key.value }, next: at + 1 });
    case '=':
    case '==':
    case '!=':
      return parseEquality(tokens, at + 2, key.value, operator === '!=' ? 'notin' : 'in');
    case 'in':
    case 'notin':
      return parseSet(tokens, at + 2, key.value, operator);
    default:
      return fail(`an operator (=, ==, !=, in, notin) expected after "${key.value}", ${shown(operator)} found`);
  }
}

function parseKey(token: string | undefined): Result<string, string> {
  if (token === undefined) return fail('an attribute name expected, the end found');
  const slash = token.indexOf('/');
  const prefix = slash < 0 ? undefined : token.slice(0, slash);
  const name = token.slice(slash + 1);
  if (!NAME.test(name) || (prefix !== undefined && (prefix.length > 253 || !PREFIX.test(prefix)))) {
    return fail(
      `${shown(token)} is no attribute name: up to 63 letters, digits, ".", "_" or "-", beginning and ending with a letter or digit`,
    );
  }
  return ok(token);
}

function parseEquality(tokens: readonly string[], at: number, key: string, kind: 'in' | 'notin'): Parsed {
  const token = tokens[at];
  if (token === undefined || token === ',') return ok({ term: { kind, key, values: [''] }, next: at });
  const value = parseValue(token);
  return value.ok ? ok({ term: { kind, key, values: [value.value] }, next: at + 1 }) : value;
}

function parseSet(tokens: readonly string[], at: number, key: string, kind: 'in' | 'notin'): Parsed {
  if (tokens[at] !== '(') return fail(`"(" expected after "${key} ${kind}", ${shown(tokens[at])} found`);
  const values = new Set<string>();
  let next = at + 1;
  let pending = true;
  for (; ; next += 1) {
    const token = tokens[next];
    if (token === ')') break;
    if (token === ',') {
      if (pending) values.add('');
      pending = true;
      continue;
    }
    if (!pending) return fail(`"," or ")" expected in the list of "${key}", ${shown(token)} found`);
    const value =
      token === undefined ? fail(`")" expected to close the list of "${key}", the end found`) : parseValue(token);
    if (!value.ok) return value;
    values.add(value.value);
    pending = false;
  }
  if (values.size === 0) return fail(`the list of "${key}" is empty`);
  if (pending) values.add('');
  return ok({ term: { kind, key, values: [...values].toSorted() }, next: next + 1 });
}

function parseValue(token: string): Result<string, string> {
  return NAME.test(token)
    ? ok(token)
    : fail(
        `${shown(token)} is no value: up to 63 letters, digits, ".", "_" or "-", beginning and ending with a letter or digit`,
      );
}

function shown(token: string | undefined): string {
  return token === undefined ? 'the end' : `"${shorten(token, 80)}"`;
}

/**
 * The one way this project writes a selector: equal selectors print alike whatever their order, spacing and repeats.
 */
export function printSelector(selector: Selector): string {
  return [...new Set(selector.terms.map(printTerm))].toSorted().join(',');
}

export function printTerm(term: Term): string {
  switch (term.kind) {
    case 'exists':
      return term.key;
    case 'absent':
      return `!${term.key}`;
    case 'in':
      return term.values.length === 1 ? `${term.key}=${term.values[0]}` : `${term.key} in (${term.values.join(',')})`;
    case 'notin':
      return term.values.length === 1
        ? `${term.key}!=${term.values[0]}`
        : `${term.key} notin (${term.values.join(',')})`;
  }
}

type Attributes = ReadonlyMap<string, string | null>;

/** One false term makes a selector false whatever the others are; else one unknown term makes it unknown. */
export function evaluateSelector(selector: Selector, attributes: Attributes, reading: Reading): Truth {
  let truth: Truth = 'true';
  const { terms } = selector;
  // By their places: this runs for each site and cohort, and to iterate would cost more than a term does.
  for (let place = 0; place < terms.length; place += 1) {
    const term = terms[place];
    const termTruth = term === undefined ? 'unknown' : evaluateTerm(term, attributes, reading);
    if (termTruth === 'false') return 'false';
    if (termTruth === 'unknown') truth = 'unknown';
  }
  return truth;
}

export function evaluateTerm(term: Term, attributes: Attributes, reading: Reading): Truth {
  const value = attributes.get(term.key);
  if (value === null) return 'unknown';
  switch (term.kind) {
    case 'exists':
      return truth(value !== undefined);
    case 'absent':
      return truth(value === undefined);
    case 'in':
      if (value === undefined) return reading === 'strict' ? 'unknown' : 'false';
      return membership(value, term.values, 'true', 'false');
    case 'notin':
      if (value === undefined) return reading === 'strict' ? 'unknown' : 'true';
      return membership(value, term.values, 'false', 'true');
  }
}

/**
 * A value that differs from one of these only in invisible characters is unknown: neither that value nor a different
 * one.
 */
function membership(value: string, values: readonly string[], inside: Truth, outside: Truth): Truth {
  if (values.includes(value)) return inside;
  return values.includes(withoutUnseen(value).trim()) ? 'unknown' : outside;
}

function truth(condition: boolean): Truth {
  return condition ? 'true' : 'false';
}
