import { environmentPlaces, sameName, type Policy } from '../../domain/policy/policy.ts';
import type { Terminal } from '../terminal.ts';
import { error, warning, type ValidationFinding } from '../findings.ts';
import { validateGate, validateReusable } from './gate-rules.ts';
import {
  environmentOf,
  gateIn,
  isWorkflow,
  modeOf,
  readWorkflow,
  reusableOf,
  type Job,
  type PlacedJob,
} from './workflows.ts';

/** What is wrong with the workflows of the clone, and how many there are. */
export function validateWorkflows(
  policy: Policy,
  files: readonly string[],
  terminal: Pick<Terminal, 'readFile'>,
): { readonly count: number; readonly findings: readonly ValidationFinding[] } {
  const paths = files.filter(isWorkflow);
  const workflows = paths.map((path) => readWorkflow(path, terminal));
  const jobs = workflows.flatMap((workflow) => workflow.jobs);
  if (paths.length === 0) return { count: 0, findings: [] };
  return {
    count: paths.length,
    findings: [
      // GitHub may read what we do not: what is in it is not looked at.
      ...workflows.flatMap(({ problems }) => problems.map((problem) => ({ level: 'warning', problem }) as const)),
      ...jobs.flatMap((job) => [
        ...validateCheck(job),
        ...validateVerify(job),
        ...validateGate(job, policy),
        ...validateReusable(job, policy),
      ]),
      ...(jobs.some(({ value }) => judgesPullRequests(value)) ? [] : [NO_CHECK]),
      ...unused(policy, jobs),
    ],
  };
}

const NO_CHECK = warning(
  '.github/workflows',
  'no step that uses cohort-guard in mode check',
  'a workflow that judges pull requests, as examples/workflows/cohort-guard.yml',
);

function unused(policy: Policy, jobs: readonly PlacedJob[]): ValidationFinding[] {
  return environmentPlaces(policy)
    .map(({ environment }) => environment.name)
    .filter((name) => !jobs.some(({ value }) => deploysTo(value, name) || isFollowed(value, name, policy)))
    .map((name) =>
      warning(
        '.github/workflows',
        `no job with environment: ${name}`,
        'a job that deploys to each environment of the policy',
      ),
    );
}

/** Whether a job deploys to an environment. */
function deploysTo(value: Job, name: string): boolean {
  return mayName(reusableOf(value) === 'deploy' ? value.with?.['environment'] : environmentOf(value), name);
}

/** Whether no job has to deploy there: sites tell what they have, and a job verifies it. */
function isFollowed({ steps = [] }: Job, name: string, { releases }: Policy): boolean {
  return (
    releases.deployed === 'sites' &&
    steps.some((step) => modeOf(step) === 'verify' && mayName(step.with?.['environment'], name))
  );
}

/** An expression (of a matrix) may mean any. */
function mayName(written: unknown, name: string): boolean {
  return typeof written === 'string' && (written.includes('${{') || sameName(written, name));
}

/** Whether a job judges pull requests by this action. */
export function judgesPullRequests(value: Job): boolean {
  return reusableOf(value) === 'check' || (value.steps ?? []).some((step) => modeOf(step) === 'check');
}

/** Without these a pull request is not judged, or not judged again once its declaration has changed. */
export const NEEDED_TYPES = ['opened', 'edited', 'synchronize', 'reopened', 'labeled', 'unlabeled'];
const DEFAULT_TYPES = ['opened', 'synchronize', 'reopened'];

function validateCheck({ value, events, at }: PlacedJob): ValidationFinding[] {
  if (!judgesPullRequests(value)) return [];
  return ['pull_request_target', 'pull_request']
    .filter((event) => Object.hasOwn(events, event))
    .flatMap((event) => {
      const types = typesOf(events[event]);
      const missing = NEEDED_TYPES.filter((type) => !types.includes(type));
      if (missing.length === 0) return [];
      return [
        warning(
          at(['on', event]),
          `types: [${types.join(', ')}]`,
          `also ${missing.join(', ')}: without them a changed declaration is not judged again`,
        ),
      ];
    });
}

function typesOf(event: unknown): readonly string[] {
  if (typeof event !== 'object' || event === null || !('types' in event)) return DEFAULT_TYPES;
  return [event.types].flat().map(String);
}

/** In a job of its own a verification is no deployment, and must not be recorded as one. */
function validateVerify({ id, value, at }: PlacedJob): ValidationFinding[] {
  const { environment, steps = [] } = value;
  const index = steps.findIndex((step) => modeOf(step) === 'verify');
  if (index < 0 || gateIn(value) >= 0 || environment === undefined) return [];
  if (typeof environment === 'object' && environment.deployment === false) return [];
  return [
    error(
      at(['jobs', id, 'environment']),
      `environment: ${environmentOf(value) ?? ''}`,
      'no environment, or one with `deployment: false`: a job that only verifies would be recorded as a deployment',
    ),
  ];
}
