import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { LoopbackGitHub } from '../loopback/github/index.ts';

/** The bundle that GitHub would run. */
export const BUNDLE = resolve(import.meta.dirname, '../../dist/index.js');

export interface Step {
  readonly event: string;
  readonly payload: unknown;
  /** `with:` of the step; the defaults of action.yml are filled in, as the runner does. */
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

export interface StepResult {
  readonly exitCode: number | null;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly log: string;
  /** The decision record, parsed; null where none was written. */
  readonly record: any;
}

const DEFAULTS: Readonly<Record<string, string>> = {
  mode: 'check',
  'policy-path': '.github/cohort-guard.yml',
  rollback: 'false',
  'fail-on': 'deny,hold,error',
  publish: 'true',
};

/** Runs the committed bundle as a runner would: environment, event file, output and summary files. */
export async function runAction(github: LoopbackGitHub, step: Step): Promise<StepResult> {
  const folder = mkdtempSync(join(tmpdir(), 'cohort-guard-'));
  try {
    const file = (name: string, content: string) => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    };
    const inputs = { ...DEFAULTS, 'github-token': github.world.token, ...step.with };
    const env = {
      PATH: process.env['PATH'],
      HOME: folder,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: step.event,
      GITHUB_EVENT_PATH: file('event.json', typeof step.payload === 'string' ? step.payload : JSON.stringify(step.payload)),
      GITHUB_REPOSITORY: `${github.world.owner}/${github.world.name}`,
      GITHUB_API_URL: github.apiUrl,
      GITHUB_GRAPHQL_URL: github.graphqlUrl,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_RUN_ID: '1',
      GITHUB_OUTPUT: file('output', ''),
      GITHUB_STEP_SUMMARY: file('summary.md', ''),
      RUNNER_TEMP: folder,
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      ...step.env,
    };
    const { exitCode, log } = await spawned(env);
    const outputs = readOutputs(readFileSync(join(folder, 'output'), 'utf8'));
    const record = outputs['record-file'];
    return {
      exitCode,
      log,
      outputs,
      summary: readFileSync(join(folder, 'summary.md'), 'utf8'),
      record: record !== undefined && existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')) : null,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function spawned(env: Record<string, string | undefined>): Promise<{ exitCode: number | null; log: string }> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [BUNDLE], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let log = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (log += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (log += text));
    child.on('error', failed).on('close', (exitCode) => done({ exitCode, log }));
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
