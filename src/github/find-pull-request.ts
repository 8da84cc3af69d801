import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import { z } from 'zod';
import type { GitHub } from './client.ts';
import { readAll } from './connections.ts';
import type { PageSize } from './halves.ts';

const PAGE = 'totalCount pageInfo { hasNextPage endCursor }';
const page = {
  totalCount: z.int(),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
};
/** Pages of pull requests of one branch. */
const MAX_PAGES = 5;

const headsOf = (
  size: PageSize,
) => `query Heads($owner: String!, $name: String!, $branch: String!, $states: [PullRequestState!], $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequests(headRefName: $branch, states: $states, first: ${size}, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {
      ${PAGE}
      nodes { number state baseRefName headRefOid headRepository { nameWithOwner } }
    }
  }
}`;

const head = z.object({
  number: z.int(),
  state: z.enum(['OPEN', 'CLOSED', 'MERGED']),
  baseRefName: z.string(),
  headRefOid: z.string(),
  headRepository: z.object({ nameWithOwner: z.string() }).nullable(),
});
const heads = z.object({ repository: z.object({ pullRequests: z.object({ ...page, nodes: z.array(head) }) }) });

/** Every pull request from a branch of some name, the newest first. */
function fetchHeads(github: GitHub, asked: string, branch: string, states: readonly string[] | null) {
  return readAll(github, {
    asked,
    documentOf: headsOf,
    variables: { branch, ...(states !== null && { states }) },
    schema: heads,
    listOf: ({ repository }) => repository.pullRequests,
    most: MAX_PAGES,
  });
}

/**
 * The pull requests of a head commit and head repository, as `workflow_run` gives them: its list of pull requests is
 * empty for forks. Open ones where there are any, else the newest; several open ones share a head and are all to be
 * judged. Empty when the branch has moved on: the run of the newer head judges that one.
 */
export async function fetchPullRequestsOfHead(
  github: GitHub,
  head: { commit: string; branch: string; repository: string },
): Promise<Result<readonly number[], Failure>> {
  const asked = 'pull requests by head branch';
  const nodes = await fetchHeads(github, asked, head.branch, null);
  if (!nodes.ok) return nodes;
  const matching = nodes.value.filter(
    (pull) =>
      pull.headRefOid === head.commit &&
      pull.headRepository?.nameWithOwner.toLowerCase() === head.repository.toLowerCase(),
  );
  const open = matching.filter((pull) => pull.state === 'OPEN');
  const found = (open.length > 0 ? open : matching.slice(0, 1)).map((pull) => pull.number).toSorted((a, b) => a - b);
  return ok(found);
}

/** A pull request on which others may stand: whose head is a branch of this repository. */
export interface Layer {
  readonly number: number;
  /** Head commit. */
  readonly head: string;
  /** Base branch. */
  readonly base: string;
}

/**
 * The open pull requests whose head is a branch of this repository; those of forks only have a branch of the same name.
 */
export async function fetchOpenPullRequestsFrom(
  github: GitHub,
  branch: string,
): Promise<Result<readonly Layer[], Failure>> {
  const asked = `open pull requests from ${branch}`;
  const nodes = await fetchHeads(github, asked, branch, ['OPEN']);
  if (!nodes.ok) return nodes;
  const repository = `${github.owner}/${github.name}`.toLowerCase();
  return ok(
    nodes.value
      .filter((pull) => pull.state === 'OPEN' && pull.headRepository?.nameWithOwner.toLowerCase() === repository)
      .map((pull) => ({ number: pull.number, head: pull.headRefOid, base: pull.baseRefName })),
  );
}

const aboveOf = (size: PageSize) => `query Above($owner: String!, $name: String!, $branch: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequests(baseRefName: $branch, states: [OPEN], first: ${size}, after: $after) { ${PAGE} nodes { headRefName headRefOid headRepository { nameWithOwner } } }
  }
}`;

const above = z.object({
  repository: z.object({
    pullRequests: z.object({
      ...page,
      nodes: z.array(head.pick({ headRefOid: true, headRepository: true }).extend({ headRefName: z.string() })),
    }),
  }),
});

/** An open pull request that stands on a branch. */
export interface LayerAbove {
  /** Head commit. */
  readonly head: string;
  /** Its head branch, on which others may stand; null in a fork. */
  readonly branch: string | null;
}

/** The open pull requests into a branch. */
export async function fetchOpenPullRequestsInto(
  github: GitHub,
  branch: string,
): Promise<Result<readonly LayerAbove[], Failure>> {
  const nodes = await readAll(github, {
    asked: `open pull requests into ${branch}`,
    documentOf: aboveOf,
    variables: { branch },
    schema: above,
    listOf: (answer) => answer.repository.pullRequests,
    most: MAX_PAGES,
  });
  if (!nodes.ok) return nodes;
  const repository = `${github.owner}/${github.name}`.toLowerCase();
  return ok(
    nodes.value.map((node) => ({
      head: node.headRefOid,
      branch: node.headRepository?.nameWithOwner.toLowerCase() === repository ? node.headRefName : null,
    })),
  );
}
