import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import { globs } from '../domain/globs.ts';
import type { Baseline } from '../domain/deployment/facts.ts';
import type { Policy } from '../domain/policy/policy.ts';
import type { GitHub } from '../github/client.ts';
import type { RepositoryState } from '../github/repository-state.ts';
import { fetchFirstParentHistory, type FirstParentHistory } from '../github/git/first-parent.ts';
import { fetchComparison } from '../github/git/compare.ts';
import { fetchAllBranches, fetchBranchesNamed, type Branch } from '../github/git/refs.ts';
import { findBaseline } from './baseline.ts';

/** Where the commit of the run stands between what is deployed and the release branch. */
export interface Position {
  readonly branch: string | null;
  /** Whether the branch itself was ever in this state: a commit that only came with a merge is half of what was approved. */
  readonly onLine: boolean;
  readonly baseline: Baseline | null;
  readonly newerDeployed: string | null;
  /** Whether the environment has had this commit. */
  readonly had: boolean;
}

export interface DeploymentRequest {
  readonly github: GitHub;
  readonly ground: RepositoryState;
  readonly policy: Policy;
  readonly commit: string;
  /** The environment as the policy spells it and as the input does. */
  readonly names: readonly string[];
  /** The job that the policy names for it. */
  readonly job: string | null;
  /** The commit that first added the policy. */
  readonly firstPolicy: string;
  readonly rollback: boolean;
  /** The branch that the run says it is on: tried first, and believed no more than any other. */
  readonly runBranch: string | null;
}

export async function fetchPosition(asked: DeploymentRequest): Promise<Result<Position, Failure>> {
  const branch = await releaseBranchOf(asked);
  if (!branch.ok) return branch;
  const nowhere = { baseline: null, newerDeployed: null, had: false };
  if (branch.value === null) return ok({ branch: null, onLine: false, ...nowhere });
  const { name, tip } = branch.value;
  const above: Result<FirstParentHistory, Failure> = await fetchFirstParentHistory(asked.github, asked.commit, tip);
  if (!above.ok) return above;
  if (above.value.boundary !== asked.commit) return ok({ branch: name, onLine: false, ...nowhere });
  const found = await findBaseline(asked, new Set(above.value.firstParents));
  return found.ok ? ok({ branch: name, onLine: true, ...found.value }) : found;
}

/** The release branch that the commit is on; null where it is on none. */
async function releaseBranchOf({
  github,
  ground,
  policy,
  commit,
  runBranch,
}: DeploymentRequest): Promise<Result<Branch | null, Failure>> {
  const candidates = await releaseBranches(github, policy, ground);
  if (!candidates.ok) return candidates;
  const ordered = candidates.value.toSorted((a, b) => Number(b.name === runBranch) - Number(a.name === runBranch));
  for (const branch of ordered) {
    const stand = await fetchComparison(github, branch.tip, commit);
    if (!stand.ok) return stand;
    if (stand.value.position === 'behind' || stand.value.position === 'identical') return ok(branch);
  }
  return ok(null);
}

async function releaseBranches(
  github: GitHub,
  policy: Policy,
  ground: RepositoryState,
): Promise<Result<readonly Branch[], Failure>> {
  const { branches } = policy.releases;
  if (branches === null) return ok([{ name: ground.defaultBranch, tip: ground.tip }]);
  if (branches.every((pattern) => /^[\w./-]+$/.test(pattern))) return fetchBranchesNamed(github, branches);
  const all = await fetchAllBranches(github);
  if (!all.ok) return all;
  const isRelease = globs(branches);
  return ok(all.value.filter((branch) => isRelease(branch.name)));
}
