// An old deploy job is run again while sites have so many newer commits that not all of them are told apart: those of which nothing is known would get the old commit, and lose theirs without `rollback`. The same crowd hides from a verification which sites have what does not cover them.
// Origin: a list cut short; only the twenty newest values are compared.
import { expect, it } from 'vitest';
import { RP, TM } from '../acceptance/gate-scenario.ts';
import { sitesScenario } from '../gate/site-scenario.ts';

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
