import type { Failure } from '../domain/finding.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { z } from 'zod';
import type { GitHub } from './client.ts';
import { cursorAfter, pagesOf } from './connections.ts';
import type { PageSize } from './halves.ts';
import { nullish } from './pull-lists.ts';

/** A commit that changed the policy. */
export interface PolicyCommit {
  readonly oid: string;
  /** The id of the policy as it left it, and its text; null where it is gone or no text. */
  readonly blob: string | null;
  readonly text: string | null;
  /** Whether there was none before it. */
  readonly adds: boolean;
  /** Pull requests that were merged into the default branch with it. */
  readonly pulls: readonly number[];
}

/** The newest commits of a policy's history, as part of a query with the variable `$policyPath`. */
export const historyField = (
  size: PageSize,
  after = '',
) => `history(first: ${Math.min(50, size)}${after}, path: $policyPath) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      oid
      parents(first: 2) { nodes { file(path: $policyPath) { oid } } }
      associatedPullRequests(first: 20) { nodes { number merged mergedAt baseRefName } }
      file(path: $policyPath) { object { __typename ... on Blob { oid text } } }
    }
  }`;

export const historyPage = z.object({
  totalCount: z.int(),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  nodes: z.array(
    z.object({
      oid: z.string(),
      parents: z.object({ nodes: z.array(z.object({ file: nullish(z.object({ oid: z.string().nullish() })) })) }),
      associatedPullRequests: z.object({
        nodes: z.array(
          z.object({
            number: z.int(),
            merged: z.boolean(),
            mergedAt: z.string().nullable(),
            baseRefName: z.string(),
          }),
        ),
      }),
      file: nullish(
        z.object({ object: nullish(z.object({ oid: z.string().optional(), text: z.string().nullish() })) }),
      ),
    }),
  ),
});
export type HistoryPage = z.output<typeof historyPage>;

const documentOf = (
  size: PageSize,
) => `query Policies($owner: String!, $name: String!, $tip: GitObjectID!, $policyPath: String!, $after: String) {
  repository(owner: $owner, name: $name) { object(oid: $tip) { ... on Commit { ${historyField(size, ', after: $after')} } } }
}`;

const wire = z.object({ repository: z.object({ object: z.object({ history: historyPage }) }) });

const MAX_PAGES = 10;

/**
 * Every commit that the history of the policy names, the newest first; `history` is the page that is there already. What a
 * merge hides from the history, the states of the branch show.
 */
export async function fetchPolicyCommits(
  github: GitHub,
  policyPath: string,
  {
    tip,
    defaultBranch,
    history: first,
  }: { readonly tip: string; readonly defaultBranch: string; readonly history?: HistoryPage },
): Promise<Result<readonly PolicyCommit[], Failure>> {
  const asked = `history of ${policyPath}`;
  const nodes = [...(first?.nodes ?? [])];
  const after = first === undefined ? ok(null) : cursorAfter(asked, first, new Set());
  if (!after.ok) return after;
  if (first === undefined || after.value !== null) {
    const list = {
      asked,
      documentOf,
      variables: { tip, policyPath },
      schema: wire,
      listOf: ({ repository }: z.output<typeof wire>) => repository.object.history,
      most: MAX_PAGES,
    };
    for await (const page of pagesOf(github, list, after.value)) {
      if (!page.ok) return page.error.code === 'evidence.truncated' ? fail({ ...page.error, reason: 'too-far' }) : page;
      nodes.push(...page.value.nodes);
    }
  }
  return ok(
    nodes.map(({ oid, parents, associatedPullRequests, file }) => ({
      oid,
      blob: file?.object?.oid ?? null,
      text: file?.object?.text ?? null,
      adds: parents.nodes.every((parent) => parent.file === null),
      pulls: associatedPullRequests.nodes
        .filter((pull) => pull.merged && pull.baseRefName === defaultBranch)
        .map((pull) => pull.number),
    })),
  );
}
