import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import { fetchWork } from '../github/deploy-job.ts';
import type { Deployment } from '../github/deployments.ts';
import type { Position } from './position.ts';
import type { GateQuestion } from './question.ts';
import type { Range } from './range.ts';
import { heldOf, type Section } from './sections.ts';
import { mayHaveReached } from './shared.ts';

/** So many commits are looked into, the newest first; of older ones all that failed counts as if some sites had it. */
const MAX_ASKED = 100;

/**
 * What a range takes away again, after a deployment of a commit within it failed half way or while it is under way: some
 * sites may have that commit, and for them a revert is a change like any other.
 */
export async function fetchHalfway(
  { github, place }: Pick<GateQuestion, 'github' | 'place'>,
  { halfDone, baseline }: Pick<Position, 'halfDone' | 'baseline'>,
  range: Range,
): Promise<Result<readonly Section[], Failure>> {
  const byCommit = [...Map.groupBy(halfDone, ({ commit }) => commit)].filter(([commit]) =>
    comesAfter(range, commit, baseline.commit),
  );
  const reached = await Promise.all(
    byCommit.map(async ([commit, deployments], index): Promise<Result<readonly Section[], Failure>> => {
      const found = index < MAX_ASKED ? await fetchReached(github, deployments, place.environment.job) : ok(true);
      if (!found.ok) return found;
      return ok(found.value ? [{ sites: null, baseline: commit, compared: [commit], had: [] }] : []);
    }),
  );
  const sections: Section[] = [];
  for (const section of reached) {
    if (!section.ok) return section;
    sections.push(...section.value);
  }
  return ok(sections);
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
    const work = await fetchWork(github, deployment, job);
    if (!work.ok) return work;
    if (mayHaveReached(deployment, work.value)) return ok(true);
  }
  return ok(false);
}
