import type { Failure } from '../domain/finding.ts';
import { globs } from '../domain/globs.ts';
import type { Policy } from '../domain/policy/policy.ts';
import { ok, type Result } from '../domain/result.ts';
import type { GitHub } from '../github/client.ts';
import type { GitHistory } from '../github/git/history.ts';
import { fetchAllBranches, fetchBranchesNamed, type Branch } from '../github/git/refs.ts';
import type { RepositoryState } from '../github/repository-state.ts';

/** The release branch that a commit is on. */
export interface ReleaseBranch {
  readonly name: string;
  /** Whether the branch itself was ever in this state: a commit that only came with a merge is half of what was approved. */
  readonly isFirstParent: boolean;
  /** The states that the branch was in after it. */
  readonly newerStates: ReadonlySet<string>;
}

export interface BranchQuestion {
  readonly github: GitHub;
  readonly git: GitHistory;
  readonly repository: RepositoryState;
  readonly policy: Policy;
  readonly commit: string;
  /** The branch that the run says it is on: tried first, and trusted no more than any other. */
  readonly runBranch: string | null;
}

/** The release branch of the commit, first of all one whose first-parent history holds it; null where it is on none. */
export async function fetchReleaseBranch(question: BranchQuestion): Promise<Result<ReleaseBranch | null, Failure>> {
  const { git, commit, runBranch } = question;
  const candidates = await fetchCandidates(question);
  if (!candidates.ok) return candidates;
  const ordered = candidates.value.toSorted((a, b) => Number(b.name === runBranch) - Number(a.name === runBranch));
  let found: ReleaseBranch | null = null;
  for (const { name, tip } of ordered) {
    const holds = await git.holds(tip, commit);
    if (!holds.ok) return holds;
    if (!holds.value) continue;
    const after = await git.firstParents(commit, tip);
    if (!after.ok) return after;
    const isFirstParent = after.value.boundary === commit;
    const branch = { name, isFirstParent, newerStates: new Set(after.value.firstParents) };
    if (isFirstParent) return ok(branch);
    found ??= branch;
  }
  return ok(found);
}

async function fetchCandidates({
  github,
  policy,
  repository,
}: BranchQuestion): Promise<Result<readonly Branch[], Failure>> {
  const { branches } = policy.releases;
  if (branches === null) return ok([{ name: repository.defaultBranch, tip: repository.tip }]);
  if (branches.every((pattern) => /^[\w./-]+$/.test(pattern))) return fetchBranchesNamed(github, branches);
  const all = await fetchAllBranches(github);
  if (!all.ok) return all;
  const isRelease = globs(branches);
  return ok(all.value.filter((branch) => isRelease(branch.name)));
}
