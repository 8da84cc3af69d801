import { describe, expect, it } from 'vitest';
import { BODY, gateScenario, JOBS, RP, TM, type GateScenario } from '../acceptance/gate-scenario.ts';
import { POLICY_PATH, type PolicyDraft } from '../acceptance/scenario.ts';
import type { DeployOptions } from '../loopback/github/index.ts';

/* Ways in which the gate was open and must be closed. */

const NOTE = { 'deploy/resource-publisher/note.txt': 'n\n' } as const;
const EVIL = { 'deploy/resource-publisher/evil.yml': 'x\n' } as const;
const rpJob = { workflow: 'deploy.yml', name: JOBS['production-rp'] } as const;
const hotfixes = { policy: (draft: PolicyDraft) => void (draft.releases['branches'] = ['main', 'hotfix/*']) };

async function deployed(options: Parameters<typeof gateScenario>[0] = {}): Promise<GateScenario> {
  const s = await gateScenario(options);
  s.deploy();
  s.deploy({ environment: 'production-tm' });
  return s;
}

/** An active site of Resource Publisher. */
const site = (id: string, more: object = {}) => {
  const attributes = { 'template-engine': RP, ...more };
  return { id, name: id, status: 'active', cohorts: [], attributes };
};

/** A merge commit of GitHub's own making on main, whatever it holds. */
function merge(s: GateScenario, other: string, changes: Readonly<Record<string, string>> = {}) {
  const held = s.world.commit({ parent: s.world.head().oid, changes });
  return s.world.commit({
    branch: 'main',
    parents: [s.world.head().oid, other],
    files: held.files,
    author: 'mia',
    signature: 'github',
  });
}

it.concurrent(
  'the first policy is that of the first-parent line: a side commit from before it makes nothing history',
  async () => {
    const s = await gateScenario({ policy: null });
    const before = s.world.head().oid;
    s.push({ [POLICY_PATH]: s.policyWith() });
    s.push(EVIL);
    const side = s.world.commit({ parent: before, changes: { [POLICY_PATH]: 'anything\n' }, author: 'mia' });
    merge(s, side.oid, { [POLICY_PATH]: `${s.policyWith()}\n` });
    const said = await s.gate();
    expect(said.verdict).not.toBe('allow');
    expect(said.codes).toContain('gate.unreviewed');
    expect(JSON.stringify(said.findings)).toContain('evil.yml');
  },
);

describe.concurrent('who made the rules', () => {
  it('a change that nobody approved, of a path that became guarded later', async () => {
    const s = await deployed();
    s.land({ approvedBy: [], body: BODY, changes: { 'tools/ship.sh': 'curl evil\n' } });
    s.landPolicy(['erin'], (draft) => (draft.releases['guarded'] = ['scripts/deploy/**', 'tools/**']));
    expect(await s.gate()).toMatchObject({ verdict: 'hold', codes: ['policy.changed'] });
  });

  it('on a branch that was cut before a path was guarded', async () => {
    const s = await deployed(hotfixes);
    s.world.moveBranch('hotfix/1', s.world.head().oid, { by: 'mia' });
    s.landPolicy(['erin'], (draft) => (draft.releases['guarded'] = ['scripts/deploy/**', 'tools/**']));
    const fix = s.land({ base: 'hotfix/1', approvedBy: ['alice'], changes: { 'tools/ship.sh': 'x\n', ...NOTE } });
    expect(await s.gate({ commit: fix.landed.oid, branch: 'hotfix/1' })).toMatchObject({
      verdict: 'hold',
      codes: ['gate.release-refused', 'policy.changed'],
    });
  });

  it.each([
    ['pushed', true],
    ['merged without its policy owners', false],
  ])('a change of a path that was guarded then and is ignored now, %s', async (_, pushed) => {
    const tools = { 'tools/ship.sh': 'curl evil\n' };
    const ignored = (draft: PolicyDraft) => void (draft.releases['ignore'] = ['tools/**']);
    const s = await deployed({
      policy: (draft) => {
        ignored(draft);
        draft.releases['guarded'] = ['tools/**'];
      },
    });
    if (pushed) s.push(tools);
    else s.land({ approvedBy: [], body: '', changes: tools });
    s.landPolicy(['erin'], (draft) => void (draft.releases['guarded'] = []));
    const said = await s.gate();
    expect(said).toMatchObject({ targets: null, verdict: pushed ? 'deny' : 'hold' });
    expect(said.codes).toContain('policy.changed');
  });

  it('on a branch that was cut before the policy owners changed: the new ones decide', async () => {
    const s = await deployed(hotfixes);
    s.world.moveBranch('hotfix/1', s.world.head().oid, { by: 'mia' });
    s.landPolicy(['erin'], (draft) => (draft['policy-owners'] = ['noah']));
    const fixBy = (owner: string) => {
      const changes = { 'scripts/deploy/run.sh': `${owner}\n`, [`deploy/resource-publisher/${owner}.txt`]: '1\n' };
      const { landed } = s.land({ base: 'hotfix/1', approvedBy: ['alice', owner], changes });
      return { commit: landed.oid, branch: 'hotfix/1' };
    };
    const old = fixBy('erin');
    expect(await s.gate(old)).toMatchObject({ codes: ['gate.release-refused', 'policy.changed'] });
    s.deploy({ commit: old.commit, job: { ...rpJob, headBranch: 'hotfix/1' } });
    expect(await s.gate(fixBy('noah'))).toMatchObject({ verdict: 'allow' });
  });

  it('off the first-parent line: merged on the other side of a fast-forward', async () => {
    const s = await deployed();
    const topic = s.world.openPullRequest({ author: 'mia', body: BODY, changes: NOTE });
    s.world.review(topic.number, { author: 'alice' });
    const workflow = s.land({ approvedBy: [], body: '', changes: { '.github/workflows/deploy.yml': 'on: push\n' } });
    const files = new Map([...s.world.head().files, ...s.world.head(topic.headRefName).files]);
    const parents = [topic.headRefOid, workflow.landed.oid];
    const update = s.world.commit({ branch: topic.headRefName, parents, files, author: 'mia' });
    s.world.moveBranch('main', update.oid, { by: 'mia' });
    Object.assign(topic, { state: 'MERGED', mergeCommit: update.oid, mergedBy: 'mia' });
    const said = await s.gate();
    expect(said.verdict).not.toBe('allow');
    expect(said.codes).toContain('policy.changed');
  });
});

it.concurrent.each<readonly [string, object]>([
  ['a run of a pull request', { event: 'pull_request' }],
  ['a run of pull_request_target', { event: 'pull_request_target' }],
  ['a job without our step', { steps: [] }],
  ['a job whose gate did not let it through', { steps: [{ name: 'cohort-guard', conclusion: 'failure' }] }],
])('%s proves no deployment', async (_, job) => {
  const s = await gateScenario();
  s.push(EVIL);
  s.deploy({ job: { ...rpJob, ...job } });
  expect((await s.gate()).codes).toEqual(['gate.unreviewed']);
});

describe.concurrent('what would be taken away', () => {
  it('a hotfix branch made at an old deployed commit', async () => {
    const s = await deployed(hotfixes);
    const old = s.world.head().oid;
    const newer = s.land();
    s.deploy();
    s.world.moveBranch('hotfix/1', old, { by: 'mia' });
    const fix = s.land({ base: 'hotfix/1', changes: NOTE });
    const said = await s.gate({ commit: fix.landed.oid, branch: 'hotfix/1' });
    expect(said).toMatchObject({ verdict: 'deny', codes: ['gate.superseded'] });
    expect(said.findings.find(({ code }) => code === 'gate.superseded')).toMatchObject({
      inTheWay: [{ stand: 'apart', pulls: [newer.number] }],
    });
    expect((await s.gate({ commit: fix.landed.oid, branch: 'hotfix/1', rollback: true })).verdict).toBe('allow');
  });

  it('nothing, where the same change came to the branch by itself', async () => {
    const s = await deployed(hotfixes);
    s.world.moveBranch('hotfix/1', s.world.head().oid, { by: 'mia' });
    const fix = s.land({ base: 'hotfix/1', changes: NOTE });
    s.deploy({ commit: fix.landed.oid, job: { ...rpJob, headBranch: 'hotfix/1' } });
    s.land({ changes: NOTE });
    expect((await s.gate()).verdict).toBe('allow');
  });

  const behind = (conclusion: 'success' | 'failure') => [{ name: 'cohort-guard', conclusion }];

  it.each<readonly [string, Partial<DeployOptions>, string]>([
    ['failed', { state: 'FAILURE', job: { ...rpJob, conclusion: 'failure', steps: behind('success') } }, 'deny'],
    ['is under way', { state: 'IN_PROGRESS', job: { ...rpJob, conclusion: null, steps: behind('success') } }, 'deny'],
    [
      'was refused by its own gate',
      { state: 'FAILURE', job: { ...rpJob, conclusion: 'failure', steps: behind('failure') } },
      'allow',
    ],
    ['only waits', { state: 'WAITING' }, 'allow'],
  ])('by an older commit, where the deployment of a newer one %s', async (_, deployment, verdict) => {
    const s = await deployed();
    const older = s.land({ changes: NOTE });
    s.land({ changes: { 'deploy/resource-publisher/c.yml': 'c' } });
    s.deploy(deployment);
    const codes = verdict === 'deny' ? ['gate.superseded'] : [];
    expect(await s.gate({ commit: older.landed.oid })).toMatchObject({ verdict, codes });
  });

  it('by an older commit, where the deployments of newer ones are of a job that was renamed since', async () => {
    const s = await deployed();
    const older = s.land({ changes: NOTE });
    s.land({ changes: { 'deploy/resource-publisher/c.yml': 'c' } });
    s.deploy({ job: { workflow: 'deploy.yml', name: 'old name' } });
    expect(await s.gate({ commit: older.landed.oid })).toMatchObject({ verdict: 'deny', codes: ['gate.superseded'] });
  });
});

it.concurrent('a pull request counts in each branch: a release branch cut from main holds what main had', async () => {
  const s = await deployed({ policy: (draft) => void (draft.releases['branches'] = ['main', 'release/*']) });
  const pulls = [s.land({ changes: NOTE }), s.land({ changes: { 'deploy/resource-publisher/c.yml': 'c' } })];
  const cut = s.world.head().oid;
  s.world.moveBranch('release/2', cut, { by: 'mia' });
  const judged = pulls.map(({ number }) => number);
  expect(await s.gate({ branch: 'main' })).toMatchObject({ verdict: 'allow', judged });
  expect(await s.gate({ commit: cut, branch: 'release/2' })).toMatchObject({ verdict: 'allow', judged });
  const backport = s.land({ base: 'release/2', changes: { 'deploy/resource-publisher/d.yml': 'd' } });
  expect(await s.gate({ commit: backport.landed.oid, branch: 'release/2' })).toMatchObject({
    verdict: 'allow',
    judged: [...judged, backport.number],
  });
});

it.concurrent.each([
  ['workflow_run', 'deny'],
  ['input sha', 'allow'],
])('a run for another commit, by %s: %s', async (source, verdict) => {
  const s = await deployed();
  const said = await s.gate({ elsewhere: [{ source, value: 'f'.repeat(40) }] });
  expect(said).toMatchObject({ verdict, codes: ['gate.another-commit'] });
});

it.concurrent.each([
  [59, []],
  [61, ['gate.baseline-aging']],
])('a baseline of %i days', async (days, codes) => {
  const s = await deployed();
  const now = new Date(Date.parse(s.world.clock.now()) + days * 86_400_000).toISOString();
  expect(await s.gate({ now })).toMatchObject({ verdict: 'allow', codes });
});

describe.concurrent('standing conditions', () => {
  const manifest = (text: string) => ({ ...NOTE, 'deploy/releases/next.yml': text });

  it.each<readonly [string, string]>([
    ['a requirement that a newcomer does not meet', `cohorts: [${RP}]\nrequires: region in (north, south)\n`],
    ['a list that it is not on', `cohorts: [${RP}]\nsites: [R1, R2, R3]\n`],
  ])('%s closes the gate, long after the release was deployed', async (_, text) => {
    const old = ['R1', 'R2', 'R3'].map((id) => site(id, { region: 'north' }));
    const s = await deployed({ inventory: { sites: old } });
    s.land({ body: '', changes: manifest(text) });
    expect(await s.gate()).toMatchObject({ verdict: 'allow' });
    s.deploy();
    s.inventory.set({ sites: [...old, site('R9', { region: 'west' })] });
    const said = await s.gate();
    expect(said).toMatchObject({ verdict: 'deny', codes: ['gate.standing-condition'] });
    expect(JSON.stringify(said.findings)).toContain('R9');
    // Widening the manifest in a pull request is the way out.
    s.land({ body: '', changes: { 'deploy/releases/next.yml': `cohorts: [${RP}]\n` } });
    expect(await s.gate()).toMatchObject({ verdict: 'allow', targets: ['R1', 'R2', 'R3', 'R9'] });
  });

  it('of another cohort are no affair of this one', async () => {
    const s = await deployed();
    const text = `cohorts: [${TM}]\nsites: [T1, T2]\n`;
    const changes = { 'deploy/template-manager/n.txt': 'n', 'deploy/releases/tm.yml': text };
    s.land({ body: '', approvedBy: ['carol'], changes });
    s.deploy({ environment: 'production-tm' });
    expect(await s.gate()).toMatchObject({ verdict: 'allow' });
  });

  it('in a manifest that cannot be read close the gate', async () => {
    const s = await deployed();
    s.push({ 'deploy/releases/next.yml': 'cohorts: [\n' });
    s.deploy();
    expect(await s.gate()).toMatchObject({ verdict: 'deny', codes: ['gate.standing-condition'] });
  });

  it('on a rollback the sites are left out, and the gate closes only if none is left', async () => {
    const s = await deployed();
    const old = s.land({ body: '', changes: manifest(`cohorts: [${RP}]\nsites: [R1, R2, R3]\n`) });
    s.deploy();
    s.land({ body: '', changes: { 'deploy/releases/next.yml': `cohorts: [${RP}]\n` } });
    s.deploy();
    const back = { commit: old.landed.oid, rollback: true };
    const codes = ['gate.standing-condition'];
    s.inventory.set({ sites: ['R1', 'R2', 'R9'].map((id) => site(id)) });
    expect(await s.gate(back)).toMatchObject({ verdict: 'allow', codes, targets: ['R1', 'R2'] });
    s.inventory.set({ sites: [site('R9')] });
    expect(await s.gate(back)).toMatchObject({ verdict: 'deny', codes });
  });
});
