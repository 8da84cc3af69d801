import type { Lookup } from '../domain/facts.ts';
import { failure, type Finding } from '../domain/finding.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { Problem } from '../domain/problem.ts';
import type { GitHub } from '../github/client.ts';
import type { Subject } from '../github/event.ts';
import { readCommits } from '../github/commits.ts';
import { readTextFile } from '../github/files.ts';
import { findPullRequests } from '../github/find-pull-request.ts';
import { findGroup } from '../github/merge-queue.ts';
import { readAccess, readPushers, readTeams } from '../github/people.ts';
import { readPolicyHistory } from '../github/policy-history.ts';
import { readPullRequest, type Evidence } from '../github/pull-request.ts';
import { MARKER } from '../report/index.ts';
import { check } from './check.ts';
import { adoptedPaths, policyBefore } from './gate/adopted.ts';
import type { Inputs } from './inputs.ts';
import type { Outside } from './outside.ts';
import type { Sources } from './sources.ts';

/** The name of our check run. */
export const CHECK_NAME = 'cohort-guard';

/** One pull request's outcome, and where it is to be told. */
export interface Judged {
  readonly outcome: Outcome;
  /** Null when the pull request could not be read: then there is nowhere to tell it. */
  readonly evidence: Evidence | null;
}

/** What an event has led to. */
export interface Judging {
  readonly judged: readonly Judged[];
  /** The head commit that the event tells of, for when the pull request itself cannot be read. */
  readonly head: string | null;
  /** The comment that the event is about. */
  readonly comment: number | null;
  /** A merge group is told on its own head, without comments. */
  readonly group: boolean;
}

/** An event that does not tell what it is about: nothing could be asked. */
export function unknownSubject(problem: Problem): Judging {
  return {
    judged: [nowhere([{ code: 'input.invalid', effect: 'error', problems: [problem] }])],
    head: null,
    comment: null,
    group: false,
  };
}

/** Judges whatever an event is about: one pull request, several that share a head, or nothing. */
export async function judgeSubject(subject: Subject, inputs: Inputs, outside: Outside): Promise<Judging> {
  const without = (judged: Judged): Judging => ({
    judged: [judged],
    head: headOf(subject),
    comment: null,
    group: subject.kind === 'group',
  });
  if (subject.kind === 'nothing') return without(nowhere([], subject.why));
  const numbers = await numbersOf(outside.github, subject);
  if (!numbers.found) return without(nowhere([{ effect: 'error', ...numbers.failure }]));
  // The branch has moved on, or there never was one: no head of ours to put a check on.
  if (numbers.value.length === 0)
    return { judged: [nowhere([noPullRequest])], head: null, comment: null, group: false };
  const judged: Judged[] = [];
  for (const number of numbers.value) judged.push(await judgePullRequest(outside, number, inputs));
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
): Promise<Lookup<readonly number[]>> {
  switch (subject.kind) {
    case 'pull-request':
      return { found: true, value: [subject.number] };
    case 'head':
      return findPullRequests(github, subject);
    case 'group':
      return findGroup(github, subject);
  }
}

async function judgePullRequest(outside: Outside, number: number, inputs: Inputs): Promise<Judged> {
  const { policyPath, publish } = inputs;
  const evidence = await readPullRequest(outside.github, {
    number,
    policyPath,
    checkName: CHECK_NAME,
    marker: MARKER,
    publish,
  });
  if (!evidence.found) return nowhere([{ effect: 'error', ...evidence.failure }]);
  const outcome = await check(evidence.value, policyPath, sourcesOf(outside, policyPath), outside.resolve);
  return { outcome, evidence: evidence.value };
}

/** What is asked of the repository while judging. */
function sourcesOf({ github, members }: Outside, policyPath: string): Sources {
  return {
    readFile: (path, commit) => readTextFile(github, path, commit),
    commits: (oids) => readCommits(github, oids),
    policyBefore: (oids) => policyBefore(github, policyPath, oids),
    adoptedPaths: (oids) => adoptedPaths(github, oids),
    access: (login) => readAccess(github, login),
    pushers: (pull) => readPushers(github, pull),
    teams: (owners, logins) => readTeams(members, owners, logins),
    policyHistory: (at) => readPolicyHistory(github, policyPath, at),
  };
}

/** An outcome that belongs to no pull request. */
export function nowhere(findings: readonly Finding[], note: string | null = null): Judged {
  const verdict = findings.length > 0 ? 'error' : 'skip';
  return { outcome: { verdict, findings, pull: null, facts: null, plan: null, note }, evidence: null };
}
