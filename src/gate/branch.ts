import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import { fetchAllBranches, fetchBranchesNamed, type Branch } from '../github/git/refs.ts';
import { releaseBranches, type GateQuestion } from './question.ts';

/** The release branch that a commit is on. */
export interface ReleaseBranch {
  readonly name: string;
  /** Whether the branch itself was ever in this state: a commit that only came with a merge is half of what was approved. */
  readonly isFirstParent: boolean;
  /** The states that the branch was in after it. */
  readonly newerStates: ReadonlySet<string>;
}

/** The release branch of the commit, first of all one whose first-parent history holds it; null where it is on none. */
export async function fetchReleaseBranch(question: GateQuestion): Promise<Result<ReleaseBranch | null, Failure>> {
  const { git, commit, request } = question;
  const candidates = await fetchCandidates(question);
  if (!candidates.ok) return candidates;
  // The branch that the run says it is on is tried first, and trusted no more than any other.
  const isOfRun = ({ name }: Branch) => Number(name === request.runBranch);
  const ordered = candidates.value.toSorted((a, b) => isOfRun(b) - isOfRun(a));
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

async function fetchCandidates(question: GateQuestion): Promise<Result<readonly Branch[], Failure>> {
  const { github, policy, repository } = question;
  const { branches } = policy.releases;
  if (branches === null) return ok([{ name: repository.defaultBranch, tip: repository.tip }]);
  if (branches.every((pattern) => /^[\w./-]+$/.test(pattern))) return fetchBranchesNamed(github, branches);
  const all = await fetchAllBranches(github);
  if (!all.ok) return all;
  const isRelease = releaseBranches(question);
  return ok(all.value.filter(({ name }) => isRelease(name)));
}
