import { ancestorSet } from './history.ts';
import type { Account, CheckRun, PullRequest } from './model.ts';
import { canPush, type WorldState } from './state.ts';

/** What GitHub derives: shared by GraphQL and REST. */

/**
 * The pull requests of a commit. On the default branch only merged ones that
 * brought it; elsewhere open ones too. Empty while the index lags.
 */
export function associatedPullRequests(state: WorldState, oid: string): PullRequest[] {
  if (state.behaviours.unindexed.get(oid)?.() === true) return [];
  const lag = state.associationLag.get(oid) ?? 0;
  if (lag > 0) {
    state.associationLag.set(oid, lag - 1);
    return [];
  }
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

export function authorAssociation(
  state: WorldState,
  login: string,
): 'MEMBER' | 'COLLABORATOR' | 'CONTRIBUTOR' | 'NONE' {
  const account = state.account(login);
  if (account === null) return 'NONE';
  if (state.teams.some((team) => team.members.some((member) => member.login === account.login))) return 'MEMBER';
  if (canPush(account)) return 'COLLABORATOR';
  return state.pullRequests.some((each) => each.author === account.login && each.state === 'MERGED')
    ? 'CONTRIBUTOR'
    : 'NONE';
}

/** GraphQL's `viewer` says `x[bot]` where an author says `x`. */
export const isViewer = (viewer: string, account: Account | null): boolean =>
  account !== null &&
  viewer.replace(/\[bot\]$/, '') === account.login &&
  viewer.endsWith('[bot]') === (account.__typename === 'Bot');

/** The newest run of each name and app, as a list of checks shows them. */
export function latestRuns(runs: readonly CheckRun[]): CheckRun[] {
  return [...new Map(runs.map((run) => [`${String(run.app.databaseId)} ${run.name}`, run])).values()];
}
