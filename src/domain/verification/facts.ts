import type { DeployedGroup } from '../deployment/facts.ts';
import type { AnyFinding } from '../finding.ts';
import type { Policy } from '../policy/policy.ts';
import type { Verdict } from '../verdict.ts';

/** What the sites have after a deployment, compared with what the gate allowed. */
export interface VerificationFacts {
  readonly policy: Policy;
  readonly cohort: string;
  /** As the policy spells it. */
  readonly environment: string;
  /** What was let through. */
  readonly commit: string;
  /** What was deployed there before, since which releases are looked at; null where they are not. */
  readonly since: string | null;
  /** When it was deployed, by GitHub's clock, in milliseconds since 1970; null where that cannot be established. */
  readonly deployedAt: number | null;
  readonly now: number;
  /** Milliseconds that sites have after a deployment. */
  readonly within: number;
  /** Where the list of sites that are to have it comes from. */
  readonly listed: 'targets-file' | 'active';
  /** Who reports what each site has. */
  readonly reportedBy: 'inventory' | 'deployed-file';
  /** Ids of the sites that are to have it, sorted. */
  readonly list: readonly string[];
  /** Those of them that have something else, and what; null where a file of the deploy tool lists ids alone. */
  readonly missing: readonly { readonly id: string; readonly commit: string | null }[];
  /** Ids of the sites for which neither inventory nor file says what they have. */
  readonly unknown: readonly string[];
  readonly extra: readonly ExtraSite[];
  /** Names of sites by id, where the inventory was asked. */
  readonly names: ReadonlyMap<string, string>;
  /** The sites of the list grouped by what they have, the newest first; empty where a file says it. */
  readonly groups: readonly DeployedGroup[];
}

/** A site that has what was not let through for it. */
export type ExtraSite =
  /** The deploy tool says that it has it, and the list does not name it. */
  | { readonly kind: 'unlisted'; readonly id: string }
  /** It has a commit that holds releases that reach a cohort of it and do not cover it. */
  | { readonly kind: 'uncovered'; readonly id: string; readonly commit: string; readonly pulls: readonly number[] };

/**
 * Until when sites that do not have it yet are waited for, in milliseconds since 1970. Where the time of the deployment
 * cannot be established it is now in the job that deploys, which has a list of its own; elsewhere the time is over, or
 * each later run would wait anew.
 */
export function waitsUntil({ deployedAt, now, within, listed, reportedBy }: VerificationFacts): number {
  if (deployedAt !== null) return deployedAt + within;
  return listed === 'targets-file' || reportedBy === 'deployed-file' ? now + within : now;
}

/** What a verification has come to. */
export interface VerificationOf<F extends AnyFinding = AnyFinding> {
  readonly verdict: Verdict;
  readonly findings: readonly F[];
  /** Null when the comparing could not begin. */
  readonly facts: VerificationFacts | null;
  /** When a hold is over, in milliseconds since 1970; else null. */
  readonly until: number | null;
}
