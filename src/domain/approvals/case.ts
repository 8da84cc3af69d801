import type { Involvement } from '../involved.ts';
import type { Owner, Policy } from '../policy/policy.ts';
import type { Actor, PullRequest } from '../pull-request.ts';
import type { ChannelName, Counted, Discounted, DiscountReason, PersonReason } from './approvals.ts';
import type { ContributorRole } from './contributors.ts';
import type { DeclarationChange } from './declared.ts';
import { accessOf, owns, type Access, type People } from './people.ts';

/** What approvals are judged by. */
export interface ApprovalQuestion {
  readonly pull: PullRequest;
  readonly policy: Policy;
  readonly involved: Involvement;
  /** Declared cohorts, whose definitions are part of the plan. */
  readonly declared: readonly string[];
  /** The plan's digest. */
  readonly plan: string;
  readonly release: boolean;
  /** Whether anything guarded is changed: then policy owners must be among those who approve. */
  readonly guarded: boolean;
  readonly people: People;
}

/** The same with what is worked out once for all approvals. */
export interface ApprovalCase extends ApprovalQuestion {
  /** By lower-case login. */
  readonly contributors: ReadonlyMap<string, ContributorRole>;
  /** What has changed of the declaration since a moment; null: nothing. */
  readonly changedSince: (at: string) => DeclarationChange | null;
}

export interface GivenBy {
  readonly login: string;
  /** What the approval names; null: everything, as a review does. */
  readonly named: readonly string[] | null;
  readonly access: Access;
  readonly url: string;
}

/** Whether the approval of a person counts, and for what, or why not. */
export function judgePerson(given: GivenBy, approval: ApprovalCase): Counted | DiscountReason {
  const { login, named, access, url } = given;
  const { policy, involved, people } = approval;
  const meant = involved.cohorts.filter((cohort) => named === null || named.includes(cohort));
  const meansPolicy = approval.guarded && (named === null || named.includes('policy'));
  if (meant.length === 0 && !meansPolicy) return 'not-involved';
  const answers = meant.map((cohort) => ({ cohort, owns: owns(ownersOf(cohort, policy), login, people.teams) }));
  const cohorts = answers.filter((answer) => answer.owns === 'yes').map(({ cohort }) => cohort);
  const policyOwner = meansPolicy ? ownsPolicy(login, approval) : 'no';
  if (cohorts.length === 0 && policyOwner !== 'yes') {
    if (policyOwner === 'unknown' && administratorsStandIn(approval)) return 'access-unknown';
    return policyOwner === 'unknown' || answers.some((answer) => answer.owns === 'unknown')
      ? 'team-unreadable'
      : 'not-an-owner';
  }
  return (
    approval.contributors.get(login.toLowerCase()) ??
    ACCESS_REASONS[access] ?? { login, cohorts, forPolicy: policyOwner === 'yes', url }
  );
}

const ACCESS_REASONS: Readonly<Record<Access, PersonReason | null>> = {
  unknown: 'access-unknown',
  none: 'no-write-access',
  write: null,
  admin: null,
};

/** An approval as its channel has it. */
interface Approval {
  /** Null: the account is gone. */
  readonly author: Actor | null;
  readonly url: string;
}

/** Judges an approval by the account that gave it: `judge` is called for human accounts only. */
export function judgeApproval(
  via: ChannelName,
  approval: Approval,
  judge: (login: string) => Counted | DiscountReason,
): Counted | Discounted {
  const { author } = approval;
  const judged = author === null ? 'account-gone' : author.kind === 'user' ? judge(author.login) : 'bot';
  return typeof judged === 'string' ? discount(via, approval, judged) : judged;
}

export function discount(via: ChannelName, { author, url }: Approval, reason: DiscountReason): Discounted {
  return { login: author?.login ?? 'ghost', reason, via, url };
}

/** A cohort that the policy does not know has no owner. */
export function ownersOf(cohort: string, policy: Policy): readonly Owner[] {
  return policy.cohorts.get(cohort)?.owners ?? [];
}

export function ownsPolicy(login: string, given: ApprovalQuestion): 'yes' | 'no' | 'unknown' {
  if (!administratorsStandIn(given)) return owns(given.policy.policyOwners, login, given.people.teams);
  const access = accessOf(given.people, login);
  return access === 'unknown' ? 'unknown' : access === 'admin' ? 'yes' : 'no';
}

export function administratorsStandIn({ guarded, people }: ApprovalQuestion): boolean {
  return guarded && !people.policyOwnerPresent;
}

/** For what a person may veto: everything that they own, or may own for all that can be established. */
export function concerns(login: string, given: ApprovalQuestion): string[] {
  const { policy, involved, people, release, guarded } = given;
  const cohorts = (release ? involved.cohorts : []).filter(
    (cohort) => owns(ownersOf(cohort, policy), login, people.teams) !== 'no',
  );
  return guarded && ownsPolicy(login, given) !== 'no' ? [...cohorts, 'policy'] : cohorts;
}
