import type { InTheWay } from '../domain/deployment/facts.ts';
import { changedPaths } from '../domain/deployment/reach.ts';
import type { Failure } from '../domain/finding.ts';
import { all, ok, type Result } from '../domain/result.ts';
import type { GitHub } from '../github/client.ts';
import type { GitHistory } from '../github/git/history.ts';
import { fetchBringers } from '../github/git/origins.ts';
import { fetchDifferingPaths } from '../github/git/trees.ts';
import { fetchMerged } from '../github/merged.ts';
import type { InTheWay as Found } from './deployed.ts';

/** So many commits on lines of their own are looked into; all others count as if something would be lost. */
const MAX_APART = 5;

export interface LossQuestion {
  readonly github: GitHub;
  readonly git: GitHistory;
  readonly commit: string;
  readonly isReleaseBranch: (branch: string) => boolean;
  /** Whether a path makes no difference to a deployment. */
  readonly isIgnored: (path: string) => boolean;
}

/** What would be taken away. A commit on a line of its own is left out where nothing of it differs any more. */
export async function fetchLosses(
  question: LossQuestion,
  found: readonly Found[],
): Promise<Result<readonly InTheWay[], Failure>> {
  const losses: InTheWay[] = [];
  let apart = 0;
  for (const { commit, stand, finished } of found) {
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

/** Null where none of what would be lost differs between the two, or is more than ignored. */
async function fetchLoss(
  { github, git, commit, isReleaseBranch, isIgnored }: LossQuestion,
  bare: InTheWay,
): Promise<Result<InTheWay | null, Failure>> {
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
