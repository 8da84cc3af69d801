import { fetchProof } from '../github/deploy-job.ts';
import { ahead } from '../github/ahead.ts';
import type { GitHub } from '../github/client.ts';
import { deploymentsIn } from '../github/deployments.ts';
import { GitHistory } from '../github/git/history.ts';
import { fetchDifferences } from '../github/git/trees.ts';
import { fetchPushersOf, fetchWholeActivity, mayHaveShortActivity } from '../github/pushers.ts';
import { fetchDefaultBranch } from '../check/default-branch.ts';
import { fetchMerged } from '../github/merged.ts';
import type { GateQuestion } from './question.ts';
import { fetchRange } from './range.ts';

/**
 * Asks ahead what a gate will most probably ask: that the newest successful deployment counts, that the commit comes
 * after it, and that nothing needs a second look. Where that is not so, the gate asks what it needs in its own order.
 */
export function askGateAhead(question: GateQuestion, connection: GitHub | null): void {
  const { repository, request, policy, place, commit } = question;
  const environment = request.environment;
  const newest = deploymentsIn(repository.deployments, [environment]).find(({ state }) => state === 'succeeded');
  if (newest === undefined || newest.commit === commit || request.rollback || policy.releases.deployed === 'sites')
    return;
  const { commit: since } = newest;
  const isLong = !repository.recent.includes(since);
  ahead(connection, (github) => {
    const early = { ...question, github, git: new GitHistory(github) };
    return Promise.all([
      place.environment.job === null ? null : fetchProof(github, newest, place.environment.job),
      fetchDifferences(github, [{ before: since, after: commit }]),
      isLong && mayHaveShortActivity(repository.merged) ? fetchWholeActivity(github, repository.merged) : null,
      readReleasesAhead(early, since),
    ]);
  });
}

async function readReleasesAhead(early: GateQuestion, since: string): Promise<void> {
  const { github, repository } = early;
  const [range, branch] = await Promise.all([fetchRange(early, since), fetchDefaultBranch(early, since)]);
  if (!range.ok || !branch.ok) return;
  const numbers = [...range.value.broughtBy.values(), ...branch.value.changes.map(({ pulls }) => pulls)].flat();
  const merged = await fetchMerged(github, numbers);
  if (merged.ok)
    await fetchPushersOf(
      github,
      merged.value.map(({ pull }) => pull),
      repository.merged,
    );
}
