import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT, tool, unlessThere, WORKFLOWS } from './tools.ts';

/* Every workflow, of this repository and of the examples, as the linters see it, and what they do not look at. */

const actionlint = tool('actionlint');
const zizmor = tool('zizmor');

function complaints(program: string | null, options: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program ?? '', options, { cwd: ROOT, encoding: 'utf8' });
  return status === 0 ? '' : `${stdout}${stderr}${error?.message ?? ''}` || `exit code ${String(status)}`;
}

it.skipIf(actionlint === null)(`actionlint finds nothing${unlessThere('actionlint', actionlint)}`, () => {
  expect(complaints(actionlint, ['-no-color', '-config-file', 'test/workflows/actionlint.yml', ...WORKFLOWS])).toBe('');
});

it.skipIf(zizmor === null)(`zizmor finds nothing${unlessThere('zizmor', zizmor)}`, () => {
  expect(
    complaints(zizmor, [
      '--offline',
      '--no-progress',
      '--strict-collection',
      '--config',
      'test/workflows/zizmor.yml',
      ...WORKFLOWS,
      'action.yml',
    ]),
  ).toBe('');
});

interface Step {
  readonly name?: string;
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly 'continue-on-error'?: unknown;
}
interface Job {
  readonly if?: string;
  readonly uses?: string;
  readonly environment?: string;
  readonly steps?: readonly Step[];
  readonly with?: Readonly<Record<string, unknown>>;
  readonly secrets?: unknown;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly concurrency?: Readonly<Record<string, unknown>>;
}
interface Workflow {
  readonly on: Readonly<Record<string, any>>;
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const read = (path: string) => parse(readFileSync(join(ROOT, path), 'utf8')) as Workflow;
const SELF = './.cohort-guard';
const gates = (job: Job) => (job.steps ?? []).filter((step) => step.with?.['mode'] === 'gate');
/** The report as one file that opens in the browser. */
const keepsReport = (step: Step) =>
  step.with?.['archive'] === false && step.with['path'] === '${{ steps.gate.outputs.report-file }}';
const deployments = WORKFLOWS.flatMap((path) =>
  Object.entries(read(path).jobs)
    .filter(([, job]) => gates(job).length > 0)
    .map(([name, job]) => [`${path}: ${name}`, job] as const),
);

describe('jobs that deploy', () => {
  it('are there: the reusable one, and those of the examples', () => {
    expect(deployments.map(([name]) => name)).toEqual(
      expect.arrayContaining([
        '.github/workflows/deploy.yml: deploy',
        'examples/workflows/deploy.yml: deploy',
        'examples/workflows/deploy-pilot.yml: rest',
      ]),
    );
  });

  it.each(deployments)(
    '%s: the gate is a step of the job, in the environment it judges, and what follows asks it',
    (_, job) => {
      const steps = job.steps ?? [];
      const at = steps.findIndex((step) => step.with?.['mode'] === 'gate');
      expect(gates(job)).toHaveLength(1);
      expect(steps[at]).toMatchObject({
        // By this name a gate tells a job that asked it from one that did not.
        name: 'cohort-guard',
        id: 'gate',
        with: { environment: job.environment, cohort: expect.any(String) },
      });
      expect(steps[at]?.if).toBeUndefined();
      const after = steps.slice(at + 1).filter((step) => step.run !== 'exit 1' && !keepsReport(step));
      expect(after).not.toEqual([]);
      for (const step of after) expect(step.if).toBe("steps.gate.outputs.gate == 'open'");
      // Only the report comes after all of it, whatever happens, and what becomes of it is nobody's verdict.
      expect(steps.filter((step) => keepsReport(step) || step['continue-on-error'] !== undefined)).toEqual([
        expect.objectContaining({ if: expect.stringMatching(/^always\(\) && /), 'continue-on-error': true }),
      ]);
      expect(steps.findIndex(keepsReport)).toBe(steps.length - 1);
    },
  );

  it.each(deployments)('%s: no deployment that waits is dropped, and no cohort waits for another', (_, job) => {
    expect(job.concurrency).toMatchObject({ 'cancel-in-progress': false, queue: 'max' });
    expect(job.concurrency?.['group']).toContain(job.environment);
  });

  it.each(deployments)('%s: writes nothing to GitHub', (_, { permissions = {} }) => {
    expect(Object.keys(permissions)).toEqual(
      expect.arrayContaining(['contents', 'pull-requests', 'deployments', 'actions']),
    );
    expect(Object.entries(permissions).filter(([name, level]) => level !== 'read' && name !== 'id-token')).toEqual([]);
  });
});

describe('reusable workflows', () => {
  it.each(['.github/workflows/check.yml', '.github/workflows/deploy.yml'])(
    '%s: the action in the version of the file, and nobody chooses the policy',
    (path) => {
      const { on, jobs } = read(path);
      const steps = Object.values(jobs)[0]?.steps ?? [];
      const at = steps.findIndex((step) => step.uses === SELF);
      expect(Object.keys(on)).toEqual(['workflow_call']);
      expect(Object.keys(on['workflow_call'].inputs)).not.toContain('policy-path');
      expect(steps.filter((step) => step.with !== undefined && 'policy-path' in step.with)).toEqual([]);
      expect(steps[at - 2]?.run).toContain('exit 1');
      expect(steps[at - 1]).toMatchObject({
        uses: expect.stringMatching(/^actions\/checkout@[0-9a-f]{40}$/),
        with: { repository: '${{ job.workflow_repository }}', ref: '${{ job.workflow_sha }}', path: SELF.slice(2) },
      });
    },
  );

  const callers = WORKFLOWS.flatMap((path) =>
    Object.entries(read(path).jobs)
      .filter(([, job]) => job.uses !== undefined)
      .map(([name, job]) => [`${path}: ${name}`, job] as const),
  );

  it.each(callers)('%s: pinned, gives what is asked for, and all the rights that are needed', (_, job) => {
    const [, file = ''] = /^OWNER\/cohort-guard\/(\.github\/workflows\/[\w-]+\.yml)@0{40}$/.exec(job.uses ?? '') ?? [];
    const { on, jobs } = read(file);
    const { inputs, secrets } = on['workflow_call'] as Record<
      'inputs' | 'secrets',
      Readonly<Record<string, { readonly required?: boolean }>>
    >;
    const required = Object.keys(inputs).filter((name) => inputs[name]?.required === true);
    expect(Object.keys(job.with ?? {})).toEqual(expect.arrayContaining(required));
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(job.with ?? {})));
    expect(Object.keys(secrets)).toEqual(expect.arrayContaining(Object.keys(job.secrets ?? {})));
    expect(job.permissions).toEqual(Object.values(jobs)[0]?.permissions);
  });
});
