import { z } from 'zod/mini';
import type { Comment, Review, Revision, TimelineEvent, Writing } from '../domain/pull-request.ts';
import { compare } from '../domain/sites/resolution.ts';
import type { Connection } from './connections.ts';
import { ACTOR, actor, REVIEW_STATES, reviewState } from './wire.ts';

/* What people have said and changed on a pull request, and when. */

const EDIT = `editedAt editor { ${ACTOR} } diff deletedAt`;

const edit = z.pipe(
  z.object({ editedAt: z.string(), editor: actor, diff: z.nullable(z.string()), deletedAt: z.nullable(z.string()) }),
  z.transform(({ editedAt, editor, diff, deletedAt }): Revision => ({
    at: editedAt,
    by: editor,
    text: deletedAt === null ? diff : null,
  })),
);

/** The texts that the body has had. GitHub keeps the first one too, once it has been edited. */
export const EDITS: Connection<Revision> = { field: 'userContentEdits', selection: EDIT, node: edit };

/** GitHub lists revisions newest first. */
export function oldestFirst(revisions: readonly Revision[]): Revision[] {
  return revisions.toReversed().toSorted((a, b) => compare(a.at, b.at));
}

/** More edits of one text than this are not read: one that cannot be read stands for the rest. */
const MAX_EDITS = 20;

/** What comments and reviews have in common. */
const WRITING = `author { ${ACTOR} } body bodyHTML createdAt lastEditedAt includesCreatedEdit isMinimized url
  userContentEdits(first: ${MAX_EDITS}) { totalCount nodes { ${EDIT} } }`;

const writing = {
  author: actor,
  body: z.string(),
  bodyHTML: z.string(),
  createdAt: z.string(),
  lastEditedAt: z.nullable(z.string()),
  includesCreatedEdit: z.boolean(),
  isMinimized: z.boolean(),
  url: z.string(),
  userContentEdits: z.nullable(z.object({ totalCount: z.int(), nodes: z.array(edit) })),
};
const wholeWriting = z.object(writing);

function writingOf(text: z.output<typeof wholeWriting>): Writing {
  const edits = text.userContentEdits ?? { totalCount: 0, nodes: [] };
  // What was not read is older than what was, but not known to be any older.
  const oldest = oldestFirst(edits.nodes)[0]?.at ?? text.createdAt;
  const unread: Revision[] = edits.totalCount > edits.nodes.length ? [{ at: oldest, by: null, text: null }] : [];
  return {
    author: text.author,
    body: text.body,
    html: text.bodyHTML,
    edited: text.lastEditedAt !== null || text.includesCreatedEdit || edits.totalCount > 0,
    hidden: text.isMinimized,
    revisions: [...unread, ...oldestFirst(edits.nodes)],
    url: text.url,
  };
}

export const COMMENTS: Connection<Comment> = {
  field: 'comments',
  selection: `databaseId viewerDidAuthor ${WRITING}`,
  node: z.pipe(
    z.object({ ...writing, databaseId: z.nullable(z.int()), viewerDidAuthor: z.boolean() }),
    z.transform((comment): Comment => ({
      ...writingOf(comment),
      id: comment.databaseId,
      createdAt: comment.createdAt,
      mine: comment.viewerDidAuthor,
    })),
  ),
};

export const REVIEWS: Connection<Review> = {
  field: 'reviews',
  selection: `id state commit { oid } submittedAt authorCanPushToRepository ${WRITING}`,
  node: z.pipe(
    z.object({
      ...writing,
      id: z.string(),
      state: z.enum(REVIEW_STATES),
      commit: z.nullable(z.object({ oid: z.string() })),
      submittedAt: z.nullable(z.string()),
      authorCanPushToRepository: z.boolean(),
    }),
    z.transform((review): Review => ({
      ...writingOf(review),
      id: review.id,
      state: reviewState(review.state),
      commit: review.commit?.oid ?? null,
      submittedAt: review.submittedAt,
      canPush: review.authorCanPushToRepository,
    })),
  ),
};

/** GitHub's name for each kind of event, with the fields that are read of it in addition to time and actor. */
const EVENTS: Readonly<Record<TimelineEvent['kind'], Readonly<Record<string, string>>>> = {
  label: { LabeledEvent: 'label { name }', UnlabeledEvent: 'label { name }' },
  base: { BaseRefChangedEvent: '', AutomaticBaseChangeSucceededEvent: '' },
  'comment-deleted': { CommentDeletedEvent: `deletedCommentAuthor { ${ACTOR} }` },
  'review-dismissed': { ReviewDismissedEvent: 'previousReviewState review { id }' },
};
const FRAGMENTS = Object.values(EVENTS).flatMap((types) => Object.entries(types));

/** The member of GitHub's enumeration for a type of event: `LABELED_EVENT` for `LabeledEvent`. */
function itemType(type: string): string {
  return type.replaceAll(/(?<=[a-z])[A-Z]/g, '_$&').toUpperCase();
}

const event = { createdAt: z.string(), actor };
/** Against the schema, a label that the repository has no more is null. */
const labelled = z.object({ ...event, label: z.nullable(z.object({ name: z.string() })) });

export const TIMELINE: Connection<TimelineEvent> = {
  field: 'timelineItems',
  counted: false,
  filter: `itemTypes: [${FRAGMENTS.map(([type]) => itemType(type)).join(', ')}]`,
  selection: `__typename ${FRAGMENTS.map(([type, selection]) => `... on ${type} { createdAt actor { ${ACTOR} } ${selection} }`).join(' ')}`,
  node: z.pipe(
    z.discriminatedUnion(
      '__typename',
      [
        z.extend(labelled, { __typename: z.literal('LabeledEvent') }),
        z.extend(labelled, { __typename: z.literal('UnlabeledEvent') }),
        z.object({ ...event, __typename: z.literal('BaseRefChangedEvent') }),
        z.object({ ...event, __typename: z.literal('AutomaticBaseChangeSucceededEvent') }),
        z.object({ ...event, __typename: z.literal('CommentDeletedEvent'), deletedCommentAuthor: actor }),
        z.object({
          ...event,
          __typename: z.literal('ReviewDismissedEvent'),
          previousReviewState: z.enum(REVIEW_STATES),
          review: z.nullable(z.object({ id: z.string() })),
        }),
      ],
      { error: ({ code }) => (code === 'invalid_union' ? 'an event that was not asked for' : undefined) },
    ),
    z.transform((item): TimelineEvent => {
      const { createdAt: at, actor: by } = item;
      switch (item.__typename) {
        case 'LabeledEvent':
        case 'UnlabeledEvent':
          return { kind: 'label', at, by, label: item.label?.name ?? null };
        case 'BaseRefChangedEvent':
          return { kind: 'base', at, by };
        // The account that merged or deleted the branch below did not choose this one.
        case 'AutomaticBaseChangeSucceededEvent':
          return { kind: 'base', at, by: null };
        case 'CommentDeletedEvent':
          return { kind: 'comment-deleted', at, by, author: item.deletedCommentAuthor };
        case 'ReviewDismissedEvent':
          return {
            kind: 'review-dismissed',
            at,
            by,
            review: item.review?.id ?? null,
            was: reviewState(item.previousReviewState),
          };
      }
    }),
  ),
};
