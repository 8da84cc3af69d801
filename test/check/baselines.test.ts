import { describe, expect, it } from 'vitest';
import { onPullRequest } from '../acceptance/events.ts';
import { gateScenario, giveBaseline, RP, type GateScenario } from '../acceptance/gate-scenario.ts';
import { runAction } from '../acceptance/run-action.ts';
import { POLICY_PATH, TOKENS, type PolicyDraft } from '../acceptance/scenario.ts';

/* Who may set or move a `baseline` is the same at the check and at the gate. */

const PUSHED = { 'deploy/resource-publisher/pushed.yml': 'x\n' } as const;

async function deployed(policy?: (draft: PolicyDraft) => void): Promise<GateScenario> {
  const s = await gateScenario(policy === undefined ? {} : { policy });
  s.deploy();
  return s;
}

const giving =
  (baseline: string, more: (draft: PolicyDraft) => void = () => undefined) =>
  (draft: PolicyDraft): void => {
    giveBaseline(draft, baseline);
    more(draft);
  };

/** A pull request that gives the environment a baseline: what its check finds of that, and then the gate. */
async function both(s: GateScenario, change: (draft: PolicyDraft) => void, approvedBy: readonly string[]) {
  const pull = s.world.openPullRequest({
    author: 'mia',
    title: 'Answer for it',
    body: '',
    changes: { [POLICY_PATH]: s.policyWith(change) },
  });
  for (const author of approvedBy) s.world.review(pull.number, { author });
  const run = await runAction(s.github, {
    ...onPullRequest('pull_request_target', pull),
    with: { publish: 'false', 'inventory-token': TOKENS.inventory, 'members-token': TOKENS.members },
  });
  const findings: any[] = run.record?.judgements[0].findings;
  s.world.mergePullRequest(pull.number, { by: 'mia' });
  const said = await s.gate();
  return {
    check: findings.filter(({ evidence }) => evidence?.sets !== undefined),
    codes: JSON.parse(run.outputs['codes'] ?? '[]') as string[],
    gate: said.baseline === null ? 'unknown' : said.outcome.facts?.baseline?.kind,
    pull: pull.number,
    said,
  };
}

describe.concurrent('check and gate agree', () => {
  it.each<[readonly string[], boolean]>([
    [['alice', 'erin'], true],
    [['alice', 'bob'], false],
    [['erin'], false],
    [['carol', 'erin'], false],
  ])('approved by %j: %j', async (approvedBy, counts) => {
    const s = await deployed();
    const pushed = s.push(PUSHED);
    const { check, gate, pull, said } = await both(s, giving(pushed.oid), approvedBy);
    expect([check.length === 0, gate === 'policy']).toEqual([counts, counts]);
    if (counts) return expect(said).toMatchObject({ verdict: 'allow', codes: [], baseline: pushed.oid });
    expect(said).toMatchObject({ verdict: 'deny', codes: ['gate.unreviewed', 'policy.changed'] });
    expect(said.findings).toContainEqual(
      expect.objectContaining({ code: 'policy.changed', origin: expect.objectContaining({ pull }) }),
    );
  });

  it('on owners that it cannot have chosen itself', async () => {
    const s = await deployed();
    const pushed = s.push(PUSHED);
    const own = giving(pushed.oid, (draft) => {
      Object.assign(draft.cohorts[RP] ?? {}, { owners: ['noah'] });
      draft['policy-owners'] = ['dave'];
    });
    const { check, gate } = await both(s, own, ['noah', 'dave']);
    expect([check.length, gate]).toEqual([1, 'deployment']);
    expect(check[0].evidence.eligible).toMatchObject([
      { cohort: RP, owners: [{ login: 'alice' }, { login: 'bob' }] },
      { cohort: 'policy', owners: [{ login: 'erin' }] },
    ]);
  });

  it('on rules that nobody approved: those before them judge', async () => {
    const s = await deployed();
    const owners = (draft: PolicyDraft) => Object.assign(draft.cohorts[RP] ?? {}, { owners: ['noah'] });
    s.landPolicy([], owners);
    const pushed = s.push(PUSHED);
    const change = giving(pushed.oid, owners);
    expect(await both(s, change, ['noah', 'erin'])).toMatchObject({ check: [{ code: 'policy.changed' }] });
  });

  it('on a cohort without an owner: a second policy owner', async () => {
    const s = await deployed((draft) => {
      Object.assign(draft.cohorts[RP] ?? {}, { owners: ['zoe'] });
      draft['policy-owners'] = ['erin', 'dave'];
    });
    const pushed = s.push(PUSHED);
    const alone = await both(s, giving(pushed.oid), ['erin']);
    expect(alone.check[0].next.say).toContain('"dave"');
    expect(alone.check[0].next.say).not.toContain('zoe');
    const other = await deployed((draft) => {
      Object.assign(draft.cohorts[RP] ?? {}, { owners: ['zoe'] });
      draft['policy-owners'] = ['erin', 'dave'];
    });
    const again = other.push(PUSHED);
    expect(await both(other, giving(again.oid), ['erin', 'dave'])).toMatchObject({ check: [], gate: 'policy' });
  });

  it('on one that moves: the rules at the former key judge', async () => {
    const s = await deployed();
    const first = s.push(PUSHED);
    expect(await both(s, giving(first.oid), ['alice', 'erin'])).toMatchObject({ check: [], gate: 'policy' });
    const second = s.push({ 'deploy/resource-publisher/more.yml': 'y\n' });
    const moved = await both(s, giving(second.oid), ['alice']);
    expect(moved.check).toMatchObject([{ evidence: { sets: { cohort: RP, environment: 'production-rp' } } }]);
    expect(moved.check[0].next.say).toContain('"erin"');
  });
});

it('a change of the policy that moves none costs nothing', async () => {
  const s = await deployed();
  const owners = (draft: PolicyDraft) => Object.assign(draft.cohorts[RP] ?? {}, { owners: ['alice'] });
  const { check } = await both(s, owners, ['erin']);
  expect(check).toEqual([]);
  expect(s.github.requests.filter((request) => JSON.stringify(request).includes('query Merged'))).toHaveLength(1);
});
