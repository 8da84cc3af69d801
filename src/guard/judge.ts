import type { Lookup } from '../domain/facts.ts';
import { failure, type Finding } from '../domain/finding.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { Result } from '../domain/result.ts';
import { connect, type GitHub } from '../github/client.ts';
import { subjectOf, type Subject } from '../github/event.ts';
import { readCommits } from '../github/commits.ts';
import { readInventoryFile, readTextFile } from '../github/files.ts';
import { findPullRequests } from '../github/find-pull-request.ts';
import { findGroup } from '../github/merge-queue.ts';
import { readAccess, readPushers, readTeams } from '../github/people.ts';
import { readPolicyHistory } from '../github/policy-history.ts';
import { readPullRequest, type Evidence } from '../github/pull-request.ts';
import { createInventory } from '../inventory/index.ts';
import { boundedFetch } from '../net/bounded-fetch.ts';
import type { Deadline } from '../net/deadline.ts';
import { MARKER } from '../report/index.ts';
import { check, type Resolve } from './check.ts';
import type { Environment } from './environment.ts';
import { adoptedPaths, policyBefore } from './gate/adopted.ts';
import type { Inputs } from './inputs.ts';
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

/** The workflow's own token, and the one that can read teams where it is given. */
interface Connections {
  readonly github: GitHub;
  readonly members: GitHub | null;
}

/** Connects to the GitHub of this run; every request ends by the deadline. */
export function connectTo(environment: Environment, token: string, deadline: Deadline): GitHub {
  const fetch = boundedFetch({
    signal: deadline.signal,
    remaining: () => deadline.remaining(),
    // A query changes nothing; a comment or a check run sent twice would be there twice.
    repeatable: (method, url) => method !== 'POST' || url.href === environment.graphqlUrl,
  });
  return connect({ token, apiUrl: environment.apiUrl, graphqlUrl: environment.graphqlUrl, repository: environment.repository, fetch });
}

/** Judges whatever the event is about: one pull request, several that share a head, or nothing. */
export async function judgeEvent(environment: Environment, inputs: Inputs, deadline: Deadline, now: () => Date): Promise<Judging> {
  const subject = subjectOf(environment.event, environment.payload, inputs.pullRequest);
  const without = (judged: Judged): Judging => ({ judged: [judged], head: headOf(subject), comment: null, group: subject.ok && subject.value.kind === 'group' });
  if (!subject.ok) return without(nowhere([{ code: 'input.invalid', effect: 'error', problems: [subject.error] }]));
  if (subject.value.kind === 'nothing') return without(nowhere([], subject.value.why));
  const github = connectTo(environment, inputs.githubToken, deadline);
  const members = inputs.membersToken === null ? null : connectTo(environment, inputs.membersToken, deadline);
  const numbers = await numbersOf(github, subject.value);
  if (!numbers.found) return without(nowhere([{ effect: 'error', ...numbers.failure }]));
  // The branch has moved on, or there never was one: no head of ours to put a check on.
  if (numbers.value.length === 0) return { judged: [nowhere([noPullRequest])], head: null, comment: null, group: false };
  const judged: Judged[] = [];
  for (const number of numbers.value) judged.push(await judgePullRequest({ github, members }, number, inputs, deadline, now));
  const comment = subject.value.kind === 'pull-request' ? subject.value.comment : null;
  return { judged, head: headOf(subject), comment, group: subject.value.kind === 'group' };
}

const noPullRequest = failure('evidence.unavailable', 'pull requests by head branch', 'a pull request with the head commit and repository of the workflow run', 'none');

function headOf(subject: Result<Subject, unknown>): string | null {
  if (!subject.ok) return null;
  switch (subject.value.kind) {
    case 'pull-request':
    case 'group':
      return subject.value.head;
    case 'head':
      return subject.value.commit;
    case 'nothing':
      return null;
  }
}

async function numbersOf(github: GitHub, subject: Exclude<Subject, { kind: 'nothing' }>): Promise<Lookup<readonly number[]>> {
  switch (subject.kind) {
    case 'pull-request':
      return { found: true, value: [subject.number] };
    case 'head':
      return findPullRequests(github, subject);
    case 'group':
      return findGroup(github, subject);
  }
}

async function judgePullRequest(connections: Connections, number: number, inputs: Inputs, deadline: Deadline, now: () => Date): Promise<Judged> {
  const { policyPath, publish } = inputs;
  const evidence = await readPullRequest(connections.github, { number, policyPath, checkName: CHECK_NAME, marker: MARKER, publish });
  if (!evidence.found) return nowhere([{ effect: 'error', ...evidence.failure }]);
  const outcome = await check(evidence.value, policyPath, sourcesOf(connections, policyPath), resolver(connections.github, inputs, deadline, now));
  return { outcome, evidence: evidence.value };
}

/** What is asked of the repository while judging. */
function sourcesOf({ github, members }: Connections, policyPath: string): Sources {
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

/** Asks the inventory of the queries' policy; a slow one has more time, as its policy says. */
export function resolver(github: GitHub, inputs: Inputs, deadline: Deadline, now: () => Date): Resolve {
  return async (queries, tip) => {
    const [first] = queries;
    if (first === undefined) return { found: true, value: [] };
    deadline.extend(first.policy.inventory.timeout);
    const inventory = createInventory(first.policy.inventory, {
      token: inputs.inventoryToken,
      fetch: boundedFetch({ signal: deadline.signal, remaining: () => deadline.remaining() }),
      now,
      readFile: async (path) => asInventory(await readInventoryFile(github, path, tip)),
    });
    return inventory.resolve(queries, deadline.signal);
  };
}

/** A file of the repository that cannot be read is here an inventory that does not answer. */
function asInventory<T>(answer: Lookup<T>): Lookup<T> {
  return answer.found ? answer : { found: false, failure: { ...answer.failure, code: 'inventory.unavailable' } };
}

/** An outcome that belongs to no pull request. */
export function nowhere(findings: readonly Finding[], note: string | null = null): Judged {
  const verdict = findings.length > 0 ? 'error' : 'skip';
  return { outcome: { verdict, findings, pull: null, facts: null, plan: null, note }, evidence: null };
}
