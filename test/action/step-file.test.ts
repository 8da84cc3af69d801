import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findStepFile } from '../../src/action/step-file.ts';
import { connect } from '../../src/github/client.ts';
import { GrowingBody } from '../../src/http/body.ts';
import { onPullRequest } from '../acceptance/events.ts';
import { gateScenario } from '../acceptance/gate-scenario.ts';
import { quickScenario, SITES, type ScenarioOptions } from '../acceptance/scenario.ts';

/* What an earlier step of the same job wrote: where it is believed, and where not. */

const CSV = [
  'id,status,template-engine',
  ...SITES.map(({ id, status, attributes }) => `${id},${status},${String(attributes['template-engine'] ?? '')}`),
].join('\n');

function workspace(): string {
  return mkdtempSync(join(tmpdir(), 'cohort-guard-step-'));
}

function fileIn(folder: string, name = 'sites.csv', content = CSV): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const options: ScenarioOptions = {
  body: 'Target-Cohort: resource-publisher\n',
  approvedBy: ['alice'],
  policy: (draft) => void (draft.inventory = { provider: 'step', format: 'csv' }),
  world: { files: { 'estate/sites.csv': CSV } },
};

describe('at the check', () => {
  it('is believed on pull_request_target', async () => {
    const own = await quickScenario(options);
    const path = fileIn(workspace());
    expect(await own.run({ with: { 'inventory-file': path } })).toMatchObject({ verdict: 'allow', sites: 3 });
    expect(own.inventory.requests).toEqual([]);
  });

  it('is found below the workspace', async () => {
    const own = await quickScenario(options);
    const folder = workspace();
    fileIn(folder, 'out.csv');
    const run = await own.run({
      with: { 'inventory-file': 'out.csv' },
      env: { GITHUB_WORKSPACE: folder, GITHUB_SHA: own.world.head().oid },
    });
    expect(run).toMatchObject({
      verdict: 'allow',
    });
  });

  it('is not believed on pull_request, whose workflow file is that of the pull request', async () => {
    const own = await quickScenario(options);
    const run = await own.run({
      ...onPullRequest('pull_request', own.pull),
      with: { 'inventory-file': fileIn(workspace()) },
    });
    expect(run).toMatchObject({ verdict: 'error', codes: ['inventory.unavailable'] });
    expect(run.log).toContain('a run of pull_request');
  });

  it.each<[string, (folder: string) => Record<string, string>, string]>([
    ['no input', () => ({}), 'no such input'],
    [
      'no file',
      (folder) => ({ 'inventory-file': join(folder, 'none.csv') }),
      'a file at the path of the input inventory-file',
    ],
  ])('%s', async (_, inputs, told) => {
    const own = await quickScenario(options);
    const run = await own.run({ with: inputs(workspace()) });
    expect(run).toMatchObject({ verdict: 'error', codes: ['inventory.unavailable'] });
    expect(run.log.replaceAll(/\s+/g, ' ')).toContain(told);
  });

  it('is not believed where it is in the commit of the run, by whatever link', async () => {
    const own = await quickScenario(options);
    const folder = workspace();
    mkdirSync(join(folder, 'estate'));
    fileIn(join(folder, 'estate'));
    symlinkSync(join(folder, 'estate/sites.csv'), join(folder, 'link.csv'));
    for (const path of ['estate/sites.csv', './link.csv', join(folder, 'estate/sites.csv')]) {
      const run = await own.run({
        with: { 'inventory-file': path },
        env: { GITHUB_WORKSPACE: folder, GITHUB_SHA: own.world.head().oid },
      });
      expect(run).toMatchObject({ verdict: 'error', codes: ['inventory.unavailable'] });
      expect(run.log.replaceAll(/\s+/g, ' ')).toContain('which is in the commit of this run');
    }
  });
});

it('is not believed where it has grown, or shrunk, since it was looked at', async () => {
  const folder = workspace();
  const path = fileIn(folder);
  const run = { event: 'schedule', payload: {}, branch: 'main', commit: null, workspace: join(folder, 'checkout') };
  const github = connect({
    token: 't',
    apiUrl: 'http://127.0.0.1',
    graphqlUrl: 'http://127.0.0.1/graphql',
    repository: 'acme/shop',
    fetch: () => Promise.reject(new Error('a file outside of the workspace is asked about nowhere')),
  });
  for (const [content, observed] of [
    [CSV, null],
    [`${CSV}\nZ1,active,`, 'it is still being written'],
    ['id', 'it is still being written'],
  ] as const) {
    fileIn(folder);
    const found = await findStepFile({ mode: 'check', inventoryFile: path }, run, github);
    if (!found.ok) throw new Error(found.error.observed);
    fileIn(folder, 'sites.csv', content);
    const read = await found.value.read(() => new GrowingBody());
    expect(read.ok ? null : read.error).toEqual(
      observed === null
        ? null
        : expect.objectContaining({ code: 'inventory.unavailable', observed: expect.stringContaining(observed) }),
    );
  }
});

describe('at the gate', () => {
  const gate = () =>
    gateScenario({
      policy: (draft) => void (draft.inventory = { provider: 'step', format: 'csv' }),
    });

  it('is believed', async () => {
    const own = await gate();
    own.land();
    const path = fileIn(workspace());
    expect(await own.run({}, { with: { 'inventory-file': path } })).toMatchObject({ verdict: 'allow' });
  });

  it('is refused as an input where it is in the tree of the commit', async () => {
    const own = await gate();
    own.push({ 'estate/sites.csv': CSV });
    own.land();
    const folder = workspace();
    mkdirSync(join(folder, 'estate'));
    fileIn(join(folder, 'estate'));
    const run = await own.run(
      {},
      { with: { 'inventory-file': 'estate/sites.csv' }, env: { GITHUB_WORKSPACE: folder } },
    );
    expect(run).toMatchObject({ verdict: 'error', codes: ['input.invalid'], exitCode: 1 });
    expect(run.log).toContain('inventory-file');
  });
});
