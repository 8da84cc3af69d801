import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import { z } from 'zod';
import type { PullRequest } from '../domain/pull-request.ts';
import type { GitHub } from './client.ts';
import { unavailable } from './failures.ts';
import { inPages, type PageSize } from './halves.ts';
import { POLICY_BLOB, policyBlob, toPolicyText } from './policy-text.ts';
import type { RepositoryState } from './repository-state.ts';
import { LANDING, landedAt, landing } from './policy-history.ts';
import { complete, nullish, pullSelection, pullShape } from './pull-lists.ts';
import { associatedSelection, associated, fetchSharers } from './sharers.ts';

/** All that GitHub tells in one query of a pull request. */
export interface PullRequestSnapshot {
  /** What is to be judged. */
  readonly pull: PullRequest;
  /** Where the repository stands. */
  readonly repository: RepositoryState;
  /** What is to be updated in place. */
  readonly published: Published;
}

/** What earlier runs have left, to be updated in place. */
export interface Published {
  /** Check runs of our name on the head commit; null when GitHub did not say. */
  readonly checkRuns: readonly number[] | null;
  readonly comment: number | null;
}

/** Asks for check runs only when publishing: reading them needs a permission that judging does not. */
const documentOf = (
  size: PageSize,
) => `query PullRequest($owner: String!, $name: String!, $number: Int!, $policyPath: String!, $policy: String!, $checkName: String!, $publish: Boolean!) {
  repository(owner: $owner, name: $name) {
    nameWithOwner
    defaultBranchRef { name target { oid ... on Commit { history(first: 1, path: $policyPath) { totalCount nodes { ${LANDING} } } } } }
    policy: object(expression: $policy) { ${POLICY_BLOB} }
    pullRequest(number: $number) {
      ${pullSelection(size)}
      last: commits(last: 1) { nodes { commit {
        oid
        associatedPullRequests(first: ${Math.min(50, size)}) { ${associatedSelection(size)} }
        published: checkSuites(first: 100) @include(if: $publish) { nodes { checkRuns(first: 10, filterBy: { checkName: $checkName }) { nodes { databaseId } } } }
      } } }
    }
  }
}`;

const wire = z.object({
  repository: z.object({
    nameWithOwner: z.string(),
    defaultBranchRef: z.object({
      name: z.string(),
      target: z.object({ oid: z.string(), history: z.object({ totalCount: z.int(), nodes: z.array(landing) }) }),
    }),
    policy: policyBlob,
    pullRequest: nullish(
      pullShape.extend({
        last: z.object({
          nodes: z.array(
            z.object({
              commit: z.object({
                oid: z.string(),
                associatedPullRequests: nullish(associated),
                published: nullish(
                  z.object({
                    nodes: z.array(
                      z.object({
                        checkRuns: nullish(z.object({ nodes: z.array(z.object({ databaseId: z.int().nullable() })) })),
                      }),
                    ),
                  }),
                ),
              }),
            }),
          ),
        }),
      }),
    ),
  }),
});

export interface Wanted {
  readonly number: number;
  readonly policyPath: string;
  readonly checkName: string;
  /** What our own comment begins with. */
  readonly marker: string;
  readonly publish: boolean;
}

/** Reads a pull request afresh, every list to its end, together with the policy of the default branch. */
export async function fetchPullRequest(github: GitHub, wanted: Wanted): Promise<Result<PullRequestSnapshot, Failure>> {
  const { number, policyPath, checkName, publish } = wanted;
  const asked = `pull request #${number}`;
  const answer = await inPages((size) =>
    github.query(
      asked,
      documentOf(size),
      { number, policyPath, policy: `HEAD:${policyPath}`, checkName, publish },
      wire,
      'published',
    ),
  );
  if (!answer.ok) return answer;
  const { repository } = answer.value;
  const { pullRequest: pull } = repository;
  if (pull === null) return unavailable(asked, 'a pull request of this repository', 'none with that number');
  const read = await complete(github, repository.nameWithOwner, pull);
  if (!read.ok) return read;
  const head = pull.last.nodes.at(-1)?.commit;
  const sharers = await fetchSharers(
    github,
    { number, head: pull.headRefOid },
    head?.oid === pull.headRefOid ? head.associatedPullRequests : null,
  );
  if (!sharers.ok) return sharers;
  const { target, name } = repository.defaultBranchRef;
  const latest = target.history.nodes[0];
  return ok({
    pull: { ...read.value, sharers: sharers.value },
    repository: {
      repository: repository.nameWithOwner,
      defaultBranch: name,
      tip: target.oid,
      policy: toPolicyText(repository.policy),
      policySince: latest === undefined ? null : landedAt(latest, name),
      policyFirst: target.history.totalCount === 1,
    },
    published: {
      checkRuns:
        head?.published?.nodes
          .flatMap((suite) => suite.checkRuns?.nodes ?? [])
          .map((run) => run.databaseId)
          .filter((id) => id !== null) ?? null,
      comment:
        read.value.comments.find((comment) => comment.mine && comment.body.startsWith(wanted.marker))?.id ?? null,
    },
  });
}
