import { describe, expect, it } from 'vitest';
import { gateScenario, JOBS, RP, TM_CHANGE, type GateScenario } from '../acceptance/gate-scenario.ts';
import { POLICY_PATH } from '../acceptance/scenario.ts';

/* The gate where the world is not as it mostly is. */

const NOTE = { 'deploy/resource-publisher/note.txt': 'n\n' } as const;
const policyChange = (s: GateScenario, text = `${s.policyWith()}# another\n`) => ({ [POLICY_PATH]: text });

async function deployed(options: Parameters<typeof gateScenario>[0] = {}): Promise<GateScenario> {
  const s = await gateScenario(options);
  s.deploy();
  return s;
}

describe.concurrent('the policy at the tip', () => {
  it('is a link: nothing can be judged by it', async () => {
    const s = await deployed();
    s.push({ [POLICY_PATH]: { content: '../policy.yml', mode: '120000' } }, { author: 'erin' });
    expect(await s.gate()).toMatchObject({ verdict: 'error', codes: ['policy.invalid'] });
  });

  it('lists no environment for the cohort', async () => {
    const s = await gateScenario({ policy: (draft) => void delete draft.cohorts[RP]?.['environments'] });
    const said = await s.gate();
    expect(said).toMatchObject({ verdict: 'error', codes: ['input.invalid'] });
    expect(JSON.stringify(said.findings)).toContain('it lists none');
  });

  // The date of a commit is whatever its author says.
  it('came again with an earlier date: what came after the first is looked at', async () => {
    const s = await gateScenario();
    const first = s.world.head().oid;
    s.land();
    s.land({ body: '', approvedBy: ['erin'], changes: { [POLICY_PATH]: null } });
    s.push(policyChange(s, s.policyWith()), { author: 'erin', date: '2001-01-01T00:00:00Z' });
    expect(await s.gate()).toMatchObject({
      verdict: 'deny',
      codes: expect.arrayContaining(['policy.changed']),
      baseline: first,
    });
  });
});

describe.concurrent('a policy that was gone, or not valid', () => {
  const turns = (s: GateScenario, texts: readonly (string | null)[], approvedBy: readonly string[]) =>
    texts.map((text) => s.land({ body: '', approvedBy, changes: { [POLICY_PATH]: text } }));

  it.each<readonly [readonly string[], string, readonly string[]]>([
    [['erin', 'adam'], 'allow', []],
    [['erin'], 'hold', ['policy.changed']],
  ])('since the deployment: administrators approve its return (%j)', async (approvedBy, verdict, codes) => {
    const s = await deployed();
    turns(s, [null, `${s.policyWith()}# again\n`], approvedBy);
    expect(await s.gate()).toMatchObject({ verdict, codes });
  });

  it.each<readonly [string, string | null, readonly string[], string]>([
    ['gone', null, ['adam'], 'allow'],
    ['gone', null, ['erin'], 'hold'],
    ['not valid', 'version: 7\n', ['adam'], 'allow'],
    ['not valid', 'version: 7\n', ['erin'], 'hold'],
  ])('%s when the deployment was made: administrators approve the next one', async (_, text, approvedBy, verdict) => {
    const s = await gateScenario();
    turns(s, [text], ['erin']);
    s.deploy();
    turns(s, [`${s.policyWith()}# again\n`], approvedBy);
    expect(await s.gate()).toMatchObject({ verdict });
  });

  it('never valid before: administrators approve it, and no policy owner that it names', async () => {
    const s = await gateScenario({ policy: null, world: { files: { [POLICY_PATH]: 'version: 7\n' } } });
    s.deploy();
    turns(s, [s.policyWith()], ['erin']);
    expect(await s.gate()).toMatchObject({ verdict: 'hold', codes: ['policy.changed'] });
  });

  it('not there yet when the branch left: the first one needs nobody', async () => {
    const s = await gateScenario({ policy: null });
    s.world.moveBranch('hotfix', s.world.head().oid, { by: 'mia' });
    s.deploy();
    turns(s, [s.policyWith((draft) => (draft.releases['branches'] = ['main', 'hotfix']))], []);
    const fix = s.land({ base: 'hotfix' });
    expect(await s.gate({ commit: fix.landed.oid, branch: 'hotfix' })).toMatchObject({
      verdict: 'allow',
      judged: [fix.number],
    });
  });
});

describe.concurrent('twenty deployments that another job made', () => {
  const doubtful = (s: GateScenario) =>
    Array.from({ length: 20 }, () => s.deploy({ job: { workflow: 'mine.yml', name: JOBS['production-rp'] } }));

  it('are enough: what is behind them could only move the baseline on', async () => {
    const s = await gateScenario();
    const first = s.world.head().oid;
    const pull = s.land();
    s.deploy();
    doubtful(s);
    expect(await s.gate()).toMatchObject({ verdict: 'allow', baseline: first, judged: [pull.number] });
  });

  it('of a newer commit: whether that one is deployed must be known', async () => {
    const s = await deployed();
    const older = s.land();
    s.land({ changes: NOTE });
    s.deploy();
    doubtful(s);
    // Whoever deployed it, some sites may have the newer commit.
    expect(await s.gate({ commit: older.landed.oid })).toMatchObject({ verdict: 'deny', codes: ['gate.superseded'] });
  });
});

describe.concurrent('whom a release concerns', () => {
  it('every cohort, where it declares nothing', async () => {
    const s = await deployed();
    const silent = s.land({ body: 'Nothing declared', approvedBy: [], changes: TM_CHANGE });
    const own = s.land();
    expect(await s.gate()).toMatchObject({ verdict: 'deny', judged: [silent.number, own.number] });
  });
});

describe.concurrent('who made the rules', () => {
  it("by a team that today's policy does not name any more", async () => {
    const s = await deployed({
      world: { teams: { platform: ['noah'] } },
      policy: (draft) => (draft['policy-owners'] = ['@acme/platform']),
    });
    s.land({
      body: '',
      approvedBy: ['noah'],
      changes: policyChange(
        s,
        s.policyWith((draft) => (draft['policy-owners'] = ['erin'])),
      ),
    });
    expect(await s.gate()).toMatchObject({ verdict: 'allow' });
    s.land({
      body: '',
      approvedBy: ['noah'],
      changes: policyChange(
        s,
        s.policyWith((draft) => (draft['policy-owners'] = ['mia'])),
      ),
    });
    expect(await s.gate()).toMatchObject({ verdict: 'hold', codes: ['policy.changed'] });
  });
});
