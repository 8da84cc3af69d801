import type { AnyFinding, Failure } from '../finding.ts';
import type { Result } from '../result.ts';
import type { OutcomeOf } from '../outcome.ts';
import type { Policy } from '../policy/policy.ts';
import type { RiskFacts } from '../risk/facts.ts';
import type { Resolution } from '../sites/resolution.ts';

/** Everything that a deployment is judged on. */
export interface GateFactsOf<F extends AnyFinding = AnyFinding> {
  readonly policy: Policy;
  /** The cohort that the deploy job is about to reach. */
  readonly cohort: string;
  /** As the policy spells it. */
  readonly environment: string;
  /** The commit of the run: what will be deployed. */
  readonly commit: string;
  /** The release branch that the commit is on; null where it is on none. */
  readonly branch: string | null;
  /** What the commit is compared to; null where that was not asked, because the commit is refused anyway. */
  readonly baseline: Baseline | null;
  /** The commit that is deployed, where the one to be deployed is older; else null. */
  readonly newerDeployed: string | null;
  /** Asked for, and whether this environment has had the commit before. */
  readonly rollback: { readonly asked: boolean; readonly had: boolean };
  /** The deployed cohort's active members, by the live inventory. */
  readonly members: Result<Resolution, Failure>;
  readonly unreviewed: readonly Unreviewed[];
  readonly releases: readonly JudgedReleaseOf<F>[];
  readonly rules: readonly RuleChange[];
  /** Null where the policy has nothing that depends on time. */
  readonly risk: RiskFacts | null;
}

export interface Baseline {
  readonly commit: string;
  /** A deployment of the environment, or the commit that first added the policy. */
  readonly kind: 'deployment' | 'first-policy';
}

/** A change that came through no merged pull request. */
export interface Unreviewed {
  readonly kind: 'commit' | 'merge' | 'path';
  /** A commit id or a path. */
  readonly id: string;
}

/** A pull request of the range, judged as it stands now. */
export interface JudgedReleaseOf<F extends AnyFinding = AnyFinding> {
  readonly outcome: OutcomeOf<F>;
  /** Whether it reaches the deployed cohort. */
  readonly reaches: boolean;
  /** Whether none of its paths differs any more. */
  readonly undone: boolean;
}

/** A change of what decides where things go. */
export interface RuleChange {
  readonly paths: readonly string[];
  /** Null: it came without a merged pull request. */
  readonly pull: { readonly number: number; readonly url: string } | null;
  /** The commit, where there is no pull request. */
  readonly commit: string | null;
  /** The digest that a policy owner approves; null where there is nothing to approve. */
  readonly plan: string | null;
  /** Whether a policy owner approved it, by the policy before it. */
  readonly approved: boolean;
}
