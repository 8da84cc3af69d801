import { render } from '../rendering/render.ts';
import { authorAssociation, isViewer } from '../world/associations.ts';
import { commitAt } from '../world/history.ts';
import type { Comment, Edit, Editable, Reaction, ReactionContent, Review } from '../world/model.ts';
import { canPush } from '../world/state.ts';
import { account, fieldsOf, page, type Args, type Context } from './resolver.ts';

/** What people say: comments, reviews, their edits and reactions. */

type Written = Editable & { author: string };
interface ReactionGroup {
  content: ReactionContent;
  reactions: Reaction[];
  subject: unknown;
}

/** The fields of GraphQL's interface Comment. */
export const written = {
  author: (text: Written, _args: Args, context: Context) => account(context, text.author),
  authorAssociation: (text: Written, _args: Args, { world }: Context) => authorAssociation(world, text.author),
  editor: (text: Written, _args: Args, context: Context) => account(context, text.editor),
  bodyText: (text: Written) => text.body,
  bodyHTML: (text: Written) => render(text.body, 'bodyHTML'),
  createdViaEmail: () => false,
  includesCreatedEdit: (text: Written) => text.edits.length > 0,
  publishedAt: (text: Written) => text.createdAt,
  userContentEdits: (text: Written) => text.edits,
  viewerDidAuthor: (text: Written, _args: Args, { world, grant }: Context) =>
    isViewer(grant.login, world.account(text.author)),
  repository: (_text: Written, _args: Args, { world }: Context) => world.repository,
};

export const reactable = {
  reactions: (subject: { reactions: Reaction[] }) => subject.reactions,
  reactionGroups: (subject: { reactions: Reaction[] }): ReactionGroup[] =>
    (['THUMBS_UP', 'THUMBS_DOWN', 'LAUGH', 'HOORAY', 'CONFUSED', 'HEART', 'ROCKET', 'EYES'] as const).map(
      (content) => ({
        content,
        subject,
        reactions: subject.reactions.filter((reaction) => reaction.content === content),
      }),
    ),
  viewerCanReact: () => true,
};

export const discussion = {
  IssueComment: fieldsOf<Comment>({
    ...written,
    ...reactable,
    fullDatabaseId: (comment) => String(comment.databaseId),
    pullRequest: (comment, _args, { world }) => world.pullRequest(comment.pullRequest),
    url: (comment, _args, context) =>
      page(context, `/pull/${String(comment.pullRequest)}#issuecomment-${String(comment.databaseId)}`),
    resourcePath: (comment, _args, { world }) =>
      `/${world.owner}/${world.name}/pull/${String(comment.pullRequest)}#issuecomment-${String(comment.databaseId)}`,
  }),
  PullRequestReview: fieldsOf<Review>({
    ...written,
    ...reactable,
    fullDatabaseId: (review) => String(review.databaseId),
    authorCanPushToRepository: (review, _args, { world }) => canPush(world.account(review.author)),
    commit: (review, _args, { world }) => (review.commit === null ? null : commitAt(world, review.commit)),
    pullRequest: (review, _args, { world }) => world.pullRequest(review.pullRequest),
    comments: () => [],
    onBehalfOf: () => [],
    url: (review, _args, context) =>
      page(context, `/pull/${String(review.pullRequest)}#pullrequestreview-${String(review.databaseId)}`),
    resourcePath: (review, _args, { world }) =>
      `/${world.owner}/${world.name}/pull/${String(review.pullRequest)}#pullrequestreview-${String(review.databaseId)}`,
  }),
  UserContentEdit: fieldsOf<Edit>({
    editor: (edit, _args, context) => account(context, edit.editor),
    deletedBy: (edit, _args, context) => account(context, edit.deletedBy),
  }),
  Reaction: fieldsOf<Reaction>({
    user(reaction, _args, context) {
      const user = account(context, reaction.login);
      return user === null ? null : { ...user, __typename: 'User' };
    },
  }),
  ReactionGroup: fieldsOf<ReactionGroup>({
    createdAt: (group) => group.reactions[0]?.createdAt ?? null,
    reactors: (group, _args, context) => group.reactions.map((reaction) => account(context, reaction.login)),
    viewerHasReacted: (group, _args, { world, grant }) =>
      group.reactions.some((reaction) => isViewer(grant.login, world.account(reaction.login))),
  }),
};
