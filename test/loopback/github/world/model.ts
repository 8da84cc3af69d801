/**
 * The plain data of the loopback GitHub. Logins refer to accounts, oids to
 * commits: records never hold each other, so a test may change any of them
 * between two requests. `__typename` is the GraphQL type that a record becomes.
 */

import type { Rights } from '../rights.ts';

export type * from './model-git.ts';
export type * from './model-pull-requests.ts';
export type * from './model-runs.ts';

export type Permission = 'ADMIN' | 'MAINTAIN' | 'WRITE' | 'TRIAGE' | 'READ' | 'NONE';
export type AccountKind = 'User' | 'Bot' | 'Organization' | 'Mannequin';

/** A Bot's login is stored as GraphQL shows it (`dependabot`); REST adds `[bot]`. */
export interface Account {
  readonly __typename: AccountKind;
  readonly id: string;
  readonly databaseId: number;
  login: string;
  name: string | null;
  /** Commits with one of these e-mail addresses belong to the account. */
  emails: string[];
  /** On the world's repository. */
  permission: Permission;
  createdAt: string;
}

export interface Team {
  readonly __typename: 'Team';
  readonly id: string;
  readonly databaseId: number;
  readonly organization: string;
  slug: string;
  name: string;
  members: { login: string; role: 'MEMBER' | 'MAINTAINER' }[];
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
  /** REST: files of a comparison. */
  compareFiles: number;
  /** REST: entries of a recursive tree. */
  treeEntries: number;
  /** GraphQL: bytes of a blob's text before it is truncated. */
  blobText: number;
}
