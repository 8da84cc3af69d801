import type { Failure } from '../domain/finding.ts';
import type { Result } from '../domain/result.ts';
import type { Commit } from '../domain/pull-request.ts';
import type { TextFile } from '../github/files.ts';
import type { PeopleSources } from './people.ts';

/** What is asked of the repository, beside the evidence. */
export interface Sources extends PeopleSources {
  /** A file of the pull request at its head commit. */
  readFile(path: string, commit: string): Promise<Result<TextFile, Failure>>;
  commits(oids: readonly string[]): Promise<Result<readonly Commit[], Failure>>;
  /** The policy as text before the earliest of some commits; null where there was none. */
  policyBefore(oids: readonly string[]): Promise<Result<string | null, Failure>>;
  /** The paths that commits changed. */
  adoptedPaths(oids: readonly string[]): Promise<Result<readonly string[], Failure>>;
}
