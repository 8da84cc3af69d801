import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import { z } from 'zod';
import type { GitHub } from './client.ts';
import { readAll } from './connections.ts';
import type { PageSize } from './halves.ts';
import { nullish } from './pull-lists.ts';
import { POLICY_BLOB, policyBlob, toPolicyText, type PolicyText } from './policy-text.ts';

/** Where the repository stands: its default branch and the policy there. */
export interface RepositoryState {
  /** `owner/name`. */
  readonly repository: string;
  readonly defaultBranch: string;
  /** The tip of the default branch. */
  readonly tip: string;
  /** The policy as it stands there; null where there is none. */
  readonly policy: PolicyText | null;
  /** When that policy came in force, by GitHub's clock; null where that was not asked or GitHub does not tell. */
  readonly policySince: string | null;
  /** Whether it is known to be the first one. */
  readonly policyFirst: boolean;
}

const GROUND = `query Ground($owner: String!, $name: String!, $policy: String!) {
  repository(owner: $owner, name: $name) {
    nameWithOwner
    defaultBranchRef { name target { oid } }
    policy: object(expression: $policy) { ${POLICY_BLOB} }
  }
}`;

const ground = z.object({
  repository: z.object({
    nameWithOwner: z.string(),
    defaultBranchRef: z.object({ name: z.string(), target: z.object({ oid: z.string() }) }),
    policy: policyBlob,
  }),
});

export async function fetchRepositoryState(
  github: GitHub,
  policyPath: string,
): Promise<Result<RepositoryState, Failure>> {
  const answer = await github.query('default branch and policy', GROUND, { policy: `HEAD:${policyPath}` }, ground);
  if (!answer.ok) return answer;
  const { nameWithOwner, defaultBranchRef, policy } = answer.value.repository;
  return ok({
    repository: nameWithOwner,
    defaultBranch: defaultBranchRef.name,
    tip: defaultBranchRef.target.oid,
    policy: toPolicyText(policy),
    policySince: null,
    policyFirst: false,
  });
}

/** A commit that changed the policy. */
export interface PolicyCommit {
  readonly oid: string;
  /** The policy as it left it; null where it is gone or no text. */
  readonly text: string | null;
  /** Whether there was none before it. */
  readonly adds: boolean;
  /** Pull requests that were merged into the default branch with it. */
  readonly pulls: readonly number[];
}

const historyOf = (
  size: PageSize,
) => `query Policies($owner: String!, $name: String!, $tip: GitObjectID!, $path: String!, $after: String) {
  repository(owner: $owner, name: $name) { object(oid: $tip) { ... on Commit { history(first: ${Math.min(50, size)}, after: $after, path: $path) {
    pageInfo { hasNextPage endCursor }
    nodes {
      oid
      parents(first: 2) { nodes { file(path: $path) { oid } } }
      associatedPullRequests(first: 20) { nodes { number merged baseRefName } }
      file(path: $path) { object { __typename ... on Blob { text } } }
    }
  } } } }
}`;

const history = z.object({
  repository: z.object({
    object: z.object({
      history: z.object({
        pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
        nodes: z.array(
          z.object({
            oid: z.string(),
            parents: z.object({ nodes: z.array(z.object({ file: nullish(z.object({ oid: z.string().nullish() })) })) }),
            associatedPullRequests: z.object({
              nodes: z.array(z.object({ number: z.int(), merged: z.boolean(), baseRefName: z.string() })),
            }),
            file: nullish(z.object({ object: nullish(z.object({ text: z.string().nullish() })) })),
          }),
        ),
      }),
    }),
  }),
});

const MAX_PAGES = 10;

/** Every commit that the history of the policy names, the newest first. What a merge hides from it, the states of the branch show. */
export async function fetchPolicyCommits(
  github: GitHub,
  path: string,
  ground: RepositoryState,
): Promise<Result<readonly PolicyCommit[], Failure>> {
  const nodes = await readAll(github, {
    asked: `history of ${path}`,
    documentOf: historyOf,
    variables: { tip: ground.tip, path },
    schema: history,
    listOf: ({ repository }) => repository.object.history,
    most: MAX_PAGES,
  });
  if (!nodes.ok) return nodes;
  return ok(
    nodes.value.map(({ oid, parents, associatedPullRequests, file }) => ({
      oid,
      text: file?.object?.text ?? null,
      adds: parents.nodes.every((parent) => parent.file === null),
      pulls: associatedPullRequests.nodes
        .filter((pull) => pull.merged && pull.baseRefName === ground.defaultBranch)
        .map((pull) => pull.number),
    })),
  );
}
