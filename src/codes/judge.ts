import { isEverywhere } from '../domain/deployment/groups.ts';
import type { People } from '../domain/approvals/people.ts';
import type { ReleaseFacts } from '../domain/facts.ts';
import { factsOf, type InventoryAnswer } from '../domain/judge.ts';
import type { Failure } from '../domain/finding.ts';
import type { PullRequest } from '../domain/pull-request.ts';
import type { Release } from '../domain/release.ts';
import type { Scope } from '../domain/scope.ts';
import { judgement, type Judgement } from '../domain/verdict.ts';
import type { VerificationFacts } from '../domain/verification/facts.ts';
import { find, findAtGate, findAtVerify, type Finding } from './index.ts';
import { isRefused } from './gate-release.ts';
import type { GateFacts, Outcome } from './outcome.ts';

/** Whether a release may go: by the inventory's answer and by what people have said of it as it was when they said it. */
export function judgeRelease(
  release: Release,
  answer: InventoryAnswer,
  people: People,
  approved: Release = release,
): Outcome {
  const { pull, plan, scope } = release;
  const facts = factsOf(release, answer, people, approved);
  return { ...judgeFacts(facts), pull, facts, plan, note: scope.release ? null : skipNote(scope) };
}

/** The outcome of a pull request that could be read but not judged. */
export function undecided({ pull, plan }: { pull: PullRequest; plan: string }, finding: Finding): Outcome {
  return { verdict: 'error', findings: [finding], pull, facts: null, plan, note: null };
}

/** The same where a fact could not be had. */
export function failed(release: { pull: PullRequest; plan: string }, failure: Failure): Outcome {
  return undecided(release, { ...failure, effect: 'error' });
}

/** An outcome with one finding more. */
export function withFinding(outcome: Outcome, finding: Finding): Outcome {
  const clear = outcome.facts?.scope.release === false ? 'skip' : 'allow';
  return { ...outcome, ...judgement([...outcome.findings, finding], clear) };
}

/** What is on hold while a limit of GitHub's kept an answer may not be: that is an error, and waiting helps. */
export function afterLimits<O extends Judgement<Finding>>(outcome: O, limits: readonly Failure[]): O {
  const [limit] = limits;
  return limit === undefined || outcome.verdict !== 'hold'
    ? outcome
    : { ...outcome, ...judgement([...outcome.findings, { ...limit, effect: 'error' }], 'allow') };
}

/** Judges the facts of a release: every code speaks, none hides another. */
export function judgeFacts(facts: ReleaseFacts): Judgement<Finding> {
  return judgement(find(facts), facts.scope.release ? 'allow' : 'skip');
}

/** Judges the facts of a deployment: what is found of it, and all that was found of the releases that it refuses. */
export function judgeGateFacts(facts: GateFacts): Judgement<Finding> {
  const theirs = facts.releases.filter(isRefused).flatMap(({ outcome }) => outcome.findings);
  return judgement([...findAtGate(facts), ...theirs], isEverywhere(facts) ? 'skip' : 'allow');
}

/** Judges what the sites have after a deployment. */
export function judgeVerification(facts: VerificationFacts, besides: readonly Finding[] = []): Judgement<Finding> {
  return judgement([...findAtVerify(facts), ...besides], 'allow');
}

function skipNote(scope: Scope): string {
  return scope.onReleaseBranch ? 'No changed path makes a release.' : 'The base branch is not a release branch.';
}
