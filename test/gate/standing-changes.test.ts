import { describe, expect, it } from 'vitest';
import { gateScenario, RP, TM, type GateScenario } from '../acceptance/gate-scenario.ts';
import { POLICY_PATH, RP_CHANGE, type PolicyDraft } from '../acceptance/scenario.ts';

/* A merged pull request that changes for whom manifests stand is judged as its check judged it. */

const A = 'deploy/releases/a.yml';
const B = 'deploy/releases/b.yml';
const OWN = `cohorts: [${RP}]\n`;
const BOTH = `cohorts: [${RP}, ${TM}]\n`;

/** Both cohorts have what there is, and a manifest stands. */
async function standing(text: string): Promise<GateScenario> {
  const s = await gateScenario({ world: { files: { [A]: text } } });
  s.deploy();
  s.deploy({ environment: 'production-tm' });
  return s;
}

describe.concurrent('a manifest that was', () => {
  it.each<[string, string, Readonly<Record<string, string | null>>]>([
    ['deleted', OWN, { [A]: null }],
    ['renamed', OWN, { [A]: null, [B]: OWN }],
    ['widened', `${OWN}sites: [R1, R2]\n`, { [A]: OWN }],
  ])('%s: without an approval the gate is on hold, and a comment is enough', async (_, text, changes) => {
    const s = await standing(text);
    const pull = s.land({ body: '', approvedBy: [], changes });
    const held = await s.gate();
    expect(held).toMatchObject({ verdict: 'hold', judged: [pull.number] });
    expect(held.codes).toEqual(['approval.missing', 'gate.release-refused']);
    const plan = held.outcome.plan ?? '';
    s.world.comment(pull.number, { author: 'alice', body: `/cohort approve ${RP} ${plan.slice(0, 16)}` });
    expect(await s.gate()).toMatchObject({ verdict: 'allow', targets: ['R1', 'R2', 'R3'] });
  });

  it('deleted is no affair of another cohort', async () => {
    const s = await standing(OWN);
    s.land({ body: '', approvedBy: [], changes: { [A]: null } });
    expect(await s.gate({ cohort: TM })).toMatchObject({ verdict: 'allow', judged: [] });
  });

  it.each(['squash', 'rebase'] as const)('taken from a cohort asks its owner (%s)', async (method) => {
    const s = await standing(BOTH);
    const { number } = s.land({
      body: '',
      approvedBy: ['alice', 'bob'],
      method,
      commits: [
        { author: 'mia', message: 'One', changes: RP_CHANGE },
        { author: 'mia', message: 'Two', changes: { [A]: OWN } },
      ],
    });
    expect(await s.gate({ cohort: TM })).toMatchObject({
      verdict: 'hold',
      codes: ['approval.missing', 'gate.release-refused'],
    });
    s.world.review(number, { author: 'carol' });
    expect(await s.gate({ cohort: TM })).toMatchObject({ verdict: 'allow' });
  });

  it.each<[string | null, readonly string[], string]>([
    [null, ['erin'], 'allow'],
    [OWN, ['alice'], 'hold'],
  ])('unreadable, then %j, by %j: %s', async (text, approvedBy, verdict) => {
    const s = await standing('cohorts: [\n');
    s.land({ body: '', approvedBy, changes: { [A]: text } });
    expect(await s.gate()).toMatchObject({ verdict });
    expect((await s.gate({ cohort: TM })).verdict).toBe(verdict);
  });
});

describe.concurrent('a change of the policy after which it stands otherwise', () => {
  const otherSites = (draft: PolicyDraft) =>
    Object.assign(draft.cohorts[RP] ?? {}, { select: 'template-engine=resource-publisher,region=north' });

  async function changed(text: string, approvedBy: readonly string[]) {
    const s = await standing(text);
    const pull = s.landPolicy(approvedBy, otherSites);
    return { s, pull };
  }

  it.each<[string, readonly string[], string]>([
    ['a policy owner alone', ['erin'], 'hold'],
    ['with an owner of another cohort', ['erin', 'carol'], 'hold'],
    ['with an owner of the cohort', ['erin', 'alice'], 'allow'],
  ])('%s', async (_, approvedBy, verdict) => {
    const { s } = await changed(OWN, approvedBy);
    expect(await s.gate()).toMatchObject({ verdict, codes: verdict === 'hold' ? ['policy.changed'] : [] });
  });

  it('is for policy owners alone where no manifest names the cohort', async () => {
    const { s } = await changed(`cohorts: [${TM}]\n`, ['erin']);
    expect(await s.gate()).toMatchObject({ verdict: 'allow' });
  });

  it('says whose approval is missing, and that one helps', async () => {
    const { s, pull } = await changed(OWN, ['erin']);
    const held = await s.gate();
    const line = JSON.stringify(held.findings).match(/"plan":"([0-9a-f]{64})"/)?.[1] ?? '';
    s.world.comment(pull.number, { author: 'bob', body: `/cohort approve ${RP} ${line.slice(0, 16)}` });
    expect(await s.gate()).toMatchObject({ verdict: 'allow', targets: ['R1', 'R3'] });
  });

  it('names the owners by the policy before it, and not those that it brings', async () => {
    const s = await standing(OWN);
    const owned = s.policyWith((draft) => {
      otherSites(draft);
      Object.assign(draft.cohorts[RP] ?? {}, { owners: ['noah'] });
      draft['policy-owners'] = ['mia'];
    });
    s.land({ body: '', author: 'dave', approvedBy: ['noah'], changes: { [POLICY_PATH]: owned } });
    const { findings } = await s.gate();
    const found = findings.find(({ code }) => code === 'policy.changed');
    expect(found).toMatchObject({
      eligible: [
        { cohort: RP, owners: [{ login: 'alice' }, { login: 'bob' }] },
        { cohort: 'policy', owners: [{ login: 'erin' }] },
      ],
    });
  });
});
