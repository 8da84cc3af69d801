import { failure, type Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import { fetchTextFile } from '../github/files.ts';
import { watchLimits } from '../github/limit-watch.ts';
import { fetchAccess, fetchTeams } from '../github/people.ts';
import { fetchPushers } from '../github/pushers.ts';
import { fetchRenderings } from '../github/markdown.ts';
import { fetchPolicyHistory } from '../github/policy-history.ts';
import { fetchComparison } from '../github/git/compare.ts';
import { fetchFilesOfTrees, fetchPaths } from '../github/git/tree-files.ts';
import { fetchAllBranches, type Branch } from '../github/git/refs.ts';
import { fetchPullRequest, type PullRequestSnapshot } from '../github/pull-request.ts';
import { MARKER } from '../domain/approvals/marker.ts';
import { afterLimits } from '../codes/judge.ts';
import { askCheckAhead } from './ahead.ts';
import { check } from './check.ts';
import type { Ports } from './ports.ts';
import { outcomeWithoutPullRequest, type CheckOptions, type CheckResult, type JudgedPullRequest } from './result.ts';
import type { CheckSources } from './sources.ts';
import { judgeStack } from './stack.ts';
import type { Standing } from './standing.ts';
import type { Placed, Targets } from './targets.ts';

/** Judges all that an event is about, one pull request after another. */
export async function judgeTargets(
  targets: Extract<Targets, { readonly kind: 'group' | 'pull-requests' }>,
  options: CheckOptions,
  ports: Ports,
): Promise<CheckResult> {
  const [first, ...more] = targets.subjects;
  if (first !== undefined && more.length === 0 && targets.kind !== 'group') askCheckAhead(first, options, ports);
  const judgeAll = async (all: readonly Placed[]) => {
    const judged: JudgedPullRequest[] = [];
    for (const placed of all) judged.push(await judgePlaced(placed, options, ports));
    return judged;
  };
  const judged = await judgeAll(targets.subjects);
  const sharers = targets.kind === 'group' ? [] : await judgeAll(targets.sharers);
  return { judged, sharers, check: targets.check, group: targets.kind === 'group' };
}

async function judgePlaced(
  { pull, standing, onCheck }: Placed,
  { policyPath }: CheckOptions,
  ports: Ports,
): Promise<JudgedPullRequest> {
  const judged = await fetchAndJudge(pull, standing, policyPath, ports);
  if (standing.kind !== 'stack' || judged.evidence === null) return { ...judged, onCheck };
  const direct = { kind: 'stack', trunk: standing.trunk, below: [] } as const;
  const outcome = await judgeStack(judged.outcome, pull.head, standing.below, ports.github, async (layer) => {
    const below = await fetchAndJudge(layer, direct, policyPath, ports);
    return below.outcome;
  });
  return { ...judged, outcome, onCheck };
}

/** Judges one pull request by itself, in a stack for the trunk. */
async function fetchAndJudge(
  pull: Placed['pull'],
  standing: Standing,
  policyPath: string,
  ports: Ports,
): Promise<JudgedPullRequest> {
  const watched = watchLimits(ports);
  const evidence = await fetchPullRequest(watched.github, { number: pull.number, policyPath, marker: MARKER });
  if (!evidence.ok) return outcomeWithoutPullRequest([{ effect: 'error', ...evidence.error }]);
  const { value } = evidence;
  // What is published on was decided for that head and base.
  if (value.pull.head !== pull.head || value.pull.base !== pull.base)
    return { ...outcomeWithoutPullRequest([movedMeanwhile(pull.number)]), evidence: value };
  const judged = standing.kind === 'stack' ? { ...value, pull: { ...value.pull, base: standing.trunk } } : value;
  const sources = sourcesOf(watched, policyPath, value);
  const outcome = await check(judged, sources, ports);
  return { outcome: afterLimits(outcome, watched.limits()), evidence: value, onCheck: true };
}

const movedMeanwhile = (number: number) =>
  failure(
    'evidence.unavailable',
    `pull request #${number}`,
    'the head commit and base branch that it had a moment before',
    'another one: the run that this change has started judges it, or `/cohort recheck`',
  );

/** The questions to the repository while judging. */
export function sourcesOf(
  { github, members }: Pick<Ports, 'github' | 'members'>,
  policyPath: string,
  { pull: { base }, beforeMerge, repository }: Pick<PullRequestSnapshot, 'pull' | 'beforeMerge' | 'repository'>,
): CheckSources {
  const sources: Omit<CheckSources, 'baselineQuestion'> = {
    policyPath,
    readFile: (path, commit) => fetchTextFile(github, path, commit),
    access: (login) => fetchAccess(github, login),
    pushers: (pull) => fetchPushers(github, pull),
    teams: (owners, logins) => fetchTeams(members, owners, logins),
    renderings: (texts) => fetchRenderings(github, texts),
    policyHistory: (at) => fetchPolicyHistory(github, policyPath, at),
    manifestFiles: (commits, patterns) => fetchFilesOfTrees(github, commits, patterns),
    diffBase: async ({ head }) => {
      const stand = await fetchComparison(github, beforeMerge ?? base, head);
      return stand.ok ? ok(stand.value.mergeBase) : stand;
    },
    paths: (commit) => fetchPaths(github, commit),
    branches: async () => namesOf(await fetchAllBranches(github)),
  };
  return {
    ...sources,
    // Few pull requests move a baseline: what the gate knows of them is loaded where one does.
    async baselineQuestion(place, release) {
      const { fetchBaselineQuestion } = await import(/* webpackChunkName: "baseline" */ './baseline-question.ts');
      return fetchBaselineQuestion(github, repository, place, release, sources);
    },
  };
}

function namesOf(branches: Result<readonly Branch[], Failure>): Result<readonly string[], Failure> {
  return branches.ok ? ok(branches.value.map(({ name }) => name)) : branches;
}
