import type { Comment, PullRequest, Reaction, ReactionContent, Review } from '../world/model.ts';
import { nodeById } from './query.ts';
import { reactable } from './discussion.ts';
import { fieldsOf, notFound, type Args, type Context } from './resolver.ts';

type Subject = Comment | Review | PullRequest;

function subjectOf(context: Context, id: string | undefined): Subject {
  const node = nodeById(context, id ?? '') as Subject;
  if (!('reactions' in node)) throw notFound(`a subject with the global id of '${id ?? ''}'`);
  return node;
}

function commentOf(context: Context, id: string | undefined): Comment {
  const node = subjectOf(context, id);
  if (node.__typename !== 'IssueComment') throw notFound(`an IssueComment with the global id of '${id ?? ''}'`);
  return node;
}

const writer = ({ grant }: Context): string => grant.login.replace(/\[bot\]$/, '');

export const mutations = {
  Mutation: fieldsOf<undefined>({
    addReaction(_source, { input }: Args, context) {
      const subject = subjectOf(context, input['subjectId']);
      const content = input['content'] as ReactionContent;
      const { world } = context;
      const databaseId = world.nextId();
      const existing = subject.reactions.find((each) => each.content === content && each.login === writer(context));
      const reaction: Reaction = existing ?? {
        __typename: 'Reaction',
        id: `REA_${String(databaseId)}`,
        databaseId,
        content,
        login: writer(context),
        createdAt: world.clock.now(),
      };
      if (existing === undefined) subject.reactions.push(reaction);
      return {
        clientMutationId: input['clientMutationId'] ?? null,
        reaction,
        subject,
        reactionGroups: reactable.reactionGroups(subject),
      };
    },
    minimizeComment(_source, { input }, context) {
      const subject = subjectOf(context, input['subjectId']);
      if (subject.__typename === 'PullRequest') throw notFound('a minimizable subject');
      Object.assign(subject, {
        isMinimized: true,
        minimizedReason: (input['classifier'] ?? '').toLowerCase().replace('_', '-'),
      });
      return { clientMutationId: input['clientMutationId'] ?? null, minimizedComment: subject };
    },
    addComment(_source, { input }, context) {
      const subject = subjectOf(context, input['subjectId']);
      if (subject.__typename !== 'PullRequest') throw notFound('a commentable subject');
      const node = context.world.comment(subject.number, { author: writer(context), body: input['body'] ?? '' });
      return { clientMutationId: input['clientMutationId'] ?? null, subject, commentEdge: { cursor: node.id, node } };
    },
    updateIssueComment(_source, { input }, context) {
      const comment = commentOf(context, input['id']);
      context.world.editComment(comment.id, { by: writer(context), body: input['body'] ?? '' });
      return { clientMutationId: input['clientMutationId'] ?? null, issueComment: comment };
    },
    deleteIssueComment(_source, { input }, context) {
      context.world.deleteComment(commentOf(context, input['id']).id, { by: writer(context) });
      return { clientMutationId: input['clientMutationId'] ?? null };
    },
  }),
};
