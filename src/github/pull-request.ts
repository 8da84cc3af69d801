import { z } from 'zod';
import type { Lookup } from '../domain/facts.ts';
import type { PullRequest, Revision } from '../domain/pull-request.ts';
import type { GitHub } from './client.ts';
import { COMMITS, withApps } from './commits.ts';
import { page, pageSchema, readOn, type Connection, type Page } from './connections.ts';
import { COMMENTS, EDITS, oldestFirst, TIMELINE } from './discussion.ts';
import { unavailable, truncated } from './failures.ts';
import { LANDING, landing } from './policy-history.ts';
import { withFormerNames } from './renames.ts';
import { readSharers } from './sharers.ts';
import { ACTOR, actor, FILES, LABELS, REVIEWS, STATES } from './wire.ts';

/** All that GitHub tells in one query of a pull request: the evidence for judging it, and what has been published on it. */
export interface Evidence {
  readonly pull: PullRequest;
  readonly defaultBranch: string;
  /** The tip of the default branch. */
  readonly tip: string;
  /** The policy as it stands on the default branch; null where there is none. */
  readonly policy: PolicyText | null;
  /** When that policy came in force, by GitHub's clock, where it tells; `first`: it is the first one. */
  readonly policySince: string | null;
  readonly policyFirst: boolean;
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
const DOCUMENT = `query PullRequest($owner: String!, $name: String!, $number: Int!, $policyPath: String!, $policy: String!, $checkName: String!, $publish: Boolean!) {
  repository(owner: $owner, name: $name) {
    nameWithOwner
    defaultBranchRef { name target { oid ... on Commit { history(first: 1, path: $policyPath) { totalCount nodes { ${LANDING} } } } } }
    policy: object(expression: $policy) { __typename ... on Blob { text isTruncated isBinary } }
    pullRequest(number: $number) {
      number title url state body lastEditedAt editor { ${ACTOR} } baseRefName headRefName headRefOid changedFiles
      author { ${ACTOR} }
      headRepository { nameWithOwner }
      ${page(FILES)} ${page(LABELS)} ${page(COMMITS)} ${page(EDITS)} ${page(TIMELINE)} ${page(REVIEWS)} ${page(COMMENTS)}
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
    defaultBranchRef: z.object({
      name: z.string(),
      target: z.object({ oid: z.string(), history: z.object({ totalCount: z.int(), nodes: z.array(landing) }) }),
    }),
    policy: nullish(z.object({ __typename: z.string(), text: z.string().nullish(), isTruncated: z.boolean().optional(), isBinary: z.boolean().nullish() })),
    pullRequest: nullish(z.object({
      number: z.int(),
      title: z.string(),
      url: z.string(),
      state: z.enum(['OPEN', 'CLOSED', 'MERGED']),
      body: z.string(),
      lastEditedAt: z.string().nullable(),
      editor: actor,
      baseRefName: z.string(),
      headRefName: z.string(),
      headRefOid: z.string(),
      changedFiles: z.int(),
      author: actor,
      headRepository: z.object({ nameWithOwner: z.string() }).nullable(),
      files: nullish(pageSchema(FILES)),
      labels: nullish(pageSchema(LABELS)),
      reviews: nullish(pageSchema(REVIEWS)),
      commits: pageSchema(COMMITS),
      userContentEdits: nullish(pageSchema(EDITS)),
      timelineItems: pageSchema(TIMELINE),
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
  const answer = await github.query(asked, DOCUMENT, { number, policyPath, policy: `HEAD:${policyPath}`, checkName, publish }, wire, 'published');
  if (!answer.found) return answer;
  const { repository } = answer.value;
  const { pullRequest: pull } = repository;
  if (pull === null) return unavailable(asked, 'a pull request of this repository', 'none with that number');
  const lists = await readLists(github, pull);
  if (!lists.found) return lists;
  const head = pull.last.nodes.at(-1)?.commit;
  const sharers = await readSharers(github, { number, head: pull.headRefOid }, head?.oid === pull.headRefOid ? head.associatedPullRequests : null);
  if (!sharers.found) return sharers;
  const { target, name } = repository.defaultBranchRef;
  return {
    found: true,
    value: {
      pull: toPullRequest(pull, repository.nameWithOwner, { ...lists.value, sharers: sharers.value }),
      defaultBranch: name,
      tip: target.oid,
      policy: toPolicyText(repository.policy),
      policySince: target.history.nodes[0] ?? null,
      policyFirst: target.history.totalCount === 1,
      published: {
        checkRuns: head?.published?.nodes.flatMap((suite) => suite.checkRuns?.nodes ?? []).map((run) => run.databaseId).filter((id) => id !== null) ?? null,
        comment: lists.value.comments.find((comment) => comment.mine && comment.body.startsWith(wanted.marker))?.id ?? null,
      },
    },
  };
}

type Read = Pick<PullRequest, 'changes' | 'labels' | 'commits' | 'revisions' | 'timeline' | 'reviews' | 'comments'>;

/** Reads every list to its end; the first that cannot be is the failure. */
async function readLists(github: GitHub, pull: WirePull): Promise<Lookup<Read>> {
  const { number, changedFiles } = pull;
  const read = async <T>(connection: Connection<T>, start: Page<T> | null): Promise<Lookup<readonly T[]>> =>
    start === null
      ? unavailable(`${connection.field} of #${number}`, 'a list', 'nothing')
      : readOn(github, number, pull.headRefOid, connection, start);
  const files = await read(FILES, pull.files);
  if (!files.found) return files;
  if (files.value.length !== changedFiles) return truncated(`files of #${number}`, `${changedFiles} changed files`, `a list of ${files.value.length}`);
  const changes = await withFormerNames(github, number, files.value);
  if (!changes.found) return changes;
  const commits = await read(COMMITS, pull.commits);
  if (!commits.found) return commits;
  const people = await withApps(github, number, commits.value);
  if (!people.found) return people;
  const labels = await read(LABELS, pull.labels);
  if (!labels.found) return labels;
  const edits = await read(EDITS, pull.userContentEdits ?? NONE);
  if (!edits.found) return edits;
  const timeline = await read(TIMELINE, pull.timelineItems);
  if (!timeline.found) return timeline;
  const reviews = await read(REVIEWS, pull.reviews);
  if (!reviews.found) return reviews;
  const comments = await read(COMMENTS, pull.comments);
  if (!comments.found) return comments;
  return {
    found: true,
    value: {
      changes: changes.value,
      labels: labels.value,
      commits: people.value,
      revisions: revisionsOf(pull, edits.value),
      timeline: timeline.value.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
      reviews: reviews.value,
      comments: comments.value,
    },
  };
}

const NONE = { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] };

/** An edit of which the history says nothing is kept as one: what was there before it is then unknown. */
function revisionsOf(pull: WirePull, edits: readonly Revision[]): Revision[] {
  const known = oldestFirst(edits);
  const last = pull.lastEditedAt;
  return last === null || known.some((revision) => revision.at >= last) ? known : [...known, { at: last, by: pull.editor, text: pull.body }];
}

function toPullRequest(pull: WirePull, repository: string, read: Read & Pick<PullRequest, 'sharers'>): PullRequest {
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
