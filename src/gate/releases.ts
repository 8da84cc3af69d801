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
import { readCount } from '../report/index.ts';
import { answerOf, askPeopleAndJudge } from '../check/check.ts';
import { fetchRelease } from '../check/release.ts';
import type { Ports } from '../check/ports.ts';
import type { Sources } from '../check/sources.ts';
import { sharedSources } from './sources.ts';
import type { GateRequest } from './request.ts';
import { adoptionOf, type Adoption } from './adoption.ts';
import { fetchReviewedRange, unreviewedCommits, type Range } from './range.ts';
import { fetchRuleChanges } from './rule-changes.ts';
import { judgeRules, type RulesAsked } from './rule-approvals.ts';

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
  const adoption = adoptionOf(prepared, range.value.line);
  const judged = prepared.filter((one) => adoption.answersFor(one.merged) === undefined);
  const answers = await ports.resolve(
    [asked.members, ...judged.flatMap((one) => one.prepared?.query ?? [])],
    ground.tip,
  );
  const outcomes = await concludeAll(judged, answers, ground, sources.value);
  const byNumber = new Map(outcomes.map(({ release, outcome }) => [release.merged.pull.number, outcome]));
  const adopted = await adoptedChanges(prepared, range.value, adoption, sources.value);
  if (!adopted.ok) return adopted;
  const judgedRules = await judgeRules(
    {
      ground,
      policyPath: request.policyPath,
      rules: rules.value,
      merged: merged.value,
      inRange,
      adoption,
      adopted: adopted.value,
      outcomes: byNumber,
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
  const explained = new Set([
    ...adopted.value.flatMap((one) => one.paths),
    ...prepared.flatMap((one) => changedPaths(one.merged.pull)),
  ]);
  return ok({
    members: answerOf(answers, 0),
    rules: judgedRules.value,
    releases: outcomes.map(({ release: { merged: own }, outcome }) => ({
      outcome,
      mergeCommit: own.mergeCommit,
      reaches: reaches(
        outcome,
        asked.cohort,
        prepared.filter((other) => adoption.answersFor(other.merged) === own.pull.number),
      ),
      undone: isUndone(outcome, differs),
      announced: announcedBy(own.pull),
    })),
    unreviewed: [
      ...unreviewedCommits(range.value, (oid) => adoption.adopterOf(oid) !== undefined, policy.releases.unsignedMerges),
      ...differing.value.filter((path) => !explained.has(path)).map((path): Unreviewed => ({ kind: 'path', id: path })),
    ],
  });
}

/** What each adopted commit of the range changed, and who answers for it. */
async function adoptedChanges(
  prepared: readonly PreparedRelease[],
  { line }: Range,
  adoption: Adoption,
  sources: Sources,
): Promise<Result<RulesAsked['adopted'], Failure>> {
  const all: { adopter: number; commit: string; paths: readonly string[]; policy: Policy }[] = [];
  for (const { oid } of line.commits) {
    const adopter = adoption.adopterOf(oid);
    const policy = prepared.find((one) => one.merged.pull.number === adopter)?.prepared?.policy;
    if (adopter === undefined || policy === undefined) continue;
    const paths = await sources.adoptedPaths([oid]);
    if (!paths.ok) return paths;
    all.push({ adopter, commit: oid, paths: paths.value, policy });
  }
  return ok(all);
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

/** By path, by name, by a target, or because nothing tells what does not concern the cohort; and whatever reaches it that it answers for. */
function reaches({ facts, pull, verdict }: Outcome, cohort: Cohort, answersFor: readonly PreparedRelease[]): boolean {
  // One that could not be judged may reach anything.
  if (facts === null || pull === null) return true;
  if (verdict === 'skip' || !facts.scope.release) return false;
  const { scope, declaration, resolution } = facts;
  if (cohort.paths.length === 0 || scope.reach.has(cohort.name)) return true;
  // A manifest that nobody can read may have meant any cohort.
  if (resolution === null && (scope.touchesManifest || scope.reach.size === 0)) return true;
  if (
    answersFor.some(
      ({ prepared }) =>
        prepared === null ||
        prepared.scope.reach.has(cohort.name) ||
        declarationOf(prepared.declaration)?.cohorts.includes(cohort.name) === true,
    )
  )
    return true;
  return (
    declarationOf(declaration)?.cohorts.includes(cohort.name) === true ||
    (resolution?.ok === true && (resolution.value.cohorts.get(cohort.name)?.targeted ?? 0) > 0)
  );
}

/** What the check said of the number of sites in its own comment. */
function announcedBy({ comments }: PullRequest): number | null {
  return (
    comments
      .filter((comment) => comment.mine)
      .map((comment) => readCount(comment.body))
      .find((count) => count !== null) ?? null
  );
}

/** Whether a revert undid all of it. What a release adopts is not in its own paths, so one that adopts is never undone. */
function isUndone(outcome: Outcome, differs: ReadonlySet<string>): boolean {
  const { facts, pull } = outcome;
  const adopts = facts !== null && (declarationOf(facts.declaration)?.adopts.length ?? 0) > 0;
  return !adopts && pull !== null && changedPaths(pull).every((path) => !differs.has(path));
}

function changedPaths({ changes }: PullRequest): string[] {
  return changes.flatMap(({ path, previous }) => (previous === null ? [path] : [path, previous]));
}
