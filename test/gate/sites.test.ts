import { describe, expect, it } from 'vitest';
import { BODY, giveBaseline, RP, TM } from '../acceptance/gate-scenario.ts';
import { type PolicyDraft } from '../acceptance/scenario.ts';
import { RP_SITES, sitesScenario, type SitesScenario } from './site-scenario.ts';
import { later } from '../loopback/time.ts';

/* The gate where sites tell what is deployed: each group of them has a range of its own. */

const NOTE = { 'deploy/resource-publisher/note.txt': 'n\n' } as const;
const MORE = { 'deploy/resource-publisher/more.txt': 'm\n' } as const;
const FILE = 'deploy/releases/part.yml';

/** A release for one of the sites alone. */
const partly = (ids: readonly string[]) => ({
  body: '',
  changes: { ...MORE, [FILE]: `cohorts: [${RP}]\nsites: [${ids.join(', ')}]\n` },
});
/** The same by a shared path, declared for the wrong cohort. */
const WRONG = {
  body: `Target-Cohort: ${TM}\n`,
  approvedBy: ['carol'],
  changes: { 'deploy/shared.yml': 'replicas: 3\n' },
};

const groupsOf = ({ outcome }: Awaited<ReturnType<SitesScenario['gate']>>) =>
  (outcome.facts?.groups ?? []).map(({ commit, stand, sites, baseline }) => ({ commit, stand, sites, baseline }));

describe.concurrent('each group has its own range', () => {
  it('a release that all have needs to cover nobody any more, and a new site brings what it never had', async () => {
    const s = await sitesScenario();
    const start = s.tip();
    const wrong = s.land(WRONG);
    s.land();
    s.has({ R1: wrong.landed.oid, R2: wrong.landed.oid, R3: wrong.landed.oid });
    expect(await s.gate()).toMatchObject({ verdict: 'allow', codes: [], targets: [...RP_SITES] });
    s.has({ R1: wrong.landed.oid, R2: wrong.landed.oid, R3: start });
    const said = await s.gate();
    expect(said).toMatchObject({ verdict: 'deny', targets: null, baseline: start });
    expect(said.findings.find(({ code }) => code === 'gate.outside-declaration')).toMatchObject({
      number: wrong.number,
      missing: [{ id: 'R3' }],
      members: 1,
    });
    expect(groupsOf(said)).toMatchObject([
      { commit: wrong.landed.oid, stand: 'older', sites: ['R1', 'R2'], baseline: wrong.landed.oid },
      { commit: start, stand: 'older', sites: ['R3'], baseline: start },
    ]);
  });

  it('hands out only those that do not have the commit yet: a second try is a resume', async () => {
    const s = await sitesScenario();
    const start = s.tip();
    s.land();
    s.has({ R1: s.tip(), R2: start, R3: s.tip() });
    const said = await s.run();
    expect(said).toMatchObject({ verdict: 'allow', codes: [], exitCode: 0, outputs: { gate: 'open', sites: '1' } });
    expect(said.record).toMatchObject({ deployment: { targets: ['R2'] } });
  });

  it('GitHub is asked about the commits once, whatever the number of groups', async () => {
    const s = await sitesScenario();
    const start = s.tip();
    const first = s.land();
    const second = s.land({ changes: NOTE });
    s.land({ changes: MORE });
    s.has({ R1: start, R2: first.landed.oid, R3: second.landed.oid });
    expect(await s.gate()).toMatchObject({ verdict: 'allow', targets: [...RP_SITES], judged: [1, 2, 3] });
    const origins = s.github.requests.filter(({ body }) => JSON.stringify(body ?? '').includes('query Origins'));
    expect(origins.length).toBeLessThanOrEqual(2);
  });
});

describe.concurrent('what counts as known', () => {
  it.each<[string, string | null]>([['nothing', null]])(
    '%s: the site is judged from the first policy, never from the record of the environment',
    async (_, value) => {
      const s = await sitesScenario();
      const wrong = s.land(WRONG);
      s.deploy();
      s.land();
      s.allHave(wrong.landed.oid);
      expect((await s.gate()).verdict).toBe('allow');
      s.has({ R1: wrong.landed.oid, R2: wrong.landed.oid, R3: value });
      const said = await s.gate();
      expect(said).toMatchObject({ verdict: 'deny' });
      expect(said.findings.find(({ code }) => code === 'gate.outside-declaration')).toMatchObject({
        missing: [{ id: 'R3' }],
      });
    },
  );

  it('more than twenty values: the newest count, the rest is unknown', async () => {
    const many = Array.from({ length: 22 }, (_, index) => ({
      id: `S${String(index).padStart(2, '0')}`,
      name: `S${String(index)}`,
      status: 'active',
      cohorts: [],
      attributes: { 'template-engine': RP },
    }));
    const s = await sitesScenario({ inventory: { sites: many } });
    const commits = many.map(
      (_, index) => s.land({ changes: { [`deploy/resource-publisher/${index}`]: 'x\n' } }).landed.oid,
    );
    s.land();
    s.has(Object.fromEntries(many.map(({ id }, index) => [id, commits[index] ?? ''])));
    const said = await s.gate();
    expect(said).toMatchObject({ verdict: 'allow' });
    expect(said.targets).toHaveLength(22);
    const groups = groupsOf(said);
    expect(groups).toHaveLength(21);
    expect(groups.at(-1)).toMatchObject({ stand: 'unknown', sites: ['S00', 'S01'] });
  });
});

describe.concurrent('the baseline of the policy counts for every site', () => {
  const withBaseline = (s: SitesScenario, commit: string) =>
    s.landPolicy(['alice', 'erin'], (draft) => {
      giveBaseline(draft, commit);
    });

  it('for those of which nothing is known and for those that are behind, whatever was deployed since', async () => {
    const s = await sitesScenario();
    const start = s.tip();
    const wrong = s.land(WRONG);
    withBaseline(s, wrong.landed.oid);
    s.land();
    s.has({ R1: start, R3: wrong.landed.oid });
    const said = await s.gate();
    expect(said).toMatchObject({ verdict: 'allow', targets: [...RP_SITES], baseline: wrong.landed.oid });
    expect(said.outcome.facts?.baseline).toMatchObject({ kind: 'policy', unjudged: { pulls: [wrong.number] } });
    s.deploy();
    s.land({ changes: NOTE });
    expect((await s.gate()).verdict).toBe('allow');
  });

  it('but not where it came without its approvals', async () => {
    const s = await sitesScenario();
    const wrong = s.land(WRONG);
    s.landPolicy(['erin'], (draft) => {
      giveBaseline(draft, wrong.landed.oid);
    });
    s.land();
    s.has({ R1: wrong.landed.oid, R2: wrong.landed.oid });
    const said = await s.gate();
    expect(said.verdict).toBe('deny');
    expect(said.codes).toEqual(expect.arrayContaining(['gate.outside-declaration', 'policy.changed']));
    // Where every site has what came before, nobody needs it.
    s.allHave(wrong.landed.oid);
    expect((await s.gate()).verdict).not.toBe('deny');
  });
});

describe.concurrent('undone', () => {
  it('is a release only for those groups whose trees are alike', async () => {
    const s = await sitesScenario();
    const start = s.tip();
    const wrong = s.land(WRONG);
    const revert = s.land({ ...WRONG, changes: { 'deploy/shared.yml': 'replicas: 2\n' } });
    s.land();
    s.allHave(start);
    expect((await s.gate()).verdict).toBe('allow');
    // Of R3 the revert takes something away that it has, and it does not cover it.
    s.has({ R1: start, R2: start, R3: wrong.landed.oid });
    const said = await s.gate();
    expect(said.verdict).toBe('deny');
    expect(said.findings.find(({ code }) => code === 'gate.outside-declaration')).toMatchObject({
      number: revert.number,
      missing: [{ id: 'R3' }],
    });
  });
});

describe.concurrent('what is there already', () => {
  it('everywhere: there is nothing to do, whatever else is wrong', async () => {
    const s = await sitesScenario();
    s.land(WRONG);
    s.allHave(s.tip());
    const run = await s.run();
    expect(run).toMatchObject({ verdict: 'skip', exitCode: 0, codes: [], outputs: { gate: 'closed', sites: '0' } });
    expect(run.outputs).not.toHaveProperty('targets-file');
  });

  it('a site that is ahead is left out, and named', async () => {
    const s = await sitesScenario();
    const start = s.tip();
    const older = s.land();
    s.land({ changes: NOTE });
    s.has({ R1: start, R2: s.tip(), R3: older.landed.oid });
    const said = await s.gate({ commit: older.landed.oid });
    expect(said).toMatchObject({ verdict: 'allow', codes: ['gate.site-ahead'], targets: ['R1'] });
    expect(said.findings).toMatchObject([{ effect: 'warn', ahead: [{ commit: s.tip(), ids: ['R2'] }] }]);
  });

  it('where none is left because sites are ahead, the commit is superseded', async () => {
    const s = await sitesScenario();
    const older = s.land();
    s.land({ changes: NOTE });
    s.has({ R1: s.tip(), R2: s.tip(), R3: older.landed.oid });
    expect(await s.gate({ commit: older.landed.oid })).toMatchObject({
      verdict: 'deny',
      codes: ['gate.site-ahead', 'gate.superseded'],
      targets: null,
    });
  });

  it('a site on a line of its own would lose pull requests', async () => {
    const s = await sitesScenario({ policy: (draft) => void (draft.releases['branches'] = ['main', 'hotfix/*']) });
    const start = s.tip();
    s.world.moveBranch('hotfix/1', start, { by: 'mia' });
    const fix = s.land({ base: 'hotfix/1', changes: NOTE });
    s.land();
    s.has({ R1: start, R2: start, R3: fix.landed.oid });
    const said = await s.gate();
    expect(said).toMatchObject({ verdict: 'deny', codes: ['gate.superseded'] });
    expect(said.findings[0]).toMatchObject({
      inTheWay: [{ commit: fix.landed.oid, stand: 'apart', pulls: [fix.number] }],
    });
    expect(await s.gate({ rollback: true })).toMatchObject({ verdict: 'allow', targets: [...RP_SITES] });
    // What came to main by itself is not lost.
    s.land({ changes: NOTE });
    expect(await s.gate()).toMatchObject({ verdict: 'allow', targets: [...RP_SITES] });
  });

  it('a commit of a history of its own is lost as a whole', async () => {
    const s = await sitesScenario();
    const root = s.world.commit({ parents: [], changes: { 'deploy/else.txt': 'x\n' }, author: 'mia' });
    s.land();
    s.has({ R1: root.oid, R2: root.oid, R3: root.oid });
    expect(await s.gate()).toMatchObject({ verdict: 'deny', codes: ['gate.superseded'] });
  });

  it('the record tells what the inventory cannot have seen yet', async () => {
    const s = await sitesScenario();
    const start = s.tip();
    const older = s.land();
    s.land({ changes: NOTE });
    s.allHave(start);
    s.deploy();
    // The inventory is of a later time than the deployment, and says that nobody has it.
    expect(await s.gate({ commit: older.landed.oid })).toMatchObject({ verdict: 'allow' });
    // Nothing is said of R3: it may have it.
    s.has({ R1: start, R2: start });
    expect(await s.gate({ commit: older.landed.oid })).toMatchObject({ verdict: 'deny', codes: ['gate.superseded'] });
  });
});

describe.concurrent('a rollback', () => {
  it('goes to the sites that are ahead of the commit, and to no others', async () => {
    const s = await sitesScenario();
    const start = s.tip();
    const older = s.land();
    s.deploy();
    s.land(WRONG);
    s.deploy();
    s.has({ R1: s.tip(), R2: older.landed.oid, R3: start });
    expect(await s.gate({ commit: older.landed.oid, rollback: true })).toMatchObject({
      verdict: 'allow',
      targets: ['R1'],
    });
  });

  it('without a record: from what a site has, to a baseline', async () => {
    const s = await sitesScenario();
    const old = s.tip();
    s.land();
    s.allHave(s.tip());
    expect(await s.gate({ commit: old, rollback: true })).toMatchObject({ verdict: 'deny', targets: null });
    s.landPolicy(['alice', 'erin'], (draft) => {
      giveBaseline(draft, old);
    });
    expect(await s.gate({ commit: old, rollback: true })).toMatchObject({ verdict: 'allow', targets: [...RP_SITES] });
  });

  it('never goes forward: with no site ahead it is judged like any other', async () => {
    const s = await sitesScenario();
    const start = s.tip();
    const older = s.land(WRONG);
    s.deploy();
    s.land();
    s.deploy();
    s.allHave(start);
    expect(await s.gate({ commit: older.landed.oid, rollback: true })).toMatchObject({
      verdict: 'deny',
      targets: null,
    });
  });
});

describe.concurrent('only sites that would be handed out', () => {
  it('are held against the manifests that stand', async () => {
    const s = await sitesScenario();
    const start = s.tip();
    s.land(partly(['R1']));
    s.land();
    s.has({ R1: start, R2: s.tip(), R3: s.tip() });
    expect(await s.gate()).toMatchObject({ verdict: 'allow', targets: ['R1'] });
    s.has({ R1: start, R2: start, R3: s.tip() });
    const said = await s.gate();
    expect(said.verdict).toBe('deny');
    expect(said.findings.find(({ code }) => code === 'gate.standing-condition')).toMatchObject({
      manifests: [{ offenders: [{ id: 'R2' }] }],
    });
  });

  it('count for the limit', async () => {
    const s = await sitesScenario({ policy: (draft) => void Object.assign(draft, { limits: 2 }) });
    const start = s.tip();
    s.land();
    s.allHave(start);
    expect((await s.gate()).codes).toEqual(['limit.exceeded']);
    s.has({ R1: start, R2: start, R3: s.tip() });
    expect(await s.gate()).toMatchObject({ verdict: 'allow', targets: ['R1', 'R2'] });
  });
});

it('an inventory that changes between two questions is not believed', async () => {
  const s = await sitesScenario();
  const start = s.tip();
  s.land();
  s.allHave(start);
  const tip = s.tip();
  s.inventory.set({
    edit: (body, { path, nth }) =>
      path.endsWith('/sites') && nth > 1
        ? { ...body, sites: (body['sites'] as { id: string }[]).map((site) => ({ ...site, deployed: tip })) }
        : body,
  });
  expect(await s.gate()).toMatchObject({ verdict: 'error', codes: ['inventory.inconsistent'], targets: null });
});

it('a push that nobody reviewed closes the gate for those alone that would get it', async () => {
  const s = await sitesScenario();
  const start = s.tip();
  s.push({ 'deploy/resource-publisher/evil.yml': 'x\n' });
  const pushed = s.tip();
  s.land({ body: BODY });
  s.allHave(pushed);
  expect((await s.gate()).verdict).toBe('allow');
  s.has({ R1: pushed, R2: pushed, R3: start });
  expect(await s.gate()).toMatchObject({ verdict: 'deny', codes: ['gate.unreviewed'] });
});

describe.concurrent('waves', () => {
  const pilot = (draft: PolicyDraft): void => {
    Object.assign(draft.cohorts[RP] ?? {}, {
      waves: [{ name: 'pilot', select: 'ring=beta', environments: ['pilot-rp'] }],
    });
  };

  it('each has its own sites, and the sites of an earlier one must have the commit, too', async () => {
    const s = await sitesScenario({ policy: pilot });
    const start = s.tip();
    s.land();
    s.allHave(start);
    later(s, 1);
    expect(await s.gate({ environment: 'pilot-rp' })).toMatchObject({ verdict: 'allow', targets: ['R2'] });
    s.world.deploy({
      environment: 'pilot-rp',
      commit: s.tip(),
      job: { workflow: 'deploy.yml', name: 'deploy (pilot)' },
    });
    later(s, 1);
    const early = await s.gate();
    expect(early).toMatchObject({ verdict: 'deny', codes: ['wave.skipped'] });
    expect(early.findings).toMatchObject([
      { waves: [{ wave: 'pilot', environments: [], empty: false, lacking: ['R2'] }] },
    ]);
    s.has({ R1: start, R2: s.tip(), R3: start });
    later(s, 1);
    expect(await s.gate()).toMatchObject({ verdict: 'allow', targets: ['R1', 'R3'] });
    expect(await s.gate({ environment: 'pilot-rp' })).toMatchObject({ verdict: 'skip', targets: null });
  });
});
