import type { Change } from './scope.ts';

/** A pull request as GitHub tells it now, with every list read to its end. Times are ISO 8601, GitHub's own. */
export interface PullRequest {
  /** `owner/name`. */
  readonly repository: string;
  readonly number: number;
  readonly title: string;
  readonly url: string;
  readonly state: 'open' | 'closed' | 'merged';
  readonly author: Actor | null;
  /** Base branch. */
  readonly base: string;
  /** Head commit. */
  readonly head: string;
  readonly headBranch: string;
  /** `owner/name`; null where it is gone. */
  readonly headRepository: string | null;
  readonly body: string;
  readonly labels: readonly string[];
  readonly changes: readonly Change[];
  readonly reviews: readonly Review[];
  /** Other open pull requests that have the same head commit. */
  readonly sharers: readonly Sharer[];
}

/** An account. A deleted one is null wherever an actor may stand. */
export interface Actor {
  readonly login: string;
  readonly kind: 'user' | 'bot' | 'other';
}

export interface Review {
  readonly author: Actor | null;
  readonly state: 'approved' | 'changes-requested' | 'dismissed' | 'commented' | 'pending';
  /** The commit that was reviewed; null when GitHub no longer knows. */
  readonly commit: string | null;
  readonly submittedAt: string | null;
  /** Whether its author has write access now. */
  readonly canPush: boolean;
  readonly url: string;
}

/** Another open pull request with the same head commit. */
export interface Sharer {
  readonly number: number;
  readonly base: string;
  readonly body: string;
  readonly labels: readonly string[];
}
