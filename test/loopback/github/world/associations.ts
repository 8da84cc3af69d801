import { ancestorSet } from './history.ts';
import type { CheckRun, PullRequest } from './model.ts';
import type { WorldState } from './state.ts';

/** What GitHub derives: shared by GraphQL and REST. */

/**
 * The pull requests of a commit. On the default branch only merged ones that
 * brought it; elsewhere open ones too. Empty while the index lags.
 */
export function associatedPullRequests(state: WorldState, oid: string): PullRequest[] {
  if (state.behaviours.unindexed.get(oid)?.() === true) return [];
  const tip = state.repository.branches.get(state.repository.defaultBranch);
  const onDefault = tip !== undefined && ancestorSet(state, tip).has(oid);
  return state.pullRequests.filter(
    (pullRequest) =>
      (pullRequest.mergeCommit === oid ||
        pullRequest.rebasedCommits.includes(oid) ||
        pullRequest.commits.some((commit) => commit.oid === oid)) &&
      state.behaviours.archived.get(pullRequest.number) !== 'hidden' &&
      (!onDefault || pullRequest.state === 'MERGED'),
  );
}

/** The newest run of each name and app, as a list of checks shows them. */
export function latestRuns(runs: readonly CheckRun[]): CheckRun[] {
  return [...new Map(runs.map((run) => [`${String(run.app.databaseId)} ${run.name}`, run])).values()];
}
