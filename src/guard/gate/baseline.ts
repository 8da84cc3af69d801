import type { Lookup } from '../../domain/facts.ts';
import type { Baseline } from '../../domain/gate/facts.ts';
import type { GitHub } from '../../github/client.ts';
import { truncated, unavailable } from '../../github/failures.ts';
import { deploymentsOf, workOf, type Deployment, type Work } from '../../github/gate/deployments.ts';
import { readLine } from '../../github/gate/line.ts';
import { compareCommits } from '../../github/gate/range.ts';
import type { Asked } from './position.ts';

/** What has been deployed to the environment, as far as it may be believed. */
interface Deployed {
  readonly baseline: Baseline;
  readonly supersededBy: string | null;
  readonly had: boolean;
}

/** So many deployments that turn out to be another job's, or of another line, are looked into. */
const MOST_DOUBTS = 20;

/**
 * The newest deployment of a state that the branch was in before this one, or else the first policy. `above` are the
 * states that came later: a deployment of one of them supersedes this commit.
 */
export async function findBaseline(asked: Asked, above: ReadonlySet<string>): Promise<Lookup<Deployed>> {
  let supersededBy: string | null = null;
  let ancestor: string | null = null;
  let had = false;
  let doubts = 0;
  for await (const deployment of deploymentsOf(asked.github, asked.names)) {
    if (!deployment.found) return deployment;
    const { commit } = deployment.value;
    const sought =
      commit === asked.commit
        ? !had
        : above.has(commit)
          ? supersededBy === null && ancestor === null
          : ancestor === null;
    if (!sought) continue;
    const counts = await believed(asked, deployment.value, above);
    if (!counts.found) return counts;
    if (!counts.value) {
      doubts += 1;
      if (doubts < MOST_DOUBTS) continue;
      // Older ones can only move the baseline on; but whether something newer is deployed must be known.
      if (above.size > 0 && supersededBy === null)
        return truncated('deployments of the environment', `a believable one among ${MOST_DOUBTS}`, 'none');
      break;
    }
    if (commit === asked.commit) had = true;
    if (above.has(commit)) supersededBy ??= commit;
    else ancestor ??= commit;
    if (ancestor !== null && (had || !asked.rollback)) break;
  }
  const baseline = await notBeforePolicy(asked, ancestor);
  return baseline.found ? { found: true, value: { baseline: baseline.value, supersededBy, had } } : baseline;
}

/** Whether a deployment is the named job's work, and of a state of this branch. */
async function believed(
  { github, job, commit, rollback }: Asked,
  deployment: Deployment,
  above: ReadonlySet<string>,
): Promise<Lookup<boolean>> {
  const work: Lookup<Work> = job === null ? { found: true, value: 'own' } : await workOf(github, deployment, job);
  if (!work.found) return work;
  const own = work.value === 'own';
  if (above.has(deployment.commit)) {
    // Whoever deletes a run must not make its deployment undone: an older commit would pass for the newest.
    return work.value === 'gone' && !rollback
      ? unavailable(
          'deployments of the environment',
          `the job that deployed ${deployment.commit}, a newer commit`,
          'none (HTTP 404)',
        )
      : { found: true, value: own };
  }
  if (!own || deployment.commit === commit) return { found: true, value: own };
  const stand = await compareCommits(github, deployment.commit, commit);
  if (!stand.found) return stand;
  if (stand.value.position !== 'ahead') return { found: true, value: false };
  const line = await readLine(github, deployment.commit, commit);
  return line.found ? { found: true, value: line.value.end === deployment.commit } : line;
}

/** What came before the first policy is history: the baseline is never earlier than the commit that brought it to the branch. */
async function notBeforePolicy(
  { github, commit, firstPolicy }: Asked,
  ancestor: string | null,
): Promise<Lookup<Baseline>> {
  if (ancestor !== null) {
    const order = await compareCommits(github, firstPolicy, ancestor);
    if (!order.found) return order;
    if (order.value.position === 'ahead' || order.value.position === 'identical')
      return { found: true, value: { commit: ancestor, kind: 'deployment' } };
  }
  const own = await compareCommits(github, firstPolicy, commit);
  if (!own.found) return own;
  const line = await readLine(github, own.value.mergeBase, commit);
  if (!line.found) return line;
  const { states, end } = line.value;
  // On a branch that left before the policy came, what the two share is the history.
  if (end === firstPolicy || own.value.mergeBase !== firstPolicy)
    return { found: true, value: { commit: end, kind: 'first-policy' } };
  const brought = await oldestWith(github, firstPolicy, states);
  return brought.found ? { found: true, value: { commit: brought.value, kind: 'first-policy' } } : brought;
}

/** The merge that brought a commit to the line: of its states, the newest first, the oldest that has it. */
async function oldestWith(github: GitHub, commit: string, states: readonly string[]): Promise<Lookup<string>> {
  let [has, lacks] = [0, states.length];
  while (lacks - has > 1) {
    const middle = Math.floor((has + lacks) / 2);
    const stand = await compareCommits(github, commit, states[middle] ?? commit);
    if (!stand.found) return stand;
    if (stand.value.position === 'ahead' || stand.value.position === 'identical') has = middle;
    else lacks = middle;
  }
  return { found: true, value: states[has] ?? commit };
}
