import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import type { GitHistory } from '../github/git/history.ts';

/** How a commit stands to that of the run. `apart`: neither holds the other. */
export type Stand = 'same' | 'older' | 'newer' | 'apart';

export interface StandQuestion {
  readonly git: GitHistory;
  /** The commit of the run. */
  readonly commit: string;
  /** The states of the release branch after it. */
  readonly newerStates: ReadonlySet<string>;
}

export async function fetchStand(
  { git, commit: runCommit, newerStates }: StandQuestion,
  commit: string,
): Promise<Result<Stand, Failure>> {
  if (commit === runCommit) return ok('same');
  if (newerStates.has(commit)) return ok('newer');
  const stand = await git.compare(commit, runCommit);
  if (!stand.ok) return stand;
  switch (stand.value.position) {
    case 'identical':
      return ok('same');
    case 'ahead':
      return ok('older');
    case 'behind':
      return ok('newer');
    case 'diverged':
      return ok('apart');
  }
}
