import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import { z } from 'zod/mini';
import type { GitHub } from './client.ts';
import { readAll } from './connections.ts';

/** Pages of pull requests of one branch. */
const MAX_PAGES = 5;

const repository = z.nullable(z.object({ nameWithOwner: z.string() }));
const head = z.object({
  number: z.int(),
  state: z.enum(['OPEN', 'CLOSED', 'MERGED']),
  baseRefName: z.string(),
  headRefOid: z.string(),
  headRepository: repository,
});

/** Every pull request from a branch of some name, the newest first. */
function fetchHeads(github: GitHub, asked: string, branch: string, states: readonly string[] | null) {
  return readAll(github, {
    asked,
    operation: 'Heads',
    connection: {
      field: 'pullRequests',
      filter: 'headRefName: $branch, states: $states, orderBy: { field: CREATED_AT, direction: DESC }',
      selection: 'number state baseRefName headRefOid headRepository { nameWithOwner }',
      node: head,
    },
    parameters: '$branch: String!, $states: [PullRequestState!]',
    variables: { branch, ...(states !== null && { states }) },
    most: MAX_PAGES,
  });
}

/** Whether a branch is one of this repository: those of forks only have the same name. */
function isHere({ owner, name }: GitHub, of: z.output<typeof repository>): boolean {
  return of?.nameWithOwner.toLowerCase() === `${owner}/${name}`.toLowerCase();
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
  return ok(
    nodes.value
      .filter((pull) => pull.state === 'OPEN' && isHere(github, pull.headRepository))
      .map((pull) => ({ number: pull.number, head: pull.headRefOid, base: pull.baseRefName })),
  );
}

const INTO = {
  field: 'pullRequests',
  filter: 'baseRefName: $branch, states: [OPEN]',
  selection: 'headRefName headRefOid headRepository { nameWithOwner }',
  node: z.object({ headRefName: z.string(), headRefOid: z.string(), headRepository: repository }),
} as const;

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
    operation: 'Above',
    connection: INTO,
    parameters: '$branch: String!',
    variables: { branch },
    most: MAX_PAGES,
  });
  if (!nodes.ok) return nodes;
  return ok(
    nodes.value.map(({ headRefOid, headRefName, headRepository }) => ({
      head: headRefOid,
      branch: isHere(github, headRepository) ? headRefName : null,
    })),
  );
}
