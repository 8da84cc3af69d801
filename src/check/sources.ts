import type { Failure } from '../domain/finding.ts';
import type { Result } from '../domain/result.ts';
import type { TextFile } from '../github/files.ts';
import type { ManifestSources } from './manifests.ts';
import type { PeopleSources } from './people.ts';

/** The questions to the repository, in addition to the evidence. */
export interface Sources extends PeopleSources, ManifestSources {
  /** A file of the pull request at its head commit. */
  readFile(path: string, commit: string): Promise<Result<TextFile, Failure>>;
}
