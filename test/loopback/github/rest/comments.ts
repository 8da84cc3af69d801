import { authorAssociation } from '../world/associations.ts';
import type { Comment, Reaction, ReactionContent } from '../world/model.ts';
import { user } from './accounts.ts';
import {
  htmlUrl,
  missing,
  notAccessible,
  numberOf,
  ok,
  paged,
  repoUrl,
  textOf,
  unprocessable,
  type RestAnswer,
  type RestCall,
  type Route,
} from './answer.ts';

const contents: Readonly<Record<string, ReactionContent>> = {
  '+1': 'THUMBS_UP',
  '-1': 'THUMBS_DOWN',
  laugh: 'LAUGH',
  confused: 'CONFUSED',
  heart: 'HEART',
  hooray: 'HOORAY',
  rocket: 'ROCKET',
  eyes: 'EYES',
};
const writer = (call: RestCall): string => call.grant.login.replace(/\[bot\]$/, '');

function body(call: RestCall, comment: Comment): Record<string, unknown> {
  const url = repoUrl(call, `/issues/comments/${String(comment.databaseId)}`);
  return {
    id: comment.databaseId,
    node_id: comment.id,
    url,
    body: comment.body,
    user: user(call, comment.author),
    html_url: htmlUrl(call, `/pull/${String(comment.pullRequest)}#issuecomment-${String(comment.databaseId)}`),
    issue_url: repoUrl(call, `/issues/${String(comment.pullRequest)}`),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: authorAssociation(call.world, comment.author),
    performed_via_github_app: null,
    reactions: {
      url: `${url}/reactions`,
      total_count: comment.reactions.length,
      ...Object.fromEntries(
        Object.entries(contents).map(([name, content]) => [
          name,
          comment.reactions.filter((each) => each.content === content).length,
        ]),
      ),
    },
  };
}

function reactionBody(call: RestCall, reaction: Reaction): Record<string, unknown> {
  const content = Object.entries(contents).find(([, each]) => each === reaction.content)?.[0];
  return {
    id: reaction.databaseId,
    node_id: reaction.id,
    user: user(call, reaction.login),
    content,
    created_at: reaction.createdAt,
  };
}

function text(call: RestCall): string | RestAnswer {
  const written = textOf(call.body['body']) ?? '';
  if (written.trim() === '') return unprocessable("Validation Failed: body can't be blank");
  return written.length > 65_536
    ? unprocessable('Validation Failed: body is too long (maximum is 65536 characters)')
    : written;
}

/** Calls with the comment that the path names, or answers 404. */
const withComment =
  (handle: (call: RestCall, comment: Comment) => RestAnswer): Route['handle'] =>
  (call) => {
    const comment = call.world.findComment(numberOf(call, 'comment_id'));
    return comment === null ? missing() : handle(call, comment);
  };
const one = '/repos/{owner}/{repo}/issues/comments/{comment_id}';

export const commentRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/issues/{issue_number}/comments',
    handle(call) {
      const pull = call.world.pullRequests.find((each) => each.number === numberOf(call, 'issue_number'));
      return pull === undefined
        ? missing()
        : paged(
            call,
            pull.comments.map((comment) => body(call, comment)),
          );
    },
  },
  {
    method: 'POST',
    template: '/repos/{owner}/{repo}/issues/{issue_number}/comments',
    handle(call) {
      const pull = call.world.pullRequests.find((each) => each.number === numberOf(call, 'issue_number'));
      const written = text(call);
      if (pull === undefined) return missing();
      return typeof written === 'string'
        ? ok(body(call, call.world.comment(pull.number, { author: writer(call), body: written })), 201)
        : written;
    },
  },
  { method: 'GET', template: one, handle: withComment((call, comment) => ok(body(call, comment))) },
  {
    method: 'PATCH',
    template: one,
    handle: withComment((call, comment) => {
      const written = text(call);
      if (typeof written !== 'string') return written;
      // A token with issues: write edits anybody's comment.
      call.world.editComment(comment.id, { by: writer(call), body: written });
      return ok(body(call, comment));
    }),
  },
  {
    method: 'DELETE',
    template: one,
    handle: withComment((call, comment) => {
      call.world.deleteComment(comment.id, { by: writer(call) });
      return { status: 204, body: null };
    }),
  },
  {
    method: 'GET',
    template: `${one}/reactions`,
    handle: withComment((call, comment) =>
      paged(
        call,
        comment.reactions.map((each) => reactionBody(call, each)),
      ),
    ),
  },
  {
    method: 'POST',
    template: `${one}/reactions`,
    handle: withComment((call, comment) => {
      const content = contents[textOf(call.body['content']) ?? ''];
      if (content === undefined) return notAccessible();
      const existing = comment.reactions.find((each) => each.content === content && each.login === writer(call));
      if (existing !== undefined) return ok(reactionBody(call, existing));
      const databaseId = call.world.nextId();
      const created: Reaction = {
        __typename: 'Reaction',
        id: `REA_${String(databaseId)}`,
        databaseId,
        content,
        login: writer(call),
        createdAt: call.world.clock.now(),
      };
      comment.reactions.push(created);
      return ok(reactionBody(call, created), 201);
    }),
  },
];
