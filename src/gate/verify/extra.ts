import type { Ports } from '../../check/ports.ts';
import type { ExtraSite } from '../../domain/verification/facts.ts';
import { isUndone, reachesCohort } from '../../domain/deployment/reach.ts';
import type { Failure } from '../../domain/finding.ts';
import { type Cohort, environmentsOf } from '../../domain/policy/policy.ts';
import { ok, type Result } from '../../domain/result.ts';
import { partOf } from '../../domain/risk/waves.ts';
import { compare, type Resolution } from '../../domain/sites/resolution.ts';
import { truncated } from '../../github/failures.ts';
import { fetchOrigins } from '../../github/git/origins.ts';
import { fetchDifferences } from '../../github/git/trees.ts';
import { fetchBaselineKey } from '../baseline-key.ts';
import type { GateQuestion } from '../question.ts';
import type { Range } from '../range.ts';
import type { ReadRelease } from '../releases.ts';
import { heldOf } from '../sections.ts';
import type { Brought } from './range.ts';
import type { SiteAnswers } from './answers.ts';

/**
 * So many commits that the range does not list are compared with it. Dates show nothing of what one holds: each is
 * looked at.
 */
const MAX_OUTSIDE = 100;
/** So many of them side by side. */
const SIDE_BY_SIDE = 20;

/** A release that is there at some sites. */
interface Held {
  readonly release: ReadRelease;
  readonly answer: Resolution | null;
  /** Ids of the sites that it covers. */
  readonly covered: ReadonlySet<string>;
}

/**
 * The sites that have a commit (`commits`) with releases of the range that reach a cohort of theirs and do not cover
 * them. A release that is undone at what they have does not count, and so does one that the `baseline` of an
 * environment of the cohort answers for.
 */
export async function fetchExtra(
  question: GateQuestion,
  brought: Brought,
  answers: SiteAnswers,
  commits: readonly string[],
  ports: Ports,
): Promise<Result<readonly ExtraSite[], Failure>> {
  const held = new Map<string, readonly Held[]>();
  const all = brought.releases.map((release, index): Held => {
    const answer = answers.releases[index] ?? null;
    return { release, answer, covered: new Set(answer?.targets) };
  });
  const inRange = new Set(brought.range.line.commits.map(({ oid }) => oid));
  const outside = commits.filter((commit) => !inRange.has(commit)).length;
  if (outside > MAX_OUTSIDE)
    return truncated('commits that sites have', `at most ${MAX_OUTSIDE} that the range does not list`, `${outside}`);
  for (let at = 0; at < commits.length; at += SIDE_BY_SIDE) {
    const some = commits.slice(at, at + SIDE_BY_SIDE);
    const parts = await Promise.all(some.map((commit) => fetchHeld(question, brought, all, commit)));
    for (const [index, commit] of some.entries()) {
      const found = parts[index];
      if (found?.ok === false) return found;
      if (found !== undefined && found.value.length > 0) held.set(commit, found.value);
    }
  }
  const differing = await fetchDifferences(
    question.github,
    [...held.keys()].map((after) => ({ before: brought.since, after })),
  );
  if (!differing.ok) return differing;
  const notReverted = new Map(
    [...held].map(([commit, releases], index) => {
      const differs = new Set(differing.value[index] ?? []);
      return [commit, releases.filter(({ release }) => !isReverted(release, differs))] as const;
    }),
  );
  const exempt = await fetchExempt(question, brought, ports);
  if (!exempt.ok) return exempt;
  return ok(
    [...answers.cohorts]
      .flatMap(([id, cohorts]): ExtraSite[] => {
        const commit = answers.commits.get(id);
        const pulls = (commit === undefined ? [] : (notReverted.get(commit) ?? []))
          .filter((part) => isUncovered(part, id, cohorts, exempt.value))
          .map(({ release }) => release.pull)
          .toSorted((a, b) => a - b);
        return commit === undefined || pulls.length === 0 ? [] : [{ kind: 'uncovered', id, commit, pulls }];
      })
      .toSorted((a, b) => compare(a.id, b.id)),
  );
}

/** The releases of the range that a commit holds any part of. */
async function fetchHeld(
  question: GateQuestion,
  { range }: Brought,
  all: readonly Held[],
  commit: string,
): Promise<Result<readonly Held[], Failure>> {
  const part = await fetchPart(question, range, commit);
  if (!part.ok) return part;
  const { meetings, pulls } = part.value;
  const numbers = new Set([...numbersWithin(range, meetings), ...pulls]);
  return ok(all.filter(({ release }) => numbers.has(release.pull)));
}

function isReverted(release: ReadRelease, differs: ReadonlySet<string>): boolean {
  return isUndone({ pull: release.kind === 'read' ? release.release.pull : release.outcome.pull }, differs);
}

function isUncovered(
  { release, answer, covered }: Held,
  id: string,
  cohorts: readonly Cohort[],
  exempt: ReadonlyMap<string, ReadonlySet<number>>,
): boolean {
  const reached = cohorts.filter(
    (cohort) =>
      exempt.get(cohort.name)?.has(release.pull) !== true &&
      (release.kind === 'failed' || reachesCohort(release.standing, answer, cohort)),
  );
  return reached.length > 0 && !covered.has(id);
}

/**
 * By cohort, the pull requests for which the owners of one of its environments answer: as far as its `baseline` counts.
 */
async function fetchExempt(
  question: GateQuestion,
  brought: Brought,
  ports: Ports,
): Promise<Result<ReadonlyMap<string, ReadonlySet<number>>, Failure>> {
  const { policy } = question;
  const exempt = new Map<string, ReadonlySet<number>>();
  for (const cohort of policy.cohorts.values()) {
    const numbers = new Set<number>();
    for (const environment of environmentsOf(cohort)) {
      const part = partOf(cohort, environment);
      if (environment.baseline === null || part === null) continue;
      // It counts whatever was deployed there since.
      const place = { cohort, environment, part };
      const key = await fetchBaselineKey({ ...question, place }, brought.start, null, ports);
      if (!key.ok) return key;
      const baseline = key.value.baseline?.commit ?? null;
      // It is an ancestor of the commit: what of the range it holds, the range itself shows.
      if (baseline !== null) for (const number of numbersWithin(brought.range, [baseline])) numbers.add(number);
    }
    exempt.set(cohort.name, numbers);
  }
  return ok(exempt);
}

/** What a commit that a site has holds of a range. */
interface Part {
  /** Where it meets what is deployed: with all before them they are what the two have in common. */
  readonly meetings: readonly string[];
  /** Pull requests that its own commits are part of: those of one that was squashed or rebased are never on the branch. */
  readonly pulls: readonly number[];
}

const NOTHING_HELD: Part = { meetings: [], pulls: [] };

/**
 * What a commit holds of the range up to the commit that is deployed. A comparison names one place where two histories
 * meet. There are several where they cross: all parents of its own commits that are not its own.
 */
async function fetchPart(
  { github, git, commit: deployed }: Pick<GateQuestion, 'github' | 'git' | 'commit'>,
  { line }: Range,
  commit: string,
): Promise<Result<Part, Failure>> {
  if (line.commits.some(({ oid }) => oid === commit)) return ok({ ...NOTHING_HELD, meetings: [commit] });
  const stand = await git.compare(commit, deployed);
  // They have no history in common.
  if (!stand.ok) return stand.error.reason === 'absent' ? ok(NOTHING_HELD) : stand;
  switch (stand.value.position) {
    case 'identical':
    case 'behind':
      return ok({ ...NOTHING_HELD, meetings: [deployed] });
    case 'ahead':
      // An ancestor that the range does not list is one of what was deployed before.
      return ok(NOTHING_HELD);
    case 'diverged': {
      const ahead = await git.lacking(deployed, commit);
      if (!ahead.ok) return ahead;
      const oids = new Set(ahead.value.map(({ oid }) => oid));
      const origins = await fetchOrigins(github, [...oids]);
      if (!origins.ok) return origins;
      return ok({
        meetings: ahead.value.flatMap(({ parents }) => parents.filter((parent) => !oids.has(parent))),
        pulls: [...origins.value.values()].flatMap(({ pulls }) => pulls.map(({ number }) => number)),
      });
    }
  }
}

/** The pull requests of a range of which some commits hold any part. */
function numbersWithin(range: Range, commits: readonly string[]): ReadonlySet<number> {
  const held = heldOf(range, commits);
  return new Set([...range.broughtBy].flatMap(([oid, numbers]) => (held.has(oid) ? numbers : [])));
}
