import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import { z } from 'zod/mini';
import type { GitHub } from './client.ts';
import type { PullRequest } from '../domain/pull-request.ts';
import { truncated, unavailable } from './failures.ts';
import type { RangeCommit } from './git/ancestors.ts';
import { GitHistory } from './git/history.ts';
import { fetchDifferingPaths } from './git/trees.ts';
import { fetchMerged } from './merged.ts';

const DOCUMENT = `query MergeQueue($owner: String!, $name: String!, $branch: String!) {
  repository(owner: $owner, name: $name) {
    mergeQueue(branch: $branch) { entries(first: 100) { totalCount nodes { headCommit { oid } baseCommit { oid } pullRequest { number } } } }
  }
}`;

const commit = z.nullable(z.object({ oid: z.string() }));
const wire = z.object({
  repository: z.object({
    mergeQueue: z.nullable(
      z.object({
        entries: z.nullable(
          z.object({
            totalCount: z.int(),
            nodes: z.array(
              z.object({
                headCommit: commit,
                baseCommit: commit,
                pullRequest: z.nullable(z.object({ number: z.int() })),
              }),
            ),
          }),
        ),
      }),
    ),
  }),
});

/** A merge group as its event gives it. */
export interface MergeGroup {
  readonly head: string;
  readonly base: string;
  /** The branch that the group is for. */
  readonly branch: string;
  /** The branch that the queue made for the group. */
  readonly ref: string;
}

/**
 * The pull requests of a merge group, which its event does not name. One is recognised by the name of the group's
 * branch and by what lies between base and head; for several the queue is read, which the workflow token may not.
 */
export async function fetchMergeGroup(
  github: GitHub,
  members: GitHub | null,
  group: MergeGroup,
): Promise<Result<readonly number[], Failure>> {
  const asked = `merge queue of ${group.branch}`;
  const number = numberIn(group);
  if (number !== null && group.base !== group.head) {
    const alone = await isAlone(github, group, number);
    if (!alone.ok) return alone;
    if (alone.value) return ok([number]);
  }
  return members === null
    ? unavailable(
        asked,
        'a group of one pull request that brings only its own commits and paths, or the list of the queue',
        'another group, and no token that may read the queue: the input `members-token` needs the right "Merge queues: read" of a GitHub App',
      )
    : fetchQueue(members, group, asked);
}

/** `gh-readonly-queue/<branch>/pr-<number>-<commit>`; null for another name. */
function numberIn({ branch, ref }: MergeGroup): number | null {
  const prefix = `gh-readonly-queue/${branch}/`;
  const name = ref.replace(/^refs\/heads\//, '');
  const match = /^pr-([1-9]\d{0,8})-[0-9a-f]{40,64}$/.exec(name.startsWith(prefix) ? name.slice(prefix.length) : '');
  return match?.[1] === undefined ? null : Number(match[1]);
}

/**
 * Whether between base and head lie only a pull request's own commits and one merge or squash of it, or its commits
 * rebased.
 */
async function isAlone(github: GitHub, { base, head }: MergeGroup, number: number): Promise<Result<boolean, Failure>> {
  const line = await new GitHistory(github).firstParents(base, head);
  if (!line.ok) return line;
  const { commits } = line.value;
  const read = await fetchMerged(github, [number]);
  if (!read.ok) return read;
  const pull = read.value[0]?.pull;
  if (pull === undefined) return ok(false);
  const ofPull = new Set(pull.commits.map(({ oid }) => oid));
  const made = commits.filter(({ oid }) => !ofPull.has(oid));
  if (!isMadeOf(pull, made, commits.length - made.length, { base, head })) return ok(false);
  const paths = await fetchDifferingPaths(github, base, head);
  if (!paths.ok) return paths;
  const changed = new Set(
    pull.changes.flatMap(({ path, previous }) => [path, ...(previous === null ? [] : [previous])]),
  );
  return ok(paths.value.every((path) => changed.has(path)));
}

/** `ofPull`: how many commits of the range are the pull request's, `made`: those that the queue made. */
function isMadeOf(
  pull: PullRequest,
  made: readonly RangeCommit[],
  ofPull: number,
  { base, head }: { readonly base: string; readonly head: string },
): boolean {
  const last = made.find(({ oid }) => oid === head);
  if (last === undefined) return false;
  if (ofPull > 0) return made.length === 1 && last.parents[0] === base && last.parents[1] === pull.head;
  if (made.some(({ parents }) => parents.length !== 1)) return false;
  return made.length === 1 ? last.parents[0] === base : made.length === pull.commits.length;
}

/**
 * The entries from the group's head back to its base, each on top of the one before. A chain that does not reach the
 * base is no answer.
 */
async function fetchQueue(
  github: GitHub,
  group: MergeGroup,
  asked: string,
): Promise<Result<readonly number[], Failure>> {
  const answer = await github.query(asked, DOCUMENT, { branch: group.branch }, wire);
  if (!answer.ok) return answer;
  const entries = answer.value.repository.mergeQueue?.entries ?? null;
  if (entries === null) return unavailable(asked, 'a merge queue', 'none');
  const numbers = new Set<number>();
  for (let at = group.head; at !== group.base;) {
    const entry = entries.nodes.find((node) => node.headCommit?.oid === at);
    const number = entry?.pullRequest?.number;
    if (entry === undefined || entry.baseCommit === null || number === undefined || numbers.has(number)) {
      return entries.totalCount > entries.nodes.length
        ? truncated(asked, `${entries.totalCount} entries`, `${entries.nodes.length} of them`)
        : unavailable(asked, 'the entries between the base and the head of the group', `none that ends at ${at}`);
    }
    numbers.add(number);
    at = entry.baseCommit.oid;
  }
  return numbers.size > 0
    ? ok([...numbers].toSorted((a, b) => a - b))
    : unavailable(asked, 'pull requests in the group', 'none');
}
