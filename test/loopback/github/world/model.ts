/**
 * The plain data of the loopback GitHub. Logins refer to accounts, oids to
 * commits: records never hold each other, so a test may change any of them
 * between two requests. `__typename` is the GraphQL type that a record becomes.
 */

import type { Rights } from '../rights.ts';

export type * from './model-runs.ts';

export type Permission = 'ADMIN' | 'MAINTAIN' | 'WRITE' | 'TRIAGE' | 'READ' | 'NONE';
export type AccountKind = 'User' | 'Bot' | 'Organization';

/** A Bot's login is stored as GraphQL shows it (`dependabot`); REST adds `[bot]`. */
export interface Account {
  readonly __typename: AccountKind;
  readonly databaseId: number;
  login: string;
  /** Commits with one of these e-mail addresses belong to the account. */
  emails: string[];
  /** On the world's repository. */
  permission: Permission;
}

export interface Team {
  readonly organization: string;
  readonly slug: string;
  /** Logins. */
  members: string[];
}

/** What a token may do. */
export interface Grant {
  /** GraphQL's name of the viewer: an app's bot carries `[bot]` there. */
  login: string;
  /** What a workflow's `permissions:` or an app gives; nothing else is allowed. */
  rights: Rights;
}

/** GitHub's own limits; a test lowers one to see a list cut short. */
export interface Limits {
  /** REST: files of a pull request. */
  pullRequestFiles: number;
  /** REST: commits of a pull request. */
  pullRequestCommits: number;
  /** REST: entries of a recursive tree. */
  treeEntries: number;
  /** GraphQL: bytes of a blob's text before it is truncated. */
  blobText: number;
}

export interface Repository {
  readonly databaseId: number;
  owner: string;
  name: string;
  isPrivate: boolean;
  isFork: boolean;
  defaultBranch: string;
  /** Branch name to head commit. */
  branches: Map<string, string>;
}

export type FileMode = '100644' | '100755' | '120000' | '160000';
export interface FileEntry {
  readonly oid: string;
  readonly mode: FileMode;
}
/** Every file of a commit, by path. */
export type Snapshot = ReadonlyMap<string, FileEntry>;

export interface GitPerson {
  name: string;
  email: string;
  /** The account that GitHub maps the e-mail to; null when it maps to none. */
  login: string | null;
}

export interface Commit {
  readonly __typename: 'Commit';
  readonly oid: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly tree: string;
  readonly files: Snapshot;
  author: GitPerson;
  committer: GitPerson;
  /** From `Co-authored-by` trailers. */
  coAuthors: GitPerson[];
  committedDate: string;
  signature: { isValid: boolean; wasSignedByGitHub: boolean } | null;
}

export interface FileChange {
  path: string;
  previous: string | null;
  changeType: 'ADDED' | 'CHANGED' | 'DELETED' | 'MODIFIED' | 'RENAMED';
}

/** One row of an edit history. The first edit also creates the row of the original. */
export interface Edit {
  editedAt: string;
  editor: string;
  /** The whole text of that revision; null once it is deleted. */
  diff: string | null;
  deletedAt: string | null;
}

export interface Editable {
  author: string;
  body: string;
  createdAt: string;
  updatedAt: string;
  lastEditedAt: string | null;
  editor: string | null;
  edits: Edit[];
}

export interface Comment extends Editable {
  readonly id: string;
  readonly databaseId: number;
  /** Its number. */
  readonly pullRequest: number;
  isMinimized: boolean;
}

export type ReviewState = 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';
export interface Review extends Editable {
  readonly id: string;
  readonly databaseId: number;
  /** Its number. */
  readonly pullRequest: number;
  state: ReviewState;
  /** Null once a force push has lost the commit. */
  commit: string | null;
  submittedAt: string | null;
  isMinimized: boolean;
}

/** What no other list of a pull request tells. */
export type TimelineEvent = {
  readonly pullRequestNumber: number;
  actor: string;
  createdAt: string;
} & (
  | { readonly __typename: 'LabeledEvent' | 'UnlabeledEvent'; label: string }
  | { readonly __typename: 'BaseRefChangedEvent' }
  | { readonly __typename: 'ReviewDismissedEvent'; review: string; previousReviewState: ReviewState }
  | { readonly __typename: 'CommentDeletedEvent'; deletedCommentAuthor: string }
);

export interface PullRequestCommit {
  readonly oid: string;
}

export interface PullRequest extends Editable {
  readonly databaseId: number;
  readonly number: number;
  title: string;
  state: 'OPEN' | 'CLOSED' | 'MERGED';
  isDraft: boolean;
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
  commits: PullRequestCommit[];
  /** Renames that exact content does not show; `from` was deleted, `to` added. */
  renames: { from: string; to: string }[];
  labels: string[];
  reviews: Review[];
  comments: Comment[];
  timeline: TimelineEvent[];
}
