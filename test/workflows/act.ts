import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Event } from '../acceptance/events.ts';
import { TOKENS, type Scenario } from '../acceptance/scenario.ts';
import { describe, expect } from 'vitest';
import { ROOT, tool, unlessThere } from './tools.ts';

/*
 * Runs a workflow file as a runner would, by nektos/act on this machine, without a container and without a network: the
 * files are the shipped ones, GitHub is the loopback one. What act lacks is stood in for here and nowhere else:
 *
 * - It does not know `job.workflow_repository`, `job.workflow_sha` and `queue: max`: the first two are written into the
 *   copies of the files, and the third is taken out of them.
 * - actions/checkout would ask github.com: its stand-in puts the same files in the same place, and nothing else.
 *   actions/upload-artifact would store a file: its stand-in looks whether it is there and a page.
 * - It makes no deployments, keeps no concurrency groups and grants no permissions.
 */

const ACT = tool('act');

/** Tests that run workflows, which takes seconds each. */
export function byAct(title: string, tests: () => void): void {
  describe.skipIf(ACT === null)(`${title}${unlessThere('act', ACT)}`, { timeout: 60_000 }, () => {
    tests();
  });
}

/** As the examples name it. */
const REPOSITORY = 'OWNER/cohort-guard';
const COMMIT = '0'.repeat(40);
const UPLOAD = 'actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f';
const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1';

export interface WorkflowRun {
  /** Of examples/workflows. */
  readonly workflow: string;
  /** Default: a push of the deployed commit to main. */
  readonly event?: Event;
  /** Inputs of workflow_dispatch: text, as they are in the event. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** The commit of the run; default: the head of the default branch. */
  readonly commit?: string;
  /** Instead of the bundle: an ES module that does what a step may do. */
  readonly bundle?: string;
  /** Changes the text of what is run, to try what must not work. */
  readonly edit?: (text: string) => string;
}

export interface WorkflowResult {
  readonly exitCode: number | null;
  readonly log: string;
  /** What each deploy step had, in order: the sites in the file of targets, and the image in what was checked out. */
  readonly deployed: readonly { readonly sites: readonly string[]; readonly image: number }[];
}

/** `scripts/deploy/run.sh` of a world: takes down what it was given and where it stands. */
export const DEPLOY_SCRIPT = `#!/usr/bin/env bash
set -euo pipefail
printf '{ "sites": %s, "%s }' "$(cat "$1")" "$(sed 's/image:/image":/' deploy/resource-publisher/app.yml)" > "$COHORT_GUARD_TEST_DEPLOYED/$(date +%s%N).json"
`;

/** In no run may GitHub be asked for what it does not know, or a secret be shown. */
export async function runWorkflow(
  { world, github }: Pick<Scenario, 'world' | 'github'>,
  run: WorkflowRun,
): Promise<WorkflowResult> {
  const folder = mkdtempSync(join(tmpdir(), 'cohort-guard-act-'));
  try {
    const put = (path: string, content: string, mode = 0o644) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content, { mode });
      return join(folder, path);
    };
    const commit = run.commit ?? world.head().oid;
    const shipped = (path: string) => {
      const text = readFileSync(join(ROOT, path), 'utf8')
        .replaceAll('${{ job.workflow_repository }}', REPOSITORY)
        .replaceAll('${{ job.workflow_sha }}', COMMIT)
        .replaceAll(/^ +queue: max\n/gm, '');
      return run.edit?.(text) ?? text;
    };

    // cohort-guard, as GitHub has it under the commit that the examples pin.
    for (const path of ['action.yml', 'dist'])
      cpSync(join(ROOT, path), join(folder, 'guard', path), { recursive: true });
    if (run.bundle !== undefined) put('guard/dist/index.js', run.bundle);
    for (const name of readdirSync(join(ROOT, '.github/workflows'))) {
      put(`guard/.github/workflows/${name}`, shipped(`.github/workflows/${name}`));
    }
    // The repository that uses it, at the commit of the run.
    for (const [path] of world.commits.get(commit)?.files ?? [])
      put(`deployed/${path}`, world.readFile(path, commit) ?? '', path.endsWith('.sh') ? 0o755 : 0o644);
    const standIn = (name: string, inputs: Readonly<Record<string, string>>, text: string) => {
      const defaults = Object.entries(inputs).map(([input, value]) => [input, { default: value }]);
      const runs = { using: 'node24', main: 'index.cjs' };
      put(`${name}/action.yml`, JSON.stringify({ name, inputs: Object.fromEntries(defaults), runs }));
      put(`${name}/index.cjs`, text);
    };
    standIn(
      'checkout',
      { repository: '', ref: '', path: '.', token: '', 'persist-credentials': 'true' },
      checkout(folder, `${world.owner}/${world.name}`, commit),
    );
    standIn('upload', { path: '', archive: 'true' }, UPLOADED);
    put(`work/.github/workflows/${run.workflow}`, shipped(`examples/workflows/${run.workflow}`));
    for (const name of ['home', 'received', 'cache']) mkdirSync(join(folder, name));

    const { event, payload } = run.event ?? push(world, commit);
    const secrets = put(
      'secrets',
      `GITHUB_TOKEN=${world.token}\nINVENTORY_TOKEN=${TOKENS.inventory}\nMEMBERS_TOKEN=${TOKENS.members}\n`,
    );
    const variables = {
      GITHUB_API_URL: github.apiUrl,
      GITHUB_GRAPHQL_URL: github.graphqlUrl,
      GITHUB_REPOSITORY: `${world.owner}/${world.name}`,
      // GITHUB_SHA is what the steps see; act takes it from SHA_REF.
      GITHUB_REF: `refs/heads/${world.repository.defaultBranch}`,
      SHA_REF: commit,
      COHORT_GUARD_TEST_DEPLOYED: join(folder, 'received'),
    };
    const { exitCode, log } = await spawned(
      [
        event,
        '--workflows',
        join('.github/workflows', run.workflow),
        '--eventpath',
        put(
          'event.json',
          JSON.stringify({ ...inPrivate(payload as object), ...(run.inputs && { inputs: run.inputs }) }),
        ),
        '--platform',
        'ubuntu-latest=-self-hosted',
        '--no-skip-checkout',
        '--no-cache-server',
        '--pull=false',
        '--action-offline-mode',
        '--action-cache-path',
        join(folder, 'cache'),
        '--secret-file',
        secrets,
        '--concurrent-jobs',
        '1',
        '--local-repository',
        `${REPOSITORY}@${COMMIT}=${join(folder, 'guard')}`,
        '--local-repository',
        `${CHECKOUT}=${join(folder, 'checkout')}`,
        '--local-repository',
        `${UPLOAD}=${join(folder, 'upload')}`,
        ...Object.entries(variables).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
      ],
      join(folder, 'work'),
      join(folder, 'home'),
    );
    expect(github.problems).toEqual([]);
    expect(log).not.toMatch(/NobodyMaySee/);
    const received = readdirSync(join(folder, 'received')).toSorted();
    const deployed = received.map((name) => readFileSync(join(folder, 'received', name), 'utf8'));
    return { exitCode, log, deployed: deployed.map((text) => JSON.parse(text) as WorkflowResult['deployed'][number]) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The payload of a private repository, where a report is kept. */
function inPrivate(payload: { readonly repository?: object }): object {
  return { ...payload, repository: { ...payload.repository, private: true } };
}

const push = ({ repository }: Scenario['world'], after: string): Event => ({
  event: 'push',
  payload: { ref: `refs/heads/${repository.defaultBranch}`, after },
});

/** As actions/upload-artifact does with one file as it is: there has to be one. */
const UPLOADED = String.raw`
const { readFileSync } = require('node:fs');
const { INPUT_PATH: path = '', INPUT_ARCHIVE: archive } = process.env;
if (archive !== 'false' || !readFileSync(path, 'utf8').startsWith('<!doctype html>')) process.exit(1);
console.log('uploaded the report');
`;

/** As actions/checkout does, it empties the folder first. */
function checkout(folder: string, repository: string, commit: string): string {
  const sources = {
    [`${REPOSITORY}@${COMMIT}`]: join(folder, 'guard'),
    [`${repository}@${commit}`]: join(folder, 'deployed'),
  };
  return `
const { cpSync, readdirSync, mkdirSync, rmSync } = require('node:fs');
const { join } = require('node:path');
const input = (name) => process.env['INPUT_' + name.toUpperCase()] || '';
const what = (input('repository') || process.env.GITHUB_REPOSITORY) + '@' + (input('ref') || process.env.GITHUB_SHA);
const source = ${JSON.stringify(sources)}[what];
if (source === undefined) throw new Error('there is no ' + what);
if (input('persist-credentials') !== 'false') throw new Error('credentials would stay');
const target = join(process.env.GITHUB_WORKSPACE, input('path') || '.');
mkdirSync(target, { recursive: true });
for (const name of readdirSync(target)) rmSync(join(target, name), { recursive: true, force: true });
cpSync(source, target, { recursive: true });
`;
}

/** With nothing of this process's environment but what a program needs. */
function spawned(
  options: readonly string[],
  cwd: string,
  home: string,
): Promise<{ exitCode: number | null; log: string }> {
  return new Promise((done, failed) => {
    const path = `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`;
    const child = spawn(ACT ?? '', options, {
      cwd,
      env: { PATH: path, HOME: home, XDG_CACHE_HOME: join(home, 'cache'), TMPDIR: tmpdir(), DOCKER_HOST: '' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let log = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (log += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (log += text));
    child.on('error', failed).on('close', (exitCode) => done({ exitCode, log }));
  });
}
