import { globs } from '../../domain/globs.ts';
import type { Lookup } from '../../domain/facts.ts';
import type { Baseline } from '../../domain/gate/facts.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import type { GitHub } from '../../github/client.ts';
import type { Ground } from '../../github/gate/ground.ts';
import { readLine, type Line } from '../../github/gate/line.ts';
import { compareCommits } from '../../github/gate/range.ts';
import { readAllBranches, readBranchesNamed, type Branch } from '../../github/gate/refs.ts';
import { findBaseline } from './baseline.ts';

/** Where the commit of the run stands between what is deployed and the release branch. */
export interface Position {
  readonly branch: string | null;
  /** Whether the branch itself was ever in this state: a commit that only came with a merge is half of what was approved. */
  readonly onLine: boolean;
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
  /** The commit that first added the policy. */
  readonly firstPolicy: string;
  readonly rollback: boolean;
  /** The branch that the run says it is on: tried first, and believed no more than any other. */
  readonly runBranch: string | null;
}

export async function readPosition(asked: Asked): Promise<Lookup<Position>> {
  const branch = await releaseBranchOf(asked);
  if (!branch.found) return branch;
  const nowhere = { baseline: null, supersededBy: null, had: false };
  if (branch.value === null) return { found: true, value: { branch: null, onLine: false, ...nowhere } };
  const { name, tip } = branch.value;
  const above: Lookup<Line> = await readLine(asked.github, asked.commit, tip);
  if (!above.found) return above;
  if (above.value.end !== asked.commit) return { found: true, value: { branch: name, onLine: false, ...nowhere } };
  const found = await findBaseline(asked, new Set(above.value.states));
  return found.found ? { found: true, value: { branch: name, onLine: true, ...found.value } } : found;
}

/** The release branch that the commit is on; null where it is on none. */
async function releaseBranchOf({ github, ground, policy, commit, runBranch }: Asked): Promise<Lookup<Branch | null>> {
  const candidates = await releaseBranches(github, policy, ground);
  if (!candidates.found) return candidates;
  const ordered = candidates.value.toSorted((a, b) => Number(b.name === runBranch) - Number(a.name === runBranch));
  for (const branch of ordered) {
    const stand = await compareCommits(github, branch.tip, commit);
    if (!stand.found) return stand;
    if (stand.value.position === 'behind' || stand.value.position === 'identical')
      return { found: true, value: branch };
  }
  return { found: true, value: null };
}

async function releaseBranches(github: GitHub, policy: Policy, ground: Ground): Promise<Lookup<readonly Branch[]>> {
  const { branches } = policy.releases;
  if (branches === null) return { found: true, value: [{ name: ground.defaultBranch, tip: ground.tip }] };
  if (branches.every((pattern) => /^[\w./-]+$/.test(pattern))) return readBranchesNamed(github, branches);
  const all = await readAllBranches(github);
  if (!all.found) return all;
  const isRelease = globs(branches);
  return { found: true, value: all.value.filter((branch) => isRelease(branch.name)) };
}
