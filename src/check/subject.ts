import type { Finding } from '../codes/index.ts';
import type { Outcome } from '../codes/outcome.ts';
import { failure, type Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import type { Problem } from '../domain/problem.ts';
import type { Subject } from '../github/event.ts';
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
import { MARKER } from '../report/index.ts';
import { afterLimits } from '../codes/judge.ts';
import { askCheckAhead } from './ahead.ts';
import { check } from './check.ts';
import type { Ports } from './ports.ts';
import type { CheckSources } from './sources.ts';
import { judgeStack } from './stack.ts';
import type { Standing } from './standing.ts';
import { findTargets, type CheckPlan, type Placed } from './targets.ts';

/** What of the inputs a check depends on. */
export interface CheckOptions {
  readonly policyPath: string;
}

/** One pull request's outcome, and where it is published. */
export interface JudgedPullRequest {
  readonly outcome: Outcome;
  /** Null when the pull request could not be read: then there is no comment to write or update. */
  readonly evidence: PullRequestSnapshot | null;
  /** Whether the check run carries this verdict. */
  readonly onCheck: boolean;
}

/** What an event has led to. */
export interface CheckResult {
  /** What the event is about: outputs, exit code and comments are theirs. */
  readonly judged: readonly JudgedPullRequest[];
  /** Others on the same head commit that share the check run. */
  readonly sharers: readonly JudgedPullRequest[];
  readonly check: CheckPlan;
  /** A merge group gets no comments. */
  readonly group: boolean;
}

/** An event that does not say what it is about: nothing could be asked. */
export function unknownSubject(problem: Problem): CheckResult {
  return alone(outcomeWithoutPullRequest([{ code: 'input.invalid', effect: 'error', problems: [problem] }]));
}

/**
 * Judges whatever an event is about: one pull request, several that share a head, a merge group, or nothing. `claim` is
 * called once it is known what will be published, and has ended before anything else is asked: check runs are in the
 * order of what their judgements have read. Without it nothing is claimed.
 */
export async function judgeSubject(
  subject: Subject,
  options: CheckOptions,
  ports: Ports,
  claim: (check: CheckPlan) => Promise<void> = () => Promise.resolve(),
): Promise<CheckResult> {
  const targets = await findTargets(ports, subject, options.policyPath);
  switch (targets.kind) {
    case 'nothing':
      return alone(outcomeWithoutPullRequest([], targets.why));
    case 'unknown':
      return {
        ...alone(outcomeWithoutPullRequest(targets.findings)),
        check: targets.check,
        group: subject.kind === 'group',
      };
    case 'group':
    case 'pull-requests': {
      await claim(targets.check);
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
  }
}

function alone(judged: JudgedPullRequest): CheckResult {
  return { judged: [judged], sharers: [], check: { kind: 'none' }, group: false };
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
      const { fetchBaselineQuestion } = await import(/* webpackChunkName: "gate" */ './baseline-question.ts');
      return fetchBaselineQuestion(github, repository, place, release, sources);
    },
  };
}

function namesOf(branches: Result<readonly Branch[], Failure>): Result<readonly string[], Failure> {
  return branches.ok ? ok(branches.value.map(({ name }) => name)) : branches;
}

/** An outcome that belongs to no pull request. */
export function outcomeWithoutPullRequest(findings: readonly Finding[], note: string | null = null): JudgedPullRequest {
  const verdict = findings.length > 0 ? 'error' : 'skip';
  return { outcome: { verdict, findings, pull: null, facts: null, plan: null, note }, evidence: null, onCheck: true };
}
