import { parseSelector } from '../../domain/selector.ts';

/* Answers as a person writes them on one line: `pilot=alice,bob; rest=carol`. */

/** Names with commas or spaces between. */
export function parseNames(text: string): string[] {
  return text.split(/[\s,]+/).filter((name) => name !== '');
}

/** Names for each cohort; names without a cohort are under `*`. Null: it is no such list. */
export function parseNamedLists(text: string): ReadonlyMap<string, readonly string[]> | null {
  const lists = new Map<string, readonly string[]>();
  for (const part of partsOf(text)) {
    const at = part.indexOf('=');
    const name = at < 0 ? '*' : part.slice(0, at).trim();
    const names = parseNames(part.slice(at + 1));
    if (name === '' || names.length === 0) return null;
    lists.set(name, [...(lists.get(name) ?? []), ...names]);
  }
  return lists.size === 0 ? null : lists;
}

export function printNamedLists(lists: Iterable<readonly [string, readonly string[]]>): string {
  return [...lists].map(([name, names]) => `${name}=${names.join(',')}`).join('; ');
}

/** A selector for each cohort. Null: one of them is not a selector. */
export function parseSelectors(text: string): ReadonlyMap<string, string> | null {
  const selectors = new Map<string, string>();
  for (const part of partsOf(text)) {
    const at = part.indexOf('=');
    const [name, selector] = [part.slice(0, Math.max(0, at)).trim(), part.slice(at + 1).trim()];
    if (at < 0 || name === '' || !parseSelector(selector).ok) return null;
    selectors.set(name, selector);
  }
  return selectors.size === 0 ? null : selectors;
}

function partsOf(text: string): string[] {
  return text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
