import { parse } from 'yaml';
import { z } from 'zod';
import { sameName, type Environment, type Policy } from '../../domain/policy/policy.ts';
import { environmentsOf } from '../../domain/risk/waves.ts';
import type { Terminal } from '../terminal.ts';
import { warning, type ValidationFinding } from './findings.ts';

/* Workflow files as far as the guard depends on them: is there a check, and is the gate a step of the job that deploys. */

const step = z.looseObject({
  name: z.string().optional(),
  uses: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});
const job = z.looseObject({
  name: z.string().optional(),
  uses: z.string().optional(),
  environment: z
    .union([z.string(), z.looseObject({ name: z.string(), deployment: z.unknown().optional() })])
    .optional(),
  strategy: z.unknown().optional(),
  steps: z.array(step).optional(),
});
const workflow = z.looseObject({ jobs: z.record(z.string(), job).optional() });
/** A job of a workflow file, as far as the guard depends on it. */
export type Job = z.output<typeof job>;

const OURS = /(?:^|\/)cohort-guard(?:@|$)/;

/** What is wrong with the workflows of the clone, and how many there are. */
export function validateWorkflows(
  policy: Policy,
  files: readonly string[],
  terminal: Terminal,
): { readonly count: number; readonly findings: readonly ValidationFinding[] } {
  const paths = files.filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path));
  const jobs = paths.flatMap((path) => jobsOf(path, terminal));
  const environments = [...policy.cohorts.values()].flatMap(environmentsOf);
  const findings = jobs.flatMap(({ path, id, value }) => validateJob(path, id, value, environments));
  const unused = environments.filter((environment) => !jobs.some(({ value }) => names(value, environment)));
  return {
    count: paths.length,
    findings: [
      ...findings,
      ...(paths.length === 0 || jobs.some(({ value }) => checks(value)) ? [] : [NO_CHECK]),
      ...(paths.length === 0
        ? []
        : unused.map((environment) =>
            warning(
              '.github/workflows',
              `no job with environment: ${environment.name}`,
              'a job that deploys to each environment of the policy',
            ),
          )),
    ],
  };
}

const NO_CHECK = warning(
  '.github/workflows',
  'no step that uses cohort-guard in mode check',
  'a workflow that judges pull requests, as examples/workflows/cohort-guard.yml',
);

/** The jobs of a workflow file; none where it cannot be read. */
export function jobsOf(
  path: string,
  terminal: Pick<Terminal, 'readFile'>,
): { readonly path: string; readonly id: string; readonly value: Job }[] {
  try {
    const read = workflow.safeParse(parse(terminal.readFile(path)));
    return Object.entries(read.success ? (read.data.jobs ?? {}) : {}).map(([id, value]) => ({ path, id, value }));
  } catch {
    return [];
  }
}

function checks({ uses, steps = [] }: Job): boolean {
  if (uses !== undefined && /cohort-guard\/\.github\/workflows\/check\.yml/.test(uses)) return true;
  return steps.some((one) => isOurs(one) && (one.with?.['mode'] ?? 'check') === 'check');
}

function isOurs({ uses }: z.output<typeof step>): boolean {
  return uses !== undefined && OURS.test(uses.replace(/@.*$/, '@'));
}

/** The name of a job's environment as it is written, with its expressions. */
export function environmentOf({ environment }: Job): string | null {
  return typeof environment === 'object' ? environment.name : (environment ?? null);
}

/** Whether a job deploys to an environment; an expression (of a matrix) may mean any. */
function names(value: Job, environment: Environment): boolean {
  const own = environmentOf(value);
  return own !== null && (own.includes('${{') || sameName(own, environment.name));
}

/** The place of the gate among the steps of a job; -1 where it has none. */
export function gateIn({ steps = [] }: Job): number {
  return steps.findIndex((one) => isOurs(one) && one.with?.['mode'] === 'gate');
}

function validateJob(path: string, id: string, value: Job, environments: readonly Environment[]): ValidationFinding[] {
  const meant = environments.filter((environment) => names(value, environment));
  if (meant.length === 0) return [];
  const place = `${path} jobs.${id}`;
  const { environment, steps = [] } = value;
  const gate = gateIn(value);
  const found: ValidationFinding[] = [];
  if (typeof environment === 'object' && environment.deployment === false)
    found.push(
      warning(
        `${place}.environment`,
        'deployment: false',
        'a job whose deployment is recorded: without a record the gate does not know what is deployed',
      ),
    );
  if (gate < 0)
    return [
      ...found,
      warning(
        `${place}.steps`,
        'no step that uses cohort-guard in mode gate',
        'the gate as a step of the job that deploys, just before the deploy step',
      ),
    ];
  if (steps[gate]?.name !== 'cohort-guard')
    found.push(
      warning(
        `${place}.steps[${gate}].name`,
        steps[gate]?.name ?? 'nothing',
        'the name cohort-guard: by it a later gate knows that this one ran',
      ),
    );
  if (gate === steps.length - 1)
    found.push(
      warning(
        `${place}.steps[${gate}]`,
        'the last step',
        'a deploy step after the gate: a later job would act on an answer that a re-run keeps for 30 days',
      ),
    );
  return [...found, ...meant.flatMap((one) => fits(path, id, value, one))];
}

/** The job that the policy names for an environment must be this one. */
function fits(path: string, id: string, value: Job, { name, job: expected }: Environment): ValidationFinding[] {
  if (expected === null) return [];
  const written = `${path.replace(/^.*\//, '')}/${value.name ?? id}`;
  // GitHub fills in expressions, and adds the values of a matrix where the job has no name of its own.
  const dynamic = written.includes('${{') || (value.name === undefined && value.strategy !== undefined);
  if (dynamic || written === expected) return [];
  const own = environmentOf(value) ?? '';
  if (own.includes('${{')) return [];
  return [warning(`${path} jobs.${id}.name`, written, `${expected}, the job that the policy names for ${name}`)];
}
