import {
  environmentPlaces,
  environmentsOf,
  sameName,
  type Environment,
  type Policy,
} from '../../domain/policy/policy.ts';
import { error, warning, type ValidationFinding } from '../findings.ts';
import { environmentOf, gateIn, reusableOf, type PlacedJob } from './workflows.ts';

/* What a job that deploys must be for the gate to hold. */

/** The gate is a step of the job that deploys, just before the deploy step, and asks about this very job. */
export function validateGate(job: PlacedJob, policy: Policy): ValidationFinding[] {
  const { id, value, at } = job;
  const { environment, steps = [] } = value;
  const written = environmentOf(value);
  const named = environmentsNamed(written, policy);
  const index = gateIn(value);
  const gate = steps[index];
  // Without a gate, a job that verifies deploys nothing.
  if (gate === undefined && steps.some((step) => step.with?.['mode'] === 'verify')) return [];
  const findings: ValidationFinding[] = [];
  if (named.length > 0 && typeof environment === 'object' && environment.deployment === false)
    findings.push(
      warning(
        at(['jobs', id, 'environment', 'deployment']),
        'deployment: false',
        'a job whose deployment is recorded: without a record the gate does not know what is deployed',
      ),
    );
  if (gate === undefined) {
    if (named.length === 0) return findings;
    const allowed = 'the gate as a step of the job that deploys, just before the deploy step';
    return [...findings, warning(at(['jobs', id, 'steps']), 'no step that uses cohort-guard in mode gate', allowed)];
  }
  const place = ['jobs', id, 'steps', index];
  if (gate.name !== 'cohort-guard')
    findings.push(
      error(
        at(gate.name === undefined ? place : [...place, 'name']),
        gate.name ?? 'no name',
        'the name cohort-guard: by it a later gate knows that this one ran',
      ),
    );
  if (index === steps.length - 1)
    findings.push(
      error(
        at(place),
        'the last step',
        'a deploy step after the gate: a later job would act on an answer that a re-run keeps for 30 days',
      ),
    );
  return [
    ...findings,
    ...validateQuestion({ given: gate.with ?? {}, where: [...place, 'with'], at }, written, policy),
    ...named.flatMap((environment) => validateName(job, environment, null)),
  ];
}

/** The same of a job that is our reusable workflow, whose own job is called `deploy`. */
export function validateReusable(job: PlacedJob, policy: Policy): ValidationFinding[] {
  const { id, value, at } = job;
  if (reusableOf(value) !== 'deploy') return [];
  const given = value.with ?? {};
  const environment = given['environment'];
  const named = environmentsNamed(typeof environment === 'string' ? environment : null, policy);
  return [
    ...validateQuestion({ given, where: ['jobs', id, 'with'], at }, null, policy),
    ...named.flatMap((place) => validateName(job, place, 'deploy')),
  ];
}

function environmentsNamed(written: string | null, policy: Policy): Environment[] {
  const all = environmentPlaces(policy).map(({ environment }) => environment);
  return written === null ? [] : all.filter(({ name }) => isExpression(written) || sameName(name, written));
}

interface Question {
  readonly given: Readonly<Record<string, unknown>>;
  readonly where: readonly PropertyKey[];
  readonly at: PlacedJob['at'];
}

/** Cohort and environment that the gate is asked about, as far as they are written out. */
function validateQuestion({ given, where, at }: Question, ofJob: string | null, policy: Policy): ValidationFinding[] {
  const cohort = literal(given['cohort']);
  const environment = literal(given['environment']);
  const known = [...policy.cohorts.keys()];
  const found = cohort === null ? undefined : policy.cohorts.get(cohort);
  if (cohort !== null && found === undefined)
    return [error(at([...where, 'cohort']), cohort, `a cohort of the policy: ${known.join(', ')}`, known)];
  if (environment === null) return [];
  const place = at([...where, 'environment']);
  if (ofJob !== null && !isExpression(ofJob) && !sameName(ofJob, environment))
    return [error(place, environment, `${ofJob}, the environment of this job`)];
  if (found === undefined) return [];
  const names = environmentsOf(found).map(({ name }) => name);
  if (names.some((name) => sameName(name, environment))) return [];
  const allowed = names.length === 0 ? 'none has an environment' : names.join(', ');
  return [error(place, environment, `an environment of ${found.name}: ${allowed}`, names)];
}

/** The job that the policy names for an environment must be this one. */
function validateName(
  { path, id, value, at }: PlacedJob,
  { name, job: expected }: Environment,
  inner: string | null,
): ValidationFinding[] {
  if (expected === null) return [];
  const jobName = value.name ?? id;
  const written = `${path.replace(/^.*\//, '')}/${inner === null ? jobName : `${jobName} / ${inner}`}`;
  // GitHub fills in expressions, and adds the values of a matrix where the job has no name of its own.
  const dynamic = isExpression(written) || (value.name === undefined && value.strategy !== undefined);
  if (dynamic || written === expected || isExpression(environmentOf(value) ?? '')) return [];
  const place = value.name === undefined ? at(['jobs', id]) : at(['jobs', id, 'name']);
  return [error(place, written, `${expected}, the job that the policy names for ${name}`)];
}

function literal(value: unknown): string | null {
  return typeof value === 'string' && value !== '' && !isExpression(value) ? value : null;
}

function isExpression(text: string): boolean {
  return text.includes('${{');
}
