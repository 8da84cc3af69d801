import type { Access, Teams } from '../domain/approvals/people.ts';
import type { Renderings } from '../domain/approvals/writings.ts';

import type { Failure } from '../domain/finding.ts';
import type { PeopleQuestion } from '../domain/judge.ts';
import type { EnvironmentPlace, Owner } from '../domain/policy/policy.ts';
import type { PullRequest } from '../domain/pull-request.ts';
import type { Release } from '../domain/release.ts';
import type { Result } from '../domain/result.ts';
import type { ManifestFile } from '../domain/standing/manifest.ts';
import type { TextFile } from '../github/files.ts';
import type { CommitPaths } from '../github/git/tree-files.ts';
import type { PolicyText } from '../github/policy-history.ts';

/** What is asked about people; each only where a person has approved, rejected or commanded. */
export interface PeopleSources {
  /** Where the policy is, in every commit. */
  readonly policyPath: string;
  access(login: string): Promise<Access>;
  pushers(pull: PullRequest): Promise<readonly string[] | null>;
  teams(owners: readonly Owner[], logins: readonly string[]): Promise<Teams>;
  renderings(texts: readonly string[]): Promise<Result<Renderings, Failure>>;
  policyHistory(at: {
    readonly tip: string;
    readonly defaultBranch: string;
  }): Promise<Result<{ versions: readonly PolicyText[]; complete: boolean }, Failure>>;
}

/** The questions to the repository, in addition to the evidence: those of a check, and of a gate for each release. */
export interface Sources extends PeopleSources {
  /** A file of the pull request at its head commit. */
  readFile(path: string, commit: string): Promise<Result<TextFile, Failure>>;
  /** The files of some commits that match some globs, in the order of the commits. */
  manifestFiles(
    commits: readonly string[],
    patterns: readonly string[],
  ): Promise<Result<readonly (readonly ManifestFile[])[], Failure>>;
  /** The commit from which the diff of a pull request starts. */
  diffBase(pull: PullRequest): Promise<Result<string, Failure>>;
}

/** Those of a check alone, where a pull request changes the policy or the inventory file. */
export interface CheckSources extends Sources {
  paths(commit: string): Promise<Result<CommitPaths, Failure>>;
  branches(): Promise<Result<readonly string[], Failure>>;
  /** What is asked about the approvals of a pull request that gives an environment another `baseline`. */
  baselineQuestion(place: EnvironmentPlace, release: Release): Promise<Result<PeopleQuestion, Failure>>;
}
