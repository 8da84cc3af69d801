import type { Comment, PullRequest } from '../pull-request.ts';
import type { Counted, Discounted, DiscountReason } from './approvals.ts';
import { judgeApproval, judgePerson, type ApprovalCase } from './case.ts';
import type { ApprovalChannel } from './channel.ts';
import { DIGEST_DIGITS, type Command } from './commands.ts';
import { accessOf } from './people.ts';
import { stated, statementsOfTexts, type Statement } from './statements.ts';
import { commandsIn, isBy, isReport, mayHoldVote, type Renderings } from './writings.ts';

/** Comments: a line with the digest of the plan as it now stands approves, however old it is. */
export const comments: ApprovalChannel = {
  voters: (pull) => [
    ...written(pull)
      .filter((comment) => mayHoldVote(comment))
      .map(({ author }) => author),
    ...pull.timeline.flatMap((event) => (event.kind === 'comment-deleted' ? [event.author] : [])),
  ],
  hasApproval: (pull) => written(pull).some(approves),
  heldTo: () => [],
  votes: judgeComments,
  withoutApprovals: (pull) => ({ ...pull, comments: pull.comments.filter((comment) => !approves(comment)) }),
  vetoes: (pull, renderings) => [
    ...written(pull).flatMap((comment) => statementsOf(comment, renderings)),
    ...deletions(pull),
  ],
  writings: (pull) => written(pull).map((writing) => ({ writing, at: writing.createdAt, approves: true })),
};

/**
 * What people have written. The token that judges may be the personal one of an owner: it does not take their word
 * away.
 */
function written({ comments: all }: PullRequest): readonly Comment[] {
  return all.filter((comment) => !isReport(comment));
}

function approves(comment: Comment): boolean {
  return commandsIn(comment).some(({ verb }) => verb === 'approve');
}

function judgeComments(given: ApprovalCase): (Counted | Discounted)[] {
  // No line of ours ever approves, whatever it stands in.
  return given.pull.comments
    .filter(({ mine }) => !mine)
    .flatMap((comment) =>
      commandsIn(comment).flatMap((command) =>
        command.verb === 'approve'
          ? [judgeApproval('comment', comment, (login) => judgeComment(login, comment, command, given))]
          : [],
      ),
    );
}

type Approve = Extract<Command, { verb: 'approve' }>;

function judgeComment(
  login: string,
  { edited, hidden, url }: Comment,
  command: Approve,
  given: ApprovalCase,
): Counted | DiscountReason {
  if (edited) return 'edited';
  if (hidden) return 'hidden';
  const access = accessOf(given.people, login);
  return wrongDigest(command, given.plan) ?? judgePerson({ login, named: command.cohorts, access, url }, given);
}

function wrongDigest({ digest }: Approve, plan: string): DiscountReason | null {
  if (digest === null) return 'digest-missing';
  if (digest.length < DIGEST_DIGITS) return 'digest-short';
  return plan.startsWith(digest.toLowerCase()) ? null : 'digest-outdated';
}

function statementsOf(comment: Comment, renderings: Renderings): Statement[] {
  const { author, url, createdAt } = comment;
  const counts = !comment.edited && !comment.hidden && approves(comment);
  return [
    ...(counts ? stated(author, 'approve', createdAt, url) : []),
    ...statementsOfTexts(comment, createdAt, renderings, 'command'),
  ];
}

/** A comment that another account deleted may have been a veto. */
function deletions({ timeline, url }: PullRequest): Statement[] {
  return timeline.flatMap((event) => {
    if (event.kind !== 'comment-deleted' || event.author === null || isBy(event.by, event.author.login)) return [];
    return stated(event.author, 'doubt', event.at, url);
  });
}
