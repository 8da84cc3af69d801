import { describe, expect, it } from 'vitest';
import { POLICY_PATH } from './scenario.ts';
import { deployed, gateScenario, type GateScenario } from './gate-scenario.ts';

/* Section 8 of the contract, sentence by sentence. */

const ADDED = { 'deploy/resource-publisher/b.yml': 'b\n' } as const;

describe.concurrent('who made the rules', () => {
  const more = (s: GateScenario) => ({ [POLICY_PATH]: `${s.policyWith()}# more\n` });
  const noahOwns = (s: GateScenario) => ({
    [POLICY_PATH]: s.policyWith((draft) => (draft['policy-owners'] = ['noah'])),
  });

  it('a changed policy is approved by an owner of the one before it, also by one who is none any more', async () => {
    for (const [changed, others] of [
      [more, ['alice']],
      [noahOwns, ['noah']],
    ] as const) {
      const s = await deployed();
      const pull = s.land({ approvedBy: [], body: '', changes: changed(s) });
      const held = {
        verdict: 'hold',
        codes: ['policy.changed'],
        findings: [{ origin: { pull: pull.number } }],
      };
      expect(await s.gate()).toMatchObject(held);
      for (const author of others) s.world.review(pull.number, { author });
      expect(await s.gate()).toMatchObject(held);
      s.world.review(pull.number, { author: 'erin' });
      expect(await s.gate()).toMatchObject({ verdict: 'allow', codes: [] });
    }
  });

  it('between the deployed commit and the tip as well', async () => {
    const s = await deployed();
    const wanted = s.land();
    s.land({ approvedBy: [], body: '', changes: more(s) });
    expect(await s.gate({ commit: wanted.landed.oid })).toMatchObject({ verdict: 'hold', codes: ['policy.changed'] });
  });

  it('and on a rollback', async () => {
    const s = await deployed();
    const first = s.land();
    s.deploy();
    s.land({ changes: ADDED });
    s.deploy();
    expect(await s.gate({ commit: first.landed.oid, rollback: true })).toMatchObject({ verdict: 'allow' });
    s.land({ approvedBy: [], body: '', changes: more(s) });
    expect(await s.gate({ commit: first.landed.oid, rollback: true })).toMatchObject({
      verdict: 'hold',
      codes: ['policy.changed'],
    });
  });

  it('before the baseline it is the past', async () => {
    const s = await deployed();
    s.push(more(s));
    s.deploy();
    s.land();
    expect(await s.gate()).toMatchObject({ verdict: 'allow' });
  });

  it('a guarded path, without a pull request', async () => {
    const path = '.github/workflows/deploy.yml';
    const s = await deployed();
    const pushed = s.push({ [path]: 'mine\n', 'deploy/shared.yml': 'replicas: 9\n' });
    const said = await s.gate();
    expect(said).toMatchObject({ verdict: 'deny', codes: ['gate.unreviewed', 'policy.changed'] });
    expect(said.findings.filter(({ code }) => code === 'policy.changed')).toMatchObject([
      { effect: 'deny', paths: [path], origin: { commit: pushed.oid } },
    ]);
  });

  it('a policy pushed in the range is told once', async () => {
    const s = await deployed();
    const pushed = s.push(more(s));
    const said = await s.gate();
    expect(said).toMatchObject({ verdict: 'deny', codes: ['gate.unreviewed', 'policy.changed'] });
    expect(said.findings.filter(({ code }) => code === 'policy.changed')).toMatchObject([
      { paths: [POLICY_PATH], origin: { commit: pushed.oid } },
    ]);
  });

  it('administrators are the policy owners where none has write access', async () => {
    const s = await deployed();
    s.world.setPermission('erin', 'READ');
    const pull = s.land({ approvedBy: ['erin'], body: '', changes: more(s) });
    expect((await s.gate()).codes).toEqual(['policy.changed']);
    s.world.review(pull.number, { author: 'adam' });
    expect(await s.gate()).toMatchObject({ verdict: 'allow' });
  });

  it('a policy that is no valid one', async () => {
    const s = await deployed();
    s.land({ approvedBy: ['erin'], body: '', changes: { [POLICY_PATH]: 'version: 2\n' } });
    expect(await s.gate()).toMatchObject({ verdict: 'error', codes: ['policy.invalid'] });
  });

  it('what was merged while the policy was no valid one: nothing tells what it guarded', async () => {
    const s = await deployed();
    s.land({ approvedBy: ['erin'], body: '', changes: { [POLICY_PATH]: 'version: 2\n' } });
    const pull = s.land();
    s.land({ approvedBy: ['adam'], body: '', changes: { [POLICY_PATH]: s.policyWith() } });
    s.world.review(pull.number, { author: 'alice' });
    const said = await s.gate();
    expect(said).toMatchObject({ verdict: 'hold', codes: ['policy.changed'] });
    expect(said.findings).toMatchObject([{ origin: { pull: pull.number } }]);
    s.world.review(pull.number, { author: 'adam' });
    expect(await s.gate()).toMatchObject({ verdict: 'allow' });
  });

  it('what was pushed meanwhile, whatever it was', async () => {
    const s = await deployed();
    s.push({ 'docs/before.md': 'x' });
    s.land({ approvedBy: ['erin'], body: '', changes: { [POLICY_PATH]: 'version: 2\n' } });
    s.land({ approvedBy: ['adam'], body: '', changes: { [POLICY_PATH]: s.policyWith() } });
    expect(await s.gate()).toMatchObject({ verdict: 'deny', codes: ['gate.unreviewed', 'policy.changed'] });
  });

  it('no policy at all', async () => {
    const s = await gateScenario({ policy: null });
    expect(await s.gate()).toMatchObject({ verdict: 'error', codes: ['policy.missing'] });
  });
});
