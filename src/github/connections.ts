import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import { z } from 'zod';
import type { GitHub, Variables } from './client.ts';
import { truncated, unavailable } from './failures.ts';
import { PAGE_SIZES, pageAsker, type PageSize } from './halves.ts';

/** A list of a pull request that comes in pages: its GraphQL field and the shape of one entry. */
export interface Connection<T> {
  readonly field: string;
  /** Arguments other than `first` and `after`. */
  readonly filter?: string;
  readonly selection: string;
  /** Whether the list's own count says how long it is: with a filter GitHub may count what the filter leaves out. */
  readonly counted?: false;
  readonly node: z.ZodType<T>;
}

/** The first `size` entries of a connection, as part of a larger query or as a page of its own. */
export function page<T>(connection: Connection<T>, size: PageSize, after = ''): string {
  const filter = connection.filter === undefined ? '' : `, ${connection.filter}`;
  return `${connection.field}(first: ${size}${after}${filter}) { totalCount pageInfo { hasNextPage endCursor } nodes { ${connection.selection} } }`;
}

export interface Page<T> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly T[];
}

export function pageSchema<T>(connection: Connection<T>): z.ZodType<Page<T>> {
  return z.object({
    totalCount: z.int(),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    nodes: z.array(connection.node),
  });
}

interface PageEnd {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly unknown[];
}

/**
 * The cursor of the page after one, null after the last. Pages that lead nowhere (under a cursor that was `used`
 * before, or without an entry) would be read until the time is up.
 */
export function cursorAfter(
  asked: string,
  { pageInfo, nodes }: PageEnd,
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

/** A list that GitHub gives page by page, and where it stands in the answers of a query. */
export interface PagedList<Answer, List extends PageEnd> {
  /** What is asked, for failures. */
  readonly asked: string;
  /** The query for pages of a size; its variable `$after` is the cursor. */
  readonly documentOf: (size: PageSize) => string;
  readonly variables: Variables;
  readonly schema: z.ZodType<Answer>;
  readonly listOf: (answer: Answer) => List;
  /** More pages of the usual size than this are `evidence.truncated`. */
  readonly most: number;
}

/**
 * The pages of a list after a cursor, one after another; the last thing it gives is the failure where one cannot be
 * read.
 */
export async function* pagesOf<Answer, List extends PageEnd>(
  github: GitHub,
  { asked, documentOf, variables, schema, listOf, most }: PagedList<Answer, List>,
  start: string | null = null,
): AsyncGenerator<Result<List, Failure>> {
  const inPages = pageAsker();
  const cursors = new Set(start === null ? [] : [start]);
  let after = start;
  for (let read = 0; read < most;) {
    let part = 1;
    const answer = await inPages((size) => {
      part = size / PAGE_SIZES[0];
      return github.query(asked, documentOf(size), { ...variables, after }, schema);
    });
    if (!answer.ok) return yield answer;
    read += part;
    const list = listOf(answer.value);
    yield ok(list);
    const next = cursorAfter(asked, list, cursors);
    if (!next.ok) return yield next;
    if (next.value === null) return;
    after = next.value;
  }
  yield truncated(asked, `at most ${most} pages`, 'more');
}

/** Every entry of a list; one that is shorter than its own count, where it has one, is `evidence.truncated`. */
export async function readAll<Answer, Entry>(
  github: GitHub,
  list: PagedList<Answer, PageEnd & { readonly nodes: readonly Entry[]; readonly totalCount?: number }>,
): Promise<Result<readonly Entry[], Failure>> {
  const entries: Entry[] = [];
  let total = 0;
  for await (const page of pagesOf(github, list)) {
    if (!page.ok) return page;
    entries.push(...page.value.nodes);
    total = Math.max(total, page.value.totalCount ?? 0);
  }
  return entries.length < total ? truncated(list.asked, `${total} entries`, `${entries.length} of them`) : ok(entries);
}

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
  const schema = z.object({ repository: z.object({ pullRequest: z.looseObject({ headRefOid: z.string() }) }) });
  const nodes = [...start.nodes];
  const cursors = new Set<string>();
  const inPages = pageAsker();
  for (let at = start; ;) {
    const cursor = cursorAfter(asked, at, cursors);
    if (!cursor.ok) return cursor;
    const after = cursor.value;
    if (after === null) break;
    if (nodes.length >= start.totalCount) return unavailable(asked, `${start.totalCount} entries`, 'more of them');
    const answer = await inPages((size) => github.query(asked, document(size), { number, after }, schema));
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
