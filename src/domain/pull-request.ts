/** A pull request as GitHub gives it now, with every list read to its end. Times are ISO 8601 in UTC, GitHub's own. */
export interface PullRequest {
  /** `owner/name`. */
  readonly repository: string;
  readonly number: number;
  readonly title: string;
  readonly url: string;
  /** `unopened`: a branch of a clone, for which there is no pull request yet; its number is 0. */
  readonly state: 'open' | 'closed' | 'merged' | 'unopened';
  /** Null where it is not merged. */
  readonly mergedAt: string | null;
  readonly author: Actor | null;
  /** Base branch. */
  readonly base: string;
  /** Head commit. */
  readonly head: string;
  readonly headBranch: string;
  /** `owner/name`; null where it is gone. */
  readonly headRepository: string | null;
  /** Markdown, as it was written. What it declares is read from `html`. */
  readonly body: string;
  /** GitHub's own rendering of the body. */
  readonly html: string;
  /** Every text that the body has had, the first one included, oldest first; empty where it was never edited. */
  readonly revisions: readonly Revision[];
  readonly labels: readonly string[];
  readonly changes: readonly Change[];
  readonly commits: readonly Commit[];
  readonly reviews: readonly Review[];
  readonly comments: readonly Comment[];
  /** What has happened to labels, base branch, comments and reviews. */
  readonly timeline: readonly TimelineEvent[];
}

/** One entry of the diff. */
export interface Change {
  readonly path: string;
  /** The former name of a renamed file. */
  readonly previous: string | null;
  readonly kind: 'added' | 'modified' | 'renamed' | 'deleted' | 'copied';
}

/** An account. A deleted one is null wherever an actor may stand. */
export interface Actor {
  readonly login: string;
  readonly kind: 'user' | 'bot' | 'other';
}

/** One text of something that was edited. */
export interface Revision {
  readonly at: string;
  readonly by: Actor | null;
  /** Markdown. Null when this revision was deleted. */
  readonly text: string | null;
}

export interface Commit {
  readonly oid: string;
  /** Author, co-authors and committer; null for one whom GitHub knows no account of. */
  readonly people: readonly (Actor | null)[];
  /** Whether its signature is verified. */
  readonly signed: boolean;
}

/** A text with its author. */
export interface Writing {
  readonly author: Actor | null;
  /** Markdown, as it was written. What it says is read from `html`. */
  readonly body: string;
  /** GitHub's own rendering of the body. */
  readonly html: string;
  readonly edited: boolean;
  readonly hidden: boolean;
  /** As for the body of the pull request. */
  readonly revisions: readonly Revision[];
  readonly url: string;
}

export interface Review extends Writing {
  readonly id: string;
  readonly state: 'approved' | 'changes-requested' | 'dismissed' | 'commented' | 'pending';
  /** The commit that was reviewed; null when GitHub no longer knows. */
  readonly commit: string | null;
  readonly submittedAt: string | null;
  /** Whether its author has write access now. */
  readonly canPush: boolean;
}

export interface Comment extends Writing {
  /** Null for one that REST cannot name. */
  readonly id: number | null;
  readonly createdAt: string;
  /** Whether the token we run with wrote it. */
  readonly mine: boolean;
}

export type TimelineEvent =
  | {
      readonly kind: 'label';
      readonly at: string;
      readonly by: Actor | null;
      /** Null for one that the repository has no more. */
      readonly label: string | null;
    }
  /** Null where GitHub itself moved it. */
  | { readonly kind: 'base'; readonly at: string; readonly by: Actor | null }
  | { readonly kind: 'comment-deleted'; readonly at: string; readonly by: Actor | null; readonly author: Actor | null }
  | {
      readonly kind: 'review-dismissed';
      readonly at: string;
      readonly by: Actor | null;
      readonly review: string | null;
      readonly was: Review['state'];
    };
