import type { Approvals } from '../approvals/approvals.ts';
import type { AnyFinding, Failure } from '../finding.ts';
import type { OutcomeOf } from '../outcome.ts';
import type { Policy } from '../policy/policy.ts';
import type { Result } from '../result.ts';
import type { RiskFacts } from '../risk/facts.ts';
import type { Resolution } from '../sites/resolution.ts';
import type { StandingManifest } from '../standing/manifest.ts';

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
  /** What is deployed, or half deployed, and would be taken away. */
  readonly inTheWay: readonly InTheWay[];
  readonly rollback: Rollback;
  /**
   * The commit that the environment was rolled back from and that the run's commit contains; null where there is none.
   */
  readonly rolledBack: string | null;
  /** What else the run seems to be about: values of its event that name another commit. */
  readonly elsewhere: readonly Elsewhere[];
  /** When the judgement began; ISO 8601. */
  readonly now: string;
  /** For how many days the repository keeps its runs; null where the runner does not say. */
  readonly retentionDays: number | null;
  /** The deployed cohort's active members, by the live inventory. */
  readonly members: Result<Resolution, Failure>;
  /**
   * The sites grouped by what they have, the newest first; null where the environment's record says what is deployed,
   * or the inventory was not asked.
   */
  readonly groups: readonly DeployedGroup[] | null;
  /** The manifests of the deployed tree that concern the cohort. */
  readonly standing: readonly StandingManifest[];
  readonly unreviewed: readonly Unreviewed[];
  readonly releases: readonly JudgedReleaseOf<F>[];
  readonly rules: readonly RuleChange[];
  /** Null where the policy has nothing that depends on time. */
  readonly risk: RiskFacts | null;
}

export interface Baseline {
  readonly commit: string;
  /**
   * A deployment of the environment, its `baseline` in the policy, the commit that first added the policy, or what the
   * sites have that are furthest behind.
   */
  readonly kind: 'deployment' | 'policy' | 'first-policy' | 'sites';
  /** Jobs whose deployments of this environment do not count, because the policy names another job. */
  readonly otherJobs: readonly string[];
  /** When the deployment was made; null for the others. */
  readonly deployedAt: string | null;
  /** What a `baseline` of the policy leaves unjudged; null where it shortens nothing. */
  readonly unjudged: Unjudged | null;
}

/** What the owners answer for, by name. */
export interface Unjudged {
  readonly since: string;
  /** The number of commits. */
  readonly commits: number;
  /** Pull requests, by number. */
  readonly pulls: readonly number[];
  /** Commits of no pull request. */
  readonly direct: readonly string[];
  /** Whether that is all of it: GitHub does not list more than some thousand commits. */
  readonly complete: boolean;
}

/** A commit that some sites have, and that the commit of the run does not hold. */
export interface InTheWay {
  readonly commit: string;
  /** `newer`: it holds the commit of the run. `apart`: neither holds the other. */
  readonly stand: 'newer' | 'apart';
  /** Whether its deployment succeeded; else it failed or is under way. */
  readonly finished: boolean;
  /** The pull requests that would be lost, by number. */
  readonly pulls: readonly number[];
  /** Commits of no pull request that would be lost. */
  readonly direct: readonly string[];
}

export interface Rollback {
  readonly asked: boolean;
  /** Whether it is one: asked for, backwards, and to a commit that the environment has had. */
  readonly applies: boolean;
}

export interface Elsewhere {
  /** The name of an input, or `workflow_run` for the run that started this one. */
  readonly source: string;
  readonly value: string;
}

/**
 * How what a site has stands to the commit of the run. `newer`: it holds that commit. `apart`: neither holds the other.
 * `unknown`: nothing is said of it, nothing that is a commit here, or more than the newest values.
 */
export type SiteStand = 'same' | 'older' | 'newer' | 'apart' | 'unknown';

/** Sites that have the same. */
export interface DeployedGroup {
  /** What they have; null for the group of sites whose commit is not known. */
  readonly commit: string | null;
  readonly stand: SiteStand;
  /** Ids, sorted. */
  readonly sites: readonly string[];
  /**
   * The commit since which releases are judged for them; null where nothing would reach them, or the deployment is
   * refused anyway.
   */
  readonly baseline: string | null;
}

/** A change that came through no merged pull request. */
export interface Unreviewed {
  readonly kind: 'commit' | 'merge' | 'path';
  /** A commit id or a path. */
  readonly id: string;
  /** A merged pull request that holds the commit, and the branch that it went into: no release branch. */
  readonly into?: { readonly pull: number; readonly branch: string };
}

/** A pull request of the range, judged as it stands now. */
export interface JudgedReleaseOf<F extends AnyFinding = AnyFinding> {
  readonly outcome: OutcomeOf<F>;
  /**
   * The sites that it covers and targets, by its manifest as it stands in the deployed tree where it has one; null
   * where there is no answer, and where it reaches the cohort only by the manifests that it changes.
   */
  readonly targets: readonly string[] | null;
  /** Whether it reaches the deployed cohort, or changes a manifest that stood for it. */
  readonly reaches: boolean;
  /** Whether none of its paths differs any more. */
  readonly undone: boolean;
  /**
   * Ids of the sites that would get it, sorted; null where the inventory does not say what sites have: all that are
   * handed out.
   */
  readonly sites: readonly string[] | null;
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
  /** Whether it has the approvals that the rules before it ask for. */
  readonly approved: boolean;
  /** Who has approved it and who still may, by those rules; null where there is nothing to approve. */
  readonly approvals: Approvals | null;
  /** Whether it is the environment's `baseline` that lacks them: that takes those of a release across cohorts. */
  readonly baseline: boolean;
}
