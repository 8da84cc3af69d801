import { commitAt } from '../world/history.ts';
import type { PullRequest, TimelineEvent, TimelineRow } from '../world/model.ts';
import { refNamed } from './git-objects.ts';
import { account, fieldsOf, Listed, page, type Args, type Context, type Resolve } from './resolver.ts';

/** The timeline: one row per event, comment, review and commit, in the order they happened. */

type Event<Name extends TimelineEvent['__typename']> = TimelineEvent & { __typename: Name };

function row(
  pullRequest: PullRequest,
  timelineRow: TimelineRow,
): { __typename: string; createdAt?: string } | undefined {
  switch (timelineRow.kind) {
    case 'event':
      return timelineRow.event;
    case 'commit':
      return timelineRow.commit;
    case 'review':
      return pullRequest.reviews.find((review) => review.id === timelineRow.id && review.state !== 'PENDING');
    case 'comment':
      return pullRequest.comments.find((comment) => comment.id === timelineRow.id);
  }
}

/** `LabeledEvent` → `LABELED_EVENT`. */
const itemType = (typeName: string): string => typeName.replace(/(?<=[a-z])([A-Z])/g, '_$1').toUpperCase();

const base = {
  actor: (event: TimelineEvent, _args: Args, context: Context) => account(context, event.actor),
  pullRequest: (event: TimelineEvent, _args: Args, { world }: Context) => world.pullRequest(event.pullRequestNumber),
};
const closable = (event: TimelineEvent, _args: Args, { world }: Context): PullRequest =>
  world.pullRequest(event.pullRequestNumber);
const link: Resolve<TimelineEvent> = (event, _args, context) =>
  page(context, `/pull/${String(event.pullRequestNumber)}#event-${String(event.databaseId)}`);

const labelEvent = fieldsOf<Event<'LabeledEvent'>>({
  actor: base.actor,
  label: (event, _args, { world }) => (world.behaviours.deletedLabels.has(event.label) ? null : { name: event.label }),
  labelable: closable,
});
const forcePushed = fieldsOf<Event<'HeadRefForcePushedEvent'>>({
  ...base,
  beforeCommit: (event, _args, { world }) => commitAt(world, event.before),
  afterCommit: (event, _args, { world }) => commitAt(world, event.after),
  ref: (event, _args, { world }) => refNamed(world.repository, world.pullRequest(event.pullRequestNumber).headRefName),
});
const queueEvent = fieldsOf<Event<'AddedToMergeQueueEvent'>>({
  ...base,
  enqueuer: (event, _args, context) => account(context, event.actor),
  mergeQueue: (event, _args, { world }) => ({
    __typename: 'MergeQueue',
    branch: world.pullRequest(event.pullRequestNumber).baseRefName,
  }),
});

export const timeline = {
  // Merged with the other fields of PullRequest.
  PullRequest: fieldsOf<PullRequest>({
    timelineItems(self, { itemTypes, since, skip }) {
      const items = self.timeline
        .map((each) => row(self, each))
        .filter((each) => each !== undefined)
        .filter((each) => itemTypes == null || itemTypes.includes(itemType(each.__typename)))
        .filter(
          (each) => since == null || each.createdAt === undefined || Date.parse(each.createdAt) >= Date.parse(since),
        )
        .slice(skip ?? 0);
      return new Listed(items, { filteredCount: items.length, updatedAt: self.updatedAt });
    },
  }),
  LabeledEvent: labelEvent,
  UnlabeledEvent: labelEvent,
  BaseRefChangedEvent: fieldsOf<Event<'BaseRefChangedEvent'>>(base),
  AutomaticBaseChangeSucceededEvent: fieldsOf<Event<'AutomaticBaseChangeSucceededEvent'>>({
    ...base,
    oldBase: (event) => event.previousRefName,
    newBase: (event) => event.currentRefName,
  }),
  HeadRefForcePushedEvent: forcePushed,
  BaseRefForcePushedEvent: forcePushed,
  ReviewDismissedEvent: fieldsOf<Event<'ReviewDismissedEvent'>>({
    ...base,
    review: (event, _args, { world }) =>
      world.pullRequest(event.pullRequestNumber).reviews.find((review) => review.id === event.review) ?? null,
    pullRequestCommit: () => null,
    url: link,
  }),
  CommentDeletedEvent: fieldsOf<Event<'CommentDeletedEvent'>>({
    actor: base.actor,
    deletedCommentAuthor: (event, _args, context) => account(context, event.deletedCommentAuthor),
  }),
  MergedEvent: fieldsOf<Event<'MergedEvent'>>({
    ...base,
    commit: (event, _args, { world }) => commitAt(world, event.commit),
    mergeRef: (event, _args, { world }) => refNamed(world.repository, event.mergeRefName),
    url: link,
  }),
  RenamedTitleEvent: fieldsOf<TimelineEvent>({ actor: base.actor, subject: closable }),
  ClosedEvent: fieldsOf<TimelineEvent>({ actor: base.actor, closable, closer: () => null, url: link }),
  ReopenedEvent: fieldsOf<TimelineEvent>({ actor: base.actor, closable }),
  ReadyForReviewEvent: fieldsOf<TimelineEvent>({ ...base, url: link }),
  ConvertToDraftEvent: fieldsOf<TimelineEvent>({ ...base, url: link }),
  AddedToMergeQueueEvent: queueEvent,
  RemovedFromMergeQueueEvent: { ...queueEvent, beforeCommit: () => null },
};
