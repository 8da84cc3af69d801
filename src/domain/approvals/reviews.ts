import type { PullRequest, Review, TimelineEvent } from '../pull-request.ts';
import type { Counted, Discounted, DiscountReason } from './approvals.ts';
import { discount, judgeApproval, judgePerson, type ApprovalCase } from './case.ts';
import type { ApprovalChannel } from './channel.ts';
import { stated, statementsOfTexts, UNDATED, type Statement } from './statements.ts';
import { isBy, mayHoldVote, type Renderings } from './writings.ts';

/** Reviews: an approving one on the head commit approves; what its text says can only stand against a release. */
export const reviews: ApprovalChannel = {
  voters: (pull) => pull.reviews.filter((review) => isVote(review) || mayHoldVote(review)).map(({ author }) => author),
  hasApproval: (pull) => pull.reviews.some(({ state }) => state === 'approved'),
  heldTo: (pull) =>
    pull.reviews
      .filter(({ state, commit }) => state === 'approved' && commit === pull.head)
      // One that does not say when may be as old as the policy.
      .map(({ submittedAt }) => submittedAt ?? ''),
  votes: judgeReviews,
  withoutApprovals: (pull) => ({ ...pull, reviews: pull.reviews.filter(({ state }) => state !== 'approved') }),
  vetoes: statementsOf,
  writings: (pull) => pull.reviews.map((writing) => ({ writing, at: writing.submittedAt ?? UNDATED, approves: false })),
};

/** Mere comments change nothing, but for what their text says. */
function isVote(review: Review): boolean {
  return review.state === 'approved' || review.state === 'changes-requested' || review.state === 'dismissed';
}

/** A person's latest review that approves, requests changes or was dismissed is the one that counts or does not. */
function judgeReviews(given: ApprovalCase): (Counted | Discounted)[] {
  const byPerson = Map.groupBy(given.pull.reviews.filter(isVote), (review) => review.author?.login.toLowerCase() ?? '');
  return [...byPerson.values()].flatMap((reviewsOfPerson) => {
    const last = reviewsOfPerson.reduce((latest, review) =>
      isLater(review, latest, given.pull.head) ? review : latest,
    );
    return reviewsOfPerson.flatMap((review) => {
      if (review !== last) return review.state === 'approved' ? [discount('review', review, 'superseded')] : [];
      if (review.state === 'changes-requested') return [];
      return [judgeApproval('review', review, (login) => judgeReview(login, review, given))];
    });
  });
}

/**
 * Whether a review is the later one. Where their order is unknown, within one second or without a time, the one that
 * counts less is.
 */
function isLater(review: Review, than: Review, head: string): boolean {
  const [at, thanAt] = [review.submittedAt ?? UNDATED, than.submittedAt ?? UNDATED];
  return at > thanAt || (at === thanAt && worth(review, head) < worth(than, head));
}

function worth(review: Review, head: string): number {
  if (review.state !== 'approved') return review.state === 'dismissed' ? 1 : 0;
  return review.commit === head ? 3 : 2;
}

function judgeReview(login: string, review: Review, given: ApprovalCase): Counted | DiscountReason {
  const { url, submittedAt } = review;
  if (review.state === 'dismissed') return 'dismissed';
  if (review.commit !== given.pull.head) return 'stale-head';
  const access = review.canPush ? 'write' : 'none';
  const judged = judgePerson({ login, named: null, access, url }, given);
  if (typeof judged === 'string') return judged;
  // Last, because former texts are rendered only for reviews that would count.
  if (submittedAt === null) return 'body-unreadable';
  return given.changedSince(submittedAt) ?? judged;
}

function statementsOf(pull: PullRequest, renderings: Renderings): Statement[] {
  const dismissals = new Map(
    pull.timeline.flatMap((event) => (event.kind === 'review-dismissed' ? [[event.review, event] as const] : [])),
  );
  return pull.reviews.flatMap((review) => [
    ...stateOf(review, dismissals.get(review.id)),
    // A line that approves does not count in the text of a review: the state of the review approves.
    ...statementsOfTexts(review, review.submittedAt ?? UNDATED, renderings, null),
  ]);
}

type Dismissal = Extract<TimelineEvent, { kind: 'review-dismissed' }>;

function stateOf(review: Review, dismissal: Dismissal | undefined): Statement[] {
  const { author, submittedAt, url } = review;
  const veto = () => stated(author, 'veto', submittedAt ?? UNDATED, url);
  const approve = () => stated(author, 'approve', submittedAt ?? '', url);
  switch (review.state) {
    case 'approved':
      return approve();
    case 'changes-requested':
      return veto();
    case 'dismissed':
      // A dismissal by another person lifts no veto. Where the timeline has no dismissal, the review may have been a
      // veto.
      if (dismissal?.was === 'approved') return approve();
      return dismissal !== undefined && author !== null && isBy(dismissal.by, author.login) ? [] : veto();
    case 'commented':
    case 'pending':
      return [];
  }
}
