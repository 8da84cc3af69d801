import { judgeApprovals } from '../domain/approvals/judge.ts';
import { evaluate } from '../domain/evaluate.ts';
import type { Lookup, ReleaseFacts } from '../domain/facts.ts';
import { involvement } from '../domain/involved.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { Query, Resolution } from '../domain/resolution.ts';
import type { Scope } from '../domain/scope.ts';
import type { Evidence } from '../github/pull-request.ts';
import { gatherPeople } from './people.ts';
import { policyFor } from './policy.ts';
import { prepare, undecided, withoutPolicy, type Prepared } from './prepare.ts';
import type { Sources } from './sources.ts';

/** Asks the inventory of a policy several questions at once. */
export type Resolve = (queries: readonly Query[], tip: string) => Promise<Lookup<readonly Resolution[]>>;

/** Judges one pull request on the evidence: reads it, asks inventory and people, decides. */
export async function check(
  evidence: Evidence,
  policyPath: string,
  sources: Sources,
  resolve: Resolve,
): Promise<Outcome> {
  const policy = await policyFor(evidence, policyPath, sources);
  if (!policy.ok) return withoutPolicy(evidence.pull, policy.error);
  const prepared = await prepare(evidence, policy.value, policyPath, sources);
  if (!prepared.ok) return prepared.error;
  const { query } = prepared.value;
  const resolutions = query === null ? null : await resolve([query], evidence.tip);
  return conclude(prepared.value, resolutions === null ? null : answerOf(resolutions, 0), sources);
}

/** One of several answers that came together. A question without one is a bug: it must not pass for one that was never asked. */
export function answerOf(answers: Lookup<readonly Resolution[]>, index: number): Lookup<Resolution> {
  if (!answers.found) return answers;
  const value = answers.value[index];
  if (value === undefined)
    throw new Error(`the inventory left question ${index} of ${answers.value.length} unanswered`);
  return { found: true, value };
}

/** Decides on what has been read, what the inventory answered and what people have said. */
export async function conclude(
  prepared: Prepared,
  resolution: Lookup<Resolution> | null,
  sources: Sources,
): Promise<Outcome> {
  const { evidence, pull, policy, policyPath, scope, declaration, declared, plan, proposed } = prepared;
  const involved = involvement(policy, scope, declared, resolution?.found === true ? resolution.value : null);
  const adopts = (declared?.adopts.length ?? 0) > 0;
  const guarded = scope.guarded.length > 0 || adopts;
  const people = await gatherPeople({ evidence, pull, policy, policyPath, involved, guarded }, sources);
  if (!people.found) return undecided(pull, plan, { effect: 'error', ...people.failure });
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
