import type { Conflict } from './declaration/read.ts';
import type { Range } from './declaration/declaration.ts';
import type { Problem } from './problem.ts';
import type { Violation } from './sites/resolution.ts';
import type { Owner } from './policy/policy.ts';
import type { Verdict } from './verdict.ts';

/**
 * One rule's result: a code, its effect and the evidence. How it reads is the reporters' business.
 * A new code is a member of this union, a rule that gives it, and its prose; the compiler asks for each.
 */
export type Finding =
  | {
      readonly code: 'declaration.missing';
      readonly effect: 'deny';
      /** A line that was probably meant. */ readonly almost: string | null;
    }
  | { readonly code: 'declaration.invalid'; readonly effect: 'deny'; readonly problems: readonly Problem[] }
  | { readonly code: 'declaration.conflict'; readonly effect: 'deny'; readonly conflicts: readonly Conflict[] }
  | {
      readonly code: 'declaration.expectation';
      readonly effect: 'deny';
      readonly expect: Range;
      readonly targeted: number;
    }
  | {
      readonly code: 'cohort.unknown';
      readonly effect: 'deny';
      readonly where: 'policy' | 'inventory';
      readonly names: readonly UnknownName[];
      readonly known: readonly string[];
    }
  | {
      readonly code: 'cohort.empty';
      readonly effect: 'deny';
      readonly cohorts: readonly string[];
      readonly statuses: readonly string[];
    }
  | {
      readonly code: SiteCode;
      readonly effect: 'deny';
      /** One for each site, all of them. */ readonly sites: readonly Violation[];
    }
  | {
      readonly code: 'reach.undeclared';
      readonly effect: 'deny';
      readonly declared: readonly string[];
      readonly reached: readonly Reached[];
    }
  | {
      readonly code: 'head.shared';
      readonly effect: 'deny';
      readonly others: readonly { readonly number: number; readonly base: string; readonly differs: string }[];
    }
  | ({
      readonly code: 'approval.missing';
      readonly effect: 'hold';
      readonly without: readonly Unapproved[];
    } & Shortfall)
  | { readonly code: 'approval.vetoed'; readonly effect: 'hold'; readonly vetoes: readonly Veto[] }
  | ({
      readonly code: 'policy.changed';
      readonly effect: 'hold' | 'deny';
      readonly paths: readonly string[];
      readonly owners: readonly Owner[];
      readonly administrators: boolean;
      readonly origin?: Origin;
    } & Shortfall)
  | { readonly code: 'policy.missing'; readonly effect: 'error'; readonly path: string; readonly branch: string }
  | {
      readonly code: 'policy.invalid';
      readonly effect: 'error' | 'deny';
      readonly path: string;
      readonly problems: readonly Problem[];
    }
  | { readonly code: 'input.invalid'; readonly effect: 'error'; readonly problems: readonly Problem[] }
  | ({ readonly effect: 'error' } & Failure)
  | {
      readonly code: 'gate.unreviewed';
      readonly effect: 'deny';
      readonly items: readonly { readonly kind: 'commit' | 'merge' | 'path'; readonly id: string }[];
    }
  | {
      readonly code: 'gate.release-refused';
      readonly effect: 'deny' | 'hold' | 'error';
      readonly number: number;
      readonly url: string;
      readonly verdict: Verdict;
    }
  | {
      readonly code: 'gate.outside-declaration';
      readonly effect: 'deny';
      readonly number: number;
      readonly url: string;
      /** All of them. */ readonly missing: readonly { readonly id: string; readonly name: string | null }[];
      readonly members: number;
    }
  | { readonly code: 'gate.baseline-unproven'; readonly effect: 'warn'; readonly environment: string }
  | {
      readonly code: 'gate.not-on-branch';
      readonly effect: 'deny';
      readonly commit: string;
      readonly branches: readonly string[];
    }
  | {
      readonly code: 'gate.superseded';
      readonly effect: 'deny';
      readonly commit: string;
      /** Null: nothing newer is deployed, but the environment has never had the commit either. */ readonly deployed:
        string | null;
      readonly environment: string;
      readonly rollback: boolean;
    }
  | { readonly code: 'internal'; readonly effect: 'error'; /** Finds the cause in the log. */ readonly id: string };

export type Code = Finding['code'];

export const SITE_CODES = [
  'cohort.ambiguous',
  'site.unknown',
  'site.inactive',
  'site.outside-cohort',
  'site.incapable',
  'site.unproven',
] as const;
export type SiteCode = (typeof SITE_CODES)[number];

/** Facts that could not be established: another thing than facts that are wrong. */
export interface Failure {
  readonly code:
    | 'inventory.unavailable'
    | 'inventory.malformed'
    | 'inventory.inconsistent'
    | 'inventory.stale'
    | 'evidence.unavailable'
    | 'evidence.truncated';
  /** What was asked: `GET https://inventory.example.org/v1/sites (page 3)`. Never holds a secret. */
  readonly asked: string;
  /** A phrase of ours. */
  readonly expected: string;
  /** A phrase that may quote the server. */
  readonly observed: string;
}

export interface UnknownName {
  readonly name: string;
  readonly nearest: string | null;
}

export interface Reached {
  readonly cohort: string;
  readonly paths: readonly string[];
}

/** An involved cohort none of whose owners has approved. */
export interface Unapproved {
  readonly cohort: string;
  readonly owners: readonly Owner[];
}

/** Where a change of the rules came from, at the gate: a merged pull request, or a commit without one. */
export type Origin =
  { readonly pull: number; /** The digest to approve. */ readonly plan: string | null } | { readonly commit: string };

/** How many different people must approve, who of them has, and what stands in the way. */
export interface Shortfall {
  readonly needed: number;
  /** Logins. */
  readonly counted: readonly string[];
  /** Commits that no account stands behind: they cost one more approval. */
  readonly unattributed: readonly string[];
  /** Why teams approve nothing, where there are any and they could not be read. */
  readonly teams: 'readable' | 'no-token' | 'refused';
}

export interface Veto {
  readonly login: string;
  /** Cohorts, or `policy`, for which the person may approve. */
  readonly cohorts: readonly string[];
  readonly url: string;
}

export function failure(
  code: Failure['code'],
  asked: string,
  expected: string,
  observed: string,
): { readonly effect: 'error' } & Failure {
  return { effect: 'error', code, asked, expected, observed };
}
