import { z } from 'zod';
import type { Lookup } from '../../domain/facts.ts';
import type { GitHub } from '../client.ts';
import { truncated } from '../failures.ts';
import { nullish } from '../pull-lists.ts';
import { POLICY_BLOB, policyBlob, toPolicyText, type PolicyText } from '../pull-request.ts';

/** Where the repository stands: its default branch and the policy there. */
export interface Ground {
  /** `owner/name`. */
  readonly repository: string;
  readonly defaultBranch: string;
  readonly tip: string;
  readonly policy: PolicyText | null;
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

export async function readGround(github: GitHub, policyPath: string): Promise<Lookup<Ground>> {
  const answer = await github.query('default branch and policy', GROUND, { policy: `HEAD:${policyPath}` }, ground);
  if (!answer.found) return answer;
  const { nameWithOwner, defaultBranchRef, policy } = answer.value.repository;
  return { found: true, value: { repository: nameWithOwner, defaultBranch: defaultBranchRef.name, tip: defaultBranchRef.target.oid, policy: toPolicyText(policy) } };
}

/** A commit that changed a file of rules. */
export interface RuleCommit {
  readonly oid: string;
  /** The file as it left it; null where it is gone, no text, or was not asked for. */
  readonly text: string | null;
  /** Pull requests that were merged with it. */
  readonly pulls: readonly number[];
}

const HISTORY = `query Rules($owner: String!, $name: String!, $tip: GitObjectID!, $path: String!, $after: String, $texts: Boolean!) {
  repository(owner: $owner, name: $name) { object(oid: $tip) { ... on Commit { history(first: 50, after: $after, path: $path) {
    pageInfo { hasNextPage endCursor }
    nodes { oid associatedPullRequests(first: 20) { nodes { number merged } } file(path: $path) @include(if: $texts) { object { __typename ... on Blob { text } } } }
  } } } }
}`;

const history = z.object({
  repository: z.object({
    object: z.object({
      history: z.object({
        pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
        nodes: z.array(z.object({
          oid: z.string(),
          associatedPullRequests: z.object({ nodes: z.array(z.object({ number: z.int(), merged: z.boolean() })) }),
          file: nullish(z.object({ object: nullish(z.object({ text: z.string().nullish() })) })),
        })),
      }),
    }),
  }),
});

const MOST_PAGES = 10;

/** Every commit of a branch's past that changed a file, the newest first, back to the first one; with its texts where they are wanted. */
export async function readRuleHistory(github: GitHub, path: string, tip: string, texts: boolean): Promise<Lookup<readonly RuleCommit[]>> {
  const asked = `history of ${path}`;
  const commits: RuleCommit[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answer: Lookup<z.output<typeof history>> = await github.query(asked, HISTORY, { tip, path, after, texts }, history);
    if (!answer.found) return answer;
    const { nodes, pageInfo }: z.output<typeof history>['repository']['object']['history'] = answer.value.repository.object.history;
    for (const { oid, associatedPullRequests, file } of nodes) {
      commits.push({ oid, text: file?.object?.text ?? null, pulls: associatedPullRequests.nodes.filter((pull) => pull.merged).map((pull) => pull.number) });
    }
    if (!pageInfo.hasNextPage) return { found: true, value: commits };
    after = pageInfo.endCursor;
  }
  return truncated(asked, `at most ${MOST_PAGES} pages`, 'more');
}

const BRANCHES = `query Branches($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) { refs(refPrefix: "refs/heads/", first: 100) { totalCount nodes { name } } }
}`;
const branches = z.object({ repository: z.object({ refs: z.object({ totalCount: z.int(), nodes: z.array(z.object({ name: z.string() })) }) }) });

/** The names of all branches, for a policy that names release branches by pattern. */
export async function readBranches(github: GitHub): Promise<Lookup<readonly string[]>> {
  const answer = await github.query('branches', BRANCHES, {}, branches);
  if (!answer.found) return answer;
  const { totalCount, nodes } = answer.value.repository.refs;
  return nodes.length === totalCount ? { found: true, value: nodes.map((node) => node.name) } : truncated('branches', `${totalCount} branches`, `${nodes.length} of them`);
}
