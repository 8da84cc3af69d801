import type { Veto, Unapproved } from '../finding.ts';
import type { Command } from './commands.ts';
import type { ContributorRole } from './contributors.ts';
import type { DeclarationChange } from './declared.ts';
import type { Owner } from '../policy/policy.ts';
import type { UnreadableTeam } from './people.ts';

/** An approval that counts, and for what; a person has one, however often they approve. */
export interface Counted {
  readonly login: string;
  /** Involved cohorts that this person owns and has approved for. */
  readonly cohorts: readonly string[];
  readonly forPolicy: boolean;
  readonly url: string;
}

/** The names of the ways in which people approve and veto: each has its object in `channels.ts`. */
export const CHANNEL_NAMES = ['review', 'comment'] as const;
export type ChannelName = (typeof CHANNEL_NAMES)[number];

/** An approval that does not count, and why. */
export interface Discounted {
  readonly login: string;
  readonly reason: DiscountReason;
  readonly via: ChannelName;
  readonly url: string;
}

/** Why a person cannot approve here, by a comment or by a review. */
export type PersonReason = 'no-write-access' | 'access-unknown' | ContributorRole;

export type DiscountReason =
  | 'bot'
  | 'account-gone'
  | 'not-an-owner'
  | 'team-unreadable'
  | 'not-involved'
  | PersonReason
  | 'stale-head'
  | DeclarationChange
  | 'dismissed'
  | 'superseded'
  | 'edited'
  | 'hidden'
  | 'digest-missing'
  | 'digest-short'
  | 'digest-outdated';

/**
 * Who may still approve for one involved cohort, or for the policy, in addition to those whose approval counts already.
 */
export interface Eligible {
  /** A cohort, or `policy`. */
  readonly cohort: string;
  /** People whose approval would count, and teams that can be read. */
  readonly owners: readonly Owner[];
  /** Whether the administrators of the repository are asked in place of policy owners. */
  readonly administrators: boolean;
  /** Owners whose approval would not count, and why. */
  readonly excluded: readonly { readonly owner: Owner; readonly reason: PersonReason | 'team-unreadable' }[];
}

/** What became of a command. */
export interface HeardCommand {
  readonly login: string;
  readonly url: string;
  readonly at: string;
  readonly verb: Command['verb'];
  /**
   * `taken`: it did what it says. `idle`: it was read, and changes nothing here. `misread`: it cannot be read, or does
   * not count where it stands.
   */
  readonly effect: 'taken' | 'idle' | 'misread';
}

/** The answer to a command that could not be read and whose author may approve or veto. */
export interface CommandAnswer {
  readonly login: string;
  readonly url: string;
  readonly why: 'unreadable' | 'in-code' | 'in-review';
  /** As the page shows it, shortened. */
  readonly written: string;
  /** The line that was probably meant. */
  readonly line: string;
}

/** Who has approved, who has not, who still may, and what is still needed. */
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
  /** How many approvals are still missing: at least one where some cohort has none. */
  readonly missing: { readonly release: number; readonly policy: number };
  /** For every involved cohort that needs an approval, and for the policy where it does. */
  readonly eligible: readonly Eligible[];
  /** How many more approvals are needed than people are left who may give them; 0 where enough are left. */
  readonly unreachable: number;
  readonly unreadableTeams: readonly UnreadableTeam[];
  /** Whether the administrators stand in for policy owners of whom none has write access. */
  readonly administrators: boolean;
  readonly heard: readonly HeardCommand[];
  /** The newest first. */
  readonly answers: readonly CommandAnswer[];
}
