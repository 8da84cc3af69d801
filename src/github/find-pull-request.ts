import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import { z } from 'zod';
import type { GitHub } from './client.ts';
import { truncated } from './failures.ts';

const DOCUMENT = `query Heads($owner: String!, $name: String!, $branch: String!, $states: [PullRequestState!]) {
  repository(owner: $owner, name: $name) {
    pullRequests(headRefName: $branch, states: $states, first: 100, orderBy: { field: CREATED_AT, direction: DESC }) {
      totalCount
      nodes { number state baseRefName headRefOid headRepository { nameWithOwner } }
    }
  }
}`;

const wire = z.object({
  repository: z.object({
    pullRequests: z.object({
      totalCount: z.int(),
      nodes: z.array(
        z.object({
          number: z.int(),
          state: z.enum(['OPEN', 'CLOSED', 'MERGED']),
          baseRefName: z.string(),
          headRefOid: z.string(),
          headRepository: z.object({ nameWithOwner: z.string() }).nullable(),
        }),
      ),
    }),
  }),
});

/**
 * The pull requests of a head commit and head repository, as `workflow_run` tells them: its own list is empty for forks.
 * Open ones where there are any, else the newest; several open ones share a head and are all to be judged.
 * Empty when the branch has moved on: the run of the newer head judges that one.
 */
export async function fetchPullRequestsOfHead(
  github: GitHub,
  head: { commit: string; branch: string; repository: string },
): Promise<Result<readonly number[], Failure>> {
  const asked = 'pull requests by head branch';
  const answer = await github.query(asked, DOCUMENT, { branch: head.branch }, wire);
  if (!answer.ok) return answer;
  const { nodes, totalCount } = answer.value.repository.pullRequests;
  const matching = nodes.filter(
    (pull) =>
      pull.headRefOid === head.commit &&
      pull.headRepository?.nameWithOwner.toLowerCase() === head.repository.toLowerCase(),
  );
  const open = matching.filter((pull) => pull.state === 'OPEN');
  const found = (open.length > 0 ? open : matching.slice(0, 1)).map((pull) => pull.number).toSorted((a, b) => a - b);
  if (found.length > 0) return ok(found);
  return totalCount > nodes.length
    ? truncated(asked, `${totalCount} pull requests`, `the newest ${nodes.length} of them`)
    : ok([]);
}

/** A pull request on which others may stand: whose head is a branch of this repository. */
export interface Layer {
  readonly number: number;
  /** Head commit. */
  readonly head: string;
  /** Base branch. */
  readonly base: string;
}

/** The open pull requests whose head is a branch of this repository; those of forks only have a branch of the same name. */
export async function fetchOpenPullRequestsFrom(
  github: GitHub,
  branch: string,
): Promise<Result<readonly Layer[], Failure>> {
  const asked = `open pull requests from ${branch}`;
  const answer = await github.query(asked, DOCUMENT, { branch, states: ['OPEN'] }, wire);
  if (!answer.ok) return answer;
  const { nodes, totalCount } = answer.value.repository.pullRequests;
  if (totalCount > nodes.length) return truncated(asked, `${totalCount} pull requests`, `${nodes.length} of them`);
  const repository = `${github.owner}/${github.name}`.toLowerCase();
  return ok(
    nodes
      .filter((pull) => pull.state === 'OPEN' && pull.headRepository?.nameWithOwner.toLowerCase() === repository)
      .map((pull) => ({ number: pull.number, head: pull.headRefOid, base: pull.baseRefName })),
  );
}

const ABOVE = `query Above($owner: String!, $name: String!, $branch: String!) {
  repository(owner: $owner, name: $name) {
    pullRequests(baseRefName: $branch, states: [OPEN], first: 100) { totalCount nodes { number headRefName headRefOid headRepository { nameWithOwner } } }
  }
}`;

const above = z.object({
  repository: z.object({
    pullRequests: z.object({
      totalCount: z.int(),
      nodes: z.array(
        z.object({
          number: z.int(),
          headRefName: z.string(),
          headRefOid: z.string(),
          headRepository: z.object({ nameWithOwner: z.string() }).nullable(),
        }),
      ),
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
  const asked = `open pull requests into ${branch}`;
  const answer = await github.query(asked, ABOVE, { branch }, above);
  if (!answer.ok) return answer;
  const { nodes, totalCount } = answer.value.repository.pullRequests;
  if (totalCount > nodes.length) return truncated(asked, `${totalCount} pull requests`, `${nodes.length} of them`);
  const repository = `${github.owner}/${github.name}`.toLowerCase();
  return ok(
    nodes.map((node) => ({
      head: node.headRefOid,
      branch: node.headRepository?.nameWithOwner.toLowerCase() === repository ? node.headRefName : null,
    })),
  );
}
