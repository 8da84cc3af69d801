import { globs } from '../../domain/globs.ts';
import type { Lookup } from '../../domain/facts.ts';
import type { Baseline } from '../../domain/gate/facts.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import type { GitHub } from '../../github/client.ts';
import { isByJob, readDeployments, type Deployment } from '../../github/gate/deployments.ts';
import { readBranches, type Ground, type RuleCommit } from '../../github/gate/ground.ts';
import { compareCommits } from '../../github/gate/range.ts';
import { unavailable } from '../../github/failures.ts';

/** Where the commit of the run stands between what is deployed and the release branch. */
export interface Position {
  readonly branch: string | null;
  readonly baseline: Baseline | null;
  readonly supersededBy: string | null;
  /** Whether the environment has had this commit. */
  readonly had: boolean;
}

export interface Asked {
  readonly github: GitHub;
  readonly ground: Ground;
  readonly policy: Policy;
  readonly commit: string;
  /** The environment as the policy spells it and as the input does. */
  readonly names: readonly string[];
  /** The job that the policy names for it. */
  readonly job: string | null;
  /** Every commit that changed the policy, the newest first. */
  readonly policyHistory: readonly RuleCommit[];
  /** The branch that the run says it is on: tried first, and believed no more than any other. */
  readonly runBranch: string | null;
}

export async function readPosition(asked: Asked): Promise<Lookup<Position>> {
  const branch = await releaseBranchOf(asked);
  if (!branch.found) return branch;
  if (branch.value === null) return { found: true, value: { branch: null, baseline: null, supersededBy: null, had: false } };
  const deployments = await believed(asked);
  if (!deployments.found) return deployments;
  const had = deployments.value.some((deployment) => deployment.commit === asked.commit);
  const stand = await standing(asked, branch.value, deployments.value);
  if (!stand.found) return stand;
  const baseline = await notBeforePolicy(asked, stand.value.ancestor);
  return baseline.found ? { found: true, value: { branch: branch.value, baseline: baseline.value, supersededBy: stand.value.supersededBy, had } } : baseline;
}

/** The release branch that the commit is on; null where it is on none. */
async function releaseBranchOf({ github, ground, policy, commit, runBranch }: Asked): Promise<Lookup<string | null>> {
  const candidates = await releaseBranches(github, policy, ground.defaultBranch);
  if (!candidates.found) return candidates;
  const ordered = candidates.value.toSorted((a, b) => Number(b === runBranch) - Number(a === runBranch));
  for (const branch of ordered) {
    const stand = await compareCommits(github, branch, commit);
    if (!stand.found) return stand;
    if (stand.value.position === 'behind' || stand.value.position === 'identical') return { found: true, value: branch };
  }
  return { found: true, value: null };
}

async function releaseBranches(github: GitHub, policy: Policy, defaultBranch: string): Promise<Lookup<readonly string[]>> {
  const { branches } = policy.releases;
  if (branches === null) return { found: true, value: [defaultBranch] };
  if (branches.every((pattern) => /^[\w./-]+$/.test(pattern))) return { found: true, value: branches };
  const all = await readBranches(github);
  return all.found ? { found: true, value: all.value.filter(globs(branches)) } : all;
}

/** Successful deployments that GitHub Actions made, and where the policy names the job, that job. Read lazily: mostly the first decides. */
async function believed({ github, names, job, commit }: Asked): Promise<Lookup<readonly Deployment[]>> {
  const all = await readDeployments(github, names);
  if (!all.found) return all;
  const made = all.value.filter((deployment) => deployment.byActions);
  if (job === null) return { found: true, value: made };
  const proven: Deployment[] = [];
  for (const deployment of made) {
    const own = await isByJob(github, deployment, job);
    if (!own.found) return own;
    if (own.value) proven.push(deployment);
    // The newest says what is deployed; those of this commit say whether it was; older ones only matter while none is found.
    if (proven.length > 0 && !made.some((other) => other.commit === commit)) break;
  }
  return { found: true, value: proven };
}

interface Standing {
  /** The newest deployment that is an ancestor of the commit, or the commit itself. */
  readonly ancestor: string | null;
  readonly supersededBy: string | null;
}

/** How the commit stands to what was deployed before, the newest first. */
async function standing({ github, commit }: Asked, branch: string, deployments: readonly Deployment[]): Promise<Lookup<Standing>> {
  let supersededBy: string | null = null;
  const seen = new Set<string>();
  for (const deployment of deployments) {
    if (seen.has(deployment.commit)) continue;
    seen.add(deployment.commit);
    const stand = await compareCommits(github, deployment.commit, commit);
    if (!stand.found) return stand;
    const { position } = stand.value;
    if (position === 'ahead' || position === 'identical') return { found: true, value: { ancestor: deployment.commit, supersededBy } };
    if (position !== 'behind' || supersededBy !== null) continue;
    const onBranch = await compareCommits(github, branch, deployment.commit);
    if (!onBranch.found) return onBranch;
    if (onBranch.value.position === 'behind' || onBranch.value.position === 'identical') supersededBy = deployment.commit;
  }
  return { found: true, value: { ancestor: null, supersededBy } };
}

/** What came before the first policy is history: the baseline is never earlier than the commit that added it. */
async function notBeforePolicy({ github, commit, policyHistory }: Asked, ancestor: string | null): Promise<Lookup<Baseline>> {
  const first = policyHistory.at(-1);
  if (first === undefined) return unavailable('history of the policy', 'the commit that first added it', 'none');
  const own = await compareCommits(github, first.oid, commit);
  if (!own.found) return own;
  // On a branch that left before the policy came, what the two share is the history.
  const floor = own.value.mergeBase;
  if (ancestor === null) return { found: true, value: { commit: floor, kind: 'first-policy' } };
  const order = await compareCommits(github, ancestor, floor);
  if (!order.found) return order;
  return { found: true, value: order.value.position === 'ahead' ? { commit: floor, kind: 'first-policy' } : { commit: ancestor, kind: 'deployment' } };
}
