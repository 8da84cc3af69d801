import type { Comment } from '../world/model.ts';
import { missing, numberOf, ok, textOf, unprocessable, type RestAnswer, type RestCall, type Route } from './answer.ts';

const writer = (call: RestCall): string => call.grant.login.replace(/\[bot\]$/, '');

const bodyOf = ({ databaseId: id, body }: Comment): Record<string, unknown> => ({ id, body });

/** Calls with the text of the request, or refuses it. */
function withText(call: RestCall, handle: (text: string) => RestAnswer): RestAnswer {
  const text = textOf(call.body['body']) ?? '';
  if (text.trim() === '') return unprocessable("Validation Failed: body can't be blank");
  return text.length > 65_536
    ? unprocessable('Validation Failed: body is too long (maximum is 65536 characters)')
    : handle(text);
}

export const commentRoutes: readonly Route[] = [
  {
    method: 'POST',
    template: '/repos/{owner}/{repo}/issues/{issue_number}/comments',
    handle(call) {
      const pull = call.world.pullRequests.find(({ number }) => number === numberOf(call, 'issue_number'));
      if (pull === undefined) return missing();
      return withText(call, (body) => ok(bodyOf(call.world.comment(pull.number, { author: writer(call), body })), 201));
    },
  },
  {
    method: 'PATCH',
    template: '/repos/{owner}/{repo}/issues/comments/{comment_id}',
    handle(call) {
      const comment = call.world.findComment(numberOf(call, 'comment_id'));
      if (comment === undefined) return missing();
      return withText(call, (body) => {
        // A token with issues: write edits anybody's comment.
        call.world.editComment(comment.id, { by: writer(call), body });
        return ok(bodyOf(comment));
      });
    },
  },
];
