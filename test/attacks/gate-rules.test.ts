import { describe, expect, it } from 'vitest';
import { type GateScenario, gateScenario, RP } from '../acceptance/gate-scenario.ts';
import { POLICY_PATH, type PolicyDraft } from '../acceptance/scenario.ts';

/* By whose rules. */

// Policy deleted: The policy is deleted and added again with other content: the new one is to pass for the first policy, which needs nobody's approval, and the past for history.
// Origin: an exception used as a way in (CWE-288): "the first policy needs nobody's approval".
describe('policy deleted', () => {
  const mine = (s: GateScenario) => ({ [POLICY_PATH]: s.policyWith((draft) => (draft['policy-owners'] = ['mia'])) });

  it.each(['pushed', 'merged'] as const)('gone and back again, %s', async (how) => {
    const s = await gateScenario();
    s.deploy();
    s.land({ approvedBy: [], changes: { 'deploy/resource-publisher/evil.yml': 'x\n' } });
    for (const changes of [{ [POLICY_PATH]: null }, mine(s)]) {
      if (how === 'pushed') s.push(changes);
      else s.land({ approvedBy: [], body: '', changes });
    }
    s.land();
    const said = await s.gate();
    expect(said).toMatchObject({ targets: null, codes: expect.arrayContaining(['policy.changed']) });
    expect(['hold', 'deny']).toContain(said.verdict);
  });

  it('the very first one needs nobody', async () => {
    const s = await gateScenario({ policy: null });
    s.push({ 'deploy/resource-publisher/old.yml': 'x\n' });
    s.land({ approvedBy: [], body: '', changes: { [POLICY_PATH]: s.policyWith() } });
    expect(await s.gate()).toMatchObject({ verdict: 'allow' });
  });
});

// Policy first: First the rules, then the release: a policy that makes the attacker owner of everything is merged or pushed without a policy owner, and the release follows by those rules.
// Origin: branch protection that is changed, used and changed back; event-stream (2018): whoever is handed the keys needs no exploit.
describe('policy first', () => {
  const mine = (draft: PolicyDraft) => {
    draft['policy-owners'] = ['mia', 'noah'];
    Object.assign(draft.cohorts[RP] ?? {}, { owners: ['noah'] });
  };

  it.each([
    ['merged', 'hold'],
    ['pushed', 'deny'],
    ['pushed, and taken back after the deployment began', 'deny'],
  ])('%s', async (how, verdict) => {
    const s = await gateScenario();
    s.deploy();
    const old = s.policyWith();
    const changes = { [POLICY_PATH]: s.policyWith(mine) };
    if (how === 'merged') s.land({ approvedBy: ['noah'], body: '', changes });
    else s.push(changes);
    const wanted = s.land({ approvedBy: ['noah'] });
    if (how.includes('taken back')) s.push({ [POLICY_PATH]: `${old}# as before\n` });
    expect(await s.gate({ commit: wanted.landed.oid })).toMatchObject({
      verdict,
      targets: null,
      codes: expect.arrayContaining(['policy.changed']),
    });
  });

  it('with the approval of an owner of the rules before, the new rules hold', async () => {
    const s = await gateScenario();
    s.deploy();
    s.landPolicy(['erin'], mine);
    s.land({ approvedBy: ['noah'] });
    expect(await s.gate()).toMatchObject({ verdict: 'allow' });
  });
});

// Rules that justify themselves: A merge turns the policy back to an old state, or to one that names its own owners, and hides that from the history of the file.
// Origin: git log leaves out merges that equal one of their parents (history simplification, git-log(1)).
describe('rules that justify themselves', () => {
  it.each<readonly [string, string | null]>([
    ['none', null],
    ['another', 'mine.yml/x'],
  ])("an unapproved policy that names %s as the environment's job does not say what is deployed", async (_, job) => {
    const s = await gateScenario();
    s.deploy();
    s.land({ approvedBy: [] });
    const environments = [{ name: 'production-rp', ...(job !== null && { job }) }];
    s.landPolicy([], (draft) => Object.assign(draft.cohorts[RP] ?? {}, { environments }));
    s.world.deploy({ environment: 'production-rp', job: { workflow: 'mine.yml', name: 'x' } });
    expect(await s.gate()).not.toMatchObject({ verdict: 'allow' });
  });

  /** The policy of noah, then erin's, deployed; then a branch that takes noah's again, in a merge of its own. */
  async function turnedBack() {
    const s = await gateScenario({
      policy: (draft) => {
        draft['policy-owners'] = ['noah'];
        Object.assign(draft.cohorts[RP] ?? {}, { owners: ['noah'] });
      },
    });
    const old = s.world.head();
    const branch = s.world.commit({ branch: 'back', parent: old.oid, author: 'mia', changes: { 'docs/x.md': 'x' } });
    s.landPolicy(['noah'], (draft) => {
      draft['policy-owners'] = ['erin'];
      Object.assign(draft.cohorts[RP] ?? {}, { owners: ['alice'] });
    });
    s.deploy();
    const wanted = s.land({ approvedBy: ['noah'] });
    const files = new Map([
      ...s.world.head().files,
      ...[...branch.files].filter(([path]) => path === POLICY_PATH || path === 'docs/x.md'),
    ]);
    s.world.commit({ branch: 'back', parents: [branch.oid, s.world.head().oid], files, author: 'mia' });
    const pull = s.world.openPullRequest({ author: 'mia', body: '', head: 'back' });
    s.world.review(pull.number, { author: 'noah' });
    s.world.mergePullRequest(pull.number, { by: 'mia', method: 'merge' });
    return { s, wanted: wanted.landed.oid };
  }

  it('a policy turned back by a merge that hides it, with the approval of who owned the policy then', async () => {
    const { s, wanted } = await turnedBack();
    for (const asked of [{ commit: wanted }, {}]) expect(await s.gate(asked)).not.toMatchObject({ verdict: 'allow' });
  });
});

// Who made the rules: A policy that nobody approved comes to the default branch: by a push behind a pull request into another branch, backdated, by an old branch, or with rules of its own for its approvers.
// Origin: Cider Security, "Top 10 CI/CD Security Risks" (2022), CICD-SEC-1: insufficient flow control mechanisms.
describe('who made the rules', () => {
  it('a policy pushed to the tip does not hide behind a pull request into another branch', async () => {
    const s = await gateScenario();
    s.deploy();
    const wanted = s.land();
    s.world.commit({ branch: 'side', parent: s.world.head().oid, author: 'mia', changes: {}, message: 'Start' });
    const elsewhere = s.land({
      base: 'side',
      approvedBy: [],
      body: '',
      changes: { [POLICY_PATH]: s.policyWith((draft) => (draft['policy-owners'] = ['mia'])) },
    });
    s.world.moveBranch('main', elsewhere.landed.oid, { by: 'mia' });
    expect(await s.gate({ commit: wanted.landed.oid })).toMatchObject({ verdict: 'deny', codes: ['policy.changed'] });
  });

  it('a backdated change of the policy is not the first one', async () => {
    const s = await gateScenario();
    s.deploy();
    s.land({ approvedBy: [], changes: { 'deploy/resource-publisher/app.yml': 'image: evil\n' } });
    const proposal = s.world.openPullRequest({
      author: 'mia',
      body: '',
      commits: [{ changes: { [POLICY_PATH]: `# mine\n${s.policyWith()}` }, date: '2001-01-01T00:00:00Z' }],
    });
    s.land({ approvedBy: ['erin'], body: '', changes: { [POLICY_PATH]: `${s.policyWith()}# theirs\n` } });
    s.world.mergePullRequest(proposal.number, { by: 'mia', method: 'merge' });
    expect(await s.gate()).not.toMatchObject({ verdict: 'allow' });
  });

  it('an old branch is not judged by the policy that stood when it was begun', async () => {
    const s = await gateScenario({ policy: (draft) => (draft['policy-owners'] = ['noah']) });
    s.deploy();
    const old = s.world.openPullRequest({
      author: 'mia',
      body: '',
      commits: [
        {
          changes: { [POLICY_PATH]: `# mine\n${s.policyWith((draft) => (draft['policy-owners'] = ['noah']))}` },
          date: '2026-01-05T08:00:30Z',
        },
      ],
    });
    s.landPolicy(['noah'], (draft) => (draft['policy-owners'] = ['erin']));
    s.world.review(old.number, { author: 'noah' });
    s.world.mergePullRequest(old.number, { by: 'mia', method: 'merge' });
    expect(await s.gate()).toMatchObject({ codes: ['policy.changed'] });
  });

  it('a guarded change is judged by the policy before it, not by that of today', async () => {
    const s = await gateScenario();
    s.deploy();
    const change = s.land({ approvedBy: ['noah'], body: '', changes: { 'scripts/deploy/run.sh': 'echo mine\n' } });
    s.landPolicy(['erin'], (draft) => (draft['policy-owners'] = ['noah']));
    expect(await s.gate()).toMatchObject({ codes: ['policy.changed'] });
    s.world.review(change.number, { author: 'erin' });
    expect(await s.gate()).toMatchObject({ verdict: 'allow' });
  });

  it("a policy owner's approval of the policy right after its merge is found although GitHub lags", async () => {
    const s = await gateScenario();
    s.deploy();
    const { landed } = s.land({
      approvedBy: ['erin'],
      body: '',
      changes: { [POLICY_PATH]: `${s.policyWith()}# more\n` },
    });
    s.world.lagAssociations(landed.oid, 2);
    expect(await s.gate()).toMatchObject({ verdict: 'allow' });
  });

  it('an inventory file with a long past is no reason to stay closed', async () => {
    const csv = (count: number) =>
      `id,name,status,template-engine\nR1,Fernbank,active,resource-publisher\nT${String(count)},Hollyfield,active,template-manager\n`;
    const s = await gateScenario({
      policy: (draft) => (draft.inventory = { provider: 'file', path: 'inventory/sites.csv' }),
      world: { files: { 'inventory/sites.csv': csv(0) } },
    });
    for (let count = 1; count < 520; count += 1) s.push({ 'inventory/sites.csv': csv(count) });
    s.deploy();
    s.land();
    expect(await s.gate()).toMatchObject({ verdict: 'allow' });
  });
});
