import type { InTheWay } from '../domain/deployment/facts.ts';
import { changedPaths } from '../domain/deployment/reach.ts';
import type { Failure } from '../domain/finding.ts';
import { all, ok, type Result } from '../domain/result.ts';
import { pathKinds } from '../domain/scope.ts';
import { fetchBringers } from '../github/git/origins.ts';
import { fetchDifferingPaths } from '../github/git/trees.ts';
import { fetchMerged } from '../github/merged.ts';
import type { UnheldCommit } from './deployed.ts';
import { releaseBranches, type GateQuestion } from './question.ts';

/** So many commits on lines of their own are looked into; all others count as if something would be lost. */
const MAX_APART = 5;

/**
 * What would be taken away. A commit on a line of its own is left out where nothing of it differs any more, and where
 * `rollback` accepts its loss.
 */
export async function fetchLosses(
  question: GateQuestion,
  found: readonly UnheldCommit[],
): Promise<Result<readonly InTheWay[], Failure>> {
  const losses: InTheWay[] = [];
  let apart = 0;
  for (const { commit, stand, finished } of notAccepted(question, found)) {
    const bare = { commit, stand, finished, pulls: [], direct: [] };
    if (stand === 'newer') {
      losses.push(bare);
      continue;
    }
    apart += 1;
    const loss = apart > MAX_APART ? ok(bare) : await fetchLoss(question, bare);
    if (!loss.ok) return loss;
    if (loss.value !== null) losses.push(loss.value);
  }
  return ok(losses);
}

/** With `rollback`, losses of a diverged commit are accepted and not reported again. */
export function notAccepted<T extends { readonly stand: 'newer' | 'apart' }>(
  { request }: GateQuestion,
  found: readonly T[],
): readonly T[] {
  return found.filter(({ stand }) => stand === 'newer' || !request.rollback);
}

/** Null where none of what would be lost differs between the two, or is more than ignored. */
async function fetchLoss(question: GateQuestion, bare: InTheWay): Promise<Result<InTheWay | null, Failure>> {
  const { github, git, commit, policy, policyPath } = question;
  const isReleaseBranch = releaseBranches(question);
  const { isIgnored } = pathKinds(policy, policyPath);
  const lacking = await git.lacking(commit, bare.commit);
  if (!lacking.ok) return lacking;
  const read = all(
    await Promise.all([
      fetchBringers(github, lacking.value, ({ merged, base }) => merged && isReleaseBranch(base)),
      fetchDifferingPaths(github, commit, bare.commit),
    ]),
  );
  if (!read.ok) return read;
  const [{ pulls: brought, direct }, differing] = read.value;
  const differs = new Set(differing.filter((path) => !isIgnored(path)));
  if (differs.size === 0) return ok(null);
  const merged = await fetchMerged(github, brought);
  if (!merged.ok) return merged;
  const pulls = merged.value
    .filter(({ pull }) => changedPaths(pull).some((path) => differs.has(path)))
    .map(({ pull }) => pull.number);
  return ok(pulls.length === 0 && direct.length === 0 ? null : { ...bare, pulls, direct });
}
