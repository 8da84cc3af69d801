import type { Unapproved, Veto } from '../finding.ts';
import type { Involvement } from '../involved.ts';
import type { Owner, Policy } from '../policy/policy.ts';
import type { PullRequest, Review } from '../pull-request.ts';
import { readCommands, DIGEST_DIGITS, type Command } from './commands.ts';
import { contributors, unattributed, type ContributorRole } from './contributors.ts';
import { changeSince, definitionsHeld, type DeclarationChange } from './declared.ts';
import { accessOf, owns, type People } from './people.ts';
import { isVote, voters, standingVeto, UNDATED } from './votes.ts';

/** An approval that counts, and for what; a person has one, however often they approve. */
export interface Counted {
  readonly login: string;
  /** Involved cohorts that this person owns and has approved for. */
  readonly cohorts: readonly string[];
  readonly forPolicy: boolean;
  readonly url: string;
}

/** An approval that does not count, and why. */
export interface Discounted {
  readonly login: string;
  readonly reason: DiscountReason;
  readonly via: 'review' | 'comment';
  readonly url: string;
}

export type DiscountReason =
  | 'bot'
  | 'account-gone'
  | 'not-an-owner'
  | 'team-unreadable'
  | 'not-involved'
  | 'no-write-access'
  | 'access-unknown'
  | ContributorRole
  | 'stale-head'
  | DeclarationChange
  | 'dismissed'
  | 'superseded'
  | 'edited'
  | 'hidden'
  | 'digest-missing'
  | 'digest-short'
  | 'digest-outdated';

/** Who has approved, who has not, and what is still needed. */
export interface Approvals {
  /** Different people who must approve for the cohorts. */
  readonly needed: number;
  /** Policy owners who must approve; 0 where nothing of theirs changes. */
  readonly policyNeeded: number;
  /** Commits for which one more approval is needed, in total. */
  readonly unattributed: readonly string[];
  readonly counted: readonly Counted[];
  readonly discounted: readonly Discounted[];
  readonly vetoes: readonly Veto[];
  readonly unapproved: readonly Unapproved[];
  /** Why teams approve nothing, where there are any and they could not be read. */
  readonly teams: 'readable' | 'no-token' | 'refused';
  /** Whether the administrators stand in for policy owners of whom none has write access. */
  readonly administrators: boolean;
}

/** What approvals are judged by. */
export interface ApprovalCase {
  readonly pull: PullRequest;
  readonly policy: Policy;
  readonly involved: Involvement;
  /** Declared cohorts, whose definitions are part of the plan. */
  readonly declared: readonly string[];
  /** The plan's digest. */
  readonly plan: string;
  readonly release: boolean;
  /** Whether anything guarded is changed: then a policy owner must be among those who approve. */
  readonly guarded: boolean;
  readonly people: People;
}

export function judgeApprovals(given: ApprovalCase): Approvals {
  const { pull, policy, involved, people } = given;
  const anonymous = unattributed(pull.commits, people.pushers);
  const extra = anonymous.length > 0 ? 1 : 0;
  const basic = involved.crossCohort ? policy.approvals.cross : policy.approvals.within;
  const needed = given.release ? basic + extra : 0;
  const judged = [...judgeReviews(given), ...judgeComments(given)];
  const counted = perPerson(judged.filter((one) => 'cohorts' in one));
  return {
    needed,
    policyNeeded: given.guarded ? policy.approvals.policy + (given.release ? 0 : extra) : 0,
    unattributed: anonymous,
    counted,
    discounted: judged.filter((one) => 'reason' in one),
    vetoes: vetoesOf(given),
    unapproved:
      needed === 0
        ? []
        : involved.cohorts
            .filter((cohort) => !counted.some((one) => one.cohorts.includes(cohort)))
            .map((cohort) => ({ cohort, owners: ownersOf(cohort, policy) })),
    teams: people.teams.readable ? 'readable' : people.teams.why,
    administrators: administratorsStandIn(given),
  };
}

type ApprovalDecision = Counted | Discounted;

/** A person's latest review that approves, requests changes or was dismissed is the one that counts or does not. */
function judgeReviews(given: ApprovalCase): ApprovalDecision[] {
  const byPerson = Map.groupBy(given.pull.reviews.filter(isVote), (review) => review.author?.login.toLowerCase() ?? '');
  return [...byPerson.values()].flatMap((reviews) => {
    const last = reviews.reduce((latest, review) => (isLater(review, latest, given.pull.head) ? review : latest));
    return reviews.flatMap((review): ApprovalDecision[] => {
      const login = review.author?.login ?? 'ghost';
      if (review !== last)
        return review.state === 'approved' ? [{ login, reason: 'superseded', via: 'review', url: review.url }] : [];
      return review.state === 'changes-requested' ? [] : [judgeReview(review, given)];
    });
  });
}

/** Of two within one second the one that counts less is the later: nobody can tell. Nor can anybody of one without a time. */
function isLater(review: Review, than: Review, head: string): boolean {
  const [at, other] = [review.submittedAt ?? UNDATED, than.submittedAt ?? UNDATED];
  return at > other || (at === other && worth(review, head) < worth(than, head));
}

function worth(review: Review, head: string): number {
  if (review.state !== 'approved') return review.state === 'dismissed' ? 1 : 0;
  return review.commit === head ? 3 : 2;
}

function judgeReview(review: Review, given: ApprovalCase): ApprovalDecision {
  const { author, url, submittedAt } = review;
  const { pull } = given;
  const discount = (reason: DiscountReason): Discounted => ({
    login: author?.login ?? 'ghost',
    reason,
    via: 'review',
    url,
  });
  if (author === null) return discount('account-gone');
  if (author.kind !== 'user') return discount('bot');
  if (review.state === 'dismissed') return discount('dismissed');
  if (review.commit !== pull.head) return discount('stale-head');
  if (submittedAt === null) return discount('body-unreadable');
  const change = changeSince(pull, submittedAt);
  if (change !== null) return discount(change);
  if (!definitionsHeld(given.declared, given.policy, given.people.policyVersions, submittedAt))
    return discount('definition-changed');
  const access = review.canPush ? 'write' : 'none';
  return judgePerson(author.login, [...given.involved.cohorts, 'policy'], { url, via: 'review', access }, given);
}

function judgeComments(given: ApprovalCase): ApprovalDecision[] {
  return given.pull.comments
    .filter(({ mine }) => !mine)
    .flatMap((comment) => {
      const approvals = readCommands(comment.html).filter((command) => command.verb === 'approve');
      return approvals.map((command): ApprovalDecision => {
        const { author, url } = comment;
        const discount = (reason: DiscountReason): Discounted => ({
          login: author?.login ?? 'ghost',
          reason,
          via: 'comment',
          url,
        });
        if (author === null) return discount('account-gone');
        if (author.kind !== 'user') return discount('bot');
        if (comment.edited) return discount('edited');
        if (comment.hidden) return discount('hidden');
        const wrong = wrongDigest(command, given.plan);
        if (wrong !== null) return discount(wrong);
        const access = accessOf(given.people, author.login);
        return judgePerson(author.login, command.cohorts, { url, via: 'comment', access }, given);
      });
    });
}

function wrongDigest({ digest }: Extract<Command, { verb: 'approve' }>, plan: string): DiscountReason | null {
  if (digest === null) return 'digest-missing';
  if (digest.length < DIGEST_DIGITS) return 'digest-short';
  return plan.startsWith(digest.toLowerCase()) ? null : 'digest-outdated';
}

/** What a person may approve for of what they mean to, once it is known that the approval itself is sound. */
function judgePerson(
  login: string,
  named: readonly string[],
  by: { url: string; via: Discounted['via']; access: ReturnType<typeof accessOf> },
  given: ApprovalCase,
): ApprovalDecision {
  const { policy, involved, people, pull } = given;
  const discount = (reason: DiscountReason): Discounted => ({ login, reason, via: by.via, url: by.url });
  const meant = involved.cohorts.filter((cohort) => named.includes(cohort));
  const meansPolicy = named.includes('policy') && given.guarded;
  if (meant.length === 0 && !meansPolicy) return discount('not-involved');
  const answers = meant.map((cohort) => ({ cohort, owns: owns(ownersOf(cohort, policy), login, people.teams) }));
  const cohorts = answers.filter((answer) => answer.owns === 'yes').map((answer) => answer.cohort);
  const policyOwner = meansPolicy ? ownsPolicy(login, given) : 'no';
  if (cohorts.length === 0 && policyOwner !== 'yes') {
    return discount(
      policyOwner === 'unknown' || answers.some((answer) => answer.owns === 'unknown')
        ? 'team-unreadable'
        : 'not-an-owner',
    );
  }
  const hand = contributors(pull, people.pushers).get(login.toLowerCase());
  if (hand !== undefined) return discount(hand);
  if (by.access === 'unknown') return discount('access-unknown');
  if (by.access === 'none') return discount('no-write-access');
  return { login, cohorts, forPolicy: policyOwner === 'yes', url: by.url };
}

/** A cohort that the policy does not know is owned by nobody. */
function ownersOf(cohort: string, policy: Policy): readonly Owner[] {
  return policy.cohorts.get(cohort)?.owners ?? [];
}

function ownsPolicy(login: string, given: ApprovalCase): 'yes' | 'no' | 'unknown' {
  if (administratorsStandIn(given)) return accessOf(given.people, login) === 'admin' ? 'yes' : 'no';
  return owns(given.policy.policyOwners, login, given.people.teams);
}

function administratorsStandIn({ guarded, policy, people }: ApprovalCase): boolean {
  return guarded && (policy.policyOwners.length === 0 || !people.policyOwnerPresent);
}

/** One entry a person, for all that their approvals count for. */
function perPerson(counted: readonly Counted[]): Counted[] {
  const people = Map.groupBy(counted, (one) => one.login.toLowerCase());
  return [...people.values()].flatMap((own) =>
    own.slice(0, 1).map((first) => ({
      login: first.login,
      cohorts: [...new Set(own.flatMap((one) => one.cohorts))],
      forPolicy: own.some((one) => one.forPolicy),
      url: first.url,
    })),
  );
}

/** Any owner's latest word, if they have write access. What cannot be told, of access or of teams, counts as a veto. */
function vetoesOf(given: ApprovalCase): Veto[] {
  const { pull, policy, involved, people } = given;
  return voters(pull).flatMap((login): Veto[] => {
    const word = standingVeto(pull, login, people.renderings);
    const access = accessOf(people, login);
    if (word === null || access === 'none') return [];
    const concerned = given.release ? involved.cohorts : [];
    const cohorts = concerned.filter((cohort) => owns(ownersOf(cohort, policy), login, people.teams) !== 'no');
    const forPolicy = given.guarded && ownsPolicy(login, given) !== 'no';
    return cohorts.length === 0 && !forPolicy
      ? []
      : [{ login, cohorts: forPolicy ? [...cohorts, 'policy'] : cohorts, url: word.url }];
  });
}
