import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { run } from '../../src/action/run.ts';
import type { Runner } from '../../src/action/runner.ts';
import type { Clock } from '../../src/http/clock.ts';
import { contextOf } from './run-context.ts';
import { virtualClock } from '../loopback/clock.ts';
import type { LoopbackGitHub } from '../loopback/github/index.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const ACTION = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly runs: { readonly main: string };
};

/** The bundle that GitHub would run, or `COHORT_GUARD_ENTRY=src/main.ts`: the source itself, while it is being changed. */
const BUNDLE = join(ROOT, process.env['COHORT_GUARD_ENTRY'] ?? ACTION.runs.main);

export interface Step {
  readonly event: string;
  /** The event file: a text as it is, anything else as JSON. */
  readonly payload: unknown;
  /** `with:` of the step; the defaults of action.yml are filled in, as the runner does. */
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /**
   * Runs the committed bundle in a process of its own, as a runner would, by the clock of this machine. Default: the
   * source in this process, on a clock that only waits move.
   */
  readonly bundle?: boolean;
  /** Of the source in this process. Default: one on which waits pass at once. */
  readonly clock?: Clock;
  /** The runner cancels the step (SIGTERM) when this resolves. */
  readonly cancelled?: Promise<unknown>;
}

export interface StepResult {
  readonly exitCode: number | null;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Standard output and standard error. */
  readonly log: string;
  /** The decision record, parsed; null where none was written. */
  readonly record: any;
  /** As it was written. */
  readonly recordText: string | null;
  /** The report, in HTML; null where none was written. */
  readonly report: string | null;
  /** The file of targets, parsed; null where there is none. */
  readonly targets: readonly string[] | null;
}

/** What a check came to, read from its outputs. */
export interface Run extends StepResult {
  readonly gate: string;
  readonly verdict: string;
  /** But `site.unassigned`. */
  readonly codes: readonly string[];
  readonly allCodes: readonly string[];
  readonly cohorts: readonly string[];
  /** Null where it is not known. */
  readonly sites: number | null;
  readonly plan: string;
  /** The first (mostly only) judgement of the record. */
  readonly judgement: any;
  /** The sites of the first question to the inventory (mostly that of the release), as the record has them. */
  readonly targeted: readonly string[] | null;
}

/** Runs the action: environment, event file, output and summary files. */
export async function runAction(github: LoopbackGitHub, step: Step): Promise<StepResult> {
  const event = typeof step.payload === 'string' ? step.payload : JSON.stringify(step.payload);
  if (step.bundle !== true)
    return inProcess(
      environment(github, step, (name) => name),
      event,
      step.clock ?? virtualClock(),
    );
  const folder = mkdtempSync(join(tmpdir(), 'cohort-guard-'));
  try {
    const file = (name: string) => join(folder, name);
    for (const [name, content] of [
      ['output', ''],
      ['summary.md', ''],
      ['event.json', event],
    ] as const)
      writeFileSync(file(name), content);
    const { exitCode, log } = await spawned(
      {
        ...environment(github, step, file),
        PATH: process.env['PATH'],
        HOME: folder,
        RUNNER_TEMP: folder,
        NODE_COMPILE_CACHE,
        ...step.env,
      },
      folder,
      step.cancelled,
    );
    const outputs = readOutputs(readFileSync(file('output'), 'utf8'));
    const written = (name: string) =>
      existsSync(outputs[name] ?? '') ? readFileSync(outputs[name] ?? '', 'utf8') : null;
    return { exitCode, log, outputs, summary: readFileSync(file('summary.md'), 'utf8'), ...filesOf(written) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Compiling the bundle is a third of a start; what a test runs is the same all the time. */
const NODE_COMPILE_CACHE = resolve(import.meta.dirname, '../../node_modules/.cache/compile');

function environment(
  github: LoopbackGitHub,
  step: Step,
  file: (name: string) => string,
): Record<string, string | undefined> {
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: step.event,
    GITHUB_EVENT_PATH: file('event.json'),
    GITHUB_REPOSITORY: `${github.world.owner}/${github.world.name}`,
    GITHUB_API_URL: github.apiUrl,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_RUN_ID: '1',
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary.md'),
    ...inputs(github, step.with ?? {}),
    ...step.env,
  };
}

/** A runner that keeps everything in memory. */
async function inProcess(
  env: Readonly<Record<string, string | undefined>>,
  event: string,
  clock: Clock,
): Promise<StepResult> {
  const outputs: Record<string, string> = {};
  const files: string[] = [];
  const said: string[] = [];
  let summary = '';
  let exitCode = 0;
  const runner: Runner = {
    variables: env,
    input: (name) => (env[`INPUT_${name.toUpperCase()}`] ?? '').trim(),
    output: (name, value) => void (outputs[name] = value),
    summarize: (markdown) => void (summary += `${markdown}\n`),
    write: (_name, content) => String(files.push(typeof content === 'string' ? content : [...content].join('')) - 1),
    context: () => contextOf(env, () => event),
    log: (line) => void said.push(line),
    warn: (message) =>
      void said.push(`::warning::${message.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}`),
    debug: () => undefined,
    now: () => new Date(),
    clock,
    exit: (code) => void (exitCode = code),
    onCrash: () => undefined,
  };
  await run(runner);
  return {
    exitCode,
    outputs,
    summary,
    log: `${said.join('\n')}\n`,
    ...filesOf((name) => files[Number(outputs[name] ?? 'none')] ?? null),
  };
}

/** The files that outputs name. */
function filesOf(
  written: (output: string) => string | null,
): Pick<StepResult, 'record' | 'recordText' | 'report' | 'targets'> {
  const recordText = written('record-file');
  return {
    record: JSON.parse(recordText ?? 'null'),
    recordText,
    report: written('report-file'),
    targets: JSON.parse(written('targets-file') ?? 'null'),
  };
}

/** Every input of action.yml is set, to nothing where it has no default; a name that it lacks is a mistake of the test. */
function inputs(github: LoopbackGitHub, given: Readonly<Record<string, string>>): Record<string, string> {
  const unknown = Object.keys(given).filter((name) => !(name in ACTION.inputs));
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(', ')}`);
  return Object.fromEntries(
    Object.entries(ACTION.inputs).map(([name, { default: value = '' }]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      given[name] ?? value.replace('${{ github.token }}', github.world.token),
    ]),
  );
}

/** In an empty folder: the action needs no checkout. */
function spawned(
  env: Record<string, string | undefined>,
  cwd: string,
  cancelled: Promise<unknown> | undefined,
): Promise<{ exitCode: number | null; log: string }> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [BUNDLE], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let log = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (log += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (log += text));
    child.on('error', failed).on('close', (exitCode) => done({ exitCode, log }));
    cancelled?.then(() => child.kill('SIGTERM'), failed);
  });
}

/** The runner's own reading of the output file: `name<<delimiter`, lines, `delimiter`. */
function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const match = /^([^=<]+)<<(.+)$/.exec(lines[at] ?? '');
    if (match === null) continue;
    const end = lines.indexOf(match[2] ?? '', at + 1);
    outputs[match[1] ?? ''] = lines.slice(at + 1, end).join('\n');
    at = end;
  }
  return outputs;
}
