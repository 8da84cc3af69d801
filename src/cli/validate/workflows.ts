import { z } from 'zod/mini';
import type { Problem } from '../../domain/problem.ts';
import { parseYaml } from '../../domain/policy/yaml.ts';
import type { Terminal } from '../terminal.ts';

/* Workflow files, read as far as the guard depends on them. */

const step = z.looseObject({
  name: z.optional(z.string()),
  uses: z.optional(z.string()),
  with: z.optional(z.record(z.string(), z.unknown())),
});
const job = z.looseObject({
  name: z.optional(z.string()),
  uses: z.optional(z.string()),
  with: z.optional(z.record(z.string(), z.unknown())),
  environment: z.optional(
    z.union([z.string(), z.looseObject({ name: z.string(), deployment: z.optional(z.unknown()) })]),
  ),
  strategy: z.optional(z.unknown()),
  steps: z.optional(z.array(step)),
});
const events = z.union([
  z.pipe(
    z.string(),
    z.transform((name) => ({ [name]: null })),
  ),
  z.pipe(
    z.array(z.string()),
    z.transform((names) => Object.fromEntries(names.map((name) => [name, null]))),
  ),
  z.record(z.string(), z.unknown()),
]);
const workflow = z.looseObject({ on: z.optional(events), jobs: z.optional(z.record(z.string(), job)) });
/** A job of a workflow file, as far as the guard depends on it. */
export type Job = z.output<typeof job>;
type Step = z.output<typeof step>;

/** A job with where it stands. */
export interface PlacedJob {
  readonly path: string;
  readonly id: string;
  readonly value: Job;
  /** What starts its workflow, by event. */
  readonly events: Readonly<Record<string, unknown>>;
  /** Where something of the file stands: `file:line:column jobs.deploy.name`. */
  readonly at: (path: readonly PropertyKey[]) => string;
}

export interface ReadWorkflow {
  readonly jobs: readonly PlacedJob[];
  /** Why it cannot be read. */
  readonly problems: readonly Problem[];
}

/** Whether a path is that of a workflow file. */
export function isWorkflow(path: string): boolean {
  return /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path);
}

/** Reads a workflow file. */
export function readWorkflow(path: string, terminal: Pick<Terminal, 'readFile'>): ReadWorkflow {
  const yaml = parseYaml(terminal.readFile(path), path, 'core', 'a workflow file');
  if (!yaml.ok) return { jobs: [], problems: yaml.error };
  const { value, places } = yaml.value;
  const read = workflow.safeParse(value);
  if (!read.success) {
    const [issue] = read.error.issues;
    const place = places.at(issue?.path ?? []);
    return { jobs: [], problems: [{ place, found: 'another shape', allowed: 'a workflow file with jobs and steps' }] };
  }
  const { on = {}, jobs = {} } = read.data;
  return {
    jobs: Object.entries(jobs).map(([id, value]) => ({ path, id, value, events: on, at: (keys) => places.at(keys) })),
    problems: [],
  };
}

/** The jobs of a workflow file; none where it cannot be read. */
export function jobsOf(path: string, terminal: Pick<Terminal, 'readFile'>): readonly PlacedJob[] {
  return readWorkflow(path, terminal).jobs;
}

const OURS = /(?:^|\/)cohort-guard(?:@|$)/;
const OUR_WORKFLOW = /cohort-guard\/\.github\/workflows\/(check|deploy)\.yml(?:@|$)/;

export function isOurs({ uses }: Step): boolean {
  return uses !== undefined && OURS.test(uses.replace(/@.*$/, '@'));
}

/** The mode of a step of ours; null of another's. */
export function modeOf(step: Step): string | null {
  if (!isOurs(step)) return null;
  const mode = step.with?.['mode'];
  return typeof mode === 'string' ? mode : 'check';
}

/** Which of our reusable workflows a job is; null: none. */
export function reusableOf({ uses }: Job): 'check' | 'deploy' | null {
  const name = OUR_WORKFLOW.exec(uses ?? '')?.[1];
  return name === 'check' || name === 'deploy' ? name : null;
}

/** The name of a job's environment as it is written, with its expressions. */
export function environmentOf({ environment }: Job): string | null {
  return typeof environment === 'object' ? environment.name : (environment ?? null);
}

/** The place of the gate among the steps of a job; -1 where it has none. */
export function gateIn({ steps = [] }: Job): number {
  return steps.findIndex((step) => modeOf(step) === 'gate');
}
