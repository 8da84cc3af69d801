import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { onPullRequest } from '../acceptance/events.ts';
import { gateScenario, RP, type GateScenario } from '../acceptance/gate-scenario.ts';
import { POLICY_PATH } from '../acceptance/scenario.ts';
import { openApi } from '../loopback/github/rest/openapi.ts';
import { command } from '../cli/terminal.ts';
import { CHECK_RIGHTS, GATE_RIGHTS } from '../loopback/github/world/state.ts';
import { later } from '../loopback/time.ts';
import { read } from './documents.ts';

/* docs/how-to/gitops.md and examples/gitops: the merge is the deployment. */

const POLICY = read('examples/gitops/cohort-guard.yml');
const CHANGE = { 'sites/resource-publisher/values.yml': 'image: 2\n' } as const;

/** An application as Argo CD lists it. */
const application = (name: string, engine: string, revision: string, sync: 'Synced' | 'OutOfSync' = 'Synced') => ({
  metadata: {
    name,
    namespace: 'argocd',
    labels: { status: 'active', 'template-engine': engine },
    annotations: { 'practice/name': `Practice ${name}` },
  },
  status: {
    sync: { status: sync, revision: sync === 'Synced' ? revision : 'e'.repeat(40) },
    health: { status: 'Healthy' },
    operationState: { phase: 'Succeeded', syncResult: { revision } },
  },
});

const folder = mkdtempSync(join(tmpdir(), 'cohort-guard-gitops-'));

/** What the step before ours writes. */
function listed(applications: readonly unknown[]): string {
  const path = join(folder, 'applications.json');
  writeFileSync(path, JSON.stringify({ metadata: { resourceVersion: '7' }, items: applications }));
  return path;
}

async function repository(): Promise<GateScenario> {
  return gateScenario({
    policy: null,
    world: {
      files: { [POLICY_PATH]: POLICY, 'sites/resource-publisher/values.yml': 'image: 1\n' },
      rights: { ...GATE_RIGHTS, ...CHECK_RIGHTS },
    },
  });
}

const sites = (rp: string, tm: string, r2 = rp) => [
  application('r1', RP, rp),
  application('r2', RP, r2),
  application('r3', RP, rp, 'OutOfSync'),
  application('t1', 'template-manager', tm),
];

const verify = (s: GateScenario, applications: readonly unknown[], minutes: number) => {
  later(s, minutes);
  return s.run({ environment: 'argocd-rp' }, { with: { mode: 'verify', 'inventory-file': listed(applications) } });
};

it('the check judges a pull request by the applications, and their folder says what it reaches', async () => {
  const s = await repository();
  const pull = s.world.openPullRequest({ author: 'mia', body: `Target-Cohort: ${RP}\n`, changes: CHANGE });
  const check = async () => {
    const { event, payload } = onPullRequest('pull_request_target', pull);
    const file = listed(sites(s.world.head().oid, s.world.head().oid));
    return s.run({}, { event, payload, with: { mode: 'check', 'inventory-file': file } });
  };
  expect(await check()).toMatchObject({ verdict: 'hold', codes: ['approval.missing'], outputs: { sites: '3' } });
  s.world.review(pull.number, { author: 'alice' });
  expect(await check()).toMatchObject({ verdict: 'allow', outputs: { gate: 'open' } });
});

it('a list that lost sites is not believed', async () => {
  const s = await repository();
  s.land({ changes: CHANGE });
  const run = await verify(s, sites(s.world.head().oid, s.world.head().oid).slice(1), 1);
  expect(run).toMatchObject({ verdict: 'error', codes: ['inventory.bounds'], exitCode: 1 });
});

it('afterwards every site of the cohort has what was merged, or is named', async () => {
  const s = await repository();
  const before = s.world.head().oid;
  s.land({ changes: CHANGE });
  const merged = s.world.head().oid;
  const all = await verify(s, sites(merged, merged), 5);
  expect(all).toMatchObject({ verdict: 'allow', exitCode: 0, outputs: { sites: '3' } });
  expect(await verify(s, sites(merged, merged, before), 5)).toMatchObject({ verdict: 'hold', exitCode: 0 });
  const missed = await verify(s, sites(merged, merged, before), 40);
  expect(missed).toMatchObject({ verdict: 'deny', exitCode: 1, codes: ['deployed.missing'] });
  expect(missed.record.verification.missing).toEqual([{ id: 'r2', name: 'Practice r2', commit: before }]);
});

it('a site that follows main with a release which does not cover it is named', async () => {
  const s = await repository();
  const before = s.world.head().oid;
  // Merged past the check: a shared file, declared for one cohort.
  s.land({ changes: { 'sites/shared.yml': 'x\n' } });
  const merged = s.world.head().oid;
  expect((await verify(s, sites(merged, before), 5)).verdict).toBe('allow');
  const run = await verify(s, sites(merged, merged), 5);
  expect(run).toMatchObject({ verdict: 'deny', codes: ['deployed.extra'] });
  expect(run.record.verification.extra).toMatchObject([{ id: 't1', pulls: [1] }]);
});

it('the list is believed on each event of the check', () => {
  const { on } = parse(read('examples/gitops/workflows/cohort-guard.yml')) as { on: Record<string, unknown> };
  const events = ['issue_comment', 'merge_group', 'pull_request_target', 'workflow_dispatch', 'workflow_run'];
  expect(Object.keys(on).toSorted()).toEqual(events);
});

it('a clone with these files is valid', async () => {
  const files = {
    [POLICY_PATH]: POLICY,
    'sites/resource-publisher/values.yml': 'image: 1\n',
    'sites/template-manager/values.yml': 'image: 1\n',
    'argocd/applications.yml': 'kind: ApplicationSet\n',
    '.github/workflows/cohort-guard.yml': read('examples/gitops/workflows/cohort-guard.yml'),
    '.github/workflows/verify.yml': read('examples/gitops/workflows/verify.yml'),
  };
  const { out, code } = await command(['validate'], { files });
  expect({ out, code }).toEqual({ out: expect.stringMatching(/^0 errors, 0 warnings/), code: 0 });
});

it('the ruleset is one that GitHub takes', () => {
  const create = 'POST /repos/{owner}/{repo}/rulesets';
  const ruleset: unknown = JSON.parse(read('examples/gitops/ruleset.json'));
  expect(openApi([create]).request(create, ruleset)).toBe(null);
  expect(ruleset).toMatchObject({ enforcement: 'active', bypass_actors: [] });
});
