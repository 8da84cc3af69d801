import { describe, expect, it } from 'vitest';
import { BODY, RP, TM } from '../acceptance/gate-scenario.ts';
import { sitesScenario } from '../gate/site-scenario.ts';

/* What sites say that they have. */

const WRONG = {
  body: `Target-Cohort: ${TM}\n`,
  approvedBy: ['carol'],
  changes: { 'deploy/shared.yml': 'replicas: 3\n' },
};

// Crowd: The inventory has every site say something else, thousands of commits that nobody has, so that GitHub is asked until its limit of the hour is reached, or until the judgement's time is up.
// Origin: GitHub's limits of the hour (5,000 points) and for many requests at once.
describe('crowd', () => {
  const MANY = Array.from({ length: 3000 }, (_, index) => ({
    id: `S${String(index)}`,
    name: `S${String(index)}`,
    status: 'active',
    cohorts: [],
    attributes: { 'template-engine': RP },
  }));

  it('values are looked up in a few requests, and what is not known is judged from the first policy', async () => {
    const s = await sitesScenario({ inventory: { sites: MANY } });
    s.land();
    s.has(Object.fromEntries(MANY.map(({ id }, index) => [id, index.toString(16).padStart(40, 'a')])));
    const before = s.github.requests.length;
    const said = await s.gate();
    expect(said).toMatchObject({ verdict: 'allow', targets: { length: MANY.length } });
    expect(said.outcome.facts?.groups).toMatchObject([{ stand: 'unknown', commit: null }]);
    expect(s.github.requests.length - before).toBeLessThan(60);
  });
});

// Deployed meanwhile: The inventory is written down while a deployment is under way: it cannot tell what sites got after that, and an older commit would take it away again. Or a rollback has missed sites, and its second try is none any more.
// Origin: nightly exports; a job that reports success though it has missed sites.
describe('deployed meanwhile', () => {
  const NOTE = { 'deploy/resource-publisher/note.txt': 'n\n' } as const;

  it('what ended after the state of the inventory may be where it does not say so', async () => {
    const s = await sitesScenario({ world: { start: new Date(Date.now() - 7_200_000).toISOString() } });
    const start = s.tip();
    const older = s.land();
    s.land({ changes: NOTE });
    const deployment = s.deploy({ state: 'IN_PROGRESS' });
    s.allHave(start);
    const asOf = s.world.clock.now();
    s.world.addStatus(deployment, { state: 'SUCCESS', logUrl: deployment.statuses.at(-1)?.logUrl ?? null });
    s.inventory.set({ asOf });
    expect(await s.gate({ commit: older.landed.oid })).toMatchObject({ verdict: 'deny', codes: ['gate.superseded'] });
    s.inventory.set({ asOf: s.world.clock.now() });
    expect(await s.gate({ commit: older.landed.oid })).toMatchObject({ verdict: 'allow' });
  });

  it('a rollback that has missed a site is tried again, for that site alone', async () => {
    const s = await sitesScenario();
    const older = s.land();
    s.deploy();
    s.land({ changes: NOTE });
    s.deploy();
    s.deploy({ commit: older.landed.oid });
    s.has({ R1: older.landed.oid, R2: older.landed.oid, R3: s.tip() });
    expect(await s.gate({ commit: older.landed.oid, rollback: true })).toMatchObject({
      verdict: 'allow',
      targets: ['R3'],
    });
    expect(await s.gate({ commit: older.landed.oid })).toMatchObject({
      verdict: 'deny',
      codes: ['gate.site-ahead', 'gate.superseded'],
    });
  });
});

// Many ahead: An old deploy job is run again while sites have so many newer commits that not all of them are told apart: those of which nothing is known would get the old commit, and lose theirs without `rollback`. The same crowd hides from a verification which sites have what does not cover them.
// Origin: a list cut short; only the twenty newest values are compared.
describe('many ahead', () => {
  const sitesOf = (cohort: string, letter: string, count: number) =>
    Array.from({ length: count }, (_, index) => ({
      id: `${letter}${String(index).padStart(2, '0')}`,
      name: `${letter}${String(index)}`,
      status: 'active',
      cohorts: [],
      attributes: { 'template-engine': cohort },
    }));

  const file = (index: number) => ({ [`deploy/resource-publisher/${String(index)}`]: 'x\n' });

  it('however many sites are ahead, none is taken back without a rollback, and each by one', async () => {
    const sites = sitesOf(RP, 'R', 25);
    const s = await sitesScenario({ inventory: { sites } });
    const start = s.tip();
    const older = s.land();
    const newer = sites.slice(1).map((_, index) => s.land({ changes: file(index) }).landed.oid);
    const ahead = sites.slice(1).map(({ id }, index) => [id, newer[index] ?? ''] as const);
    s.has({ R00: start, ...Object.fromEntries(ahead) });
    expect(await s.gate({ commit: older.landed.oid })).toMatchObject({
      verdict: 'allow',
      codes: ['gate.site-ahead'],
      targets: ['R00'],
    });
    s.deploy({ commit: older.landed.oid });
    s.deploy();
    s.has({ R00: older.landed.oid, ...Object.fromEntries(ahead) });
    expect(await s.gate({ commit: older.landed.oid, rollback: true })).toMatchObject({
      verdict: 'allow',
      targets: ahead.map(([id]) => id),
    });
  });

  it('a verification names each site that has what does not cover it', async () => {
    const others = sitesOf(TM, 'T', 25);
    const s = await sitesScenario({ inventory: { sites: [...sitesOf(RP, 'R', 2), ...others] } });
    s.deploy();
    s.land({ body: `Target-Cohort: ${RP}\n`, changes: { 'deploy/shared.yml': 'replicas: 4\n' } });
    const commits = others.map((_, index) => s.land({ changes: file(index) }).landed.oid);
    s.deploy();
    const there = others.map(({ id }, index) => [id, commits[index] ?? ''] as const);
    s.has({ R00: s.tip(), R01: s.tip(), ...Object.fromEntries(there) });
    const run = await s.run({}, { with: { mode: 'verify' } });
    expect(run).toMatchObject({ verdict: 'deny', codes: ['deployed.extra'] });
    expect(run.record.verification.extra.map(({ id }: { id: string }) => id)).toEqual(others.map(({ id }) => id));
  });

  it('nor does a date of long ago hide one among those who have nothing of it', async () => {
    const others = sitesOf(TM, 'T', 25);
    const s = await sitesScenario({ inventory: { sites: [...sitesOf(RP, 'R', 2), ...others] } });
    const commits = others.slice(1).map((_, index) => s.land({ changes: file(index) }).landed.oid);
    s.deploy();
    s.land({ body: `Target-Cohort: ${RP}\n`, changes: { 'deploy/shared.yml': 'replicas: 4\n' } });
    const changes = { 'deploy/template-manager/x': 'x\n' };
    const forged = s.world.commit({ branch: 'hotfix', parents: ['main'], changes, date: '2001-01-01T00:00:00Z' });
    s.deploy();
    const there = others.slice(1).map(({ id }, index) => [id, commits[index] ?? ''] as const);
    s.has({ R00: s.tip(), R01: s.tip(), T00: forged.oid, ...Object.fromEntries(there) });
    const run = await s.run({}, { with: { mode: 'verify' } });
    expect(run).toMatchObject({ verdict: 'deny', codes: ['deployed.extra'] });
    expect(run.record.verification.extra.map(({ id }: { id: string }) => id)).toEqual(['T00']);
  });

  it('a verification that cannot look at all that sites have says so', async () => {
    const others = sitesOf(TM, 'T', 1100);
    const s = await sitesScenario({ inventory: { sites: [...sitesOf(RP, 'R', 2), ...others] } });
    s.deploy();
    const values = others.map(({ id }, index) => [id, (index + 1).toString(16).padStart(40, '0')] as const);
    s.has({ R00: s.tip(), R01: s.tip(), ...Object.fromEntries(values.slice(0, 900)) });
    const verify = () => s.run({}, { with: { mode: 'verify' } });
    expect(await verify()).toMatchObject({ verdict: 'allow' });
    s.has({ R00: s.tip(), R01: s.tip(), ...Object.fromEntries(values) });
    expect(await verify()).toMatchObject({ verdict: 'error', codes: ['evidence.truncated'] });
  });
});

// More than the record: The inventory says of sites that they have had a release for long which the environment never got, so that nobody looks at it any more; or that they have what is only on a branch.
// Origin: "current" by the tool's own word: OctopusDeploy/Issues#9500, where all chosen tenants were skipped as current.
describe('more than the record', () => {
  it('the older of inventory and record is what is judged from', async () => {
    const s = await sitesScenario();
    s.deploy();
    const wrong = s.land(WRONG);
    s.land();
    s.allHave(wrong.landed.oid);
    expect(await s.gate()).toMatchObject({ verdict: 'deny', targets: null });
    // Once the job has deployed it, the same word is true.
    s.deploy({ commit: wrong.landed.oid });
    expect((await s.gate()).verdict).toBe('allow');
  });

  it('a revert does not undo, for the record, what a site says that it has', async () => {
    const s = await sitesScenario();
    s.deploy();
    const wrong = s.land(WRONG);
    s.land({ ...WRONG, changes: { 'deploy/shared.yml': 'replicas: 2\n' } });
    s.allHave(wrong.landed.oid);
    expect(await s.gate()).toMatchObject({ verdict: 'deny', targets: null });
  });

  it('a commit that is only on a branch is ahead, or would be lost: it is no baseline', async () => {
    const s = await sitesScenario();
    s.land(WRONG);
    const side = s.world.openPullRequest({
      author: 'mia',
      body: BODY,
      changes: { 'deploy/resource-publisher/b.yml': 'b\n' },
    });
    s.has({ R1: side.headRefOid, R2: side.headRefOid, R3: side.headRefOid });
    expect(await s.gate()).toMatchObject({
      verdict: 'deny',
      codes: ['gate.site-ahead', 'gate.superseded'],
      targets: null,
    });
    s.world.commit({ branch: 'main', author: 'mia', changes: { 'deploy/resource-publisher/c.yml': 'c\n' } });
    expect(await s.gate()).toMatchObject({ verdict: 'deny', codes: ['gate.superseded'], targets: null });
  });
});

// Odd values: Whoever writes the inventory has a site say that it has what came long after, in a spelling that no commit has here: capital letters, an abbreviation, a tag, a branch, two ids, a look-alike, an id of nothing.
// Origin: abbreviated and upper-case ids resolve in git and on GitHub, tags and branches move: `git rev-parse` takes them all for a commit.
describe('odd values', () => {
  const SPELLINGS: readonly (readonly [string, (commit: string) => string])[] = [
    ['capital letters', (commit) => commit.toUpperCase()],
    ['an abbreviated id', (commit) => commit.slice(0, 39)],
    ['a tag', () => 'v1.0'],
    ['two ids', (commit) => `${commit} ${commit}`],
    ['an id of nothing', () => 'f'.repeat(40)],
  ];

  it('what is no id of a commit here is judged from the first policy', async () => {
    const s = await sitesScenario();
    const { oid } = s.land(WRONG).landed;
    s.world.moveBranch('v1.0', oid, { by: 'mia' });
    s.land();
    s.has({ R1: oid, R2: oid, R3: oid });
    expect(await s.gate()).toMatchObject({ verdict: 'allow', targets: ['R1', 'R2', 'R3'] });
    for (const [what, spelt] of SPELLINGS) {
      s.has({ R1: oid, R2: oid, R3: spelt(oid) });
      expect([what, await s.gate()]).toMatchObject([
        what,
        { verdict: 'deny', codes: expect.arrayContaining(['gate.outside-declaration']), targets: null },
      ]);
    }
  });
});
