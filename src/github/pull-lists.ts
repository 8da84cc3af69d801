import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import { z } from 'zod/mini';
import { isReport } from '../domain/approvals/writings.ts';
import type { PullRequest, Revision, TimelineEvent } from '../domain/pull-request.ts';
import { compare } from '../domain/sites/resolution.ts';
import type { GitHub } from './client.ts';
import { COMMITS, withApps } from './commits.ts';
import { page, pageSchema, fetchRemaining, type Connection, type Page } from './connections.ts';
import { COMMENTS, EDITS, oldestFirst, REVIEWS, TIMELINE } from './discussion.ts';
import { truncated, unavailable } from './failures.ts';
import type { PageSize } from './halves.ts';
import { readable } from './readable.ts';
import { fetchFormerNames } from './renames.ts';
import { ACTOR, actor, FILES, LABELS, nullish, STATES, type Label } from './wire.ts';

/** All that judging needs of a pull request, with the first page, of `size` entries, of each of its lists. */
export function pullSelection(size: PageSize): string {
  return `number title url state mergedAt body bodyHTML lastEditedAt editor { ${ACTOR} } baseRefName headRefName headRefOid changedFiles
  author { ${ACTOR} }
  headRepository { nameWithOwner }
  ${[FILES, LABELS, COMMITS, EDITS, TIMELINE, REVIEWS, COMMENTS].map((connection: Connection<unknown>) => page(connection, size)).join('\n  ')}`;
}

/** The commit that a merge made, with what it follows on the base branch. */
export const MERGE = 'mergeCommit { oid parents(first: 1) { nodes { oid } } }';
export const mergeCommit = z.nullable(
  z.object({ oid: z.string(), parents: z.object({ nodes: z.array(z.object({ oid: z.string() })) }) }),
);

/**
 * The state of the base branch before a merge; of one by rebasing, before the last commit of it. Null where there is
 * none.
 */
export function beforeMerge(commit: z.output<typeof mergeCommit>): string | null {
  return commit?.parents.nodes[0]?.oid ?? null;
}

export const pullShape = z.object({
  number: z.int(),
  title: z.string(),
  url: z.string(),
  state: z.enum(['OPEN', 'CLOSED', 'MERGED']),
  mergedAt: z.nullable(z.string()),
  body: z.string(),
  bodyHTML: z.string(),
  lastEditedAt: z.nullable(z.string()),
  editor: actor,
  baseRefName: z.string(),
  headRefName: z.string(),
  headRefOid: z.string(),
  changedFiles: z.int(),
  author: actor,
  headRepository: z.nullable(z.object({ nameWithOwner: z.string() })),
  files: nullish(pageSchema(FILES)),
  labels: nullish(pageSchema(LABELS)),
  reviews: nullish(pageSchema(REVIEWS)),
  commits: pageSchema(COMMITS),
  userContentEdits: nullish(pageSchema(EDITS)),
  timelineItems: pageSchema(TIMELINE),
  comments: pageSchema(COMMENTS),
});

type WirePull = z.output<typeof pullShape>;

const MAX_FILES = 3000;

/** Reads every list of a pull request to its end; the first that cannot be is the failure. */
export async function complete(
  github: GitHub,
  repository: string,
  pull: WirePull,
): Promise<Result<PullRequest, Failure>> {
  const { number, changedFiles } = pull;
  const read = async <T>(connection: Connection<T>, start: Page<T> | null): Promise<Result<readonly T[], Failure>> =>
    start === null
      ? unavailable(`${connection.field} of #${number}`, 'a list', 'nothing')
      : fetchRemaining(github, number, pull.headRefOid, connection, start);
  const files = await read(FILES, pull.files);
  if (!files.ok) return files;
  if (files.value.length !== changedFiles)
    return truncated(`files of #${number}`, `${changedFiles} changed files`, `a list of ${files.value.length}`);
  // GitHub lists no more, and its own count may stop there as well.
  if (files.value.length >= MAX_FILES)
    return truncated(`files of #${number}`, `fewer than ${MAX_FILES} changed files`, `a list of ${files.value.length}`);
  const changes = await fetchFormerNames(github, number, files.value);
  if (!changes.ok) return changes;
  const commits = await read(COMMITS, pull.commits);
  if (!commits.ok) return commits;
  const people = await withApps(github, number, commits.value);
  if (!people.ok) return people;
  const labels = await read(LABELS, pull.labels);
  if (!labels.ok) return labels;
  const edits = await read(EDITS, pull.userContentEdits ?? NONE);
  if (!edits.ok) return edits;
  const timeline = await read(TIMELINE, pull.timelineItems);
  if (!timeline.ok) return timeline;
  const reviews = await read(REVIEWS, pull.reviews);
  if (!reviews.ok) return reviews;
  const comments = await read(COMMENTS, pull.comments);
  if (!comments.ok) return comments;
  const said = [...reviews.value, ...comments.value.filter((comment) => !isReport(comment))];
  await readable([pull.bodyHTML, ...said.map(({ html }) => html)]);
  return ok({
    repository,
    number,
    title: pull.title,
    url: pull.url,
    state: STATES[pull.state],
    mergedAt: pull.mergedAt,
    author: pull.author,
    base: pull.baseRefName,
    head: pull.headRefOid,
    headBranch: pull.headRefName,
    headRepository: pull.headRepository?.nameWithOwner ?? null,
    body: pull.body,
    html: pull.bodyHTML,
    changes: changes.value,
    labels: labels.value.map((label) => label.name),
    commits: people.value,
    revisions: revisionsOf(pull, edits.value),
    timeline: [...timeline.value, ...labels.value.flatMap(editOf)].toSorted((a, b) => compare(a.at, b.at)),
    reviews: reviews.value,
    comments: comments.value,
  });
}

/** An edit of a label changes what every pull request with it declares; GitHub does not say by whom. */
function editOf({ name, updatedAt }: Label): TimelineEvent[] {
  return updatedAt === null ? [] : [{ kind: 'label', at: updatedAt, by: null, label: name }];
}

const NONE = { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] };

/** An edit that the history does not explain is kept as one: what was there before it is then unknown. */
function revisionsOf(pull: WirePull, edits: readonly Revision[]): Revision[] {
  const known = oldestFirst(edits);
  const last = pull.lastEditedAt;
  if (last === null || known.some((revision) => revision.at >= last)) return known;
  // Edits that GitHub does not list may have come between, and this one may have undone them.
  const unread = { at: known.at(-1)?.at ?? '', by: null, text: null };
  return [...known, unread, { at: last, by: pull.editor, text: pull.body }];
}
