import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import { z } from 'zod';
import type { GitHub } from './client.ts';
import { cursorAfter, pagesOf } from './connections.ts';
import type { PageSize } from './halves.ts';
import { truncated, unavailable } from './failures.ts';
import { mayWrite } from './people.ts';

/** An open pull request as one among several: of one head commit, or of one stack. */
export interface OpenPull {
  readonly number: number;
  /** Head commit. */
  readonly head: string;
  /** Base branch. */
  readonly base: string;
  readonly headBranch: string;
  /** `owner/name`; null where it is gone. */
  readonly headRepository: string | null;
  /** Whether its author has write access, or could have for all that is known. */
  readonly writer: boolean;
}

/** The pull requests that GitHub associates with a commit, as part of a query. */
export const ASSOCIATED = `totalCount pageInfo { hasNextPage endCursor }
  nodes { number state baseRefName headRefName headRefOid headRepository { nameWithOwner } author { login } }`;

export const associated = z.object({
  totalCount: z.int(),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  nodes: z.array(
    z.object({
      number: z.int(),
      state: z.string(),
      baseRefName: z.string(),
      headRefName: z.string(),
      headRefOid: z.string(),
      headRepository: z.object({ nameWithOwner: z.string() }).nullable(),
      author: z.object({ login: z.string() }).nullable(),
    }),
  ),
});

type Associated = z.output<typeof associated>;

const documentOf = (
  size: PageSize,
) => `query Sharers($owner: String!, $name: String!, $head: GitObjectID!, $after: String) {
  repository(owner: $owner, name: $name) { object(oid: $head) { ... on Commit { associatedPullRequests(first: ${size}, after: $after) { ${ASSOCIATED} } } } }
}`;
const wire = z.object({ repository: z.object({ object: z.object({ associatedPullRequests: associated }) }) });

const MAX_PAGES = 30;

/** The other open pull requests with the same head commit, each with whether its author has write access; asked only where there are any. */
export async function fetchSharers(
  github: GitHub,
  pull: { readonly number: number; readonly head: string; readonly author: string | null },
  first: Associated | null,
): Promise<Result<{ readonly writer: boolean; readonly others: readonly OpenPull[] }, Failure>> {
  const asked = `pull requests with the head of #${pull.number}`;
  if (first === null) return unavailable(asked, 'the pull requests of its head commit', 'nothing');
  const all = await readAll(github, asked, pull.head, first);
  if (!all.ok) return all;
  const sharing = all.value.filter(
    (node) => node.number !== pull.number && node.state === 'OPEN' && node.headRefOid === pull.head,
  );
  if (sharing.length === 0) return ok({ writer: true, others: [] });
  const writers = new Map<string | null, boolean>([[null, true]]);
  for (const login of [pull.author, ...sharing.map(({ author }) => author?.login ?? null)])
    if (login !== null && !writers.has(login)) writers.set(login, await mayWrite(github, login));
  return ok({
    writer: writers.get(pull.author) ?? true,
    others: sharing.map((node) => ({
      number: node.number,
      head: node.headRefOid,
      base: node.baseRefName,
      headBranch: node.headRefName,
      headRepository: node.headRepository?.nameWithOwner ?? null,
      writer: writers.get(node.author?.login ?? null) ?? true,
    })),
  });
}

async function readAll(
  github: GitHub,
  asked: string,
  head: string,
  first: Associated,
): Promise<Result<Associated['nodes'], Failure>> {
  const nodes = [...first.nodes];
  let total = first.totalCount;
  const after = cursorAfter(asked, first, new Set());
  if (!after.ok) return after;
  if (after.value !== null) {
    const list = {
      asked,
      documentOf,
      variables: { head },
      schema: wire,
      listOf: ({ repository }: z.output<typeof wire>) => repository.object.associatedPullRequests,
      most: MAX_PAGES,
    };
    for await (const page of pagesOf(github, list, after.value)) {
      if (!page.ok) return page;
      total = Math.max(total, page.value.totalCount);
      nodes.push(...page.value.nodes);
    }
  }
  return nodes.length < total ? truncated(asked, `${total} pull requests`, `${nodes.length} of them`) : ok(nodes);
}
