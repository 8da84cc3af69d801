import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import { z } from 'zod';
import type { GitHub } from './client.ts';

/** One state of the policy file on the default branch. */
export interface PolicyText {
  /** When it came there, by GitHub's clock; null where only the committer's date says so. */
  readonly since: string | null;
  /** Null for a state without the file, or one that is no text. */
  readonly text: string | null;
}

/** How a commit came to a branch, as part of a query. */
export const LANDING = 'oid associatedPullRequests(first: 20) { nodes { mergedAt baseRefName } }';

export const landing = z.object({
  oid: z.string(),
  associatedPullRequests: z
    .object({ nodes: z.array(z.object({ mergedAt: z.string().nullable(), baseRefName: z.string() })) })
    .nullable(),
});

/**
 * When a commit came to the default branch, by GitHub's clock: with a merge into it, of several the last, since nothing
 * shows that it was there any earlier. Null where no merge shows it: its committer can choose the dates of a commit.
 */
export function landedAt({ associatedPullRequests }: z.output<typeof landing>, defaultBranch: string): string | null {
  const merges = (associatedPullRequests?.nodes ?? [])
    .filter((pull) => pull.baseRefName === defaultBranch)
    .map((pull) => pull.mergedAt);
  return (
    merges
      .filter((at) => at !== null)
      .toSorted()
      .at(-1) ?? null
  );
}

/** So far back the policy's history is read. */
const MAX_VERSIONS = 30;

const DOCUMENT = `query PolicyHistory($owner: String!, $name: String!, $tip: GitObjectID!, $path: String!) {
  repository(owner: $owner, name: $name) { object(oid: $tip) { ... on Commit {
    history(first: ${MAX_VERSIONS}, path: $path) { totalCount nodes { ${LANDING} file(path: $path) { object { __typename ... on Blob { text } } } } }
  } } }
}`;

const file = z.object({ file: z.object({ object: z.object({ text: z.string().nullish() }).nullable() }).nullable() });
const wire = z.object({
  repository: z.object({
    object: z.object({
      history: z.object({ totalCount: z.int(), nodes: z.array(landing.extend(file.shape)) }),
    }),
  }),
});

const pushes = z.array(z.object({ ref: z.string(), after: z.string().nullish(), timestamp: z.string() }));
const MAX_PAGES = 10;

/** The states of the policy, the one of the tip first, and whether they go back to the first one. */
export async function fetchPolicyHistory(
  github: GitHub,
  path: string,
  at: { readonly tip: string; readonly defaultBranch: string },
): Promise<Result<{ versions: readonly PolicyText[]; complete: boolean }, Failure>> {
  const answer = await github.query('history of the policy', DOCUMENT, { path, tip: at.tip }, wire);
  if (!answer.ok) return answer;
  const { nodes, totalCount } = answer.value.repository.object.history;
  const merged = nodes.map((node) => landedAt(node, at.defaultBranch));
  // The branch's activity gives the time of a direct push, where it names this very commit.
  const pushed = merged.includes(null) ? await readPushes(github, at.defaultBranch) : new Map<string, string>();
  const versions = nodes.map((node, index) => ({
    since: merged[index] ?? pushed.get(node.oid) ?? null,
    text: node.file?.object?.text ?? null,
  }));
  return ok({ versions, complete: totalCount === nodes.length });
}

async function readPushes(github: GitHub, branch: string): Promise<ReadonlyMap<string, string>> {
  const ref = `refs/heads/${branch}`;
  const answer = await github.pages('GET /repos/{owner}/{repo}/activity', { ref, per_page: 100 }, pushes, MAX_PAGES);
  if (!answer.ok) return new Map();
  return new Map(
    answer.value.flatMap((entry) =>
      entry.ref === ref && typeof entry.after === 'string' ? [[entry.after, entry.timestamp] as const] : [],
    ),
  );
}
