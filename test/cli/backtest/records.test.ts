import { beforeAll, describe, expect, it } from 'vitest';
import { scenario, changedPolicy, type PolicyDraft, type Scenario } from '../../acceptance/scenario.ts';
import { gateScenario, type GateScenario } from '../../acceptance/gate-scenario.ts';
import { command } from '../terminal.ts';

/* `backtest --records`: kept records, judged by another policy on the evidence that they hold. */

let checked: Scenario;
let record: string;
let gated: GateScenario;
let gateRecord: string;

beforeAll(async () => {
  checked = await scenario({ approvedBy: ['alice'] });
  record = (await checked.run()).recordText ?? '';
  gated = await gateScenario();
  gated.land();
  gateRecord = (await gated.run()).recordText ?? '';
}, 60_000);

async function backtest(policy: string, records: Record<string, string>, words: readonly string[] = []) {
  const files = {
    'new.yml': policy,
    ...Object.fromEntries(Object.entries(records).map(([name, text]) => [`kept/${name}`, text])),
  };
  return command(['backtest', '--records', 'kept', '--policy', 'new.yml', ...words], { files });
}

const policy = (change: (draft: PolicyDraft) => void = () => undefined) => changedPolicy(checked.inventory.url, change);

describe('a record of a check', () => {
  it('under the same policy is as it was', async () => {
    const { code, out, err } = await backtest(policy(), { 'a.json': record });
    expect({ code, out, err }).toEqual({
      code: 0,
      out: '0 differences in 1 record, on the evidence of then\n',
      err: '',
    });
  });

  it.each<[string, (draft: PolicyDraft) => void, string, string]>([
    ['more approvals', (draft) => void (draft.approvals['within-cohort'] = 2), 'hold', '+approval.missing'],
    [
      'other owners',
      (draft) => void Object.assign(draft.cohorts['resource-publisher'] ?? {}, { owners: ['bob'] }),
      'hold',
      '+approval.missing',
    ],
    ['ignored paths', (draft) => void (draft.releases['ignore'] = ['deploy/**/*.yml']), 'skip', ''],
    [
      'other paths',
      (draft) => {
        Object.assign(draft.cohorts['resource-publisher'] ?? {}, { paths: ['rp/**'] });
        Object.assign(draft.cohorts['template-manager'] ?? {}, { paths: ['deploy/**'] });
      },
      'deny',
      'reach.undeclared',
    ],
  ])('%s: what differs is shown', async (_, change, verdict, codes) => {
    const { code, out } = await backtest(policy(change), { 'a.json': record }, ['--json']);
    const { differences } = JSON.parse(out);
    expect(code).toBe(1);
    expect(differences).toMatchObject([{ name: 'kept/a.json', was: { verdict: 'allow' }, wouldBe: { verdict } }]);
    expect(differences[0].wouldBe.codes.map((each: string) => `+${each}`).join(' ')).toContain(codes);
  });

  it('that would need other sites than were asked for cannot tell, and says so', async () => {
    const wider = policy(
      (draft) => void Object.assign(draft.cohorts['resource-publisher'] ?? {}, { select: 'region=north' }),
    );
    const { code, err } = await backtest(wider, { 'a.json': record });
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringContaining('the record holds only what was asked then'),
    });
  });

  it('that is none cannot tell', async () => {
    expect(await backtest(policy(), { 'a.json': '{}', 'b.json': record })).toMatchObject({
      code: 2,
      err: expect.stringContaining('it is no decision record'),
      out: expect.stringContaining('in 1 record'),
    });
  });
});

describe('a record of a gate', () => {
  it('is judged as a gate, under the same policy and under another', async () => {
    const same = await backtest(gated.policyWith(), { 'g.json': gateRecord });
    expect(same).toMatchObject({ code: 0, err: '' });
    const more = gated.policyWith((draft) => void (draft.approvals['within-cohort'] = 2));
    const { out, code } = await backtest(more, { 'g.json': gateRecord });
    expect(code).toBe(1);
    expect(out).toMatch(/kept\/g\.json +\S+ +allow +hold +\+approval\.missing/);
  });
});
