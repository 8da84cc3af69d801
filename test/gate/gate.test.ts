import { ok, fail } from '../../src/domain/result.ts';
import { describe, expect, it } from 'vitest';
import type { GitHub } from '../../src/github/client.ts';
import { policyBefore } from '../../src/github/adopted.ts';
import { adoptionOf } from '../../src/gate/adoption.ts';
import { BODY, gateScenario, JOBS, RP, TM, TM_CHANGE, type GateScenario } from '../acceptance/gate-scenario.ts';
import { POLICY_PATH, RP_CHANGE } from '../acceptance/scenario.ts';

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

  it('is no text: nothing can be judged by it', async () => {
    const s = await deployed();
    s.push({ [POLICY_PATH]: new Uint8Array([0, 255, 0, 254]) }, { author: 'erin' });
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
    [['erin'], 'allow', []],
    [['alice'], 'hold', ['policy.changed']],
  ])(
    'since the deployment: the last valid one tells whether %j may approve its return',
    async (approvedBy, verdict, codes) => {
      const s = await deployed();
      turns(s, [null, `${s.policyWith()}# again\n`], approvedBy);
      expect(await s.gate()).toMatchObject({ verdict, codes });
    },
  );

  it.each<readonly [string, string | null, readonly string[], string]>([
    ['gone', null, ['erin'], 'allow'],
    ['gone', null, ['alice'], 'hold'],
    ['not valid', 'version: 7\n', ['erin'], 'allow'],
    ['not valid', 'version: 7\n', ['alice'], 'hold'],
  ])('%s when the deployment was made: the last valid one before it tells', async (_, text, approvedBy, verdict) => {
    const s = await gateScenario();
    turns(s, [text], ['erin']);
    s.deploy();
    turns(s, [`${s.policyWith()}# again\n`], approvedBy);
    expect(await s.gate()).toMatchObject({ verdict });
  });

  it('never valid before: nobody can have approved it by the rules', async () => {
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
    expect(await s.gate({ commit: older.landed.oid })).toMatchObject({
      verdict: 'error',
      codes: ['evidence.truncated'],
    });
  });
});

describe.concurrent('whom a release concerns', () => {
  it('not the other cohort, though it declares nothing', async () => {
    const s = await deployed();
    s.land({ body: 'Nothing declared', approvedBy: [], changes: TM_CHANGE });
    const own = s.land();
    expect(await s.gate()).toMatchObject({ verdict: 'allow', judged: [own.number] });
  });

  it('the cohort that a release declared for which it answers', async () => {
    const s = await deployed();
    const widened = s.land({ body: `Target-Cohort: ${RP}, ${TM}\n`, approvedBy: [], changes: TM_CHANGE });
    const adopter = s.land({
      body: `Target-Cohort: ${TM}\nAdopts: ${widened.landed.oid}\n`,
      approvedBy: ['carol', 'dave', 'erin'],
      changes: { 'deploy/template-manager/note.txt': 'n\n' },
    });
    expect(await s.gate()).toMatchObject({
      verdict: 'deny',
      codes: ['gate.outside-declaration'],
      judged: [adopter.number],
    });
  });

  it('both names of a file that an adopted merge renamed', async () => {
    const s = await deployed({
      world: { files: { 'deploy/template-manager/old.yml': 'some: thing\nother: thing\n' } },
    });
    const moved = s.land({
      approvedBy: [],
      body: 'Nothing declared',
      changes: {
        'deploy/template-manager/old.yml': null,
        'deploy/resource-publisher/new.yml': 'some: thing\nother: thing\n',
      },
    });
    const adopter = s.land({
      approvedBy: ['alice', 'bob', 'erin'],
      body: `${BODY}Adopts: ${moved.landed.oid}\n`,
      changes: NOTE,
    });
    expect(await s.gate()).toMatchObject({
      verdict: 'deny',
      codes: ['approval.missing', 'gate.release-refused', 'reach.undeclared'],
      judged: [adopter.number],
    });
  });

  it('nobody is answered for by what was merged without a merge commit', () => {
    const oid = 'a'.repeat(40);
    const line = { commits: [{ oid, parents: [] }], firstParents: [oid], boundary: '' } as any;
    const merged = { pull: { number: 1 }, mergeCommit: null } as any;
    const prepared = { declaration: { kind: 'read', declaration: { adopts: [oid] } } } as any;
    const adoption = adoptionOf([{ merged, prepared }], line);
    expect([adoption.adopterOf(oid), adoption.answersFor(merged)]).toEqual([undefined, undefined]);
    const elsewhere = adoptionOf([{ merged: { ...merged, mergeCommit: 'b'.repeat(40) }, prepared }], line);
    expect(elsewhere.adopterOf(oid)).toBeUndefined();
  });
});

describe('the policy before adopted commits', () => {
  const github = (parents: readonly string[]): GitHub => {
    const answer = { repository: { c0: { oid: 'a'.repeat(40), parents: { nodes: parents.map((oid) => ({ oid })) } } } };
    return {
      owner: 'acme',
      name: 'rollout',
      query: (_asked, _document, _variables, schema) => Promise.resolve(ok(schema.parse(answer))),
      rest: () => Promise.reject(new Error('not asked')),
      pages: () => Promise.reject(new Error('not asked')),
    };
  };

  it('is none where none are adopted', async () => {
    expect(await policyBefore(github([]), POLICY_PATH, [])).toEqual(ok(null));
  });

  it('cannot be told of the root of the history', async () => {
    expect(await policyBefore(github([]), POLICY_PATH, ['a'.repeat(40)])).toMatchObject(
      fail({ code: 'evidence.unavailable' }),
    );
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

  it('the root of the history cannot be adopted: nothing tells what it changed', async () => {
    const s = await deployed();
    let root = s.world.head();
    for (const parent of root.parents) root = s.world.commit({ parent, changes: {} });
    s.land({ approvedBy: ['alice', 'bob', 'erin'], body: `${BODY}Adopts: ${root.oid}\n`, changes: RP_CHANGE });
    expect(await s.gate()).toMatchObject({ verdict: 'error', codes: ['evidence.unavailable', 'gate.release-refused'] });
  });
});
