import type { Approvals } from './approvals/approvals.ts';
import { declarationOf, parseDeclaration, rulesOf, type DeclarationReading } from './declaration/read.ts';
import type { Declaration } from './declaration/declaration.ts';
import type { ManifestSource } from './declaration/sources/source.ts';
import { planDigest } from './plan.ts';
import type { Policy } from './policy/policy.ts';
import type { Trial } from './sites/trial.ts';
import type { Problem } from './problem.ts';
import type { PullRequest } from './pull-request.ts';
import { parseScope, type Scope } from './scope.ts';
import type { RiskFacts } from './risk/facts.ts';
import type { PartSize } from './risk/waves.ts';
import { NO_STANDING_CHANGES, type StandingChanges } from './standing/changes.ts';
import type { ClosingManifest } from './standing/closing.ts';
import { coverageOf } from './sites/coverage.ts';
import type { Query } from './sites/resolution.ts';

/** What a pull request declares and reaches under a policy, before the inventory or people have been asked. */
export interface Release {
  readonly pull: PullRequest;
  readonly policy: Policy;
  readonly defaultBranch: string;
  readonly scope: Scope;
  readonly declaration: DeclarationReading;
  /** The plan's digest: what an approval approves. */
  readonly plan: string;
  /** The problems of the policy that this pull request itself would put in force; null when it changes none. */
  readonly proposed: Proposed | null;
  /** What the policy or inventory file that it changes would do; null where it changes neither, and at the gate. */
  readonly trial: Trial | null;
  /** What freezes are judged on; null where the policy has none, without a release, and at the gate. */
  readonly risk: RiskFacts | null;
  /** The parts of declared cohorts with waves and a limit, by cohort; empty at the gate. */
  readonly parts: ReadonlyMap<string, readonly PartSize[]>;
  /** What it does to manifests that stood. */
  readonly changed: StandingChanges;
  /** The `baseline`s that it sets or moves; empty at the gate, which judges its own environment's. */
  readonly baselines: readonly BaselineSetting[];
  /** Manifests that would close a gate as things stand; empty at the gate, where they are judged for its own cohort. */
  readonly standing: readonly ClosingManifest[];
  /** What the inventory is to be asked; null: nothing, without a release or with a cohort that does not exist. */
  readonly query: Query | null;
}

export interface Proposed {
  readonly path: string;
  readonly problems: readonly Problem[];
  /** Null where it has problems. */
  readonly policy: Policy | null;
}

/** A `baseline` that a pull request sets or moves, and who has approved that. */
export interface BaselineSetting {
  readonly cohort: string;
  readonly environment: string;
  readonly approved: boolean;
  readonly approvals: Approvals;
}

/** What of the repository decides how a pull request is read. */
export interface ReleaseContext {
  readonly defaultBranch: string;
  readonly policyPath: string;
}

/** What the files of a pull request say, read at its head. */
export interface ReleaseFiles {
  readonly manifest: ManifestSource;
  readonly proposed?: Proposed | null;
  readonly changed?: StandingChanges;
  /**
   * Whether a manifest that declared it is gone since: then its description and labels do, whatever the policy asks.
   */
  readonly gone?: true;
  /** Whether the manifest alone declares it, whatever its description and labels say. */
  readonly alone?: true;
}

/** Reads a pull request under a policy: what it reaches, what it declares, its plan, and the question to the inventory. */
export function readRelease(pull: PullRequest, policy: Policy, context: ReleaseContext, files: ReleaseFiles): Release {
  const changed = files.changed ?? NO_STANDING_CHANGES;
  const declaration = readDeclaration(pull, policy, { ...files, changed });
  const declared = declarationOf(declaration);
  const scope = scopeOf(pull, policy, context);
  return {
    pull,
    policy,
    defaultBranch: context.defaultBranch,
    scope,
    declaration,
    plan: planOf(pull, policy, declared),
    proposed: files.proposed ?? null,
    trial: null,
    risk: null,
    parts: new Map(),
    changed,
    baselines: [],
    standing: [],
    query: scope.release ? queryOf(declared, policy) : null,
  };
}

/** Where no declaration is needed, a missing one is no mistake, and several manifests are no conflict. */
function readDeclaration(
  pull: PullRequest,
  policy: Policy,
  { manifest, changed, gone, alone }: ReleaseFiles & { readonly changed: StandingChanges },
): DeclarationReading {
  const rules = gone === true ? { ...rulesOf(policy), standing: false } : rulesOf(policy);
  const descriptionAndLabels = alone === true ? {} : pull;
  if (changed.needsDeclaration) return parseDeclaration({ ...descriptionAndLabels, manifest }, rules);
  const onlyManifest = manifest.kind === 'several' ? ({ kind: 'none' } as const) : manifest;
  const reading = parseDeclaration({ ...descriptionAndLabels, manifest: onlyManifest }, rules);
  return reading.kind === 'missing' && reading.nearMiss === null ? { kind: 'unneeded' } : reading;
}

/** The plan of a pull request that no policy can be read for: what body and labels alone declare. */
export function planWithoutPolicy(pull: PullRequest): string {
  const reading = parseDeclaration({ ...pull, manifest: { kind: 'none' } }, rulesOf(null));
  return planOf(pull, null, declarationOf(reading));
}

/** The release manifests that a pull request adds, changes or renames: what is to be read at its head. */
export function manifestsOf(pull: PullRequest, policy: Policy, context: ReleaseContext): readonly string[] {
  return scopeOf(pull, policy, context).manifests;
}

function scopeOf(pull: PullRequest, policy: Policy, context: ReleaseContext): Scope {
  return parseScope(pull.changes, policy, { base: pull.base, ...context });
}

function planOf(pull: PullRequest, policy: Policy | null, declaration: Declaration | null): string {
  const { repository, number, base, head } = pull;
  return planDigest({ repository, pullRequest: number, base, head, declaration, policy });
}

/** There is a question where every declared cohort exists: about unknown ones it could not be answered in full. */
function queryOf(declaration: Declaration | null, policy: Policy): Query | null {
  if (declaration === null || !declaration.cohorts.every((name) => policy.cohorts.has(name))) return null;
  return { policy, declaration, coverage: coverageOf(declaration, policy) };
}
