import { sameName } from '../policy/policy.ts';
import type { Actor, Comment, PullRequest, Review, Revision } from '../pull-request.ts';
import { mayHoldCommand, readCommands } from './commands.ts';

/** What a person has said that may stand against a release, or lift what they said before. */
export interface Vote {
  readonly kind: 'approve' | 'veto';
  readonly at: string;
  readonly url: string;
}

/** Former texts, as GitHub renders them now: HTML by Markdown. What is not in it cannot be read. */
export type Renderings = ReadonlyMap<string, string>;

/** Later than any time: of what has none nobody can tell what came after it. */
export const UNDATED = '~';

/** The logins of all who have approved or vetoed in any way, each once: those of whom GitHub is asked more. */
export function voters(pull: PullRequest): string[] {
  const spoken: (Actor | null)[] = [
    ...pull.reviews.filter(isVote).map((review) => review.author),
    ...pull.comments.filter((comment) => hasVote(comment)).map((comment) => comment.author),
    ...pull.timeline.filter((event) => event.kind === 'comment-deleted').map((event) => event.author),
  ];
  const logins = new Map(
    spoken.flatMap((actor) => (actor?.kind === 'user' ? [[actor.login.toLowerCase(), actor.login] as const] : [])),
  );
  return [...logins.values()];
}

/** Whether anybody approves: only then it matters who had a hand in the change. */
export function anyApproval(pull: PullRequest): boolean {
  return (
    pull.reviews.some((review) => review.state === 'approved') ||
    pull.comments.some((comment) => readCommands(comment.html).some((command) => command.verb === 'approve'))
  );
}

/** Mere comments change nothing. */
export function isVote(review: Review): boolean {
  return review.state === 'approved' || review.state === 'changes-requested' || review.state === 'dismissed';
}

function hasVote(comment: Comment): boolean {
  return (
    readCommands(comment.html).some((command) => command.verb !== 'recheck') ||
    (comment.edited && (comment.revisions.length === 0 || comment.revisions.some(mayHaveHeldCommand)))
  );
}

function mayHaveHeldCommand({ text }: Revision): boolean {
  return text === null || mayHoldCommand(text);
}

/** The former texts of what a person has written that may have held a veto: GitHub is asked how they looked. */
export function formerTexts(pull: PullRequest, login: string): string[] {
  return pull.comments
    .filter((comment) => isBy(comment.author, login))
    .flatMap(({ body, revisions }) =>
      revisions.map(({ text }) => text).filter((text) => text !== null && text !== body),
    )
    .filter((text) => text !== null)
    .filter(mayHoldCommand);
}

/** A person's latest word, if it stands against the release. Of two in one second the veto counts. */
export function standingVeto(pull: PullRequest, login: string, renderings: Renderings): Vote | null {
  const words = [...reviewVotes(pull, login), ...commentVotes(pull, login, renderings), ...deletedVotes(pull, login)];
  const last = words.reduce<Vote | null>(
    (latest, word) =>
      latest === null || word.at > latest.at || (word.at === latest.at && word.kind === 'veto') ? word : latest,
    null,
  );
  return last?.kind === 'veto' ? last : null;
}

function reviewVotes(pull: PullRequest, login: string): Vote[] {
  return pull.reviews
    .filter((review) => isBy(review.author, login) && isVote(review))
    .flatMap((review): Vote[] => {
      const word = (kind: Vote['kind']): Vote[] => [
        { kind, at: review.submittedAt ?? (kind === 'veto' ? UNDATED : ''), url: review.url },
      ];
      if (review.state !== 'dismissed') return word(review.state === 'approved' ? 'approve' : 'veto');
      // A dismissal by somebody else lifts no veto; one that the timeline does not tell of may have been one.
      const dismissal = pull.timeline.find((event) => event.kind === 'review-dismissed' && event.review === review.id);
      if (dismissal?.kind !== 'review-dismissed') return word('veto');
      if (dismissal.was === 'approved') return word('approve');
      return isBy(dismissal.by, login) ? [] : word('veto');
    });
}

function commentVotes(pull: PullRequest, login: string, renderings: Renderings): Vote[] {
  return pull.comments
    .filter((comment) => isBy(comment.author, login))
    .flatMap((comment) => {
      const approves =
        !comment.edited && !comment.hidden && readCommands(comment.html).some((command) => command.verb === 'approve');
      const vetoes = pagesOf(comment, renderings).filter(
        ({ html, by }) =>
          (by === null || isBy(by, login)) &&
          (html === null || readCommands(html).some((command) => command.verb === 'reject')),
      );
      return [
        ...(approves ? [{ kind: 'approve', at: comment.createdAt, url: comment.url } as const] : []),
        ...vetoes.map(({ at }): Vote => ({ kind: 'veto', at, url: comment.url })),
      ];
    });
}

/** A comment that somebody else deleted may have been a veto; nobody can read it any more. */
function deletedVotes(pull: PullRequest, login: string): Vote[] {
  return pull.timeline
    .filter((event) => event.kind === 'comment-deleted' && isBy(event.author, login) && !isBy(event.by, login))
    .map((event) => ({ kind: 'veto', at: event.at, url: pull.url }));
}

/** Every page a comment has shown, with when and by whom: editing lifts no veto. Null where it cannot be read, as of an edit whose history is empty. */
function pagesOf(
  comment: Comment,
  renderings: Renderings,
): { readonly html: string | null; readonly at: string; readonly by: Actor | null }[] {
  const now = { html: comment.html, at: comment.createdAt, by: comment.author };
  if (!comment.edited) return [now];
  if (comment.revisions.length === 0) return [now, { ...now, html: null }];
  return comment.revisions.map(({ text, at, by }) => ({ html: pageOf(comment, text, renderings), at, by }));
}

function pageOf(comment: Comment, text: string | null, renderings: Renderings): string | null {
  if (text === null || text === comment.body) return text === null ? null : comment.html;
  return mayHoldCommand(text) ? (renderings.get(text) ?? null) : '';
}

export function isBy(actor: Actor | null, login: string): boolean {
  return actor !== null && sameName(actor.login, login);
}
