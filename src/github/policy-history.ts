import { z } from 'zod';
import type { Lookup } from '../domain/facts.ts';
import type { GitHub } from './client.ts';

/** One state of the policy file on the default branch. */
export interface PolicyText {
  /** When it came there, by GitHub's clock; null where only the committer's own word tells. */
  readonly since: string | null;
  /** Null for a state without the file, or one that is no text. */
  readonly text: string | null;
}

/** How a commit came to the default branch, as part of a query. */
export const LANDING = 'oid committedDate signature { wasSignedByGitHub } associatedPullRequests(first: 20) { nodes { mergedAt } }';

export const landing = z
  .object({
    committedDate: z.string(),
    signature: z.object({ wasSignedByGitHub: z.boolean() }).nullable(),
    associatedPullRequests: z.object({ nodes: z.array(z.object({ mergedAt: z.string().nullable() })) }).nullable(),
  })
  .transform(({ committedDate, signature, associatedPullRequests }) => {
    const merges = (associatedPullRequests?.nodes ?? []).map((pull) => pull.mergedAt).filter((at) => at !== null);
    // Of several merges the last: nothing shows that it was in force any earlier.
    return merges.toSorted().at(-1) ?? (signature?.wasSignedByGitHub === true ? committedDate : null);
  });

/** So far back the policy's history is read. */
const MOST_VERSIONS = 30;

const DOCUMENT = `query PolicyHistory($owner: String!, $name: String!, $tip: GitObjectID!, $path: String!) {
  repository(owner: $owner, name: $name) { object(oid: $tip) { ... on Commit {
    history(first: ${MOST_VERSIONS}, path: $path) { totalCount nodes { ${LANDING} file(path: $path) { object { __typename ... on Blob { text } } } } }
  } } }
}`;

const file = z.object({ file: z.object({ object: z.object({ text: z.string().nullish() }).nullable() }).nullable() });
const wire = z.object({
  repository: z.object({
    object: z.object({
      history: z.object({ totalCount: z.int(), nodes: z.array(z.unknown().transform((node) => ({ since: landing.parse(node), text: file.parse(node).file?.object?.text ?? null }))) }),
    }),
  }),
});

/** The states of the policy, the one of the tip first, and whether they go back to the first one. */
export async function readPolicyHistory(github: GitHub, path: string, tip: string): Promise<Lookup<{ versions: readonly PolicyText[]; complete: boolean }>> {
  const answer = await github.query('history of the policy', DOCUMENT, { path, tip }, wire);
  if (!answer.found) return answer;
  const { nodes, totalCount } = answer.value.repository.object.history;
  return { found: true, value: { versions: nodes, complete: totalCount === nodes.length } };
}
