import { expect, it } from 'vitest';
import { giveBaseline } from '../acceptance/gate-scenario.ts';
import { ALLOWED, sitesScenario, WRONG } from './site-scenario.ts';

/* The gate where sites tell that they have the commit already, or more than it, or something else. */

const NOTE = { 'deploy/resource-publisher/note.txt': 'n\n' } as const;

it.concurrent('what is there everywhere leaves nothing to do, whatever else is wrong', async () => {
  const s = await sitesScenario();
  s.land(WRONG);
  s.allHave(s.tip());
  const run = await s.run();
  expect(run).toMatchObject({ verdict: 'skip', exitCode: 0, codes: [], outputs: { gate: 'closed', sites: '0' } });
  expect(run.outputs).not.toHaveProperty('targets-file');
});

it.concurrent('a site that is ahead is left out, and named; where none is left, the commit is superseded', async () => {
  const s = await sitesScenario();
  const commit = s.land().landed.oid;
  s.land({ changes: NOTE });
  s.have(s.start, s.tip(), commit);
  const said = await s.gate({ commit });
  expect(said).toMatchObject({ verdict: 'allow', codes: ['gate.site-ahead'], targets: ['R1'] });
  expect(said.findings).toMatchObject([{ effect: 'warn', ahead: [{ commit: s.tip(), ids: ['R2'] }] }]);
  s.have(s.tip(), s.tip(), commit);
  const codes = ['gate.site-ahead', 'gate.superseded'];
  expect(await s.gate({ commit })).toMatchObject({ verdict: 'deny', codes, targets: null });
});

it.concurrent('a site on a line of its own would lose pull requests', async () => {
  const s = await sitesScenario({ policy: (draft) => void (draft.releases['branches'] = ['main', 'hotfix/*']) });
  s.world.moveBranch('hotfix/1', s.start, { by: 'mia' });
  const fix = s.land({ base: 'hotfix/1', changes: NOTE });
  s.land();
  s.have(s.start, s.start, fix.landed.oid);
  const said = await s.gate();
  expect(said).toMatchObject({ verdict: 'deny', codes: ['gate.superseded'] });
  const lost = { commit: fix.landed.oid, stand: 'apart', pulls: [fix.number] };
  expect(said.findings[0]).toMatchObject({ inTheWay: [lost] });
  expect(await s.gate({ rollback: true })).toMatchObject(ALLOWED);
  // What came to main by itself is not lost.
  s.land({ changes: NOTE });
  expect(await s.gate()).toMatchObject(ALLOWED);
});

it.concurrent('a commit of a history of its own is lost as a whole', async () => {
  const s = await sitesScenario();
  const root = s.world.commit({ parents: [], changes: { 'deploy/else.txt': 'x\n' }, author: 'mia' });
  s.land();
  s.allHave(root.oid);
  expect(await s.gate()).toMatchObject({ verdict: 'deny', codes: ['gate.superseded'] });
});

it.concurrent('the record tells what the inventory cannot have seen yet', async () => {
  const s = await sitesScenario();
  const commit = s.land().landed.oid;
  s.land({ changes: NOTE });
  s.allHave(s.start);
  s.deploy();
  // The inventory is of a later time than the deployment, and says that nobody has it.
  expect(await s.gate({ commit })).toMatchObject({ verdict: 'allow' });
  // Nothing is said of R3: it may have it.
  s.have(s.start, s.start, null);
  expect(await s.gate({ commit })).toMatchObject({ verdict: 'deny', codes: ['gate.superseded'] });
});

it.concurrent('a rollback goes to the sites that are ahead of the commit, and to no others', async () => {
  const s = await sitesScenario();
  const commit = s.land().landed.oid;
  s.deploy();
  s.land(WRONG);
  s.deploy();
  s.have(s.tip(), commit, s.start);
  expect(await s.gate({ commit, rollback: true })).toMatchObject({ verdict: 'allow', targets: ['R1'] });
});

it.concurrent('a rollback without a record goes from what a site has to a baseline', async () => {
  const s = await sitesScenario();
  const back = { commit: s.start, rollback: true };
  s.land();
  s.allHave(s.tip());
  expect(await s.gate(back)).toMatchObject({ verdict: 'deny', targets: null });
  s.landPolicy(['alice', 'erin'], (draft) => giveBaseline(draft, s.start));
  expect(await s.gate(back)).toMatchObject(ALLOWED);
});

it.concurrent('a rollback never goes forward: with no site ahead it is judged like any other', async () => {
  const s = await sitesScenario();
  const commit = s.land(WRONG).landed.oid;
  s.deploy();
  s.land();
  s.deploy();
  s.allHave(s.start);
  expect(await s.gate({ commit, rollback: true })).toMatchObject({ verdict: 'deny', targets: null });
});
