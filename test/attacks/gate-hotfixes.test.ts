// Taken away and brought back: A hotfix branch that left an old commit is deployed and takes a bad release away. Then it is merged, and the release rides along to the sites once more: an older deployment had it, so nobody looks at it again, whatever its owners have said since.
// Origin: what is deployed is the newest deployment, and not the newest one that happens to lie on the same line of commits.
import { expect, it } from 'vitest';
import { SITES } from '../acceptance/scenario.ts';
import { gateScenario, JOBS } from '../acceptance/gate-scenario.ts';

const file = (name: string) => ({ [`deploy/resource-publisher/${name}.yml`]: `${name}\n` });

/** `bad` was deployed, a hotfix that lacks it was deployed over it, and both are in `main` now. */
async function takenAway(deployed: 'environment' | 'sites' = 'environment') {
  const s = await gateScenario({
    policy: (draft) => void Object.assign(draft.releases, { branches: ['main', 'hotfix/*'], deployed }),
  });
  const old = s.land({ changes: file('old') }).landed.oid;
  s.deploy();
  const bad = s.land({ changes: file('bad') });
  s.deploy();
  s.world.moveBranch('hotfix/1', old, { by: 'adam' });
  const fix = s.land({ base: 'hotfix/1', changes: file('fix') }).landed.oid;
  expect(await s.gate({ commit: fix, branch: 'hotfix/1', rollback: true })).toMatchObject({ verdict: 'allow' });
  s.deploy({ commit: fix });
  const merge = () => s.land({ commits: [{ parents: [fix], changes: file('merged') }], method: 'merge' }).landed.oid;
  return { s, old, bad, fix, merge };
}

it('a release that its owner vetoes now does not come back by a merge', async () => {
  const { s, old, bad, merge } = await takenAway();
  merge();
  expect(await s.gate()).toMatchObject({ verdict: 'allow', baseline: old, codes: ['gate.rolled-back'] });
  s.world.review(bad.number, { author: 'bob', state: 'CHANGES_REQUESTED' });
  expect(await s.gate()).toMatchObject({
    verdict: 'hold',
    codes: ['approval.vetoed', 'gate.release-refused', 'gate.rolled-back'],
    targets: null,
  });
});

it('nor where the hotfix is given up', async () => {
  const { s, bad } = await takenAway();
  s.land({ changes: file('next') });
  s.world.review(bad.number, { author: 'bob', state: 'CHANGES_REQUESTED' });
  expect(await s.gate()).toMatchObject({ verdict: 'deny', codes: expect.arrayContaining(['gate.superseded']) });
  expect(await s.gate({ rollback: true })).toMatchObject({
    verdict: 'hold',
    codes: expect.arrayContaining(['approval.vetoed', 'gate.release-refused']),
    targets: null,
  });
});

it('nor to sites that it does not cover any more', async () => {
  const { s, bad, merge } = await takenAway();
  s.world.editBody(bad.number, { by: 'mia', body: 'Target-Cohort: template-manager\n' });
  merge();
  expect(await s.gate()).toMatchObject({ verdict: 'deny', targets: null });
});

it('what the hotfix changed is undone only where nothing of it differs from what is deployed', async () => {
  const { s, merge } = await takenAway();
  merge();
  const back = s.land({ changes: { 'deploy/resource-publisher/fix.yml': null }, approvedBy: [] });
  expect(await s.gate()).toMatchObject({ verdict: 'hold', judged: expect.arrayContaining([back.number]) });
});

it('a verification names the sites that have it', async () => {
  const { s, bad, merge } = await takenAway('sites');
  s.world.editBody(bad.number, { by: 'mia', body: 'Target-Cohort: template-manager\n' });
  merge();
  s.deploy();
  s.inventory.set({ sites: SITES.map((site) => ({ ...site, deployed: s.world.head().oid })) });
  const { record } = await s.run({}, { with: { mode: 'verify' } });
  expect(record.verification.extra).toMatchObject(['R1', 'R2', 'R3'].map((id) => ({ id, pulls: [bad.number] })));
});

/** A deployment that failed, at its gate or after it. */
const failed = (gate: 'success' | 'failure') => ({
  state: 'FAILURE' as const,
  job: {
    workflow: 'deploy.yml',
    name: JOBS['production-rp'],
    conclusion: 'failure' as const,
    steps: [{ name: 'cohort-guard', conclusion: gate }],
  },
});

it.each(['environment', 'sites'] as const)(
  'nor after a rollback that failed half way: some sites lack it (by %s)',
  async (deployed) => {
    const s = await gateScenario({ policy: (draft) => void Object.assign(draft.releases, { deployed }) });
    const old = s.land({ changes: file('old') }).landed.oid;
    s.deploy();
    const bad = s.land({ changes: file('bad') });
    s.deploy();
    const has = (commit: string) => ({ sites: SITES.map((site) => ({ ...site, deployed: commit })) });
    s.inventory.set(has(bad.landed.oid));
    expect(await s.gate({ commit: old, rollback: true })).toMatchObject({ verdict: 'allow' });
    s.land({ changes: file('next') });
    s.world.review(bad.number, { author: 'bob', state: 'CHANGES_REQUESTED' });
    s.deploy({ ...failed('failure'), commit: old });
    expect(await s.gate()).toMatchObject({ verdict: 'allow', baseline: bad.landed.oid });
    s.deploy({ ...failed('success'), commit: old });
    expect(await s.gate()).toMatchObject({
      verdict: 'hold',
      baseline: old,
      codes: expect.arrayContaining(['approval.vetoed', 'gate.release-refused']),
      targets: null,
    });
    s.deploy({ commit: bad.landed.oid });
    expect(await s.gate()).toMatchObject({ verdict: 'allow', baseline: bad.landed.oid });
  },
);

it('a verification sees it, too', async () => {
  const s = await gateScenario({ policy: (draft) => void (draft.releases['deployed'] = 'sites') });
  const old = s.land({ changes: file('old') }).landed.oid;
  s.deploy();
  const bad = s.land({ changes: file('bad') });
  s.deploy();
  s.deploy({ ...failed('success'), commit: old });
  s.world.editBody(bad.number, { by: 'mia', body: 'Target-Cohort: template-manager\n' });
  s.land({ changes: file('next') });
  s.deploy();
  s.inventory.set({ sites: SITES.map((site) => ({ ...site, deployed: s.world.head().oid })) });
  const { record } = await s.run({}, { with: { mode: 'verify' } });
  expect(record.verification.extra).toMatchObject(['R1', 'R2', 'R3'].map((id) => ({ id, pulls: [bad.number] })));
});

it('nor after a hotfix that failed half way and was merged', async () => {
  const branches = ['main', 'hotfix/*'];
  const s = await gateScenario({ policy: (draft) => void Object.assign(draft.releases, { branches }) });
  const old = s.land({ changes: file('old') }).landed.oid;
  s.deploy();
  const bad = s.land({ changes: file('bad') });
  s.deploy();
  s.world.moveBranch('hotfix/1', old, { by: 'adam' });
  const fix = s.land({ base: 'hotfix/1', changes: file('fix') }).landed.oid;
  s.deploy({ ...failed('success'), commit: fix });
  s.land({ commits: [{ parents: [fix], changes: file('merged') }], method: 'merge' });
  expect(await s.gate()).toMatchObject({ verdict: 'allow', baseline: old });
  s.world.review(bad.number, { author: 'bob', state: 'CHANGES_REQUESTED' });
  expect(await s.gate()).toMatchObject({ verdict: 'hold', baseline: old, targets: null });
});

it('a deployment that failed on the way forward takes nothing away', async () => {
  const s = await gateScenario();
  s.deploy();
  const before = s.world.head().oid;
  const release = s.land({ changes: file('release') });
  s.deploy({ ...failed('success'), commit: release.landed.oid });
  const next = s.land({ changes: file('next') });
  expect(await s.gate()).toMatchObject({
    verdict: 'allow',
    baseline: before,
    judged: [release.number, next.number],
  });
});

it('where a hotfix left further back than is read, a policy that begins anew opens the gate', async () => {
  const branches = ['main', 'hotfix/*'];
  const s = await gateScenario({ policy: (draft) => void Object.assign(draft.releases, { branches }) });
  const old = s.land({ changes: file('old') }).landed.oid;
  let { oid } = s.world.head();
  for (let count = 0; count < 10_000; count += 1)
    oid = s.world.commit({ parent: oid, changes: { 'docs/guide.md': `${count}\n` } }).oid;
  s.push({ 'docs/guide.md': 'The last of 10,001\n' }, { parent: oid });
  s.deploy();
  s.world.moveBranch('hotfix/1', old, { by: 'adam' });
  s.deploy({ commit: s.land({ base: 'hotfix/1', changes: file('fix') }).landed.oid });
  s.land({ changes: file('fix') });
  expect(await s.gate()).toMatchObject({ verdict: 'error', codes: ['evidence.truncated'] });
  const moved = '.github/cohort-guard-2.yml';
  const { landed } = s.land({ body: '', approvedBy: ['erin'], changes: { [moved]: s.policyWith() } });
  const release = s.land({ changes: file('next') });
  expect(await s.gate({ policyPath: moved })).toMatchObject({
    verdict: 'allow',
    baseline: landed.oid,
    judged: [release.number],
  });
});
