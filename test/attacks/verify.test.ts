import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { giveBaseline, RP, TM } from '../acceptance/gate-scenario.ts';
import { sitesScenario } from '../gate/site-scenario.ts';

/* What a verification says. */

// Baseline nobody approved: Whoever deployed a release to a cohort that it does not cover sets a `baseline` for that cohort's environment, which one policy owner lets through, so that the verification says nothing of it.
// Origin: a `baseline` answers for what is up to it only with the approvals of a release across cohorts.
it.each([
  [['erin'], 'deny', ['deployed.extra']],
  [['carol', 'erin'], 'allow', []],
])('baseline nobody approved: a baseline that %j approved: %s', async (approvedBy, verdict, codes) => {
  const s = await sitesScenario();
  s.deploy();
  s.land({ body: `Target-Cohort: ${RP}\n`, changes: { 'deploy/shared.yml': 'replicas: 4\n' } });
  const baseline = s.tip();
  s.landPolicy(approvedBy, (draft) => {
    giveBaseline(draft, baseline, TM);
  });
  s.deploy();
  s.has({ R1: s.tip(), R2: s.tip(), R3: s.tip(), T1: s.tip() });
  expect(await s.run({}, { with: { mode: 'verify' } })).toMatchObject({ verdict, codes });
});

// Own word: Whoever writes a release puts a list of the sites that "have it" into the repository, and has the verification read that instead of what a step wrote.
// Origin: `provider: step` has the same door; GitHub's guide to script injection: a file of the checkout is an untrusted input.
it.each(['deployed-file', 'targets-file'])(
  'own word: %s: a file of the commit is refused, one that a step wrote is read',
  async (input) => {
    const workspace = mkdtempSync(join(tmpdir(), 'cohort-guard-workspace-'));
    onTestFinished(() => rmSync(workspace, { recursive: true }));
    mkdirSync(join(workspace, 'out'));
    for (const path of ['deployed.json', 'out/deployed.json']) writeFileSync(join(workspace, path), '["R1","R2","R3"]');
    const s = await sitesScenario({ world: { files: { 'deployed.json': '["R1","R2","R3"]\n' } } });
    s.deploy();
    s.land();
    s.allHave(s.tip());
    const verify = (path: string) =>
      s.run({}, { with: { mode: 'verify', [input]: path }, env: { ...s.step().env, GITHUB_WORKSPACE: workspace } });
    expect(await verify('deployed.json')).toMatchObject({ verdict: 'error', codes: ['input.invalid'], exitCode: 1 });
    expect(await verify('out/../deployed.json')).toMatchObject({ verdict: 'error', codes: ['input.invalid'] });
    expect(await verify('out/deployed.json')).toMatchObject({ verdict: 'allow', exitCode: 0 });
  },
);

// Two meeting places: A site is given a commit of its own whose history meets the branch in two places: GitHub names only one of them when it compares. Or one that holds the commits of a pull request that was squashed: then nothing of the branch shows it. What the comparison does not show would be no release that the site has.
// Origin: criss-cross merges have several merge bases (git-merge-base), and a comparison of GitHub's gives one.
describe('two meeting places', () => {
  const site = (id: string, cohort: string) => ({
    id,
    name: id,
    status: 'active',
    cohorts: [],
    attributes: { 'template-engine': cohort },
  });

  const SITES = [site('R0', RP), site('R1', RP), site('T0', TM)];
  const SHARED = { 'deploy/shared.yml': 'replicas: 4\n' };
  const COVERED = { 'deploy/template-manager/x': 'x\n' };

  it.each([
    ['the newer one covers it', [0, 1]],
    ['the older one covers it', [1, 0]],
  ])('a history that meets the branch in two places hides neither: %s', async (_, order) => {
    const s = await sitesScenario({ inventory: { sites: SITES } });
    s.deploy();
    const parents = [s.tip()];
    const releases = [
      () => s.land({ commits: [{ parents, changes: SHARED }], method: 'merge' }),
      () =>
        s.land({
          body: `Target-Cohort: ${TM}\n`,
          approvedBy: ['carol'],
          commits: [{ parents, changes: COVERED }],
          method: 'merge',
        }),
    ];
    const landed = order.map((index) => releases[index]?.());
    s.deploy();
    const tips = landed.map((pull) => pull?.landed.parents[1] ?? '');
    const apart = s.world.commit({ branch: 'hotfix', parents: tips, changes: SHARED });
    s.has({ R0: s.tip(), R1: s.tip(), T0: apart.oid });
    const run = await s.run({}, { with: { mode: 'verify' } });
    expect(run).toMatchObject({ verdict: 'deny', codes: ['deployed.extra'] });
    const number = landed[order.indexOf(0)]?.number;
    expect(run.record.verification.extra).toMatchObject([{ id: 'T0', pulls: [number] }]);
  });

  it.each(['squash', 'rebase'] as const)(
    'nor does the head of a pull request that was merged by %s',
    async (method) => {
      const s = await sitesScenario({ inventory: { sites: SITES } });
      s.deploy();
      const release = s.land({ changes: SHARED, method });
      s.deploy();
      s.has({ R0: s.tip(), R1: s.tip(), T0: release.commits.at(-1)?.oid ?? null });
      const run = await s.run({}, { with: { mode: 'verify' } });
      expect(run).toMatchObject({ verdict: 'deny', codes: ['deployed.extra'] });
      expect(run.record.verification.extra).toMatchObject([{ id: 'T0', pulls: [release.number] }]);
    },
  );

  it('a commit of its own that holds nothing of it is fine, wherever it left the branch', async () => {
    const s = await sitesScenario({ inventory: { sites: SITES } });
    const before = s.tip();
    s.push({ 'docs/guide.md': 'Read me again\n' });
    s.deploy();
    s.land({ changes: SHARED });
    s.deploy();
    const apart = s.world.commit({ branch: 'hotfix', parents: [before], changes: COVERED });
    s.has({ R0: s.tip(), R1: s.tip(), T0: apart.oid });
    expect(await s.run({}, { with: { mode: 'verify' } })).toMatchObject({ verdict: 'allow' });
  });
});
