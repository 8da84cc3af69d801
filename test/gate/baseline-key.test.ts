import { describe, expect, it } from 'vitest';
import { gateScenario, giveBaseline, TM, type GateScenario } from '../acceptance/gate-scenario.ts';
import { gateViewOf } from '../../src/report/deployment/view.ts';
import { POLICY_PATH, type PolicyDraft } from '../acceptance/scenario.ts';

/*
 * The `baseline` of an environment: the way out of what can no longer be judged, and no way around a judgement. Whose
 * approvals it needs is held in test/check/baselines.test.ts, for check and gate at once.
 */

const EVIL = { 'deploy/resource-publisher/evil.yml': 'x\n' } as const;
const NOTE = { 'deploy/resource-publisher/note.txt': 'n\n' } as const;

async function deployed(): Promise<GateScenario> {
  const s = await gateScenario();
  s.deploy();
  return s;
}

const withBaseline =
  (baseline: string, more: (draft: PolicyDraft) => void = () => undefined) =>
  (draft: PolicyDraft): void => {
    giveBaseline(draft, baseline);
    more(draft);
  };

/** A pull request that sets it, with some approvals. */
const set = (s: GateScenario, baseline: string, approvedBy: readonly string[], more?: (draft: PolicyDraft) => void) =>
  s.landPolicy(approvedBy, withBaseline(baseline, more));

describe.concurrent('a baseline of the policy', () => {
  it('is the way out of a direct push, and what it leaves unjudged is named', async () => {
    const s = await deployed();
    const pull = s.land({ approvedBy: [] });
    const pushed = s.push(EVIL);
    expect((await s.gate()).verdict).toBe('deny');
    set(s, pushed.oid, ['alice', 'erin']);
    const said = await s.gate();
    expect(said).toMatchObject({ verdict: 'allow', baseline: pushed.oid, codes: [] });
    expect(said.outcome.facts?.baseline).toMatchObject({
      kind: 'policy',
      unjudged: { commits: 2, pulls: [pull.number], direct: [pushed.oid], complete: true },
    });
  });

  it('stays what it was where an administrator repairs the policy, and one set with the repair is another', async () => {
    const s = await deployed();
    const pushed = s.push(EVIL).oid;
    set(s, pushed, ['alice', 'erin']);
    s.land({ body: '', approvedBy: ['erin'], changes: { [POLICY_PATH]: 'version: [\n' } });
    expect(await s.gate()).toMatchObject({ verdict: 'error', codes: ['policy.invalid'] });
    set(s, pushed, ['adam']);
    expect(await s.gate()).toMatchObject({ verdict: 'allow', baseline: pushed, codes: [] });
    const more = s.push(NOTE).oid;
    s.land({ body: '', approvedBy: ['erin'], changes: { [POLICY_PATH]: 'version: [\n' } });
    set(s, more, ['adam']);
    expect((await s.gate()).codes).toEqual(['gate.unreviewed', 'policy.changed']);
  });

  it('is the way out of a range too long to be judged; beyond what is ever read, a policy at another path is', async () => {
    const s = await deployed();
    const run = () => {
      let { oid } = s.world.head();
      for (let count = 0; count < 5000; count += 1)
        oid = s.world.commit({ parent: oid, changes: { 'docs/guide.md': `${count}\n` } }).oid;
      return s.push({ 'docs/guide.md': `The last of many after ${oid}\n` }, { parent: oid }).oid;
    };
    const adviceOf = ({ outcome }: Awaited<ReturnType<GateScenario['gate']>>) =>
      gateViewOf(outcome).findings[0]?.description.next.lines;

    const baseline = run();
    const closed = await s.gate();
    expect(closed).toMatchObject({ verdict: 'error', codes: ['evidence.truncated'] });
    expect(closed.findings).toMatchObject([{ observed: '5001 of them' }]);
    expect(adviceOf(closed)).toEqual(['- { name: <environment>, job: <its job>, baseline: <full commit id> }']);
    set(s, baseline, ['alice', 'erin']);
    const said = await s.gate();
    expect(said).toMatchObject({ verdict: 'allow', baseline });
    expect(said.outcome.facts?.baseline?.unjudged).toMatchObject({ commits: 5001, complete: false });

    set(s, run(), ['alice', 'erin']);
    const beyond = await s.gate();
    expect(beyond).toMatchObject({ verdict: 'error', codes: ['evidence.truncated'] });
    expect(adviceOf(beyond)).toEqual(['policy-path: .github/cohort-guard-2.yml']);
    const moved = '.github/cohort-guard-2.yml';
    const { landed } = s.land({ body: '', approvedBy: ['erin'], changes: { [moved]: s.policyWith() } });
    const release = s.land({ changes: NOTE });
    expect(await s.gate({ policyPath: moved })).toMatchObject({
      verdict: 'allow',
      baseline: landed.oid,
      judged: [release.number],
    });
  });

  it('counts for nothing where it was pushed', async () => {
    const s = await deployed();
    const pushed = s.push(EVIL);
    s.push({ [POLICY_PATH]: s.policyWith(withBaseline(pushed.oid)) }, { author: 'erin' });
    expect((await s.gate()).codes).toEqual(['gate.unreviewed', 'policy.changed']);
  });

  it('is judged by the last policy up to which every change was approved, not by one that was pushed', async () => {
    const s = await deployed();
    s.push({ [POLICY_PATH]: s.policyWith((draft) => (draft['policy-owners'] = ['noah'])) });
    const pushed = s.push(EVIL);
    const usurp = (draft: PolicyDraft) => void (draft['policy-owners'] = ['noah']);
    set(s, pushed.oid, ['alice', 'noah'], usurp);
    expect((await s.gate()).verdict).toBe('deny');
  });

  it('and approved by those of that policy it is the way out of the pushed one', async () => {
    const s = await deployed();
    s.push({ [POLICY_PATH]: s.policyWith((draft) => (draft['policy-owners'] = ['noah'])) });
    const pushed = s.push(EVIL);
    set(s, pushed.oid, ['alice', 'erin'], (draft) => void (draft['policy-owners'] = ['noah']));
    // The usurper's own rules ask noah for the change of the policy, besides.
    const said = await s.gate();
    expect(said.baseline).toBe(pushed.oid);
  });

  it('ends with the first deployment made after it was merged', async () => {
    const s = await deployed();
    const pushed = s.push(EVIL);
    set(s, pushed.oid, ['alice', 'erin']);
    s.deploy();
    const release = s.land({ changes: NOTE });
    expect(await s.gate()).toMatchObject({ verdict: 'allow', judged: [release.number] });
    expect((await s.gate()).outcome.facts?.baseline?.kind).toBe('deployment');
  });

  it('only shortens: an older commit, one on no line to the commit, or none that is there, change nothing', async () => {
    const s = await deployed();
    const first = s.world.head().oid;
    const side = s.world.commit({ parent: first, changes: NOTE, author: 'mia' });
    for (const baseline of [first, side.oid, 'f'.repeat(40)]) {
      set(s, baseline, ['alice', 'erin']);
      expect((await s.gate()).outcome.facts?.baseline?.kind).toBe('deployment');
    }
    s.push(EVIL);
    expect((await s.gate()).codes).toContain('gate.unreviewed');
  });

  it('what comes after it is judged', async () => {
    const s = await deployed();
    const pushed = s.push(EVIL);
    set(s, pushed.oid, ['alice', 'erin']);
    const release = s.land({ changes: NOTE, approvedBy: [] });
    expect(await s.gate()).toMatchObject({ verdict: 'hold', judged: [release.number] });
  });

  it('is the way out of a pull request too large to read', async () => {
    const s = await deployed();
    s.world.limits.pullRequestFiles = 3;
    const large = s.land({
      changes: Object.fromEntries([1, 2, 3, 4, 5].map((at) => [`docs/${String(at)}.md`, 'x\n'])),
      body: '',
      approvedBy: [],
    });
    expect(await s.gate()).toMatchObject({ verdict: 'error', codes: ['evidence.truncated'] });
    set(s, large.landed.oid, ['alice', 'erin']);
    expect(await s.gate()).toMatchObject({ verdict: 'allow', baseline: large.landed.oid });
  });

  it('is the way out of the first deployment of a new cohort', async () => {
    const s = await deployed();
    s.land({ changes: { 'deploy/shared.yml': 'replicas: 3\n' } });
    const released = s.world.head().oid;
    expect((await s.gate({ cohort: 'template-manager' })).verdict).toBe('deny');
    s.landPolicy(['carol', 'erin'], (draft) => {
      giveBaseline(draft, released, TM);
    });
    expect(await s.gate({ cohort: 'template-manager' })).toMatchObject({ verdict: 'allow', baseline: released });
  });
});
