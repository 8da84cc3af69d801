// A site is given a commit of its own whose history meets the branch in two places: GitHub names only one of them when it compares. Or one that holds the commits of a pull request that was squashed: then nothing of the branch shows it. What the comparison does not show would be no release that the site has.
// Origin: criss-cross merges have several merge bases (git-merge-base), and a comparison of GitHub's gives one.
import { expect, it } from 'vitest';
import { RP, TM } from '../acceptance/gate-scenario.ts';
import { sitesScenario } from '../gate/site-scenario.ts';

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

it.each(['squash', 'rebase'] as const)('nor does the head of a pull request that was merged by %s', async (method) => {
  const s = await sitesScenario({ inventory: { sites: SITES } });
  s.deploy();
  const release = s.land({ changes: SHARED, method });
  s.deploy();
  s.has({ R0: s.tip(), R1: s.tip(), T0: release.commits.at(-1)?.oid ?? null });
  const run = await s.run({}, { with: { mode: 'verify' } });
  expect(run).toMatchObject({ verdict: 'deny', codes: ['deployed.extra'] });
  expect(run.record.verification.extra).toMatchObject([{ id: 'T0', pulls: [release.number] }]);
});

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
