import type { Result } from './result.ts';
import type { Approvals } from './approvals/judge.ts';
import type { DeclarationReading } from './declaration/read.ts';
import type { Failure } from './finding.ts';
import type { Involvement } from './involved.ts';
import type { Policy } from './policy/policy.ts';
import type { Problem } from './problem.ts';
import type { PullRequest } from './pull-request.ts';
import type { Resolution } from './sites/resolution.ts';
import type { Scope } from './scope.ts';

/** Everything that the rules judge a release on. Nothing is asked once this is there. */
export interface ReleaseFacts {
  readonly pull: PullRequest;
  readonly policy: Policy;
  /** The problems of the policy that this pull request itself would put in force; null when it changes none. */
  readonly proposed: { readonly path: string; readonly problems: readonly Problem[] } | null;
  readonly defaultBranch: string;
  /** The plan's digest: what an approval approves. */
  readonly plan: string;
  readonly scope: Scope;
  readonly declaration: DeclarationReading;
  /** Null where there is nothing to resolve: no release, or no declaration with a known cohort. */
  readonly resolution: Result<Resolution, Failure> | null;
  readonly involved: Involvement;
  readonly approvals: Approvals;
}
