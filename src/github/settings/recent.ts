import { z } from 'zod/mini';
import type { Failure } from '../../domain/finding.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { GitHub } from '../client.ts';
import { fetchFirstPage } from '../connections.ts';

/** A commit of a branch, by what decides whether a gate lets it pass. */
export interface RecentCommit {
  readonly oid: string;
  readonly isMerge: boolean;
  /** Whether GitHub made it, by its signature. */
  readonly signedByGitHub: boolean;
  /** Whether accounts stand behind author and committer. */
  readonly known: boolean;
  /** Whether a pull request brought it. */
  readonly reviewed: boolean;
}

const COMMITS = `query RecentCommits($owner: String!, $name: String!, $branch: String!, $first: Int!) {
  repository(owner: $owner, name: $name) {
    ref(qualifiedName: $branch) { target { ... on Commit { history(first: $first) { nodes {
      oid parents(first: 1) { totalCount } signature { wasSignedByGitHub }
      author { user { login } } committer { user { login } }
      associatedPullRequests(first: 1) { totalCount }
    } } } } }
  }
}`;

const person = z.nullable(z.object({ user: z.nullable(z.object({ login: z.string() })) }));
const commits = z.object({
  repository: z.object({
    ref: z.nullable(
      z.object({
        target: z.object({
          history: z.object({
            nodes: z.array(
              z.object({
                oid: z.string(),
                parents: z.object({ totalCount: z.int() }),
                signature: z.nullable(z.object({ wasSignedByGitHub: z.boolean() })),
                author: person,
                committer: person,
                associatedPullRequests: z.object({ totalCount: z.int() }),
              }),
            ),
          }),
        }),
      }),
    ),
  }),
});

/** The newest commits of a branch, the newest first. */
export async function fetchRecentCommits(
  github: GitHub,
  branch: string,
  first: number,
): Promise<Result<readonly RecentCommit[], Failure>> {
  const variables = { branch: `refs/heads/${branch}`, first };
  const answer = await github.query('newest commits', COMMITS, variables, commits);
  if (!answer.ok) return answer;
  return ok(
    (answer.value.repository.ref?.target.history.nodes ?? []).map((node) => ({
      oid: node.oid,
      isMerge: node.parents.totalCount > 1,
      signedByGitHub: node.signature?.wasSignedByGitHub === true,
      known:
        node.author?.user !== null && (node.committer?.user !== null || node.signature?.wasSignedByGitHub === true),
      reviewed: node.associatedPullRequests.totalCount > 0,
    })),
  );
}

const NEWEST_FIRST = 'orderBy: { field: UPDATED_AT, direction: DESC }';

/** A pull request, by how much a judgement has to read of it. */
export interface PullSize {
  readonly number: number;
  readonly isOpen: boolean;
  /** When it last changed; ISO 8601. */
  readonly changedAt: string;
  readonly files: number;
  readonly commits: number;
  readonly comments: number;
  readonly reviews: number;
}

const total = z.object({ totalCount: z.int() });
const SIZES = {
  asked: 'sizes of pull requests',
  operation: 'Sizes',
  connection: {
    field: 'pullRequests',
    filter: NEWEST_FIRST,
    selection:
      'number state updatedAt changedFiles commits(first: 1) { totalCount } comments(first: 1) { totalCount } reviews(first: 1) { totalCount }',
    node: z.object({
      number: z.int(),
      state: z.string(),
      updatedAt: z.string(),
      changedFiles: z.int(),
      commits: total,
      comments: total,
      reviews: z.nullable(total),
    }),
    largest: 50,
  },
  most: 1,
} as const;

/** The pull requests that changed last, at most fifty. */
export async function fetchPullSizes(github: GitHub): Promise<Result<readonly PullSize[], Failure>> {
  const pulls = await fetchFirstPage(github, SIZES);
  if (!pulls.ok) return pulls;
  return ok(
    pulls.value.nodes.map((node) => ({
      number: node.number,
      isOpen: node.state === 'OPEN',
      changedAt: node.updatedAt,
      files: node.changedFiles,
      commits: node.commits.totalCount,
      comments: node.comments.totalCount,
      reviews: node.reviews?.totalCount ?? 0,
    })),
  );
}

/** An open pull request, by what it stands on. */
export interface OpenPull {
  readonly number: number;
  readonly base: string;
  /** Its head branch, on which others may stand; null in a fork. */
  readonly head: string | null;
}

const OPEN = {
  asked: 'open pull requests',
  operation: 'OpenPulls',
  connection: {
    field: 'pullRequests',
    filter: `states: OPEN, ${NEWEST_FIRST}`,
    selection: 'number baseRefName headRefName isCrossRepository',
    node: z.object({
      number: z.int(),
      baseRefName: z.string(),
      headRefName: z.string(),
      isCrossRepository: z.boolean(),
    }),
  },
  most: 1,
} as const;

/** The open pull requests that changed last, at most a hundred. */
export async function fetchOpenPulls(github: GitHub): Promise<Result<readonly OpenPull[], Failure>> {
  const pulls = await fetchFirstPage(github, OPEN);
  if (!pulls.ok) return pulls;
  return ok(
    pulls.value.nodes.map(({ number, baseRefName: base, headRefName, isCrossRepository }) => ({
      number,
      base,
      head: isCrossRepository ? null : headRefName,
    })),
  );
}
