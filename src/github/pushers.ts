import { z } from 'zod/mini';
import { readPushers, type BranchAct } from '../domain/approvals/pushers.ts';
import type { PullRequest } from '../domain/pull-request.ts';
import type { GitHub } from './client.ts';
import { fetchHolds } from './git/compare.ts';

const ACTIVITY = 'GET /repos/{owner}/{repo}/activity';

const activity = z.object({
  ref: z.string(),
  before: z.string(),
  after: z.string(),
  timestamp: z.string(),
  activity_type: z.enum(['push', 'force_push', 'branch_creation', 'branch_deletion', 'pr_merge', 'merge_queue_merge']),
  actor: z.nullish(z.object({ login: z.string(), type: z.string() })),
});

/** Acts beyond so many pages of 100 are not read, and then it is not known who pushed. */
const MAX_PAGES = 10;
/** Commits that may be looked at to find out when the oldest one of a pull request came. */
const MAX_COMPARISONS = 10;

/**
 * Who has pushed to the head branch since the pull request's commits came there, by the repository's activity. Null where
 * that cannot be established: a fork's activity is not ours to read.
 */
export async function fetchPushers(
  github: GitHub,
  pull: PullRequest,
  whole: WholeActivity = null,
): Promise<readonly string[] | null> {
  if (pull.headRepository?.toLowerCase() !== pull.repository.toLowerCase()) return null;
  const ref = `refs/heads/${pull.headBranch}`;
  const entries = whole ?? (await fetchActivityOf(github, ref));
  if (entries === null) return null;
  const acts = entries
    .filter((entry) => entry.ref === ref)
    .map(toAct)
    .toReversed();
  const oldest = pull.commits[0]?.oid ?? pull.head;
  const contains = new Map<string, boolean>();
  while (contains.size <= MAX_COMPARISONS) {
    const reading = readPushers(pull, acts, contains);
    if (reading.kind === 'known') return reading.pushers;
    const holds = await fetchHolds(github, reading.commit, oldest);
    if (!holds.ok) return null;
    contains.set(reading.commit, holds.value);
  }
  return null;
}

/** Asks what {@link fetchPushers} begins with. */
export async function fetchActivityOf(github: GitHub, ref: string): Promise<WholeActivity> {
  const answer = await github.pages(ACTIVITY, { ref, per_page: 100 }, z.array(activity), MAX_PAGES);
  return answer.ok ? answer.value : null;
}

/** All that was ever done to a repository, the newest first; null where that is too much, or cannot be read. */
type WholeActivity = readonly z.output<typeof activity>[] | null;

/** Pages of it that are read in place of one list for each of many branches. */
const MAX_WHOLE = 5;
/** Each merged pull request has at least the creation of its branch and its merge in it. */
const ACTS_OF_A_MERGE = 2;

/** Whether the whole activity of a repository may be short, by how many pull requests were merged in it. */
export function mayHaveShortActivity(merged: number): boolean {
  return merged * ACTS_OF_A_MERGE < MAX_WHOLE * 100;
}

/** Acts of a merged pull request, mostly: creation, some pushes, the merge. */
const USUAL_ACTS = 4;

/** Read no further than `merged` pull requests would mostly fill: where others push more, each branch is asked about. */
export async function fetchWholeActivity(github: GitHub, merged: number): Promise<WholeActivity> {
  const most = Math.min(MAX_WHOLE, Math.ceil((merged * USUAL_ACTS) / 100) + 1);
  const answer = await github.pages(ACTIVITY, { per_page: 100 }, z.array(activity), most);
  return answer.ok ? answer.value : null;
}

/** So many pull requests are asked about side by side: GitHub answers a hundred requests at once, of all who ask. */
const SIDE_BY_SIDE = 50;
/** For more pull requests than this the whole activity is read, where it may be short. */
const MANY = 8;

/**
 * The same for several pull requests, by their numbers: by branch, since what is not the whole of a branch's activity
 * proves nothing. `merged` is how many pull requests were ever merged in the repository.
 */
export async function fetchPushersOf(
  github: GitHub,
  pulls: readonly PullRequest[],
  merged = Infinity,
): Promise<ReadonlyMap<number, readonly string[] | null>> {
  const found = new Map<number, readonly string[] | null>();
  const whole = pulls.length > MANY && mayHaveShortActivity(merged) ? await fetchWholeActivity(github, merged) : null;
  for (let at = 0; at < pulls.length; at += SIDE_BY_SIDE) {
    const some = pulls.slice(at, at + SIDE_BY_SIDE);
    const pushers = await Promise.all(some.map((pull) => fetchPushers(github, pull, whole)));
    for (const [index, { number }] of some.entries()) found.set(number, pushers[index] ?? null);
  }
  return found;
}

const KINDS = {
  push: 'push',
  force_push: 'force-push',
  branch_creation: 'creation',
  branch_deletion: 'deletion',
  pr_merge: 'merge',
  merge_queue_merge: 'merge',
} as const;

function toAct({ before, after, timestamp: at, activity_type, actor }: z.output<typeof activity>): BranchAct {
  const kind = KINDS[activity_type];
  return {
    kind,
    before,
    after,
    at,
    by: actor ? { login: actor.login, kind: actor.type === 'User' ? 'user' : 'bot' } : null,
  };
}
