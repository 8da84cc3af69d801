import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import type { Baseline } from '../domain/deployment/facts.ts';
import type { GitHub } from '../github/client.ts';
import { truncated, unavailable } from '../github/failures.ts';
import { deploymentsOf, matchJob, type Deployment, type JobMatch } from '../github/deployments.ts';
import { fetchFirstParentHistory } from '../github/git/first-parent.ts';
import { fetchComparison } from '../github/git/compare.ts';
import type { DeploymentRequest } from './position.ts';

/** What has been deployed to the environment, as far as it may be believed. */
interface Deployed {
  readonly baseline: Baseline;
  readonly newerDeployed: string | null;
  readonly had: boolean;
}

/** So many deployments that turn out to be another job's, or of another line, are looked into. */
const MAX_UNPROVEN = 20;

/**
 * The newest deployment of a state that the branch was in before this one, or else the first policy. `above` are the
 * states that came later: a deployment of one of them supersedes this commit.
 */
export async function findBaseline(
  asked: DeploymentRequest,
  above: ReadonlySet<string>,
): Promise<Result<Deployed, Failure>> {
  let newerDeployed: string | null = null;
  let ancestor: string | null = null;
  let had = false;
  let doubts = 0;
  for await (const deployment of deploymentsOf(asked.github, asked.names)) {
    if (!deployment.ok) return deployment;
    const { commit } = deployment.value;
    const sought =
      commit === asked.commit
        ? !had
        : above.has(commit)
          ? newerDeployed === null && ancestor === null
          : ancestor === null;
    if (!sought) continue;
    const counts = await believed(asked, deployment.value, above);
    if (!counts.ok) return counts;
    if (!counts.value) {
      doubts += 1;
      if (doubts < MAX_UNPROVEN) continue;
      // Older ones can only move the baseline on; but whether something newer is deployed must be known.
      if (above.size > 0 && newerDeployed === null)
        return truncated('deployments of the environment', `a believable one among ${MAX_UNPROVEN}`, 'none');
      break;
    }
    if (commit === asked.commit) had = true;
    if (above.has(commit)) newerDeployed ??= commit;
    else ancestor ??= commit;
    if (ancestor !== null && (had || !asked.rollback)) break;
  }
  const baseline = await notBeforePolicy(asked, ancestor);
  return baseline.ok ? ok({ baseline: baseline.value, newerDeployed, had }) : baseline;
}

/** Whether a deployment is the named job's work, and of a state of this branch. */
async function believed(
  { github, job, commit, rollback }: DeploymentRequest,
  deployment: Deployment,
  above: ReadonlySet<string>,
): Promise<Result<boolean, Failure>> {
  const work: Result<JobMatch, Failure> = job === null ? ok('own') : await matchJob(github, deployment, job);
  if (!work.ok) return work;
  const own = work.value === 'own';
  if (above.has(deployment.commit)) {
    // Whoever deletes a run must not make its deployment undone: an older commit would pass for the newest.
    return work.value === 'gone' && !rollback
      ? unavailable(
          'deployments of the environment',
          `the job that deployed ${deployment.commit}, a newer commit`,
          'none (HTTP 404)',
        )
      : ok(own);
  }
  if (!own || deployment.commit === commit) return ok(own);
  const stand = await fetchComparison(github, deployment.commit, commit);
  if (!stand.ok) return stand;
  if (stand.value.position !== 'ahead') return ok(false);
  const line = await fetchFirstParentHistory(github, deployment.commit, commit);
  return line.ok ? ok(line.value.boundary === deployment.commit) : line;
}

/** What came before the first policy is history: the baseline is never earlier than the commit that brought it to the branch. */
async function notBeforePolicy(
  { github, commit, firstPolicy }: DeploymentRequest,
  ancestor: string | null,
): Promise<Result<Baseline, Failure>> {
  if (ancestor !== null) {
    const order = await fetchComparison(github, firstPolicy, ancestor);
    if (!order.ok) return order;
    if (order.value.position === 'ahead' || order.value.position === 'identical')
      return ok({ commit: ancestor, kind: 'deployment' });
  }
  const own = await fetchComparison(github, firstPolicy, commit);
  if (!own.ok) return own;
  const line = await fetchFirstParentHistory(github, own.value.mergeBase, commit);
  if (!line.ok) return line;
  const { firstParents, boundary } = line.value;
  // On a branch that left before the policy came, what the two share is the history.
  if (boundary === firstPolicy || own.value.mergeBase !== firstPolicy)
    return ok({ commit: boundary, kind: 'first-policy' });
  const brought = await oldestWith(github, firstPolicy, firstParents);
  return brought.ok ? ok({ commit: brought.value, kind: 'first-policy' }) : brought;
}

/** The merge that brought a commit to the line: of its states, the newest first, the oldest that has it. */
async function oldestWith(github: GitHub, commit: string, states: readonly string[]): Promise<Result<string, Failure>> {
  let [has, lacks] = [0, states.length];
  while (lacks - has > 1) {
    const middle = Math.floor((has + lacks) / 2);
    const stand = await fetchComparison(github, commit, states[middle] ?? commit);
    if (!stand.ok) return stand;
    if (stand.value.position === 'ahead' || stand.value.position === 'identical') has = middle;
    else lacks = middle;
  }
  return ok(states[has] ?? commit);
}
