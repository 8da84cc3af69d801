import { z } from 'zod/mini';
import type { Failure } from '../domain/finding.ts';
import type { Actor } from '../domain/pull-request.ts';
import { ok, type Result } from '../domain/result.ts';
import type { GitHub } from './client.ts';

/** A merged pull request, in short. */
export interface Merge {
  readonly number: number;
  readonly author: Actor | null;
  /** The branch that it was merged into. */
  readonly base: string;
  /** ISO 8601. */
  readonly at: string;
}

const DOCUMENT = `query Merges($owner: String!, $name: String!, $first: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequests(states: MERGED, first: $first, after: $after, orderBy: { field: UPDATED_AT, direction: DESC }) {
      pageInfo { hasNextPage endCursor }
      nodes { number mergedAt updatedAt baseRefName author { __typename login } }
    }
  }
}`;

const shape = z.object({
  repository: z.object({
    pullRequests: z.object({
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.nullable(z.string()) }),
      nodes: z.array(
        z.object({
          number: z.int(),
          mergedAt: z.nullable(z.string()),
          updatedAt: z.string(),
          baseRefName: z.string(),
          author: z.nullable(z.object({ __typename: z.string(), login: z.string() })),
        }),
      ),
    }),
  }),
});

export interface MergesPage {
  readonly merges: readonly Merge[];
  /** Where the next page begins; null: there is none, or nothing in it can have been merged since. */
  readonly next: string | null;
}

const PAGE = 50;

/**
 * A page of what was merged since a moment (ISO 8601), the latest changed first: whatever was merged since has changed
 * since, so that the list may end where nothing has.
 */
export async function fetchMerges(
  github: GitHub,
  since: string,
  after: string | null = null,
): Promise<Result<MergesPage, Failure>> {
  const answer = await github.query('merged pull requests', DOCUMENT, { first: PAGE, after }, shape);
  if (!answer.ok) return answer;
  const { nodes, pageInfo } = answer.value.repository.pullRequests;
  const from = Date.parse(since);
  const recent = nodes.filter(({ updatedAt }) => Date.parse(updatedAt) >= from);
  return ok({
    merges: recent.flatMap(({ number, mergedAt: at, baseRefName: base, author }) =>
      at !== null && Date.parse(at) >= from ? [{ number, base, at, author: actorOf(author) }] : [],
    ),
    next: recent.length === nodes.length && pageInfo.hasNextPage ? pageInfo.endCursor : null,
  });
}

function actorOf(author: { readonly __typename: string; readonly login: string } | null): Actor | null {
  if (author === null) return null;
  const { __typename: type, login } = author;
  return { login, kind: type === 'User' ? 'user' : type === 'Bot' ? 'bot' : 'other' };
}

const newest = z.array(z.object({ number: z.int() }));

/** The number of the newest pull request, open or not; null: there is none. */
export async function fetchNewestPull(github: GitHub): Promise<Result<number | null, Failure>> {
  const parameters = { state: 'all', sort: 'created', direction: 'desc', per_page: 1 };
  const answer = await github.rest('GET /repos/{owner}/{repo}/pulls', parameters, newest);
  return answer.ok ? ok(answer.value[0]?.number ?? null) : answer;
}
