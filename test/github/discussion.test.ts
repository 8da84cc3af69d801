import { expect, it } from 'vitest';
import { COMMENTS, TIMELINE } from '../../src/github/discussion.ts';

/* What is read of a discussion where GitHub has kept little of it. */

it('a comment without a history of edits has none', () => {
  const comment = {
    databaseId: 5,
    author: null,
    body: 'x',
    bodyHTML: '<p>x</p>',
    createdAt: '2026-01-01T00:00:00Z',
    lastEditedAt: null,
    includesCreatedEdit: false,
    isMinimized: false,
    viewerDidAuthor: false,
    url: 'u',
    userContentEdits: null,
  };
  expect(COMMENTS.node.parse(comment)).toMatchObject({ edited: false, revisions: [] });
  // One that says that it was edited is an edited one all the same.
  expect(COMMENTS.node.parse({ ...comment, lastEditedAt: '2026-01-02T00:00:00Z' })).toMatchObject({
    edited: true,
    revisions: [],
  });
});

it('a dismissal of a review that is gone', () => {
  const event = {
    __typename: 'ReviewDismissedEvent',
    createdAt: '2026-01-01T00:00:00Z',
    actor: null,
    previousReviewState: 'CHANGES_REQUESTED',
    review: null,
  };
  expect(TIMELINE.node.parse(event)).toEqual({
    kind: 'review-dismissed',
    at: event.createdAt,
    by: null,
    review: null,
    was: 'changes-requested',
  });
});
