import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import { z } from 'zod/mini';
import type { PullRequest } from '../domain/pull-request.ts';
import type { GitHub } from './client.ts';
import { unavailable } from './failures.ts';
import { inPages, type PageSize } from './halves.ts';
import { STATE, stateShape, toRepositoryState, type RepositoryState } from './repository-state.ts';
import { LANDING, landing } from './policy-history.ts';
import { beforeMerge, complete, MERGE, mergeCommit, pullSelection, pullShape } from './pull-lists.ts';
import { nullish } from './wire.ts';

/** All that GitHub gives of a pull request in one query. */
export interface PullRequestSnapshot {
  /** What is to be judged. */
  readonly pull: PullRequest;
  /** Where the repository stands. */
  readonly repository: RepositoryState;
  /** The state of the base branch that a merged one was merged onto: what its merge commit follows; else null. */
  readonly beforeMerge: string | null;
  /** What is to be updated in place. */
  readonly published: Published;
}

/** What earlier runs have left, to be updated in place. */
export interface Published {
  readonly comment: number | null;
}

const documentOf = (
  size: PageSize,
) => `query PullRequest($owner: String!, $name: String!, $number: Int!, $policyPath: String!, $policy: String!) {
  repository(owner: $owner, name: $name) {
    ${STATE}
    defaultBranchRef { name target { oid ... on Commit { history(first: 1, path: $policyPath) { totalCount nodes { ${LANDING} } } } } }
    pullRequest(number: $number) {
      ${MERGE} ${pullSelection(size)}
    }
  }
}`;

const wire = z.object({
  repository: z.object({
    ...stateShape,
    defaultBranchRef: z.object({
      name: z.string(),
      target: z.object({ oid: z.string(), history: z.object({ totalCount: z.int(), nodes: z.array(landing) }) }),
    }),
    pullRequest: nullish(z.extend(pullShape, { mergeCommit })),
  }),
});

export interface Wanted {
  readonly number: number;
  readonly policyPath: string;
  /** What our own comment begins with. */
  readonly marker: string;
}

/** Reads a pull request afresh, every list to its end, together with the policy of the default branch. */
export async function fetchPullRequest(github: GitHub, wanted: Wanted): Promise<Result<PullRequestSnapshot, Failure>> {
  const { number, policyPath } = wanted;
  const asked = `pull request #${number}`;
  const answer = await inPages((size) =>
    github.query(asked, documentOf(size), { number, policyPath, policy: `HEAD:${policyPath}` }, wire),
  );
  if (!answer.ok) return answer;
  const { repository } = answer.value;
  const { pullRequest: pull } = repository;
  if (pull === null) return unavailable(asked, 'a pull request of this repository', 'none with that number');
  const read = await complete(github, repository.nameWithOwner, pull);
  if (!read.ok) return read;
  return ok({
    pull: read.value,
    repository: toRepositoryState(repository, repository.defaultBranchRef.target.history),
    beforeMerge: beforeMerge(pull.mergeCommit),
    published: {
      comment:
        read.value.comments.find((comment) => comment.mine && comment.body.startsWith(wanted.marker))?.id ?? null,
    },
  });
}
