import type { Failure } from '../../domain/finding.ts';
import { ok, type Result } from '../../domain/result.ts';
import { z } from 'zod';
import type { GitHub } from '../client.ts';
import { truncated, unavailable } from '../failures.ts';

/** How one commit stands to another: `ahead` of it, `behind`, the same, or on another line. */
export type Position = 'ahead' | 'behind' | 'identical' | 'diverged';

export interface Comparison {
  readonly position: Position;
  readonly mergeBase: string;
  /** Commits reachable from the head and not from the base; only of the first page. */
  readonly total: number;
}

const oid = z.string().regex(/^[0-9a-f]{40,64}$/);
const comparison = z.object({
  status: z.enum(['ahead', 'behind', 'identical', 'diverged']),
  merge_base_commit: z.object({ sha: oid }),
  total_commits: z.int(),
  commits: z.array(z.object({ sha: oid, parents: z.array(z.object({ sha: oid })) })),
});

function route(base: string, head: string): string {
  return `GET /repos/{owner}/{repo}/compare/${encodeURIComponent(base)}...${encodeURIComponent(head)}`;
}

/** How `head` stands to `base`: commits, or names of branches. */
export async function fetchComparison(
  github: GitHub,
  base: string,
  head: string,
): Promise<Result<Comparison, Failure>> {
  const answer = await github.rest(route(base, head), { per_page: 1, page: 1 }, comparison);
  if (!answer.ok) return answer;
  const { status, merge_base_commit, total_commits } = answer.value;
  return ok({ position: status, mergeBase: merge_base_commit.sha, total: total_commits });
}

/** A commit of a range. */
export interface RangeCommit {
  readonly oid: string;
  readonly parents: readonly string[];
}

const PER_PAGE = 100;
const MAX_COMMITS = 5000;

/** Every commit after `base` up to `head`, of which `base` is an ancestor; oldest first. */
export async function fetchRange(
  github: GitHub,
  base: string,
  head: string,
): Promise<Result<readonly RangeCommit[], Failure>> {
  if (base === head) return ok([]);
  const asked = 'commits since the baseline';
  const commits = new Map<string, RangeCommit>();
  for (let page = 1; ; page += 1) {
    const answer = await github.rest(route(base, head), { per_page: PER_PAGE, page }, comparison);
    if (!answer.ok) return answer;
    const { status, total_commits: total } = answer.value;
    if (status !== 'ahead') return unavailable(asked, 'a commit that follows the baseline', `one that is ${status}`);
    if (total > MAX_COMMITS)
      return truncated(asked, `at most ${MAX_COMMITS} commits`, `${total} of them: deploy an earlier commit first`);
    const before = commits.size;
    for (const { sha, parents } of answer.value.commits)
      commits.set(sha, { oid: sha, parents: parents.map((parent) => parent.sha) });
    if (commits.size === total) return ok([...commits.values()]);
    if (commits.size === before || commits.size > total)
      return truncated(asked, `${total} commits`, `${commits.size} of them`);
  }
}

/** What GitHub knows of where a commit comes from. */
export interface Origin {
  readonly oid: string;
  readonly signedByGitHub: boolean;
  /** Pull requests that brought it, merged or not. */
  readonly pulls: readonly {
    readonly number: number;
    readonly merged: boolean;
    readonly base: string;
    readonly mergeCommit: string | null;
  }[];
}

const BATCH_SIZE = 50;
const originShape = (own: string) =>
  z
    .object({
      oid: z.string(),
      signature: z.object({ isValid: z.boolean(), wasSignedByGitHub: z.boolean() }).nullable(),
      associatedPullRequests: z.object({
        totalCount: z.int(),
        nodes: z.array(
          z.object({
            number: z.int(),
            merged: z.boolean(),
            baseRefName: z.string(),
            mergeCommit: z.object({ oid: z.string() }).nullable(),
            repository: z.object({ nameWithOwner: z.string() }),
          }),
        ),
      }),
    })
    .transform(({ oid, signature, associatedPullRequests: { totalCount, nodes } }) => ({
      complete: totalCount === nodes.length,
      origin: {
        oid,
        signedByGitHub: signature?.isValid === true && signature.wasSignedByGitHub,
        // A commit of a fork's network may be in pull requests of other repositories.
        pulls: nodes
          .filter((pull) => pull.repository.nameWithOwner.toLowerCase() === own)
          .map((pull) => ({
            number: pull.number,
            merged: pull.merged,
            base: pull.baseRefName,
            mergeCommit: pull.mergeCommit?.oid ?? null,
          })),
      } satisfies Origin,
    }));

/** Asks where commits come from, fifty at a time. */
export async function fetchOrigins(
  github: GitHub,
  oids: readonly string[],
): Promise<Result<ReadonlyMap<string, Origin>, Failure>> {
  const asked = 'pull requests of the commits';
  const origins = new Map<string, Origin>();
  const shape = originShape(`${github.owner}/${github.name}`.toLowerCase());
  for (let at = 0; at < oids.length; at += BATCH_SIZE) {
    const batch = oids.slice(at, at + BATCH_SIZE);
    const fields = batch.map(
      (oid, index) => `c${index}: object(oid: "${oid}") { ... on Commit {
      oid signature { isValid wasSignedByGitHub } associatedPullRequests(first: 50) { totalCount nodes { number merged baseRefName mergeCommit { oid } repository { nameWithOwner } } }
    } }`,
    );
    const answer = await github.query(
      asked,
      `query Origins($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${fields.join(' ')} } }`,
      {},
      z.object({ repository: z.record(z.string(), shape) }),
    );
    if (!answer.ok) return answer;
    for (const { complete, origin } of Object.values(answer.value.repository)) {
      if (!complete) return truncated(asked, `all pull requests of ${origin.oid}`, 'some of them');
      origins.set(origin.oid, origin);
    }
  }
  const missing = oids.find((oid) => !origins.has(oid));
  return missing === undefined ? ok(origins) : unavailable(asked, 'an answer for each commit', `none for ${missing}`);
}
