import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import { judgeApprovals } from '../domain/approvals/judge.ts';
import { evaluate } from '../domain/evaluate.ts';
import type { ReleaseFacts } from '../domain/facts.ts';
import { involvement } from '../domain/involved.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { Resolution } from '../domain/sites/resolution.ts';
import type { Scope } from '../domain/scope.ts';
import type { PullRequestSnapshot } from '../github/pull-request.ts';
import { fetchPeople } from './people.ts';
import type { Resolve } from './ports.ts';
import { policyFor } from './policy.ts';
import { fetchRelease, undecided, withoutPolicy, type Release } from './release.ts';
import type { Sources } from './sources.ts';

/** Judges one pull request on the evidence: reads it, asks inventory and people, decides. */
export async function check(
  evidence: PullRequestSnapshot,
  policyPath: string,
  sources: Sources,
  resolve: Resolve,
): Promise<Outcome> {
  const policy = await policyFor(evidence, policyPath, sources);
  if (!policy.ok) return withoutPolicy(evidence.pull, policy.error);
  const prepared = await fetchRelease(evidence, policy.value, policyPath, sources);
  if (!prepared.ok) return prepared.error;
  const { query } = prepared.value;
  const resolutions = query === null ? null : await resolve([query], evidence.tip);
  return judgePrepared(prepared.value, resolutions === null ? null : answerOf(resolutions, 0), sources);
}

/** One of several answers that came together. A question without one is a bug: it must not pass for one that was never asked. */
export function answerOf(answers: Result<readonly Resolution[], Failure>, index: number): Result<Resolution, Failure> {
  if (!answers.ok) return answers;
  const value = answers.value[index];
  if (value === undefined)
    throw new Error(`the inventory left question ${index} of ${answers.value.length} unanswered`);
  return ok(value);
}

/** Decides on what has been read, what the inventory answered and what people have said. */
export async function judgePrepared(
  prepared: Release,
  resolution: Result<Resolution, Failure> | null,
  sources: Sources,
): Promise<Outcome> {
  const { evidence, pull, policy, policyPath, scope, declaration, declared, plan, proposed } = prepared;
  const involved = involvement(policy, scope, declared, resolution?.ok === true ? resolution.value : null);
  const adopts = (declared?.adopts.length ?? 0) > 0;
  const guarded = scope.guarded.length > 0 || adopts;
  const people = await fetchPeople({ evidence, pull, policy, policyPath, involved, guarded }, sources);
  if (!people.ok) return undecided(pull, plan, { effect: 'error', ...people.error });
  const approvals = judgeApprovals({
    pull,
    policy,
    involved,
    declared: declared?.cohorts ?? [],
    plan,
    release: scope.release,
    guarded,
    adopts,
    people: people.value,
  });
  const facts: ReleaseFacts = {
    pull,
    policy,
    proposed,
    defaultBranch: evidence.defaultBranch,
    plan,
    scope,
    declaration,
    resolution,
    involved,
    approvals,
  };
  return { ...evaluate(facts), pull, facts, plan, note: scope.release ? null : skipNote(scope) };
}

function skipNote(scope: Scope): string {
  return scope.onReleaseBranch ? 'No changed path makes a release.' : 'The base branch is not a release branch.';
}
