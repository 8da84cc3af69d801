import { expect, it } from 'vitest';
import { BODY, giveBaseline, RP } from '../acceptance/gate-scenario.ts';
import { ALLOWED, sitesScenario, WRONG, type SitesScenario } from './site-scenario.ts';
import { later } from '../loopback/time.ts';

/* The gate where sites tell what is deployed: each group of them has a range of its own. */

const NOTE = { 'deploy/resource-publisher/note.txt': 'n\n' } as const;
const MORE = { 'deploy/resource-publisher/more.txt': 'm\n' } as const;
const FILE = 'deploy/releases/part.yml';

type Said = Awaited<ReturnType<SitesScenario['gate']>>;
const groupsOf = ({ outcome }: Said) =>
  (outcome.facts?.groups ?? []).map(({ commit, stand, sites, baseline }) => ({ commit, stand, sites, baseline }));
const findingOf = ({ findings }: Said, wanted: string) => findings.find(({ code }) => code === wanted);

it.concurrent(
  'a release that all have needs to cover nobody any more, and a new site brings what it never had',
  async () => {
    const s = await sitesScenario();
    const wrong = s.land(WRONG);
    s.land();
    s.have(wrong.landed.oid, wrong.landed.oid, wrong.landed.oid);
    expect(await s.gate()).toMatchObject({ ...ALLOWED, codes: [] });
    s.have(wrong.landed.oid, wrong.landed.oid, s.start);
    const said = await s.gate();
    expect(said).toMatchObject({ verdict: 'deny', targets: null, baseline: s.start });
    const missing = { number: wrong.number, missing: [{ id: 'R3' }], members: 1 };
    expect(findingOf(said, 'gate.outside-declaration')).toMatchObject(missing);
    expect(groupsOf(said)).toMatchObject([
      { commit: wrong.landed.oid, stand: 'older', sites: ['R1', 'R2'], baseline: wrong.landed.oid },
      { commit: s.start, stand: 'older', sites: ['R3'], baseline: s.start },
    ]);
  },
);

it.concurrent('only sites that do not have the commit yet are handed out: a second try is a resume', async () => {
  const s = await sitesScenario();
  s.land();
  s.have(s.tip(), s.start, s.tip());
  const said = await s.run();
  expect(said).toMatchObject({ verdict: 'allow', codes: [], exitCode: 0, outputs: { gate: 'open', sites: '1' } });
  expect(said.record).toMatchObject({ deployment: { targets: ['R2'] } });
});

it.concurrent('GitHub is asked about the commits once, whatever the number of groups', async () => {
  const s = await sitesScenario();
  const first = s.land();
  const second = s.land({ changes: NOTE });
  s.land({ changes: MORE });
  s.have(s.start, first.landed.oid, second.landed.oid);
  expect(await s.gate()).toMatchObject({ ...ALLOWED, judged: [1, 2, 3] });
  const origins = s.github.requests.filter(({ body }) => JSON.stringify(body ?? '').includes('query Origins'));
  expect(origins.length).toBeLessThanOrEqual(2);
});

it.concurrent('a site of which nothing is known is judged from the first policy, never from the record', async () => {
  const s = await sitesScenario();
  const wrong = s.land(WRONG);
  s.deploy();
  s.land();
  s.allHave(wrong.landed.oid);
  expect((await s.gate()).verdict).toBe('allow');
  s.have(wrong.landed.oid, wrong.landed.oid, null);
  const said = await s.gate();
  expect(said).toMatchObject({ verdict: 'deny' });
  expect(findingOf(said, 'gate.outside-declaration')).toMatchObject({ missing: [{ id: 'R3' }] });
});

it.concurrent('of more than twenty commits the newest count, the rest is unknown', async () => {
  const ids = Array.from({ length: 22 }, (_, index) => `S${String(index).padStart(2, '0')}`);
  const site = { status: 'active', cohorts: [], attributes: { 'template-engine': RP } };
  const s = await sitesScenario({ inventory: { sites: ids.map((id) => ({ ...site, id, name: id })) } });
  const land = (id: string) => s.land({ changes: { [`deploy/resource-publisher/${id}`]: 'x\n' } }).landed.oid;
  s.has(Object.fromEntries(ids.map((id) => [id, land(id)])));
  s.land();
  const said = await s.gate();
  expect(said).toMatchObject({ verdict: 'allow', targets: ids });
  expect(groupsOf(said)).toHaveLength(21);
  expect(groupsOf(said).at(-1)).toMatchObject({ stand: 'unknown', sites: ['S00', 'S01'] });
});

it.concurrent('a baseline counts for sites that are behind it or unknown, whatever was deployed since', async () => {
  const s = await sitesScenario();
  const wrong = s.land(WRONG);
  s.landPolicy(['alice', 'erin'], (draft) => giveBaseline(draft, wrong.landed.oid));
  s.land();
  s.have(s.start, null, wrong.landed.oid);
  const said = await s.gate();
  expect(said).toMatchObject({ ...ALLOWED, baseline: wrong.landed.oid });
  expect(said.outcome.facts?.baseline).toMatchObject({ kind: 'policy', unjudged: { pulls: [wrong.number] } });
  s.deploy();
  s.land({ changes: NOTE });
  expect((await s.gate()).verdict).toBe('allow');
});

it.concurrent('a baseline that came without its approvals counts for no site', async () => {
  const s = await sitesScenario();
  const wrong = s.land(WRONG);
  s.landPolicy(['erin'], (draft) => giveBaseline(draft, wrong.landed.oid));
  s.land();
  s.have(wrong.landed.oid, wrong.landed.oid, null);
  const said = await s.gate();
  expect(said.verdict).toBe('deny');
  expect(said.codes).toEqual(expect.arrayContaining(['gate.outside-declaration', 'policy.changed']));
  // Where every site has what came before, nobody needs it.
  s.allHave(wrong.landed.oid);
  expect((await s.gate()).verdict).not.toBe('deny');
});

it.concurrent('a release is undone only for those groups whose trees are alike', async () => {
  const s = await sitesScenario();
  const wrong = s.land(WRONG);
  const revert = s.land({ ...WRONG, changes: { 'deploy/shared.yml': 'replicas: 2\n' } });
  s.land();
  s.allHave(s.start);
  expect((await s.gate()).verdict).toBe('allow');
  // Of R3 the revert takes something away that it has, and it does not cover it.
  s.have(s.start, s.start, wrong.landed.oid);
  const said = await s.gate();
  expect(said.verdict).toBe('deny');
  const missing = { number: revert.number, missing: [{ id: 'R3' }] };
  expect(findingOf(said, 'gate.outside-declaration')).toMatchObject(missing);
});

it.concurrent('only sites that would be handed out are held against the manifests that stand', async () => {
  const s = await sitesScenario();
  s.land({ body: '', changes: { ...MORE, [FILE]: `cohorts: [${RP}]\nsites: [R1]\n` } });
  s.land();
  s.have(s.start, s.tip(), s.tip());
  expect(await s.gate()).toMatchObject({ verdict: 'allow', targets: ['R1'] });
  s.have(s.start, s.start, s.tip());
  const said = await s.gate();
  expect(said.verdict).toBe('deny');
  const offending = { manifests: [{ offenders: [{ id: 'R2' }] }] };
  expect(findingOf(said, 'gate.standing-condition')).toMatchObject(offending);
});

it.concurrent('only sites that would be handed out count for the limit', async () => {
  const s = await sitesScenario({ policy: (draft) => void Object.assign(draft, { limits: 2 }) });
  s.land();
  s.allHave(s.start);
  expect((await s.gate()).codes).toEqual(['limit.exceeded']);
  s.have(s.start, s.start, s.tip());
  expect(await s.gate()).toMatchObject({ verdict: 'allow', targets: ['R1', 'R2'] });
});

it.concurrent('an inventory that changes between two questions is not believed', async () => {
  const s = await sitesScenario();
  s.land();
  s.allHave(s.start);
  const deployed = s.tip();
  s.inventory.set({
    edit: (body, { path, nth }) =>
      path.endsWith('/sites') && nth > 1
        ? { ...body, sites: (body['sites'] as object[]).map((site) => ({ ...site, deployed })) }
        : body,
  });
  expect(await s.gate()).toMatchObject({ verdict: 'error', codes: ['inventory.inconsistent'], targets: null });
});

it.concurrent('a push that nobody reviewed closes the gate for those alone that would get it', async () => {
  const s = await sitesScenario();
  s.push({ 'deploy/resource-publisher/evil.yml': 'x\n' });
  const pushed = s.tip();
  s.land({ body: BODY });
  s.allHave(pushed);
  expect((await s.gate()).verdict).toBe('allow');
  s.have(pushed, pushed, s.start);
  expect(await s.gate()).toMatchObject({ verdict: 'deny', codes: ['gate.unreviewed'] });
});

it.concurrent('each wave has its own sites, and the sites of an earlier one must have the commit, too', async () => {
  const waves = [{ name: 'pilot', select: 'ring=beta', environments: ['pilot-rp'] }];
  const s = await sitesScenario({ policy: ({ cohorts }) => void Object.assign(cohorts[RP] ?? {}, { waves }) });
  s.land();
  s.allHave(s.start);
  later(s, 1);
  const environment = 'pilot-rp';
  expect(await s.gate({ environment })).toMatchObject({ verdict: 'allow', targets: ['R2'] });
  s.world.deploy({ environment, commit: s.tip(), job: { workflow: 'deploy.yml', name: 'deploy (pilot)' } });
  later(s, 1);
  const early = await s.gate();
  expect(early).toMatchObject({ verdict: 'deny', codes: ['wave.skipped'] });
  const behind = { wave: 'pilot', environments: [], empty: false, lacking: ['R2'] };
  expect(early.findings).toMatchObject([{ waves: [behind] }]);
  s.have(s.start, s.tip(), s.start);
  later(s, 1);
  expect(await s.gate()).toMatchObject({ verdict: 'allow', targets: ['R1', 'R3'] });
  expect(await s.gate({ environment })).toMatchObject({ verdict: 'skip', targets: null });
});
