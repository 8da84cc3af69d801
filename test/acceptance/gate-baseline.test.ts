import { describe, expect, it } from 'vitest';
import { POLICY_PATH } from './scenario.ts';
import { deployed, gateScenario, withoutJobs } from './gate-scenario.ts';

/* Section 8 of the contract, sentence by sentence. */

const RP_SITES = ['R1', 'R2', 'R3'];
const ADDED = { 'deploy/resource-publisher/b.yml': 'b\n' } as const;

describe.concurrent('the baseline', () => {
  it('is the newest successful deployment of the environment that is an ancestor', async () => {
    const s = await deployed();
    s.land();
    s.deploy();
    const second = s.land({ changes: ADDED });
    s.deploy();
    s.deploy({ environment: 'production-tm' });
    const third = s.land({ changes: { 'deploy/resource-publisher/c.yml': 'c' } });
    expect(await s.gate()).toMatchObject({ verdict: 'allow', baseline: second.landed.oid, judged: [third.number] });
  });

  it('one that became inactive counts, one that failed does not, nor one without a status', async () => {
    const s = await deployed();
    const inactive = s.land();
    const was = s.deploy();
    s.world.addStatus(was, { state: 'INACTIVE' });
    const second = s.land({ changes: ADDED });
    for (const state of ['FAILURE', 'ERROR', 'IN_PROGRESS', null] as const) s.deploy({ state });
    expect(await s.gate()).toMatchObject({ verdict: 'allow', baseline: inactive.landed.oid, judged: [second.number] });
  });

  it('is the first policy where there is none', async () => {
    const s = await gateScenario();
    const first = s.world.head().oid;
    const pull = s.land();
    s.deploy({ environment: 'production-tm' });
    const said = await s.gate();
    expect(said).toMatchObject({ verdict: 'allow', baseline: first, judged: [pull.number] });
    expect(said.outcome.facts?.baseline?.kind).toBe('first-policy');
  });

  it('one by another account, or with the job named by none, does not count', async () => {
    const s = await deployed();
    const base = s.world.head().oid;
    s.land({ approvedBy: [] });
    s.world.addUser('deployer', 'WRITE', 'Bot');
    s.world.addUser('github-actionz');
    for (const deployment of [
      { creator: 'deployer' },
      { creator: 'github-actionz' },
      { logUrl: null },
      { logUrl: 'https://github.com/acme/rollout/actions/runs/1/job/2' },
    ]) {
      s.deploy(deployment);
      expect([deployment, await s.gate()]).toMatchObject([
        deployment,
        { verdict: 'hold', baseline: base, codes: ['approval.missing', 'gate.release-refused'] },
      ]);
    }
  });

  it('the warning that it is unproven comes only without a job', async () => {
    const named = await deployed();
    named.land();
    expect((await named.gate()).codes).toEqual([]);
    const s = await gateScenario({ policy: withoutJobs });
    s.world.deploy({ environment: 'production-rp' });
    s.land();
    expect(await s.gate()).toMatchObject({ verdict: 'allow', codes: ['gate.baseline-unproven'] });
  });

  it('is never earlier than the first policy: years of direct pushes before it are history', async () => {
    const s = await gateScenario({ policy: null });
    s.deploy();
    for (let count = 0; count < 120; count += 1) s.push({ 'deploy/shared.yml': `replicas: ${String(count)}\n` });
    s.push({ 'deploy/resource-publisher/old.yml': 'old' });
    const adoption = s.land({ approvedBy: [], body: '', changes: { [POLICY_PATH]: s.policyWith() } });
    expect(await s.gate()).toMatchObject({ verdict: 'allow', targets: RP_SITES, baseline: adoption.landed.oid });
    const release = s.land();
    expect(await s.gate()).toMatchObject({ verdict: 'allow', judged: [release.number], baseline: adoption.landed.oid });
    s.push({ 'deploy/shared.yml': 'replicas: 9\n' });
    expect((await s.gate()).codes).toEqual(['gate.unreviewed']);
  });

  it.each(['merge', 'rebase'] as const)(
    'also where the first policy came by %s while others pushed',
    async (method) => {
      const s = await gateScenario({ policy: null });
      s.deploy();
      const adoption = s.world.openPullRequest({ author: 'mia', changes: { [POLICY_PATH]: s.policyWith() } });
      s.push({ 'deploy/shared.yml': 'replicas: 5\n' });
      s.world.mergePullRequest(adoption.number, { by: 'mia', method });
      expect(await s.gate()).toMatchObject({ verdict: 'allow' });
    },
  );
});
