/** Repositories, commits and what differs between them. */

export interface Repository {
  readonly __typename: 'Repository';
  readonly id: string;
  readonly databaseId: number;
  owner: string;
  name: string;
  isPrivate: boolean;
  isFork: boolean;
  defaultBranch: string;
  /** Branch name to head commit. */
  branches: Map<string, string>;
  createdAt: string;
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

export interface Signature {
  isValid: boolean;
  state:
    'VALID' | 'INVALID' | 'UNSIGNED' | 'UNKNOWN_KEY' | 'UNVERIFIED_EMAIL' | 'BAD_EMAIL' | 'NO_USER' | 'EXPIRED_KEY';
  wasSignedByGitHub: boolean;
  signer: string | null;
}

export interface Commit {
  readonly __typename: 'Commit';
  readonly id: string;
  readonly oid: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly tree: string;
  readonly files: Snapshot;
  author: GitPerson;
  committer: GitPerson;
  /** From `Co-authored-by` trailers. */
  coAuthors: GitPerson[];
  authoredDate: string;
  committedDate: string;
  signature: Signature | null;
}

export type ChangeType = 'ADDED' | 'CHANGED' | 'COPIED' | 'DELETED' | 'MODIFIED' | 'RENAMED';
export interface FileChange {
  path: string;
  previous: string | null;
  changeType: ChangeType;
  additions: number;
  deletions: number;
  oid: string | null;
}
