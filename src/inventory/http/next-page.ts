import { describe } from '../formats/json-text.ts';
import type { NextPage } from '../../domain/policy/mapping.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { inconsistent, malformed, type InventoryError } from '../error.ts';
import { readScalar } from '../site-shape.ts';

/** What is known of a page when the next one is looked for. */
export interface Progress {
  /** The address of this page. */
  readonly url: URL;
  readonly first: URL;
  /** The value of the expression, where the mapping has one. */
  readonly found: unknown;
  /** The header `Link`. */
  readonly link: string | null;
  /** Items of this page. */
  readonly received: number;
  /** Items of all pages, this one included. */
  readonly seen: number;
  readonly total: number | null;
}

export interface Next {
  readonly url: URL | null;
  readonly promised: boolean;
}

const LAST: Next = { url: null, promised: true };
/** For `offset` where the query gives no limit. */
const LIMIT = '1000';

/** The address of the first page. */
export function firstPage(url: URL, next: NextPage): URL {
  return next.kind === 'offset' && !url.searchParams.has(next.limit) ? withParameter(url, next.limit, LIMIT) : url;
}

/** The address of the page after one, on the same server. */
export function nextPage(next: NextPage, progress: Progress): Result<Next, InventoryError> {
  const { url, first, received, seen, total } = progress;
  switch (next.kind) {
    case 'none':
      return ok(LAST);
    case 'link':
      return addressed(linkOf(progress.link, next.relation), url);
    case 'expression': {
      const value = readMark(progress.found);
      if (value === undefined)
        return fail(malformed('an address or a cursor from next', describe(progress.found), 'next'));
      if (value === null) return ok(LAST);
      return /^(?:https?:\/\/|[/?])/i.test(value) ? addressed(value, url) : ok(following(first, 'cursor', value));
    }
    case 'cursor': {
      const value = readMark(progress.found);
      if (value === undefined) return fail(malformed('a cursor from next.from', describe(progress.found), 'next.from'));
      return ok(value === null ? LAST : following(first, next.parameter, value));
    }
    case 'offset': {
      if (received === 0 || seen === total) return ok(LAST);
      const start = Number(first.searchParams.get(next.offset) ?? '0');
      return ok({ ...following(first, next.offset, String(start + seen)), promised: false });
    }
    case 'page': {
      if (received === 0 || seen === total) return ok(LAST);
      const number = Number(url.searchParams.get(next.parameter) ?? '1');
      return ok({ ...following(first, next.parameter, String(number + 1)), promised: false });
    }
  }
}

/** What marks the next page; `has_more && cursor` is false where there is none. */
function readMark(found: unknown): string | null | undefined {
  return found === false ? null : readScalar(found);
}

/** Pages that are asked for at once, where their addresses follow from how many sites a page has. */
const FORESEEN = 4;

/** The addresses of the pages after one, if they are as full as it is, up to the last: for those whose address is a number. */
export function foreseenPages(
  next: NextPage,
  {
    url,
    first,
    received,
    seen,
    total,
  }: Pick<Progress, 'url' | 'first' | 'received' | 'seen'> & { readonly total: number },
): readonly URL[] {
  if (received === 0 || (next.kind !== 'offset' && next.kind !== 'page')) return [];
  const left = Math.ceil((total - seen) / received);
  const [parameter, from, step] =
    next.kind === 'offset'
      ? [next.offset, Number(first.searchParams.get(next.offset) ?? '0') + seen, received]
      : [next.parameter, Number(url.searchParams.get(next.parameter) ?? '1') + 1, 1];
  return Array.from({ length: Math.min(left, FORESEEN) }, (_, index) =>
    withParameter(first, parameter, String(from + index * step)),
  );
}

function following(first: URL, parameter: string, value: string): Next {
  return { url: withParameter(first, parameter, value), promised: true };
}

export function withParameter(url: URL, parameter: string, value: string): URL {
  const changed = new URL(url);
  changed.searchParams.set(parameter, value);
  return changed;
}

/** Only on the same server, so that no secret leaves it. */
function addressed(address: string | null, from: URL): Result<Next, InventoryError> {
  if (address === null) return ok(LAST);
  if (!URL.canParse(address, from.href)) return fail(malformed('an address from next', describe(address), 'next'));
  const url = new URL(address, from);
  if (url.origin !== from.origin)
    return fail(inconsistent(`a next page at ${from.origin}`, `one at ${url.origin}, which is not followed`, 'next'));
  if (url.username !== '' || url.password !== '')
    return fail(inconsistent('an address without a user name', 'one with a user name', 'next'));
  url.hash = '';
  return ok({ url, promised: true });
}

/** `<https://…>; rel="next", …` (RFC 8288): parameters may be quoted, empty, or without a value. */
function linkOf(header: string | null, relation: string): string | null {
  for (const [, address = '', parameters = ''] of (header ?? '').matchAll(
    /<([^>]*)>\s*((?:;(?:[^",;]|"(?:[^"\\]|\\.)*")*)*)/g,
  )) {
    const rel = [...parameters.matchAll(/;\s*([^\s=;"]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;"]*))/g)].find(
      ([, name]) => name?.toLowerCase() === 'rel',
    );
    if ((rel?.[2] ?? rel?.[3] ?? '').toLowerCase().split(/\s+/).includes(relation.toLowerCase())) return address;
  }
  return null;
}
