import type { ApprovalQuestion } from './approvals/case.ts';
import type { Approvals } from './approvals/approvals.ts';
import type { Failure } from './finding.ts';
import type { Involvement } from './involved.ts';
import type { Release } from './release.ts';
import type { Result } from './result.ts';
import type { Resolution } from './sites/resolution.ts';

/** Everything that the rules judge a release on. Nothing is asked once this is there. */
export interface ReleaseFacts extends Release {
  /** Null where there is nothing to resolve: no release, or no declaration with a known cohort. */
  readonly resolution: Result<Resolution, Failure> | null;
  readonly involved: Involvement;
  readonly approvals: Approvals;
  /** What they were judged on. */
  readonly asked: ApprovalQuestion;
}
