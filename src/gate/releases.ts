import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import { declarationOf } from '../domain/declaration/read.ts';
import type { Baseline, Unreviewed } from '../domain/deployment/facts.ts';
import type { GateFacts } from '../codes/outcome.ts';
import type { Outcome } from '../codes/outcome.ts';
import type { Cohort, Policy } from '../domain/policy/policy.ts';
import type { PullRequest } from '../domain/pull-request.ts';
import type { Release } from '../domain/release.ts';
import type { Query, Resolution } from '../domain/sites/resolution.ts';
import type { RepositoryState, PolicyCommit } from '../github/repository-state.ts';
import { fetchMerged, type Merged } from '../github/merged.ts';
import { fetchDifferingPaths } from '../github/git/trees.ts';
import { answerOf, askPeopleAndJudge } from '../check/check.ts';
import { fetchRelease } from '../check/release.ts';
import type { Ports } from '../check/ports.ts';
import type { Sources } from '../check/sources.ts';
import { sharedSources } from './sources.ts';
import type { GateRequest } from './request.ts';
import { fetchReviewedRange, unreviewedCommits, type Range } from './range.ts';
import { fetchRuleChanges } from './rule-changes.ts';
import { judgeRules } from './rule-approvals.ts';

export interface Asked {
  readonly request: GateRequest;
  readonly ground: RepositoryState;
  readonly policy: Policy;
  readonly cohort: Cohort;
  /** What the history of the policy names, the newest first. */
  readonly policyCommits: readonly PolicyCommit[];
  readonly branch: string;
  readonly baseline: Baseline;
  /** A rollback judges no release; who made the rules is looked at all the same. */
  readonly judgeReleases: boolean;
  /** Asks for the cohort's active members. */
  readonly members: Query;
}

export type Gathered = Pick<GateFacts, 'members' | 'unreviewed' | 'releases' | 'rules'>;

/** Gathers and judges what lies between baseline and commit. */
export async function gatherReleases(asked: Asked, ports: Ports): Promise<Result<Gathered, Failure>> {
  const { github, members, sleep } = ports;
  const { request, ground, policy, branch, baseline } = asked;
  const range = asked.judgeReleases
    ? await fetchReviewedRange(github, branch, baseline.commit, request.commit, sleep)
    : NOTHING(request.commit);
  if (!range.ok) return range;
  const rules = await fetchRuleChanges(asked, range.value, github, sleep);
  if (!rules.ok) return rules;
  const inRange = new Set([...range.value.broughtBy.values()].flat());
  const numbers = new Set([...inRange, ...rules.value.changes.flatMap((change) => change.pulls)]);
  const merged = await fetchMerged(
    github,
    ground.repository,
    [...numbers].toSorted((a, b) => a - b),
  );
  if (!merged.ok) return merged;
  const sources = await sharedSources(
    { github, members, policyPath: request.policyPath, defaultBranch: ground.defaultBranch, tip: ground.tip },
    merged.value,
    policy,
  );
  if (!sources.ok) return sources;

  const prepared = await prepareAll(
    merged.value.filter((one) => inRange.has(one.pull.number)),
    asked,
    sources.value,
  );
  const answers = await ports.resolve(
    [asked.members, ...prepared.flatMap((one) => one.prepared?.query ?? [])],
    ground.tip,
  );
  const outcomes = await concludeAll(prepared, answers, ground, sources.value);
  const judgedRules = await judgeRules(
    {
      ground,
      policyPath: request.policyPath,
      rules: rules.value,
      merged: merged.value,
      inRange,
    },
    sources.value,
  );
  if (!judgedRules.ok) return judgedRules;

  const differing = await fetchDifferingPaths(
    github,
    asked.judgeReleases ? baseline.commit : request.commit,
    request.commit,
  );
  if (!differing.ok) return differing;
  const differs = new Set(differing.value);
  const explained = new Set(prepared.flatMap((one) => changedPaths(one.merged.pull)));
  return ok({
    members: answerOf(answers, 0),
    rules: judgedRules.value,
    releases: outcomes.map(({ outcome }) => ({
      outcome,
      reaches: reaches(outcome, asked.cohort),
      undone: isUndone(outcome, differs),
    })),
    unreviewed: [
      ...unreviewedCommits(range.value, policy.releases.unsignedMerges),
      ...differing.value.filter((path) => !explained.has(path)).map((path): Unreviewed => ({ kind: 'path', id: path })),
    ],
  });
}

/** A rollback judges no release. */
const NOTHING = (commit: string): Result<Range, Failure> =>
  ok({ line: { commits: [], firstParents: [], boundary: commit }, broughtBy: new Map(), signedByGitHub: new Set() });

async function concludeAll(
  judged: readonly PreparedRelease[],
  answers: Result<readonly Resolution[], Failure>,
  ground: RepositoryState,
  sources: Sources,
): Promise<{ release: PreparedRelease; outcome: Outcome }[]> {
  const all: { release: PreparedRelease; outcome: Outcome }[] = [];
  // The first answer is that of the members.
  let next = 1;
  for (const release of judged) {
    const { prepared } = release;
    const answer = prepared?.query ? answerOf(answers, next++) : null;
    const outcome = prepared === null ? release.outcome : await askPeopleAndJudge(prepared, answer, ground, sources);
    if (outcome !== null) all.push({ release, outcome });
  }
  return all;
}

interface PreparedRelease {
  readonly merged: Merged;
  readonly prepared: Release | null;
  /** The outcome of one that could not be prepared. */
  readonly outcome: Outcome | null;
}

async function prepareAll(
  merged: readonly Merged[],
  { ground, policy }: Asked,
  sources: Sources,
): Promise<PreparedRelease[]> {
  const all: PreparedRelease[] = [];
  for (const one of merged) {
    const prepared = await fetchRelease(one.pull, policy, ground, sources);
    all.push(
      prepared.ok
        ? { merged: one, prepared: prepared.value, outcome: null }
        : { merged: one, prepared: null, outcome: prepared.error },
    );
  }
  return all;
}

/** By path, by name, by a target, or because nothing tells what does not concern the cohort. */
function reaches({ facts, pull, verdict }: Outcome, cohort: Cohort): boolean {
  // One that could not be judged may reach anything.
  if (facts === null || pull === null) return true;
  if (verdict === 'skip' || !facts.scope.release) return false;
  const { scope, declaration, resolution } = facts;
  if (cohort.paths.length === 0 || scope.reach.has(cohort.name)) return true;
  // A manifest that nobody can read may have meant any cohort.
  if (resolution === null && (scope.touchesManifest || scope.reach.size === 0)) return true;
  return (
    declarationOf(declaration)?.cohorts.includes(cohort.name) === true ||
    (resolution?.ok === true && (resolution.value.cohorts.get(cohort.name)?.targeted ?? 0) > 0)
  );
}

/** Whether a revert undid all of it. */
function isUndone({ pull }: Outcome, differs: ReadonlySet<string>): boolean {
  return pull !== null && changedPaths(pull).every((path) => !differs.has(path));
}

function changedPaths({ changes }: PullRequest): string[] {
  return changes.flatMap(({ path, previous }) => (previous === null ? [path] : [path, previous]));
}
