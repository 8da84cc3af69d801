/** Pull requests and what people say and do on them. */

/** One row of an edit history. The first edit also creates the row of the original. */
export interface Edit {
  readonly __typename: 'UserContentEdit';
  readonly id: string;
  createdAt: string;
  updatedAt: string;
  editedAt: string;
  editor: string;
  /** The whole text of that revision; null once it is deleted. */
  diff: string | null;
  deletedAt: string | null;
  deletedBy: string | null;
}

export interface Editable {
  body: string;
  createdAt: string;
  updatedAt: string;
  lastEditedAt: string | null;
  editor: string | null;
  edits: Edit[];
}

export type ReactionContent =
  'THUMBS_UP' | 'THUMBS_DOWN' | 'LAUGH' | 'CONFUSED' | 'HEART' | 'HOORAY' | 'ROCKET' | 'EYES';
export interface Reaction {
  readonly __typename: 'Reaction';
  readonly id: string;
  readonly databaseId: number;
  content: ReactionContent;
  login: string;
  createdAt: string;
}

export interface Comment extends Editable {
  readonly __typename: 'IssueComment';
  readonly id: string;
  readonly databaseId: number;
  readonly pullRequest: number;
  author: string;
  isMinimized: boolean;
  minimizedReason: string | null;
  reactions: Reaction[];
}

export type ReviewState = 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';
export interface Review extends Editable {
  readonly __typename: 'PullRequestReview';
  readonly id: string;
  readonly databaseId: number;
  readonly pullRequest: number;
  author: string;
  state: ReviewState;
  /** Null once a force push has lost the commit. */
  commit: string | null;
  submittedAt: string | null;
  isMinimized: boolean;
  minimizedReason: string | null;
  reactions: Reaction[];
}

/** A timeline row of its own; comments, reviews and commits are rows by reference. */
export type TimelineEvent = {
  readonly id: string;
  readonly databaseId: number;
  readonly pullRequestNumber: number;
  actor: string;
  createdAt: string;
} & (
  | { readonly __typename: 'LabeledEvent' | 'UnlabeledEvent'; label: string }
  | {
      readonly __typename: 'BaseRefChangedEvent' | 'AutomaticBaseChangeSucceededEvent';
      previousRefName: string;
      currentRefName: string;
    }
  | { readonly __typename: 'HeadRefForcePushedEvent' | 'BaseRefForcePushedEvent'; before: string; after: string }
  | {
      readonly __typename: 'ReviewDismissedEvent';
      review: string;
      previousReviewState: ReviewState;
      dismissalMessage: string | null;
    }
  | { readonly __typename: 'CommentDeletedEvent'; deletedCommentAuthor: string }
  | { readonly __typename: 'MergedEvent'; commit: string; mergeRefName: string }
  | { readonly __typename: 'RenamedTitleEvent'; previousTitle: string; currentTitle: string }
  | { readonly __typename: 'ClosedEvent' | 'ReopenedEvent' | 'ReadyForReviewEvent' | 'ConvertToDraftEvent' }
  | { readonly __typename: 'AddedToMergeQueueEvent' | 'RemovedFromMergeQueueEvent'; reason: string | null }
);

export interface PullRequestCommit {
  readonly __typename: 'PullRequestCommit';
  readonly id: string;
  readonly pullRequestNumber: number;
  readonly oid: string;
}

export type TimelineRow =
  | { kind: 'event'; event: TimelineEvent }
  | { kind: 'commit'; commit: PullRequestCommit }
  | { kind: 'review'; id: string }
  | { kind: 'comment'; id: string };

export interface PullRequest extends Editable {
  readonly __typename: 'PullRequest';
  readonly id: string;
  readonly databaseId: number;
  readonly number: number;
  title: string;
  state: 'OPEN' | 'CLOSED' | 'MERGED';
  isDraft: boolean;
  author: string;
  baseRefName: string;
  baseRefOid: string;
  headRefName: string;
  headRefOid: string;
  /** `owner/name`; null when the fork was deleted. */
  headRepository: string | null;
  mergeCommit: string | null;
  /** The commits that a rebase merge made; they are not those of the pull request. */
  rebasedCommits: string[];
  mergedAt: string | null;
  mergedBy: string | null;
  closedAt: string | null;
  commits: PullRequestCommit[];
  /** Renames that exact content does not show; `from` was deleted, `to` added. */
  renames: { from: string; to: string }[];
  labels: string[];
  reviews: Review[];
  comments: Comment[];
  timeline: TimelineRow[];
  reactions: Reaction[];
}
