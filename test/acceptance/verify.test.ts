import { describe, expect, it } from 'vitest';
import { RP_SITES, sitesScenario, WRONG, type SitesScenario } from '../gate/site-scenario.ts';
import { giveBaseline, RP, TM } from './gate-scenario.ts';
import type { PolicyDraft } from './scenario.ts';
import { before, deployed, NOTE, verify } from './verify-scenario.ts';

/* After a deployment: have the sites what was let through, and nothing else? */

describe.concurrent('a deployment', () => {
  it('is equal where every site has it: the gate of the next one may ask for it', async () => {
    const s = await deployed();
    s.allHave(s.tip());
    const run = await verify(s);
    expect(run).toMatchObject({
      verdict: 'allow',
      exitCode: 0,
      codes: [],
      outputs: { gate: 'open', sites: '3', until: '' },
    });
    expect(run.outputs).not.toHaveProperty('targets-file');
    expect(run.summary).toContain('Equal');
  });

  it('is waited for, for an hour, and then missing', async () => {
    const s = await deployed();
    const old = before(s);
    s.have(s.tip(), old, s.tip());
    const early = await verify(s, { minutes: 5 });
    expect(early).toMatchObject({
      verdict: 'hold',
      exitCode: 0,
      codes: ['deployed.missing'],
      outputs: { gate: 'closed' },
    });
    expect(early.outputs['until']).toMatch(/^2026-/);
    const late = await verify(s, { minutes: 61 });
    expect(late).toMatchObject({ verdict: 'deny', exitCode: 1, codes: ['deployed.missing'], outputs: { until: '' } });
    expect(late.record.verification).toMatchObject({ missing: [{ id: 'R2', commit: old }], list: [...RP_SITES] });
    expect(late.summary).toContain('`R2`');
  });

  it('after a rollback by the record of the environment is missed by a site with what was taken back', async () => {
    const byRecord = (draft: PolicyDraft) => void delete draft.releases['deployed'];
    const s = await deployed(byRecord);
    const older = s.tip();
    s.land({ changes: NOTE });
    s.deploy();
    s.deploy({ commit: older });
    s.have(s.tip(), older, older);
    expect(await verify(s, { minutes: 70 })).toMatchObject({ verdict: 'deny', codes: ['deployed.missing'] });
    s.allHave(older);
    expect(await verify(s)).toMatchObject({ verdict: 'allow' });
  });

  it('for as long as `within` of the environment says', async () => {
    const s = await deployed((draft) => {
      Object.assign(draft.cohorts[RP] ?? {}, {
        environments: [{ name: 'production-rp', job: 'deploy.yml/deploy (rp)', within: '3h' }],
      });
    });
    s.have(s.tip(), s.tip(), before(s));
    expect(await verify(s, { minutes: 170 })).toMatchObject({ verdict: 'hold' });
    expect(await verify(s, { minutes: 190 })).toMatchObject({ verdict: 'deny' });
  });

  it('is had by a site with a newer commit, but after a rollback that is a site missed', async () => {
    const s = await deployed();
    const older = s.tip();
    s.land({ changes: NOTE });
    s.have(s.tip(), older, older);
    expect(await verify(s)).toMatchObject({ verdict: 'allow' });
    expect(await verify(s, { rollback: true, minutes: 70 })).toMatchObject({ codes: ['deployed.missing'] });
  });

  it.each<[string, string | null]>([
    ['nothing', null],
    ['a tag', 'v1'],
  ])('is not known where a site tells %s', async (_, value) => {
    const s = await deployed();
    s.have(s.tip(), s.tip(), value);
    const run = await verify(s);
    expect(run).toMatchObject({
      verdict: 'error',
      exitCode: 1,
      codes: ['deployed.unknown'],
      outputs: { gate: 'closed' },
    });
    expect(run.record.verification).toMatchObject({ unknown: ['R3'] });
  });

  it('a commit that is not there is not the one', async () => {
    const s = await deployed();
    s.have(s.tip(), s.tip(), 'f'.repeat(40));
    expect(await verify(s, { minutes: 70 })).toMatchObject({ verdict: 'deny', codes: ['deployed.missing'] });
  });
});

/** The sites of the cohort and one of the other have the head of main. */
const withT1 = (s: SitesScenario) => Object.fromEntries([...RP_SITES, 'T1'].map((id) => [id, s.tip()]));

describe.concurrent('what was not let through', () => {
  it('a release at a site of another cohort, which it reaches and does not cover', async () => {
    const s = await sitesScenario();
    s.deploy();
    const wrong = s.land({ changes: { 'deploy/shared.yml': 'replicas: 4\n' }, body: `Target-Cohort: ${RP}\n` });
    s.deploy();
    s.has(withT1(s));
    const run = await verify(s);
    expect(run).toMatchObject({ verdict: 'deny', exitCode: 1, codes: ['deployed.extra'] });
    expect(run.record.verification.extra).toEqual([
      { kind: 'uncovered', id: 'T1', commit: s.tip(), pulls: [wrong.number] },
    ]);
  });

  it('not one that does not reach the cohort, was undone, or for which somebody answers', async () => {
    const s = await sitesScenario();
    s.deploy();
    s.land({ changes: NOTE });
    s.deploy();
    s.has(withT1(s));
    expect(await verify(s)).toMatchObject({ verdict: 'allow' });
    const shared = { body: `Target-Cohort: ${RP}\n`, changes: { 'deploy/shared.yml': 'replicas: 4\n' } };
    s.land(shared);
    s.land({ ...shared, changes: { 'deploy/shared.yml': 'replicas: 2\n' } });
    s.deploy();
    s.has(withT1(s));
    expect(await verify(s)).toMatchObject({ verdict: 'allow' });
    s.land(shared);
    const answered = s.tip();
    s.landPolicy(['carol', 'erin'], (draft) => {
      giveBaseline(draft, answered, TM);
    });
    s.deploy();
    s.has(withT1(s));
    expect(await verify(s)).toMatchObject({ verdict: 'allow' });
  });

  it('at a site of the cohort itself, whatever let it through', async () => {
    const s = await sitesScenario();
    s.deploy();
    s.land(WRONG);
    s.deploy();
    s.allHave(s.tip());
    const run = await verify(s);
    expect(run).toMatchObject({ codes: ['deployed.extra'] });
    expect(run.record.verification.extra.map(({ id }: { id: string }) => id)).toEqual([...RP_SITES]);
  });
});

it('an inventory that does not answer is an error', async () => {
  const s = await deployed();
  s.inventory.set({ fault: () => ({ status: 500 }) });
  expect(await verify(s)).toMatchObject({ verdict: 'error', codes: ['inventory.unavailable'], exitCode: 1 });
});
