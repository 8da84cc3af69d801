import type { Failure } from '../domain/finding.ts';
import { all, ok, type Result } from '../domain/result.ts';
import { fetchProof } from '../github/deploy-job.ts';
import type { Deployment } from '../github/deployments.ts';
import type { GateQuestion } from './question.ts';
import type { Range } from './range.ts';
import { heldOf, type Section } from './sections.ts';
import { mayHaveReached } from './shared.ts';

/** So many commits are looked into, the newest first; of older ones all that failed counts as if some sites had it. */
const MAX_ASKED = 100;

/** Commits that some sites may have beside what the range is compared with. */
export interface MayHave {
  /** Ids, sorted, of the sites that may have them; null: all that are handed out. */
  readonly sites: readonly string[] | null;
  /** What deployments prove that the environment has had. */
  readonly proven: readonly string[];
  /** Deployments of older commits than that of the run that prove nothing: they failed, or are under way. */
  readonly halfDone: readonly Deployment[];
}

export const NOTHING_ELSE: MayHave = { sites: null, proven: [], halfDone: [] };

/**
 * What a range takes away again from sites that may have a commit within it, since a deployment of it has failed half way
 * or is under way, or since they do not tell what they have: for them a revert is a change like any other.
 */
export async function fetchHalfway(
  { github, place }: Pick<GateQuestion, 'github' | 'place'>,
  { sites, proven, halfDone }: MayHave,
  range: Range,
  start: string,
): Promise<Result<readonly Section[], Failure>> {
  const byCommit = [...Map.groupBy(halfDone, ({ commit }) => commit)].filter(([commit]) =>
    comesAfter(range, commit, start),
  );
  const asked = byCommit.slice(0, MAX_ASKED);
  const reached = all(
    await Promise.all(asked.map(([, deployments]) => fetchReached(github, deployments, place.environment.job))),
  );
  if (!reached.ok) return reached;
  const commits = [
    ...proven.filter((commit) => comesAfter(range, commit, start)),
    ...byCommit.filter((_, index) => reached.value[index] !== false).map(([commit]) => commit),
  ];
  return ok(commits.map((commit) => ({ sites, baseline: commit, compared: [commit], alsoHave: [] })));
}

/** Whether a commit of the range holds what the range begins after. */
function comesAfter(range: Range, commit: string, start: string): boolean {
  const held = heldOf(range, [commit]);
  return range.line.commits.some(({ oid, parents }) => held.has(oid) && parents.includes(start));
}

/** Whether one of the deployments of a commit may have put it at some sites. */
async function fetchReached(
  github: GateQuestion['github'],
  deployments: readonly Deployment[],
  job: string | null,
): Promise<Result<boolean, Failure>> {
  for (const deployment of deployments) {
    const proof = await fetchProof(github, deployment, job);
    if (!proof.ok) return proof;
    if (mayHaveReached(deployment, proof.value)) return ok(true);
  }
  return ok(false);
}
