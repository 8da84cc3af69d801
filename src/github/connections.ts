import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import { z } from 'zod';
import type { GitHub } from './client.ts';
import { truncated, unavailable } from './failures.ts';
import { inPages, PAGE_SIZES, type PageSize } from './halves.ts';

/** A list of a pull request that comes in pages: its GraphQL field and the shape of one entry. */
export interface Connection<T> {
  readonly field: string;
  /** Arguments beside `first` and `after`. */
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
 * The cursor of the page after one, null after the last. Pages that lead nowhere (under a cursor that was `used` before,
 * or without an entry) would be read until the time is up.
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

/** Reads the pages after the first, until the list's own count is reached; a list that ends early is `evidence.truncated`. */
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
  let size: PageSize = PAGE_SIZES[0];
  for (let at = start; ;) {
    const cursor = cursorAfter(asked, at, cursors);
    if (!cursor.ok) return cursor;
    const after = cursor.value;
    if (after === null) break;
    if (nodes.length >= start.totalCount) return unavailable(asked, `${start.totalCount} entries`, 'more of them');
    const answer = await inPages(async (asking) => {
      size = asking;
      return github.query(asked, document(asking), { number, after }, schema);
    }, size);
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
