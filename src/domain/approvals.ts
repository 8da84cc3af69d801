import type { Involvement } from './involved.ts';
import { sameName, type Owner, type Policy } from './policy/policy.ts';
import type { PullRequest, Review } from './pull-request.ts';
import type { Unapproved, Veto } from './finding.ts';

/** An approval that counts, and for what. */
export interface Counted {
  readonly login: string;
  readonly cohorts: readonly string[];
  readonly forPolicy: boolean;
  readonly url: string;
}

/** An approval that does not count, and why. */
export interface Discounted {
  readonly login: string;
  readonly reason: DiscountReason;
  readonly url: string;
}

export type DiscountReason = 'bot' | 'not-an-owner' | 'no-write-access' | 'author' | 'stale-head' | 'dismissed' | 'superseded' | 'account-gone';

/** Who has approved, who has not, and what is still needed. */
export interface Approvals {
  readonly needed: number;
  readonly counted: readonly Counted[];
  readonly discounted: readonly Discounted[];
  readonly vetoes: readonly Veto[];
  readonly unapproved: readonly Unapproved[];
}

/** Judges the reviews of a pull request. With `within-cohort: 0` a release within one cohort needs nobody. */
export function judgeApprovals(pull: PullRequest, policy: Policy, involved: Involvement): Approvals {
  const needed = involved.crossCohort ? policy.approvals.cross : policy.approvals.within;
  const latest = latestReviews(pull.reviews);
  const judged = latest.filter((review) => review.state === 'approved' || review.state === 'dismissed').map((review) => judge(review, pull, policy, involved));
  const counted = judged.filter((one) => 'cohorts' in one);
  const superseded = pull.reviews.filter((review) => review.state === 'approved' && !latest.includes(review));
  return {
    needed,
    counted,
    discounted: [
      ...judged.filter((one) => 'reason' in one),
      ...superseded.map((review): Discounted => ({ login: review.author?.login ?? 'ghost', reason: 'superseded', url: review.url })),
    ],
    vetoes: latest.filter((review) => review.state === 'changes-requested').flatMap((review) => vetoOf(review, policy, involved)),
    unapproved: needed === 0 ? [] : involved.cohorts
      .filter((cohort) => !counted.some((one) => one.cohorts.includes(cohort)))
      .map((cohort) => ({ cohort, owners: policy.cohorts.get(cohort)?.owners ?? [] })),
  };
}

/** A person's latest review that approves, requests changes or was dismissed; mere comments change nothing. */
function latestReviews(reviews: readonly Review[]): Review[] {
  const spoken = reviews.filter((review) => review.state !== 'commented' && review.state !== 'pending');
  const byPerson = Map.groupBy(spoken, (review) => review.author?.login.toLowerCase() ?? '');
  return [...byPerson.values()].flatMap((own) => own.reduce((last, review) => ((review.submittedAt ?? '') >= (last.submittedAt ?? '') ? review : last)));
}

function judge(review: Review, pull: PullRequest, policy: Policy, involved: Involvement): Counted | Discounted {
  const { author, url } = review;
  const login = author?.login ?? 'ghost';
  const discount = (reason: DiscountReason): Discounted => ({ login, reason, url });
  if (author === null) return discount('account-gone');
  if (author.kind !== 'user') return discount('bot');
  if (review.state === 'dismissed') return discount('dismissed');
  const cohorts = ownedBy(login, policy, involved);
  const forPolicy = owns(policy.policyOwners, login);
  if (cohorts.length === 0 && !forPolicy) return discount('not-an-owner');
  if (pull.author === null || sameName(pull.author.login, login)) return discount('author');
  if (!review.canPush) return discount('no-write-access');
  if (review.commit !== pull.head) return discount('stale-head');
  return { login, cohorts, forPolicy, url };
}

/** A veto is any involved owner's latest word, on any head, if they have write access. */
function vetoOf(review: Review, policy: Policy, involved: Involvement): Veto[] {
  if (review.author === null || !review.canPush) return [];
  const cohorts = ownedBy(review.author.login, policy, involved);
  return cohorts.length === 0 ? [] : [{ login: review.author.login, cohorts, url: review.url }];
}

function ownedBy(login: string, policy: Policy, involved: Involvement): string[] {
  return involved.cohorts.filter((cohort) => owns(policy.cohorts.get(cohort)?.owners ?? [], login));
}

function owns(owners: readonly Owner[], login: string): boolean {
  return owners.some((owner) => owner.kind === 'user' && sameName(owner.login, login));
}
