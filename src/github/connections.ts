import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import { z } from 'zod/mini';
import type { GitHub, Variables } from './client.ts';
import { truncated, unavailable } from './failures.ts';
import { PAGE_SIZES, pageAsker, type PageSize } from './halves.ts';

/** A list that comes in pages: its GraphQL field and the shape of one entry. */
export interface Connection<T> {
  readonly field: string;
  /** Arguments other than `first` and `after`. */
  readonly filter?: string;
  readonly selection: string;
  /** Whether the list's own count says how long it is: with a filter GitHub may count what the filter leaves out. */
  readonly counted?: false;
  readonly node: z.ZodMiniType<T>;
  /** The most entries that are asked for at once, where that is fewer than GitHub gives. */
  readonly largest?: number;
}

/** The first `size` entries of a connection, as part of a larger query or as a page of its own. */
export function page<T>(connection: Connection<T>, size: PageSize, after = ''): string {
  const { field, filter, selection, largest = size } = connection;
  const given = filter === undefined ? '' : `, ${filter}`;
  return `${field}(first: ${Math.min(size, largest)}${after}${given}) { totalCount pageInfo { hasNextPage endCursor } nodes { ${selection} } }`;
}

export interface Page<T> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly T[];
}

const totalCount = z.int();
const pageInfo = z.object({ hasNextPage: z.boolean(), endCursor: z.nullable(z.string()) });

export function pageSchema<T>(connection: Connection<T>): z.ZodMiniType<Page<T>> {
  return z.object({ totalCount, pageInfo, nodes: z.array(connection.node) });
}

/**
 * The cursor of the page after one, null after the last. Pages that lead nowhere (under a cursor that was `used`
 * before, or without an entry) would be read until the time is up.
 */
function cursorAfter<T>(
  asked: string,
  { pageInfo, nodes }: Page<T>,
  used: Set<string>,
): Result<string | null, Failure> {
  const { hasNextPage, endCursor } = pageInfo;
  if (!hasNextPage) return ok(null);
  if (endCursor === null || used.has(endCursor))
    return unavailable(asked, 'a new cursor for each page', 'the same page again');
  if (nodes.length === 0) return unavailable(asked, 'entries on a page that is not the last', 'none');
  used.add(endCursor);
  return ok(endCursor);
}

/** A list of the repository, or of one of its commits. */
export interface PagedList<T> {
  /** What is asked, for failures. */
  readonly asked: string;
  /** The name of the query. */
  readonly operation: string;
  readonly connection: Connection<T>;
  /** Whether the list is below the commit of the variable `oid`, and not below the repository itself. */
  readonly of?: 'commit';
  /** The variables of the query, such as `$branch: String!`, and what they are. */
  readonly parameters?: string;
  readonly variables?: Variables;
  /** More pages of the usual size than this are `evidence.truncated`. */
  readonly most: number;
}

/**
 * The pages of a list, one after another, the first of them where it is known already; the last thing it gives is the
 * failure where one cannot be read.
 */
export async function* pagesOf<T>(
  github: GitHub,
  list: PagedList<T>,
  first: Page<T> | null = null,
): AsyncGenerator<Result<Page<T>, Failure>> {
  const { asked, connection, variables, most } = list;
  const inPages = pageAsker();
  const cursors = new Set<string>();
  let after: string | null = null;
  for (let read = 0, known = first; read < most; known = null) {
    let part = known === null ? 1 : 0;
    const answer: Result<Page<T> | undefined, Failure> =
      known !== null
        ? ok(known)
        : await inPages(async (size) => {
            part = size / PAGE_SIZES[0];
            const found = await github.query(asked, documentOf(list, size), { ...variables, after }, schemaOf(list));
            return found.ok ? ok(found.value[connection.field]) : found;
          });
    if (!answer.ok) return yield answer;
    if (answer.value === undefined) return yield unavailable(asked, 'a list', 'nothing');
    read += part;
    const next = cursorAfter(asked, answer.value, cursors);
    if (!next.ok) return yield next;
    yield ok(answer.value);
    if (next.value === null) return;
    after = next.value;
  }
  yield truncated(asked, `at most ${most} pages`, 'more');
}

function documentOf<T>({ operation, parameters = '', of, connection }: PagedList<T>, size: PageSize): string {
  const entries = page(connection, size, ', after: $after');
  const place = of === 'commit' ? `object(oid: $oid) { ... on Commit { ${entries} } }` : entries;
  return `query ${operation}($owner: String!, $name: String!, $after: String${parameters === '' ? '' : `, ${parameters}`}) {
    repository(owner: $owner, name: $name) { ${place} }
  }`;
}

function schemaOf<T>({ of, connection }: PagedList<T>): z.ZodMiniType<Readonly<Record<string, Page<T>>>> {
  const lists = z.record(z.string(), pageSchema(connection));
  return of === 'commit'
    ? z.pipe(
        z.object({ repository: z.object({ object: lists }) }),
        z.transform(({ repository }) => repository.object),
      )
    : z.pipe(
        z.object({ repository: lists }),
        z.transform(({ repository }) => repository),
      );
}

/** The first page of a list, or what is known of it already. */
export async function fetchFirstPage<T>(
  github: GitHub,
  list: PagedList<T>,
  known: Page<T> | null = null,
): Promise<Result<Page<T>, Failure>> {
  for await (const page of pagesOf(github, list, known)) return page;
  return unavailable(list.asked, 'a list', 'nothing');
}

/** Every entry of a list; one that is shorter than its own count is `evidence.truncated`. */
export async function readAll<T>(
  github: GitHub,
  list: PagedList<T>,
  first: Page<T> | null = null,
): Promise<Result<readonly T[], Failure>> {
  const entries: T[] = [];
  let total = 0;
  for await (const page of pagesOf(github, list, first)) {
    if (!page.ok) return page;
    entries.push(...page.value.nodes);
    total = Math.max(total, page.value.totalCount);
  }
  return entries.length < total ? truncated(list.asked, `${total} entries`, `${entries.length} of them`) : ok(entries);
}

/** Its list is read once it is known that nothing was pushed meanwhile. */
const laterPage = z.object({ repository: z.object({ pullRequest: z.looseObject({ headRefOid: z.string() }) }) });

/**
 * Reads the pages after the first, until the list's own count is reached; a list that ends early is
 * `evidence.truncated`.
 */
export async function fetchRemaining<T>(
  github: GitHub,
  number: number,
  head: string,
  connection: Connection<T>,
  start: Page<T>,
): Promise<Result<readonly T[], Failure>> {
  const asked = `${connection.field} of #${number}`;
  const document = (size: PageSize) => `query Page($owner: String!, $name: String!, $number: Int!, $after: String!) {
    repository(owner: $owner, name: $name) { pullRequest(number: $number) { headRefOid ${page(connection, size, ', after: $after')} } }
  }`;
  const nodes = [...start.nodes];
  const cursors = new Set<string>();
  const inPages = pageAsker();
  for (let at = start; ;) {
    const cursor = cursorAfter(asked, at, cursors);
    if (!cursor.ok) return cursor;
    const after = cursor.value;
    if (after === null) break;
    if (nodes.length >= start.totalCount) return unavailable(asked, `${start.totalCount} entries`, 'more of them');
    const answer = await inPages((size) => github.query(asked, document(size), { number, after }, laterPage));
    if (!answer.ok) return answer;
    const { pullRequest } = answer.value.repository;
    if (pullRequest.headRefOid !== head)
      return unavailable(asked, `head commit ${head} throughout`, `a push meanwhile; its own run judges it`);
    const next = pageSchema(connection).safeParse(pullRequest[connection.field]);
    if (!next.success) return unavailable(asked, 'a page of the documented shape', 'another shape');
    // What came while the pages were read may be on none of them.
    if (connection.counted !== false && next.data.totalCount !== start.totalCount)
      return truncated(
        asked,
        `${next.data.totalCount} entries, as a later page counts them`,
        `${start.totalCount} of them`,
      );
    nodes.push(...next.data.nodes);
    at = next.data;
  }
  return nodes.length === start.totalCount || (connection.counted === false && nodes.length < start.totalCount)
    ? ok(nodes)
    : truncated(asked, `${start.totalCount} entries`, `${nodes.length} of them`);
}
