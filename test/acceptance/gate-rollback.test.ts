import { describe, expect, it } from 'vitest';
import { SITES } from './scenario.ts';
import { deployed, JOBS, RP, TM } from './gate-scenario.ts';

/* Section 8 of the contract, sentence by sentence. */

const BOTH = `Target-Cohort: ${RP}, ${TM}\n`;
const RP_SITES = ['R1', 'R2', 'R3'];
const TM_SITES = ['T1', 'T2'];
const ADDED = { 'deploy/resource-publisher/b.yml': 'b\n' } as const;
const rpJob = { workflow: 'deploy.yml', name: JOBS['production-rp'] } as const;

describe.concurrent('rollback', () => {
  async function twice() {
    const s = await deployed();
    const first = s.land();
    s.deploy();
    const between = s.land({ changes: { 'deploy/resource-publisher/c.yml': 'c' } });
    const second = s.land({ changes: ADDED });
    s.deploy();
    return { s, first: first.landed.oid, between: between.landed.oid, second: second.landed.oid };
  }

  it("to a commit that this environment has had, with nothing judged and today's sites", async () => {
    const { s, first } = await twice();
    s.inventory.set({ sites: [...SITES, { ...SITES[0], id: 'R9' }] });
    s.world.setPermission('alice', 'READ');
    expect(await s.gate({ commit: first, rollback: true })).toMatchObject({
      verdict: 'allow',
      codes: [],
      judged: [],
      targets: [...RP_SITES, 'R9'],
    });
  });

  it('is no way to what only another environment has had, to what a person says was there, or forward', async () => {
    const { s, between } = await twice();
    const superseded = { verdict: 'deny', codes: ['gate.superseded'] };
    s.deploy({ environment: 'production-tm', commit: between });
    expect(await s.gate({ commit: between, rollback: true })).toMatchObject(superseded);
    s.deploy({ commit: between, creator: 'mia' });
    s.deploy({ commit: between, job: { workflow: 'mine.yml', name: JOBS['production-rp'] } });
    s.deploy({ commit: between, state: 'FAILURE', job: { ...rpJob, conclusion: 'failure' } });
    expect(await s.gate({ commit: between, rollback: true })).toMatchObject(superseded);
    s.land({ approvedBy: [], changes: { 'deploy/resource-publisher/d.yml': 'd' } });
    // It never goes forward: this is judged like any deployment.
    expect((await s.gate({ rollback: true })).codes).toEqual(['approval.missing', 'gate.release-refused']);
  });

  it('and forward again: judged from what it was rolled back to', async () => {
    const { s, first, second } = await twice();
    s.deploy({ commit: first });
    expect(await s.gate({ commit: second })).toMatchObject({
      verdict: 'allow',
      codes: ['gate.rolled-back'],
      baseline: first,
      judged: [2, 3],
    });
  });
});

describe.concurrent('promotion', () => {
  it('from one cohort to the next: old approvals no longer count, new comments do', async () => {
    const s = await deployed();
    const pull = s.land({ changes: { 'deploy/shared.yml': 'replicas: 3\n' } });
    expect(await s.gate()).toMatchObject({
      verdict: 'deny',
      codes: expect.arrayContaining(['gate.release-refused', 'reach.undeclared']),
    });
    s.world.editBody(pull.number, { by: 'mia', body: BOTH });
    s.world.review(pull.number, { author: 'carol', commit: s.world.head().oid });
    const widened = await s.gate({ cohort: TM });
    expect(widened).toMatchObject({ verdict: 'hold', codes: ['approval.missing', 'gate.release-refused'] });
    const plan = widened.outcome.plan ?? '';
    s.world.comment(pull.number, { author: 'alice', body: `/cohort approve ${RP} ${plan.slice(0, 16)}` });
    expect((await s.gate({ cohort: TM })).verdict).toBe('hold');
    s.world.comment(pull.number, { author: 'carol', body: `/cohort approve ${TM} ${plan.slice(0, 16)}` });
    expect(await s.gate({ cohort: TM })).toMatchObject({ verdict: 'allow', targets: TM_SITES });
    expect(await s.gate()).toMatchObject({ verdict: 'allow', targets: RP_SITES });
  });
});
