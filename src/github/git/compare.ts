import { z } from 'zod/mini';
import type { Failure } from '../../domain/finding.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { GitHub } from '../client.ts';
import { fetchLacking, type RangeCommit } from './ancestors.ts';
import { truncated, unavailable } from '../failures.ts';

/** How one commit stands to another: `ahead` of it, `behind`, the same, or on another line. */
export type Position = 'ahead' | 'behind' | 'identical' | 'diverged';

export interface Comparison {
  readonly position: Position;
  readonly mergeBase: string;
  /** Number of commits reachable from the head and not from the base. */
  readonly total: number;
  /** All of them where they are no more than 250, oldest first; else those that GitHub lists at once, or none. */
  readonly first: readonly RangeCommit[];
}

const oid = z.string().check(z.regex(/^[0-9a-f]{40,64}$/, 'no commit id'));
const comparison = z.object({
  status: z.enum(['ahead', 'behind', 'identical', 'diverged']),
  merge_base_commit: z.object({ sha: oid }),
  total_commits: z.int(),
  commits: z.array(z.object({ sha: oid, parents: z.array(z.object({ sha: oid })) })),
});

const PER_PAGE = 100;
/**
 * Enough to find the rules of a long past: each hundred is a request of the hour's. What is judged commit by commit has
 * a smaller bound of its own.
 */
const MAX_COMMITS = 10_000;

/** Without a page GitHub gives up to 250 commits, with one up to a hundred. */
async function fetchPage(
  github: GitHub,
  base: string,
  head: string,
  page: number | null,
): Promise<Result<Comparison, Failure>> {
  const route = `GET /repos/{owner}/{repo}/compare/${encodeURIComponent(base)}...${encodeURIComponent(head)}`;
  const answer = await github.rest(route, page === null ? {} : { per_page: PER_PAGE, page }, comparison);
  if (!answer.ok) return answer;
  const { status, merge_base_commit, total_commits, commits } = answer.value;
  return ok({
    position: status,
    mergeBase: merge_base_commit.sha,
    total: total_commits,
    first: commits.map(({ sha, parents }) => ({ oid: sha, parents: parents.map((parent) => parent.sha) })),
  });
}

/**
 * How `head` stands to `base`, with what lies between as far as GitHub lists it at once. The first page holds the diff:
 * where GitHub cannot make it, the second page gives everything but the commits.
 */
export async function fetchComparison(
  github: GitHub,
  base: string,
  head: string,
): Promise<Result<Comparison, Failure>> {
  const whole = await fetchPage(github, base, head, null);
  if (whole.ok || whole.error.reason !== 'too-large') return whole;
  const second = await fetchPage(github, base, head, 2);
  return second.ok ? ok({ ...second.value, first: [] }) : second;
}

/** Whether `newer` is `older`, or has it in its history. */
export async function fetchHolds(github: GitHub, newer: string, older: string): Promise<Result<boolean, Failure>> {
  const comparison = await fetchComparison(github, older, newer);
  return comparison.ok ? ok(holdsBase(comparison.value)) : comparison;
}

/** Whether the head of a comparison is its base, or has it in its history. */
export function holdsBase({ position }: Comparison): boolean {
  return position === 'ahead' || position === 'identical';
}

/** Every commit that a comparison counts, oldest first; where one answer does not hold them, in pages side by side. */
export async function fetchCommitsOf(
  github: GitHub,
  base: string,
  head: string,
  { total, first }: Comparison,
): Promise<Result<readonly RangeCommit[], Failure>> {
  const asked = `commits between ${base} and ${head}`;
  if (total > MAX_COMMITS)
    return fail({
      code: 'evidence.truncated',
      asked,
      expected: `at most ${MAX_COMMITS} commits`,
      observed: `${total} of them`,
      reason: 'too-far',
    });
  if (first.length === total) return ok(first);
  if (first.length === 0) return fetchLacking(github, base, head, total);
  const pages = await Promise.all(
    Array.from({ length: Math.ceil(total / PER_PAGE) }, (_, index) => fetchPage(github, base, head, index + 1)),
  );
  const commits = new Map<string, RangeCommit>();
  for (const page of pages) {
    if (!page.ok) return page;
    for (const commit of page.value.first) commits.set(commit.oid, commit);
  }
  return commits.size === total
    ? ok([...commits.values()])
    : truncated(asked, `${total} commits`, `${commits.size} of them`);
}

/** The failure of a range whose ends are not one above the other. */
export function noRange(base: string, head: string, position: Position): Result<never, Failure> {
  return unavailable(
    `commits between ${base} and ${head}`,
    'a commit that follows the other',
    `one that is ${position}`,
  );
}
