import { render } from '../rendering/render.ts';
import { commitAt } from '../world/history.ts';
import type { Comment, Edit, Editable, PullRequest, PullRequestCommit, Review, TimelineEvent } from '../world/model.ts';
import { canPush, findRepository, isVisible, nameWithOwner } from '../world/state.ts';
import { account, fieldsOf, forbidden, isViewer, page, type Args, type Context } from './resolver.ts';

/* Pull requests, what people say on them, and what happened there. */

/** `LabeledEvent` → `LABELED_EVENT`. */
const itemType = (typeName: string): string => typeName.replace(/(?<=[a-z])([A-Z])/g, '_$1').toUpperCase();

/** GitHub lists no more than so many, and counts what it lists. */
const listedFiles = ({ number }: PullRequest, { world }: Context) =>
  world.changedFiles(number).slice(0, world.limits.pullRequestFiles);

/** The fields of GraphQL's interface Comment. */
const written = {
  author: (text: Editable, _args: Args, context: Context) => account(context, text.author),
  editor: (text: Editable, _args: Args, context: Context) => account(context, text.editor),
  bodyHTML: (text: Editable) => render(text.body, 'bodyHTML'),
  includesCreatedEdit: (text: Editable) => text.edits.length > 0,
  userContentEdits: (text: Editable) => text.edits,
};

const actor = (event: TimelineEvent, _args: Args, context: Context) => account(context, event.actor);
const labelEvent = fieldsOf<TimelineEvent & { readonly label: string }>({
  actor,
  label: ({ label }, _args, { world }) => (world.behaviours.deletedLabels.has(label) ? null : { name: label }),
});

export const pulls = {
  PullRequest: fieldsOf<PullRequest>({
    ...written,
    url: ({ number }, _args, context) => page(context, `/pull/${String(number)}`),
    merged: ({ state }) => state === 'MERGED',
    mergeCommit: ({ mergeCommit }, _args, { world }) => (mergeCommit === null ? null : commitAt(world, mergeCommit)),
    isCrossRepository: (self, _args, { world }) => self.headRepository !== nameWithOwner(world.repository),
    repository: (_self, _args, { world }) => world.repository,
    headRepository(self, _args, { world, grant }) {
      const head = self.headRepository === null ? null : findRepository(world, self.headRepository);
      if (head === null || isVisible(grant, head) || world.behaviours.privateFork === 'visible') return head;
      if (world.behaviours.privateFork === 'null') return null;
      throw forbidden();
    },
    changedFiles: (self, _args, context) =>
      (context.world.behaviours.changedFilesCut ? listedFiles(self, context) : context.world.changedFiles(self.number))
        .length,
    files: (self, _args, context) => listedFiles(self, context),
    labels: ({ labels }) => labels.map((name) => ({ name })),
    comments: ({ comments }) => comments,
    commits: ({ commits }) => commits,
    reviews: ({ reviews }) => reviews.filter(({ state }) => state !== 'PENDING'),
    timelineItems: ({ timeline }, { itemTypes }) =>
      timeline.filter(({ __typename }) => itemTypes == null || itemTypes.includes(itemType(__typename))),
  }),
  PullRequestCommit: fieldsOf<PullRequestCommit>({
    commit: ({ oid }, _args, { world }) => commitAt(world, oid),
  }),
  Label: fieldsOf<{ readonly name: string }>({
    updatedAt: ({ name }, _args, { world }) => world.labelEdits.get(name) ?? null,
  }),
  IssueComment: fieldsOf<Comment>({
    ...written,
    viewerDidAuthor: ({ author }, _args, { world, grant }) => isViewer(grant.login, world.account(author)),
    url: ({ pullRequest, databaseId }, _args, context) =>
      page(context, `/pull/${String(pullRequest)}#issuecomment-${String(databaseId)}`),
  }),
  PullRequestReview: fieldsOf<Review>({
    ...written,
    authorCanPushToRepository: ({ author }, _args, { world }) => canPush(world.account(author)),
    commit: ({ commit }, _args, { world }) => (commit === null ? null : commitAt(world, commit)),
    url: ({ pullRequest, databaseId }, _args, context) =>
      page(context, `/pull/${String(pullRequest)}#pullrequestreview-${String(databaseId)}`),
  }),
  UserContentEdit: fieldsOf<Edit>({ editor: ({ editor }, _args, context) => account(context, editor) }),
  LabeledEvent: labelEvent,
  UnlabeledEvent: labelEvent,
  BaseRefChangedEvent: fieldsOf<TimelineEvent>({ actor }),
  CommentDeletedEvent: fieldsOf<TimelineEvent & { readonly deletedCommentAuthor: string }>({
    actor,
    deletedCommentAuthor: ({ deletedCommentAuthor }, _args, context) => account(context, deletedCommentAuthor),
  }),
  ReviewDismissedEvent: fieldsOf<TimelineEvent & { readonly review: string }>({
    actor,
    review: (event, _args, { world }) =>
      world.pullRequest(event.pullRequestNumber).reviews.find(({ id }) => id === event.review) ?? null,
  }),
};
