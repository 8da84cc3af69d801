import type { Failure } from '../domain/finding.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { z } from 'zod/mini';
import type { GitHub } from './client.ts';
import { fetchFirstPage, readAll, type Connection, type Page } from './connections.ts';
import { nullish } from './wire.ts';

/** How a commit came to a branch, as part of a query. */
export const LANDING = 'oid associatedPullRequests(first: 20) { nodes { mergedAt baseRefName } }';
export const landing = z.object({
  oid: z.string(),
  associatedPullRequests: z.nullable(
    z.object({ nodes: z.array(z.object({ mergedAt: z.nullable(z.string()), baseRefName: z.string() })) }),
  ),
});

/**
 * When a commit came to the default branch, by GitHub's clock: with a merge into it, of several the last, since nothing
 * shows that it was there any earlier. Null where no merge shows it: its committer can choose the dates of a commit.
 */
export function landedAt({ associatedPullRequests }: z.output<typeof landing>, defaultBranch: string): string | null {
  const merges = (associatedPullRequests?.nodes ?? [])
    .filter((pull) => pull.baseRefName === defaultBranch)
    .map((pull) => pull.mergedAt)
    .filter((at) => at !== null);
  return merges.toSorted().at(-1) ?? null;
}

const node = z.extend(landing, {
  parents: z.object({ nodes: z.array(z.object({ file: nullish(z.object({ oid: z.nullish(z.string()) })) })) }),
  file: nullish(z.object({ object: nullish(z.object({ oid: z.optional(z.string()), text: z.nullish(z.string()) })) })),
});

/** The newest commits that changed the policy, as part of a query with the variable `$policyPath`. */
export const HISTORY: Connection<z.output<typeof node>> = {
  field: 'history',
  filter: 'path: $policyPath',
  selection: `${LANDING} parents(first: 2) { nodes { file(path: $policyPath) { oid } } }
    file(path: $policyPath) { object { __typename ... on Blob { oid text } } }`,
  node,
  largest: 50,
};
export type HistoryPage = Page<z.output<typeof node>>;

/** Whose history is asked for; `history`: the page that is there already. */
interface HistoryQuestion {
  readonly tip: string;
  readonly history?: HistoryPage;
}

function listOf(policyPath: string, { tip }: HistoryQuestion) {
  return {
    asked: `history of ${policyPath}`,
    operation: 'Policies',
    connection: HISTORY,
    of: 'commit',
    parameters: '$oid: GitObjectID!, $policyPath: String!',
    variables: { oid: tip, policyPath },
    most: 10,
  } as const;
}

/** A commit that changed the policy. */
export interface PolicyCommit {
  readonly oid: string;
  /** The policy as it left it; null where it is gone or no text. */
  readonly text: string | null;
  /** Whether there was none before it. */
  readonly adds: boolean;
}

/**
 * Every commit that the history of the policy names, the newest first. What a merge hides from the history, the states
 * of the branch show.
 */
export async function fetchPolicyCommits(
  github: GitHub,
  policyPath: string,
  question: HistoryQuestion,
): Promise<Result<readonly PolicyCommit[], Failure>> {
  const read = await readAll(github, listOf(policyPath, question), question.history ?? null);
  if (!read.ok) return read.error.code === 'evidence.truncated' ? fail({ ...read.error, reason: 'too-far' }) : read;
  return ok(
    read.value.map(({ oid, parents, file }) => ({
      oid,
      text: file?.object?.text ?? null,
      adds: parents.nodes.every((parent) => parent.file === null),
    })),
  );
}

/** One state of the policy file on the default branch. */
export interface PolicyText {
  /** When it came there, by GitHub's clock; null where only the committer's date says so. */
  readonly since: string | null;
  /** Null for a state without the file, or one that is no text. */
  readonly text: string | null;
}

/** The newest states of the policy, the one of the tip first, and whether they go back to the first one. */
export async function fetchPolicyHistory(
  github: GitHub,
  policyPath: string,
  question: HistoryQuestion & { readonly defaultBranch: string },
): Promise<Result<{ versions: readonly PolicyText[]; complete: boolean }, Failure>> {
  const { defaultBranch, history = null } = question;
  const page = await fetchFirstPage(github, listOf(policyPath, question), history);
  if (!page.ok) return page;
  const { nodes, totalCount } = page.value;
  const merged = nodes.map((node) => landedAt(node, defaultBranch));
  // The branch's activity gives the time of a direct push, where it names this very commit.
  const pushed = merged.includes(null) ? await readPushes(github, defaultBranch) : new Map<string, string>();
  const versions = nodes.map(({ oid, file }, index) => ({
    since: merged[index] ?? pushed.get(oid) ?? null,
    text: file?.object?.text ?? null,
  }));
  return ok({ versions, complete: totalCount === nodes.length });
}

const pushes = z.array(z.object({ ref: z.string(), after: z.nullish(z.string()), timestamp: z.string() }));
const MAX_PAGES = 10;

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
