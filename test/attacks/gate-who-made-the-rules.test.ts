// A policy that nobody approved comes to the default branch: by a push behind a pull request into another branch, backdated, by an old branch, or with rules of its own for its approvers.
// Origin: Cider Security, "Top 10 CI/CD Security Risks" (2022), CICD-SEC-1: insufficient flow control mechanisms.
import { describe, expect, it } from 'vitest';
import { POLICY_PATH, type PolicyDraft } from '../acceptance/scenario.ts';
import { gateScenario, RP } from '../acceptance/gate-scenario.ts';

describe.concurrent('who made the rules', () => {
  const rewrite = (draft: PolicyDraft) => {
    Object.assign(draft, { 'policy-owners': ['mia'] });
    Object.assign(draft.cohorts[RP] ?? {}, { owners: ['noah'] });
  };

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
    s.land({
      approvedBy: ['noah'],
      body: '',
      changes: { [POLICY_PATH]: s.policyWith((draft) => (draft['policy-owners'] = ['erin'])) },
    });
    s.world.review(old.number, { author: 'noah' });
    s.world.mergePullRequest(old.number, { by: 'mia', method: 'merge' });
    expect(await s.gate()).toMatchObject({ codes: ['policy.changed'] });
  });

  it("a guarded change is judged by the policy before it, not by today's", async () => {
    const s = await gateScenario();
    s.deploy();
    s.land({ approvedBy: ['noah'], body: '', changes: { 'scripts/deploy/run.sh': 'echo mine\n' } });
    s.land({
      approvedBy: ['erin'],
      body: '',
      changes: { [POLICY_PATH]: s.policyWith((draft) => (draft['policy-owners'] = ['noah'])) },
    });
    expect(await s.gate()).toMatchObject({ codes: ['policy.changed'] });
  });

  it('and what its owner approved stays approved when the owner changes', async () => {
    const s = await gateScenario();
    s.deploy();
    s.land({ approvedBy: ['erin'], body: '', changes: { 'scripts/deploy/run.sh': 'echo mine\n' } });
    s.land({
      approvedBy: ['erin'],
      body: '',
      changes: { [POLICY_PATH]: s.policyWith((draft) => (draft['policy-owners'] = ['noah'])) },
    });
    expect(await s.gate()).toMatchObject({ verdict: 'allow' });
  });

  it('a policy that names its own approver for releases closes the gate to what he approved', async () => {
    const s = await gateScenario();
    s.deploy();
    s.land({ approvedBy: [], body: '', changes: { [POLICY_PATH]: s.policyWith(rewrite) } });
    s.land({ approvedBy: ['noah'] });
    expect(await s.gate()).toMatchObject({ codes: ['policy.changed'] });
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
