import type { GateOutcome } from '../codes/outcome.ts';
import { handedOut } from '../domain/deployment/groups.ts';
import { problem, type Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { printInstant } from '../domain/time/zone.ts';
import { gateOf } from '../domain/verdict.ts';
import type { Environment } from './environment.ts';
import type { Inputs } from './inputs.ts';
import { codesOf } from '../report/record-head.ts';
import { declaredIn, type Outputs } from './outputs.ts';
import type { GateRequest, GateRun } from '../gate/request.ts';

/** The inputs that only a gate needs, and the commit that only a runner knows. */
export function gateRequest(
  inputs: Inputs,
  environment: Pick<Environment, 'commit' | 'branch'>,
  run: GateRun,
): Result<GateRequest, readonly Problem[]> {
  const { cohort, environment: name, rollback, policyPath } = inputs;
  const { commit, branch } = environment;
  const problems: Problem[] = [];
  if (cohort === null) problems.push(problem('input cohort', 'nothing', 'the cohort that this job is about to reach'));
  if (name === null)
    problems.push(problem('input environment', 'nothing', 'the GitHub environment that this job deploys to'));
  if (commit === null || !/^[0-9a-f]{40,64}$/.test(commit))
    problems.push(problem('GITHUB_SHA', commit ?? 'nothing', 'a commit id: run this as a step of a workflow'));
  if (cohort === null || name === null || commit === null || problems.length > 0) return fail(problems);
  return ok({ cohort, environment: name, rollback, policyPath, commit, runBranch: branch, ...run });
}

/** The outputs of a gate, but for the file of targets. */
export function gateOutputs({ verdict, findings, facts, until, plan }: GateOutcome): Outputs {
  const targets = facts === null ? null : handedOut(facts);
  return {
    gate: gateOf(verdict),
    verdict,
    codes: JSON.stringify(codesOf(findings)),
    cohorts: declaredIn((facts?.releases ?? []).map(({ outcome }) => outcome)),
    sites: targets === null ? '' : String(targets.length),
    until: until === null ? '' : printInstant(until),
    plan: plan ?? '',
  };
}
