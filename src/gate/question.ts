import { environmentsOf, sameName, type Cohort, type Environment, type Policy } from '../domain/policy/policy.ts';
import { problem, type Problem } from '../domain/problem.ts';
import { partOf, type Part } from '../domain/risk/waves.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { isReleaseBranch } from '../domain/scope.ts';
import type { GitHub } from '../github/client.ts';
import type { EnvironmentQuestion } from '../github/deployments.ts';
import type { DefaultBranchQuestion } from '../check/default-branch.ts';
import { policyInForce } from '../check/policy.ts';
import type { Finding } from '../codes/index.ts';
import { fetchGateRepository, type GateRepository } from '../github/gate-repository.ts';
import type { GateRequest } from './request.ts';

/** What every step of a gate knows. */
export interface GateQuestion extends DefaultBranchQuestion {
  readonly github: GitHub;
  readonly repository: GateRepository;
  readonly request: GateRequest;
  readonly place: Place;
  /** The commit of the run: what will be deployed. */
  readonly commit: string;
}

/** A cohort and an environment of the policy in force, which the inputs of a run name. */
export interface Place {
  readonly cohort: Cohort;
  readonly environment: Environment;
  /** The wave of the cohort that the environment deploys to, or the rest. */
  readonly part: Part;
}

/** The cohort and environment of the policy that the inputs name: the environment must belong to the cohort. */
export function placeOf(
  policy: Policy,
  { cohort: name, environment }: Pick<GateRequest, 'cohort' | 'environment'>,
): Result<Place, Problem> {
  const names = [...policy.cohorts.keys()];
  const cohort = policy.cohorts.get(name);
  if (cohort === undefined) return fail(problem('input cohort', name, `one of the cohorts ${names.join(', ')}`, names));
  const environments = environmentsOf(cohort);
  const found = environments.find((listed) => sameName(listed.name, environment));
  const part = found === undefined ? null : partOf(cohort, found);
  if (found !== undefined && part !== null) return ok({ cohort, environment: found, part });
  const listed = environments.map((environment) => environment.name);
  const allowed =
    listed.length === 0
      ? `an environment that the policy lists for ${name}; it lists none`
      : `one that the policy lists for ${name}: ${listed.join(', ')}`;
  return fail(problem('input environment', environment, allowed, listed));
}

/** What is asked first of a deployment: the repository, the policy in force, and the place in it that the run names. */
export async function fetchPlace(
  github: GitHub,
  request: Pick<GateRequest, 'cohort' | 'environment' | 'policyPath'>,
): Promise<Result<Pick<GateQuestion, 'repository' | 'policy' | 'place'>, Finding>> {
  const repository = await fetchGateRepository(github, request);
  if (!repository.ok) return fail({ effect: 'error', ...repository.error });
  const policy = policyInForce(repository.value, request.policyPath);
  if (!policy.ok) return policy;
  const place = placeOf(policy.value, request);
  return place.ok
    ? ok({ repository: repository.value, policy: policy.value, place: place.value })
    : fail({ code: 'input.invalid', effect: 'error', problems: [place.error] });
}

/** Whether a branch is one into which releases are merged. */
export function releaseBranches({ policy, repository }: GateQuestion): (branch: string) => boolean {
  return (name) => isReleaseBranch(name, policy, repository.defaultBranch);
}

/** The environment of the run, as the policy and as the input spell it. */
export function environmentOf({ place, request, repository }: GateQuestion): EnvironmentQuestion {
  const names = [place.environment.name, request.environment] as const;
  return { names, spellings: repository.spellings, newest: repository.deployments };
}
