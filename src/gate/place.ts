import { sameName, type Cohort, type Environment, type Policy, environmentsOf } from '../domain/policy/policy.ts';
import { problem, type Problem } from '../domain/problem.ts';
import { partOf, type Part } from '../domain/risk/waves.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { GateRequest } from './request.ts';

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
