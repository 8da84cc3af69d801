import type { z } from 'zod/mini';
import type { asOf, auth, next, site, snapshot, total } from './mapping-schema.ts';

/** How the list of an API or a file is read as sites. Expressions are JMESPath, evaluated on one item. */
export interface SiteMapping {
  readonly id: string;
  readonly name: string | null;
  readonly status: string | null;
  readonly cohorts: string | null;
  /** Name and expression. */
  readonly attributes: readonly (readonly [string, string])[];
  readonly labels: string | null;
  readonly deployed: string | null;
}

export interface ItemsMapping {
  /** Keys that lead to the array; none: it is the answer itself. */
  readonly items: readonly string[];
  readonly site: SiteMapping;
}

/** A value in the answer: by an expression on its body, or in a header. */
export type Field =
  { readonly kind: 'expression'; readonly expression: string } | { readonly kind: 'header'; readonly header: string };

export type NextPage =
  | { readonly kind: 'none' }
  | { readonly kind: 'expression'; readonly expression: string }
  | { readonly kind: 'link'; readonly relation: string }
  | { readonly kind: 'cursor'; readonly parameter: string; readonly expression: string }
  | { readonly kind: 'offset'; readonly offset: string; readonly limit: string }
  | { readonly kind: 'page'; readonly parameter: string };

export interface ListMapping extends ItemsMapping {
  readonly next: NextPage;
  /** Null: the list gives no total. */
  readonly total: Field | null;
  readonly asOf: Field | { readonly kind: 'newest'; /** On an item. */ readonly expression: string };
  /** Null: the list names no snapshot, and is read twice where it has several pages. */
  readonly snapshot: Field | null;
}

export type Credentials =
  /** `none`: nothing is sent. */
  | { readonly kind: 'none' | 'bearer' | 'basic' }
  | { readonly kind: 'header'; readonly header: string }
  | { readonly kind: 'scheme'; readonly scheme: string }
  | { readonly kind: 'oidc'; readonly audience: string };

export type SiteFile = z.output<typeof site>;

export function toItemsMapping(items: string | undefined, file: SiteFile): ItemsMapping {
  return {
    items:
      items === undefined
        ? []
        : [...items.matchAll(/"([^"]+)"|(\w+)/g)].map(([, quoted, plain]) => String(quoted ?? plain)),
    site: {
      id: file.id,
      name: file.name ?? null,
      status: file.status ?? null,
      cohorts: file.cohorts ?? null,
      attributes: Object.entries(file.attributes ?? {}),
      labels: file.labels ?? null,
      deployed: file.deployed ?? null,
    },
  };
}

export function toField(file: z.output<typeof total> | z.output<typeof snapshot>): Field | null {
  if (file === 'none') return null;
  return typeof file === 'string' ? { kind: 'expression', expression: file } : { kind: 'header', header: file.header };
}

export function toAsOf(file: z.output<typeof asOf>): ListMapping['asOf'] {
  if (typeof file === 'string') return { kind: 'expression', expression: file };
  return 'newest' in file ? { kind: 'newest', expression: file.newest } : { kind: 'header', header: file.header };
}

export function toNextPage(file: z.output<typeof next>): NextPage {
  if (file === 'none') return { kind: 'none' };
  if (typeof file === 'string') return { kind: 'expression', expression: file };
  if ('link' in file) return { kind: 'link', relation: file.link };
  if ('cursor' in file) return { kind: 'cursor', parameter: file.cursor, expression: file.from };
  return 'offset' in file
    ? { kind: 'offset', offset: file.offset, limit: file.limit }
    : { kind: 'page', parameter: file.page };
}

export function toCredentials(file: z.output<typeof auth>): Credentials {
  if (typeof file === 'string') return { kind: file };
  if ('header' in file) return { kind: 'header', header: file.header };
  return 'scheme' in file ? { kind: 'scheme', scheme: file.scheme } : { kind: 'oidc', audience: file.oidc };
}
