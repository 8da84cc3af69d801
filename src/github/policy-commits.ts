import type { Failure } from '../domain/finding.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { z } from 'zod';
import type { GitHub } from './client.ts';
import { readAll, type Connection, type Page } from './connections.ts';
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

const node = z.object({
  oid: z.string(),
  parents: z.object({ nodes: z.array(z.object({ file: nullish(z.object({ oid: z.string().nullish() })) })) }),
  associatedPullRequests: z.object({
    nodes: z.array(
      z.object({ number: z.int(), merged: z.boolean(), mergedAt: z.string().nullable(), baseRefName: z.string() }),
    ),
  }),
  file: nullish(z.object({ object: nullish(z.object({ oid: z.string().optional(), text: z.string().nullish() })) })),
});

/** The newest commits of a policy's history, as part of a query with the variable `$policyPath`. */
export const HISTORY: Connection<z.output<typeof node>> = {
  field: 'history',
  filter: 'path: $policyPath',
  selection: `oid parents(first: 2) { nodes { file(path: $policyPath) { oid } } }
    associatedPullRequests(first: 20) { nodes { number merged mergedAt baseRefName } }
    file(path: $policyPath) { object { __typename ... on Blob { oid text } } }`,
  node,
  largest: 50,
};
export type HistoryPage = Page<z.output<typeof node>>;

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
    history: first = null,
  }: { readonly tip: string; readonly defaultBranch: string; readonly history?: HistoryPage | null },
): Promise<Result<readonly PolicyCommit[], Failure>> {
  const list = {
    asked: `history of ${policyPath}`,
    operation: 'Policies',
    connection: HISTORY,
    of: 'commit',
    parameters: '$oid: GitObjectID!, $policyPath: String!',
    variables: { oid: tip, policyPath },
    most: MAX_PAGES,
  } as const;
  const read = await readAll(github, list, first);
  if (!read.ok) return read.error.code === 'evidence.truncated' ? fail({ ...read.error, reason: 'too-far' }) : read;
  return ok(
    read.value.map(({ oid, parents, associatedPullRequests, file }) => ({
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
