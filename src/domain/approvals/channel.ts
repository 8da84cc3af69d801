import type { Actor, PullRequest, Writing } from '../pull-request.ts';
import type { ApprovalCase } from './case.ts';
import type { Statement } from './statements.ts';
import type { Renderings } from './writings.ts';
import type { Counted, Discounted } from './approvals.ts';

/** A way in which people approve and veto. A new one is an object of this type and a line of the list. */
export interface ApprovalChannel {
  /** Authors of what may count for or against a release: of them GitHub is asked more. */
  voters(pull: PullRequest): readonly (Actor | null)[];
  /** Whether anybody approves in this way. */
  hasApproval(pull: PullRequest): boolean;
  /** When approvals were given that hold only for what was declared and defined then; a digest holds for itself. */
  heldTo(pull: PullRequest): readonly string[];
  /** Every approval, counted or discounted. */
  votes(given: ApprovalCase): readonly (Counted | Discounted)[];
  /** The pull request without the approvals of this channel. */
  withoutApprovals(pull: PullRequest): PullRequest;
  /** What was said for and against a release, in any text that was ever there. */
  vetoes(pull: PullRequest, renderings: Renderings): readonly Statement[];
  /** The texts in which commands may stand, with when they were written, and whether an `approve` in them counts. */
  writings(pull: PullRequest): readonly CommandPlace[];
}

export interface CommandPlace {
  readonly writing: Writing;
  readonly at: string;
  readonly approves: boolean;
}
