import type { ExtraSite } from '../../domain/verification/facts.ts';
import { isUndone, reachesCohort } from '../../domain/deployment/reach.ts';
import type { Failure } from '../../domain/finding.ts';
import type { Cohort } from '../../domain/policy/policy.ts';
import { ok, type Result } from '../../domain/result.ts';
import { environmentsOf } from '../../domain/risk/waves.ts';
import { compare, type Resolution } from '../../domain/sites/resolution.ts';
import { fetchDifferences } from '../../github/git/trees.ts';
import type { GateQuestion } from '../question.ts';
import type { ReadRelease } from '../releases.ts';
import { commitsSince } from '../sections.ts';
import type { Brought } from './range.ts';
import type { Told } from './told.ts';

/** A release that is there at some sites. */
interface Held {
  readonly release: ReadRelease;
  readonly answer: Resolution | null;
}

/**
 * The sites that have a commit with releases of the range that reach a cohort of theirs and do not cover them. A release
 * that is undone at what they have counts for nothing, and so does one that the `baseline` of an environment of the cohort
 * answers for.
 */
export async function fetchExtra(
  question: GateQuestion,
  brought: Brought,
  told: Told,
  commits: readonly string[],
): Promise<Result<readonly ExtraSite[], Failure>> {
  const held = new Map<string, readonly Held[]>();
  for (const commit of commits) {
    const found = await fetchHeld(question, brought, told, commit);
    if (!found.ok) return found;
    if (found.value.length > 0) held.set(commit, found.value);
  }
  const differing = await fetchDifferences(
    question.github,
    [...held.keys()].map((after) => ({ before: brought.since, after })),
  );
  if (!differing.ok) return differing;
  const there = new Map(
    [...held].map(([commit, releases], index) => {
      const differs = new Set(differing.value[index] ?? []);
      return [commit, releases.filter(({ release }) => !isReverted(release, differs))] as const;
    }),
  );
  const answered = await fetchAnswered(question, brought);
  if (!answered.ok) return answered;
  return ok(
    [...told.cohorts]
      .flatMap(([id, cohorts]): ExtraSite[] => {
        const commit = told.commits.get(id);
        const pulls = (commit === undefined ? [] : (there.get(commit) ?? []))
          .filter((one) => isUncovered(one, id, cohorts, answered.value))
          .map(({ release }) => release.pull)
          .toSorted((a, b) => a - b);
        return commit === undefined || pulls.length === 0 ? [] : [{ kind: 'uncovered', id, commit, pulls }];
      })
      .toSorted((a, b) => compare(a.id, b.id)),
  );
}

/** The releases of the range of which a commit holds any part. */
async function fetchHeld(
  { git, commit: deployed }: GateQuestion,
  brought: Brought,
  told: Told,
  commit: string,
): Promise<Result<readonly Held[], Failure>> {
  const numbers = await fetchNumbersWithin(git, brought, commit, deployed);
  if (!numbers.ok) return numbers;
  return ok(
    brought.releases.flatMap((release, index) =>
      numbers.value.has(release.pull) ? [{ release, answer: told.releases[index] ?? null }] : [],
    ),
  );
}

async function fetchNumbersWithin(
  git: GateQuestion['git'],
  { range, since }: Brought,
  commit: string,
  deployed: string,
): Promise<Result<ReadonlySet<number>, Failure>> {
  const stand = await git.compare(commit, deployed);
  // Without a history in common it holds nothing of the range.
  if (!stand.ok) return stand.error.reason === 'absent' ? ok(new Set()) : stand;
  const lacking = commitsSince(range, stand.value.mergeBase, since);
  return ok(new Set([...range.broughtBy].flatMap(([oid, numbers]) => (lacking.has(oid) ? [] : numbers))));
}

function isReverted(release: ReadRelease, differs: ReadonlySet<string>): boolean {
  return isUndone({ pull: release.kind === 'read' ? release.release.pull : release.outcome.pull }, differs);
}

function isUncovered(
  { release, answer }: Held,
  id: string,
  cohorts: readonly Cohort[],
  answered: ReadonlyMap<string, ReadonlySet<number>>,
): boolean {
  const reached = cohorts.filter(
    (cohort) =>
      answered.get(cohort.name)?.has(release.pull) !== true &&
      (release.kind === 'failed' || reachesCohort(release.standing, answer, cohort)),
  );
  return reached.length > 0 && answer?.targets.includes(id) !== true;
}

/** By cohort, the pull requests for which the owners of one of its environments answer. */
async function fetchAnswered(
  { git, commit, policy }: GateQuestion,
  brought: Brought,
): Promise<Result<ReadonlyMap<string, ReadonlySet<number>>, Failure>> {
  const answered = new Map<string, ReadonlySet<number>>();
  for (const cohort of policy.cohorts.values()) {
    const numbers = new Set<number>();
    for (const { baseline } of environmentsOf(cohort)) {
      const within =
        baseline === null ? ok(new Set<number>()) : await fetchNumbersWithin(git, brought, baseline, commit);
      if (!within.ok) return within;
      for (const number of within.value) numbers.add(number);
    }
    answered.set(cohort.name, numbers);
  }
  return ok(answered);
}
