import { ok, type Result } from '../domain/result.ts';
import { failure, type Failure } from '../domain/finding.ts';
import type { Finding } from '../codes/index.ts';
import type { Outcome } from '../codes/outcome.ts';
import type { Problem } from '../domain/problem.ts';
import type { GitHub } from '../github/client.ts';
import type { Subject } from '../github/event.ts';
import { fetchTextFile } from '../github/files.ts';
import { fetchPullRequestsOfHead } from '../github/find-pull-request.ts';
import { fetchMergeGroup } from '../github/merge-queue.ts';
import { fetchAccess, fetchPushers, fetchTeams } from '../github/people.ts';
import { fetchRenderings } from '../github/markdown.ts';
import { fetchPolicyHistory } from '../github/policy-history.ts';
import { fetchPaths } from '../github/git/paths.ts';
import { fetchAllBranches, type Branch } from '../github/git/refs.ts';
import { fetchPullRequest, type PullRequestSnapshot } from '../github/pull-request.ts';
import { MARKER } from '../report/index.ts';
import { check } from './check.ts';
import type { Ports } from './ports.ts';
import type { Sources } from './sources.ts';
import type { TrialSources } from './trial.ts';

/** The name of our check run. */
export const CHECK_NAME = 'cohort-guard';

/** What of the inputs a check depends on. */
export interface CheckOptions {
  readonly policyPath: string;
  /** Whether the result will be published: then earlier check runs and comments of ours are looked for. */
  readonly publish: boolean;
}

/** One pull request's outcome, and where it is to be told. */
export interface JudgedPullRequest {
  readonly outcome: Outcome;
  /** Null when the pull request could not be read: then there is nowhere to tell it. */
  readonly evidence: PullRequestSnapshot | null;
}

/** What an event has led to. */
export interface CheckResult {
  readonly judged: readonly JudgedPullRequest[];
  /** The head commit that the event tells of, for when the pull request itself cannot be read. */
  readonly head: string | null;
  /** The comment that the event is about. */
  readonly comment: number | null;
  /** A merge group is told on its own head, without comments. */
  readonly group: boolean;
}

/** An event that does not tell what it is about: nothing could be asked. */
export function unknownSubject(problem: Problem): CheckResult {
  return {
    judged: [outcomeWithoutPullRequest([{ code: 'input.invalid', effect: 'error', problems: [problem] }])],
    head: null,
    comment: null,
    group: false,
  };
}

/** Judges whatever an event is about: one pull request, several that share a head, or nothing. */
export async function judgeSubject(subject: Subject, options: CheckOptions, outside: Ports): Promise<CheckResult> {
  const without = (judged: JudgedPullRequest): CheckResult => ({
    judged: [judged],
    head: headOf(subject),
    comment: null,
    group: subject.kind === 'group',
  });
  if (subject.kind === 'nothing') return without(outcomeWithoutPullRequest([], subject.why));
  const numbers = await numbersOf(outside.github, subject);
  if (!numbers.ok) return without(outcomeWithoutPullRequest([{ effect: 'error', ...numbers.error }]));
  // The branch has moved on, or there never was one: no head of ours to put a check on.
  if (numbers.value.length === 0)
    return { judged: [outcomeWithoutPullRequest([noPullRequest])], head: null, comment: null, group: false };
  const judged: JudgedPullRequest[] = [];
  for (const number of numbers.value) judged.push(await judgePullRequest(outside, number, options));
  const comment = subject.kind === 'pull-request' ? subject.comment : null;
  return { judged, head: headOf(subject), comment, group: subject.kind === 'group' };
}

const noPullRequest = failure(
  'evidence.unavailable',
  'pull requests by head branch',
  'a pull request with the head commit and repository of the workflow run',
  'none',
);

function headOf(subject: Subject): string | null {
  switch (subject.kind) {
    case 'pull-request':
    case 'group':
      return subject.head;
    case 'head':
      return subject.commit;
    case 'nothing':
      return null;
  }
}

async function numbersOf(
  github: GitHub,
  subject: Exclude<Subject, { kind: 'nothing' }>,
): Promise<Result<readonly number[], Failure>> {
  switch (subject.kind) {
    case 'pull-request':
      return ok([subject.number]);
    case 'head':
      return fetchPullRequestsOfHead(github, subject);
    case 'group':
      return fetchMergeGroup(github, subject);
  }
}

async function judgePullRequest(outside: Ports, number: number, options: CheckOptions): Promise<JudgedPullRequest> {
  const { policyPath, publish } = options;
  const evidence = await fetchPullRequest(outside.github, {
    number,
    policyPath,
    checkName: CHECK_NAME,
    marker: MARKER,
    publish,
  });
  if (!evidence.ok) return outcomeWithoutPullRequest([{ effect: 'error', ...evidence.error }]);
  const outcome = await check(evidence.value, sourcesOf(outside, policyPath), outside);
  return { outcome, evidence: evidence.value };
}

/** What is asked of the repository while judging. */
function sourcesOf({ github, members }: Ports, policyPath: string): Sources & TrialSources {
  return {
    policyPath,
    readFile: (path, commit) => fetchTextFile(github, path, commit),
    access: (login) => fetchAccess(github, login),
    pushers: (pull) => fetchPushers(github, pull),
    teams: (owners, logins) => fetchTeams(members, owners, logins),
    renderings: (texts) => fetchRenderings(github, texts),
    policyHistory: (at) => fetchPolicyHistory(github, policyPath, at),
    paths: (commit) => fetchPaths(github, commit),
    branches: async () => namesOf(await fetchAllBranches(github)),
  };
}

function namesOf(branches: Result<readonly Branch[], Failure>): Result<readonly string[], Failure> {
  return branches.ok ? ok(branches.value.map(({ name }) => name)) : branches;
}

/** An outcome that belongs to no pull request. */
export function outcomeWithoutPullRequest(findings: readonly Finding[], note: string | null = null): JudgedPullRequest {
  const verdict = findings.length > 0 ? 'error' : 'skip';
  return { outcome: { verdict, findings, pull: null, facts: null, plan: null, note }, evidence: null };
}
