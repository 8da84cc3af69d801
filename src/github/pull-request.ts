import { z } from 'zod';
import type { Lookup } from '../domain/facts.ts';
import type { PullRequest, Sharer } from '../domain/pull-request.ts';
import type { GitHub } from './client.ts';
import { page, pageSchema, readOn, type Connection, type Page } from './connections.ts';
import { unavailable, truncated } from './failures.ts';
import { withFormerNames } from './renames.ts';
import { readSharers } from './sharers.ts';
import { ACTOR, actor, COMMENTS, FILES, LABELS, REVIEWS, STATES, type OwnComment } from './wire.ts';

/** All that GitHub tells in one query of a pull request: the evidence for judging it, and what has been published on it. */
export interface Evidence {
  readonly pull: PullRequest;
  readonly defaultBranch: string;
  /** The tip of the default branch. */
  readonly tip: string;
  /** The policy as it stands on the default branch; null where there is none. */
  readonly policy: PolicyText | null;
  readonly published: Published;
}

export type PolicyText = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'unreadable'; readonly why: string };

/** What earlier runs have left, to be updated in place. */
export interface Published {
  /** Check runs of our name on the head commit; null when GitHub did not say. */
  readonly checkRuns: readonly number[] | null;
  readonly comment: number | null;
}

/** Asks for check runs only when publishing: reading them needs a permission that judging does not. */
const DOCUMENT = `query PullRequest($owner: String!, $name: String!, $number: Int!, $policy: String!, $checkName: String!, $publish: Boolean!) {
  repository(owner: $owner, name: $name) {
    nameWithOwner
    defaultBranchRef { name target { oid } }
    policy: object(expression: $policy) { __typename ... on Blob { text isTruncated isBinary } }
    pullRequest(number: $number) {
      number title url state body baseRefName headRefName headRefOid changedFiles
      author { ${ACTOR} }
      headRepository { nameWithOwner }
      ${page(FILES)} ${page(LABELS)} ${page(REVIEWS)} ${page(COMMENTS)}
      last: commits(last: 1) { nodes { commit {
        oid
        associatedPullRequests(first: 50) { totalCount nodes {
          number state baseRefName headRefOid body author { login } labels(first: 100) { totalCount nodes { name } }
        } }
        published: checkSuites(first: 100) @include(if: $publish) { nodes { checkRuns(first: 10, filterBy: { checkName: $checkName }) { nodes { databaseId } } } }
      } } }
    }
  }
}`;

const nullish = <T extends z.ZodType>(schema: T) => schema.nullish().transform((value) => value ?? null);

const wire = z.object({
  repository: z.object({
    nameWithOwner: z.string(),
    defaultBranchRef: z.object({ name: z.string(), target: z.object({ oid: z.string() }) }),
    policy: nullish(z.object({ __typename: z.string(), text: z.string().nullish(), isTruncated: z.boolean().optional(), isBinary: z.boolean().nullish() })),
    pullRequest: nullish(z.object({
      number: z.int(),
      title: z.string(),
      url: z.string(),
      state: z.enum(['OPEN', 'CLOSED', 'MERGED']),
      body: z.string(),
      baseRefName: z.string(),
      headRefName: z.string(),
      headRefOid: z.string(),
      changedFiles: z.int(),
      author: actor,
      headRepository: z.object({ nameWithOwner: z.string() }).nullable(),
      files: nullish(pageSchema(FILES)),
      labels: nullish(pageSchema(LABELS)),
      reviews: nullish(pageSchema(REVIEWS)),
      comments: pageSchema(COMMENTS),
      last: z.object({
        nodes: z.array(z.object({
          commit: z.object({
            oid: z.string(),
            associatedPullRequests: nullish(z.object({
              totalCount: z.int(),
              nodes: z.array(z.object({
                number: z.int(),
                state: z.string(),
                baseRefName: z.string(),
                headRefOid: z.string(),
                body: z.string(),
                author: z.object({ login: z.string() }).nullable(),
                labels: nullish(z.object({ totalCount: z.int(), nodes: z.array(z.object({ name: z.string() })) })),
              })),
            })),
            published: nullish(z.object({
              nodes: z.array(z.object({ checkRuns: nullish(z.object({ nodes: z.array(z.object({ databaseId: z.int().nullable() })) })) })),
            })),
          }),
        })),
      }),
    })),
  }),
});

type WirePull = NonNullable<z.output<typeof wire>['repository']['pullRequest']>;
/** The other pull requests that GitHub associates with the head commit. */
export type Associated = NonNullable<WirePull['last']['nodes'][number]['commit']['associatedPullRequests']>;

export interface Wanted {
  readonly number: number;
  readonly policyPath: string;
  readonly checkName: string;
  /** What our own comment begins with. */
  readonly marker: string;
  readonly publish: boolean;
}

/** Reads a pull request afresh, every list to its end, together with the policy of the default branch. */
export async function readPullRequest(github: GitHub, wanted: Wanted): Promise<Lookup<Evidence>> {
  const { number, policyPath, checkName, publish } = wanted;
  const asked = `pull request #${number}`;
  const answer = await github.query(asked, DOCUMENT, { number, policy: `HEAD:${policyPath}`, checkName, publish }, wire, 'published');
  if (!answer.found) return answer;
  const { repository } = answer.value;
  const { pullRequest: pull } = repository;
  if (pull === null) return unavailable(asked, 'a pull request of this repository', 'none with that number');
  if (pull.files === null || pull.labels === null || pull.reviews === null) return unavailable(asked, 'its files, labels and reviews', 'nothing');
  if (pull.files.totalCount !== pull.changedFiles) {
    return truncated(`files of #${number}`, `${pull.changedFiles} changed files`, `a list of ${pull.files.totalCount}`);
  }
  const lists = await readLists(github, pull, { files: pull.files, labels: pull.labels, reviews: pull.reviews, comments: pull.comments });
  if (!lists.found) return lists;
  const { files, labels, reviews, comments } = lists.value;
  const changes = await withFormerNames(github, number, files);
  if (!changes.found) return changes;
  const head = pull.last.nodes.at(-1)?.commit;
  const sharers = await readSharers(github, { number, head: pull.headRefOid }, head?.oid === pull.headRefOid ? head.associatedPullRequests : null);
  if (!sharers.found) return sharers;
  return {
    found: true,
    value: {
      pull: toPullRequest(pull, repository.nameWithOwner, { changes: changes.value, labels, reviews, sharers: sharers.value }),
      defaultBranch: repository.defaultBranchRef.name,
      tip: repository.defaultBranchRef.target.oid,
      policy: toPolicyText(repository.policy),
      published: {
        checkRuns: head?.published?.nodes.flatMap((suite) => suite.checkRuns?.nodes ?? []).map((run) => run.databaseId).filter((id) => id !== null) ?? null,
        comment: comments.find((comment) => comment.mine && comment.body.startsWith(wanted.marker))?.id ?? null,
      },
    },
  };
}

interface Lists {
  readonly files: Page<PullRequest['changes'][number]>;
  readonly labels: Page<string>;
  readonly reviews: Page<PullRequest['reviews'][number]>;
  readonly comments: Page<OwnComment>;
}

async function readLists(github: GitHub, pull: WirePull, first: Lists) {
  const read = <T>(connection: Connection<T>, start: Page<T>) => readOn(github, pull.number, pull.headRefOid, connection, start);
  const files = await read(FILES, first.files);
  if (!files.found) return files;
  const labels = await read(LABELS, first.labels);
  if (!labels.found) return labels;
  const reviews = await read(REVIEWS, first.reviews);
  if (!reviews.found) return reviews;
  const comments = await read(COMMENTS, first.comments);
  if (!comments.found) return comments;
  return { found: true, value: { files: files.value, labels: labels.value, reviews: reviews.value, comments: comments.value } } as const;
}

type Read = Pick<PullRequest, 'changes' | 'labels' | 'reviews'> & { readonly sharers: readonly Sharer[] };

function toPullRequest(pull: WirePull, repository: string, read: Read): PullRequest {
  return {
    repository,
    number: pull.number,
    title: pull.title,
    url: pull.url,
    state: STATES[pull.state],
    author: pull.author,
    base: pull.baseRefName,
    head: pull.headRefOid,
    headBranch: pull.headRefName,
    headRepository: pull.headRepository?.nameWithOwner ?? null,
    body: pull.body,
    ...read,
  };
}

function toPolicyText(blob: z.output<typeof wire>['repository']['policy']): PolicyText | null {
  if (blob === null) return null;
  if (blob.__typename !== 'Blob') return { kind: 'unreadable', why: 'a folder' };
  if (blob.isTruncated !== false) return { kind: 'unreadable', why: 'a file too large to be a policy' };
  return blob.isBinary === true || typeof blob.text !== 'string' ? { kind: 'unreadable', why: 'a binary file' } : { kind: 'text', text: blob.text };
}
