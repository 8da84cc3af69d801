import type { Finding } from '../codes/index.ts';
import { mayHoldCommand } from '../domain/approvals/may-hold-command.ts';
import { NO_COMMAND } from '../github/subject.ts';
import { failure, type Failure } from '../domain/finding.ts';
import type { GitHub } from '../github/client.ts';
import type { Subject } from '../github/event.ts';
import { fetchPullRequestsOfHead } from '../github/find-pull-request.ts';
import { fetchRenderings } from '../github/markdown.ts';
import { fetchMergeGroup } from '../github/merge-queue.ts';
import type { OpenPull } from '../github/sharers.ts';
import { fetchHead, fetchTarget, type Target } from '../github/target.ts';
import type { Ports } from './ports.ts';
import { fetchStanding, trunksOf, type Standing } from './standing.ts';

/** A pull request and where it goes. */
export interface Placed {
  readonly pull: Pick<OpenPull, 'number' | 'head' | 'base'>;
  readonly standing: Standing;
  /** Whether the check run on the head commit carries its verdict: the worst of all that it carries. */
  readonly onCheck: boolean;
  /** By which it is foreseen what will be asked about it; null: nothing is. */
  readonly target: Target | null;
}

/** What becomes of the check run on a head commit. */
export type CheckPlan =
  /** Claimed before the judgement and completed after it. */
  | { readonly kind: 'complete'; readonly head: string }
  /** Claimed and left unfinished: what cannot be judged must not be green. */
  | { readonly kind: 'unfinished'; readonly head: string; readonly why: string }
  /** The same, but only where a check run of ours is there: none is expected here. */
  | { readonly kind: 'successor'; readonly head: string; readonly why: string }
  | { readonly kind: 'none' }
  /** There is a verdict, and the commit that it belongs on is not known. */
  | { readonly kind: 'no-head' };

/** What an event is about, before anything is judged. */
export type Targets =
  | { readonly kind: 'nothing'; readonly why: string }
  | { readonly kind: 'unknown'; readonly findings: readonly Finding[]; readonly check: CheckPlan }
  | {
      readonly kind: 'pull-requests';
      /** What the event is about: one, or several that share a head commit. */
      readonly subjects: readonly Placed[];
      /** Others on that head commit whose verdicts the check run carries as well. */
      readonly sharers: readonly Placed[];
      readonly check: CheckPlan;
    }
  | { readonly kind: 'group'; readonly subjects: readonly Placed[]; readonly check: CheckPlan };

/** Finds out what an event is about, and what may be published on it. */
export async function findTargets(
  ports: Pick<Ports, 'github' | 'members'>,
  subject: Subject,
  policyPath: string,
): Promise<Targets> {
  const { github, members } = ports;
  switch (subject.kind) {
    case 'nothing':
      return { kind: 'nothing', why: subject.why };
    case 'pull-request':
      if (subject.comment !== null && !(await mayHoldCommandOf(github, subject.comment)))
        return { kind: 'nothing', why: NO_COMMAND };
      return placeAll(github, [subject.number], policyPath, subject.head);
    case 'head': {
      const numbers = await fetchPullRequestsOfHead(github, subject);
      if (!numbers.ok) return unknown(numbers.error, subject.commit);
      // The branch has moved on, or there never was one: no head of ours to put a check on.
      if (numbers.value.length === 0) return { kind: 'unknown', findings: [noPullRequest], check: { kind: 'none' } };
      return placeAll(github, numbers.value, policyPath, subject.commit);
    }
    case 'group':
      return placeGroup(github, members, subject, policyPath);
  }
}

/**
 * Whether GitHub shows a command, or what is nearly one, in one of some texts. Where it does not say, there may be one.
 */
async function mayHoldCommandOf(github: GitHub, texts: readonly string[]): Promise<boolean> {
  const suspects = texts.filter(mayHoldCommand);
  if (suspects.length === 0) return false;
  const pages = await fetchRenderings(github, suspects);
  const { readCommands } = await import(/* webpackChunkName: "check" */ '../domain/approvals/commands.ts');
  if (!pages.ok) return true;
  return suspects.some((text) => {
    const html = pages.value.get(text);
    return html === undefined || readCommands(html).length > 0;
  });
}

const noPullRequest = failure(
  'evidence.unavailable',
  'pull requests by head branch',
  'a pull request with the head commit and repository of the workflow run',
  'none',
);

/** What could not be found out is an error on the head that the event names: an earlier green check must not stand. */
function unknown(error: Failure, head: string | null): Targets {
  return {
    kind: 'unknown',
    findings: [{ effect: 'error', ...error }],
    check: head === null ? { kind: 'no-head' } : { kind: 'complete', head },
  };
}

async function placeAll(
  github: GitHub,
  numbers: readonly number[],
  policyPath: string,
  head: string | null,
): Promise<Targets> {
  const subjects: Candidate[] = [];
  const others = new Map<number, Candidate>();
  const targets = await Promise.all(numbers.map((number) => fetchTarget(github, number, policyPath)));
  for (const [index, number] of numbers.entries()) {
    const target = targets[index];
    if (target === undefined) continue;
    if (!target.ok) return unknown(target.error, head ?? (await fetchHead(github, number)));
    const isTrunk = trunksOf(target.value, policyPath);
    const standing = await fetchStanding(github, target.value, isTrunk);
    if (!standing.ok) return unknown(standing.error, target.value.head);
    subjects.push({ pull: target.value, standing: standing.value, target: target.value, ...target.value });
    for (const sharer of target.value.sharers) {
      if (numbers.includes(sharer.number) || others.has(sharer.number)) continue;
      const place = await fetchStanding(github, sharer, isTrunk);
      if (!place.ok) return unknown(place.error, target.value.head);
      others.set(sharer.number, {
        pull: sharer,
        standing: place.value,
        target: null,
        writer: sharer.writer,
        open: true,
      });
    }
  }
  return together(subjects, [...others.values()]);
}

/** So many pull requests on one head commit are judged together. */
const MAX_SHARERS = 10;

interface Candidate extends Omit<Placed, 'onCheck'> {
  readonly open: boolean;
  readonly writer: boolean;
}

/**
 * Who publishes on a head commit, and with whom: its open pull requests by authors with write access, if there is one.
 * One that is not judged writes nothing where another is.
 */
function together(subjects: readonly Candidate[], others: readonly Candidate[]): Targets {
  const isJudged = ({ standing }: Candidate) => standing.kind !== 'elsewhere';
  const open = [...subjects, ...others].filter((candidate) => candidate.open && isJudged(candidate));
  const writers = open.filter((candidate) => candidate.writer);
  const publishing = open.length === 0 ? subjects.filter(isJudged) : writers.length > 0 ? writers : open;
  const place = (candidate: Candidate): Placed => ({ ...candidate, onCheck: publishing.includes(candidate) });
  const result = (check: CheckPlan, sharers: readonly Candidate[] = []): Targets => ({
    kind: 'pull-requests',
    subjects: subjects.map(place),
    sharers: sharers.map(place),
    check,
  });
  const [first] = subjects;
  if (first === undefined) return result({ kind: 'none' });
  const { head } = first.pull;
  if (!subjects.some((candidate) => publishing.includes(candidate)))
    return result(publishing.length > 0 ? { kind: 'none' } : { kind: 'successor', head, why: elsewhere(first) });
  const sharers = others.filter((candidate) => publishing.includes(candidate));
  if (sharers.length > MAX_SHARERS) {
    const asked = `pull requests with the head ${head}`;
    return unknown(failure('evidence.truncated', asked, `at most ${MAX_SHARERS}`, `${sharers.length}`), head);
  }
  for (const { standing } of publishing) {
    if (standing.kind === 'ambiguous') return result({ kind: 'unfinished', head, why: ambiguous(standing) }, sharers);
  }
  return result({ kind: 'complete', head }, sharers);
}

function elsewhere({ pull }: Candidate): string {
  return `Nothing is judged for pull request ${pull.number} while its base branch is no release branch.`;
}

function ambiguous({ numbers }: Extract<Standing, { kind: 'ambiguous' }>): string {
  return `Several open pull requests come from the base branch or lead back to it (${numbers.join(', ')}): the release branch that this one is for is not clear.`;
}

async function placeGroup(
  github: GitHub,
  members: GitHub | null,
  group: Extract<Subject, { kind: 'group' }>,
  policyPath: string,
): Promise<Targets> {
  const numbers = await fetchMergeGroup(github, members, group);
  if (!numbers.ok) return unknown(numbers.error, group.head);
  const subjects: Placed[] = [];
  let judged = false;
  for (const number of numbers.value) {
    const target = await fetchTarget(github, number, policyPath);
    if (!target.ok) return unknown(target.error, group.head);
    judged = trunksOf(target.value, policyPath)(group.branch);
    subjects.push({
      pull: target.value,
      standing: judged ? { kind: 'direct' } : { kind: 'elsewhere' },
      target: null,
      onCheck: true,
    });
  }
  const why = 'Nothing is judged for a merge queue whose branch is no release branch.';
  return {
    kind: 'group',
    subjects,
    check: judged ? { kind: 'complete', head: group.head } : { kind: 'successor', head: group.head, why },
  };
}
