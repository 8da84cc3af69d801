import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import { z } from 'zod';
import type { Sharer } from '../domain/pull-request.ts';
import type { GitHub } from './client.ts';
import { cursorAfter } from './connections.ts';
import { truncated, unavailable } from './failures.ts';
import { inPages, type PageSize } from './halves.ts';
import { mayWrite } from './people.ts';

/** The pull requests that GitHub associates with a commit, as part of a query. */
export const associatedSelection = (labels: PageSize) => `totalCount pageInfo { hasNextPage endCursor }
  nodes { number state baseRefName headRefOid body author { login } labels(first: ${labels}) { totalCount nodes { name } } }`;

export const associated = z.object({
  totalCount: z.int(),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  nodes: z.array(
    z.object({
      number: z.int(),
      state: z.string(),
      baseRefName: z.string(),
      headRefOid: z.string(),
      body: z.string(),
      author: z.object({ login: z.string() }).nullable(),
      labels: z.object({ totalCount: z.int(), nodes: z.array(z.object({ name: z.string() })) }).nullish(),
    }),
  ),
});

type Associated = z.output<typeof associated>;

const documentOf = (
  size: PageSize,
) => `query Sharers($owner: String!, $name: String!, $head: GitObjectID!, $after: String) {
  repository(owner: $owner, name: $name) { object(oid: $head) { ... on Commit { associatedPullRequests(first: ${size}, after: $after) { ${associatedSelection(size)} } } } }
}`;
const wire = z.object({ repository: z.object({ object: z.object({ associatedPullRequests: associated }) }) });

const MAX_PAGES = 30;

/**
 * The other open pull requests with the same head commit whose authors have write access: those of strangers cannot
 * be merged by them, and must not be able to stop a release.
 */
export async function fetchSharers(
  github: GitHub,
  own: { number: number; head: string },
  first: Associated | null,
): Promise<Result<readonly Sharer[], Failure>> {
  const asked = `pull requests with the head of #${own.number}`;
  if (first === null) return unavailable(asked, 'the pull requests of its head commit', 'nothing');
  const all = await readAll(github, asked, own.head, first);
  if (!all.ok) return all;
  const sharers: Sharer[] = [];
  const writers = new Map<string, boolean>();
  for (const other of all.value) {
    if (other.number === own.number || other.state !== 'OPEN' || other.headRefOid !== own.head) continue;
    const login = other.author?.login ?? null;
    // Where it cannot be told, the author counts as one who can.
    const writes = login === null || (writers.get(login) ?? (await mayWrite(github, login)));
    if (login !== null) writers.set(login, writes);
    if (!writes) continue;
    const labels = other.labels ?? { totalCount: 1, nodes: [] };
    if (labels.totalCount > labels.nodes.length)
      return truncated(asked, `all labels of #${other.number}`, 'some of them');
    sharers.push({
      number: other.number,
      base: other.baseRefName,
      body: other.body,
      labels: labels.nodes.map((label) => label.name),
    });
  }
  return ok(sharers);
}

async function readAll(
  github: GitHub,
  asked: string,
  head: string,
  first: Associated,
): Promise<Result<Associated['nodes'], Failure>> {
  const nodes = [...first.nodes];
  const cursors = new Set<string>();
  let total = first.totalCount;
  for (let at = first, pages = 1; ; pages += 1) {
    const after = cursorAfter(asked, at, cursors);
    if (!after.ok) return after;
    if (after.value === null) break;
    if (pages > MAX_PAGES) return truncated(asked, `${first.totalCount} pull requests`, `${nodes.length} of them`);
    const answer: Result<z.output<typeof wire>, Failure> = await inPages((size) =>
      github.query(asked, documentOf(size), { head, after: after.value }, wire),
    );
    if (!answer.ok) return answer;
    at = answer.value.repository.object.associatedPullRequests;
    total = Math.max(total, at.totalCount);
    nodes.push(...at.nodes);
  }
  return nodes.length < total ? truncated(asked, `${total} pull requests`, `${nodes.length} of them`) : ok(nodes);
}
