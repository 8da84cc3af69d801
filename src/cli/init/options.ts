import { parseSelector } from '../../domain/selector.ts';

/* Answers as a person writes them on one line: `pilot=alice,bob; rest=carol`. */

/** Names with commas or spaces between. */
export function parseNames(text: string): string[] {
  return text.split(/[\s,]+/).filter((name) => name !== '');
}

/** Names for each cohort; names without a cohort are under `*`. Null: it is no such list. */
export function parseNamedLists(text: string): ReadonlyMap<string, readonly string[]> | null {
  const lists = new Map<string, readonly string[]>();
  for (const { name = '*', value } of partsOf(text)) {
    const names = parseNames(value);
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
  for (const { name = '', value } of partsOf(text)) {
    if (name === '' || !parseSelector(value).ok) return null;
    selectors.set(name, value);
  }
  return selectors.size === 0 ? null : selectors;
}

/** What stands between semicolons: a name, where one is given, and what follows its `=`. */
function partsOf(text: string): { readonly name?: string; readonly value: string }[] {
  const parts = text.split(';').filter((part) => part.trim() !== '');
  return parts.map((part) => {
    const at = part.indexOf('=');
    const value = part.slice(at + 1).trim();
    return at < 0 ? { value } : { name: part.slice(0, at).trim(), value };
  });
}
