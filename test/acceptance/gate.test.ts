import { describe, expect, it } from 'vitest';
import { RP_CHANGE, SITES } from './scenario.ts';
import { deployed, RP, type GateScenario } from './gate-scenario.ts';

/* Section 8 of the contract, sentence by sentence. */

describe.concurrent('through the action', () => {
  it('an allowed release opens, with the list of sites', async () => {
    const s = await deployed();
    const { landed } = s.land();
    const run = await s.run({}, { with: { 'fail-on': 'none' } });
    expect(run).toMatchObject({
      exitCode: 0,
      codes: [],
      outputs: {
        gate: 'open',
        verdict: 'allow',
        cohorts: JSON.stringify([RP]),
        sites: '3',
        plan: expect.stringMatching(/^[0-9a-f]{64}$/),
        'targets-file': expect.any(String),
        'record-file': expect.any(String),
        'report-file': expect.any(String),
      },
    });
    expect(run.record).toMatchObject({
      version: 1,
      inputs: { mode: 'gate', cohort: RP, environment: 'production-rp', rollback: 'false' },
    });
    expect(JSON.stringify(run.record)).toContain(landed.oid);
    expect(run.summary).not.toBe('');
    expect(s.world.checkRuns).toEqual([]);
    expect(s.world.pullRequests.flatMap((pull) => pull.comments)).toEqual([]);
  });

  it('a closed one fails the step whatever fail-on says, and names no sites to deploy to', async () => {
    const s = await deployed();
    s.land({ approvedBy: [] });
    for (const failOn of ['none', 'error', 'deny,hold,error']) {
      const run = await s.run({}, { with: { 'fail-on': failOn } });
      expect(run).toMatchObject({
        exitCode: 1,
        verdict: 'hold',
        codes: ['approval.missing', 'gate.release-refused'],
        outputs: { gate: 'closed', sites: '3' },
      });
      expect(run.outputs).not.toHaveProperty('targets-file');
      expect(run.record.verdict).toBe('hold');
      expect(run.summary).toContain('[#1](');
    }
  });

  const WRONG: readonly (readonly [...Required<Parameters<GateScenario['run']>>, readonly string[]])[] = [
    [{}, { with: { cohort: '', environment: '' } }, ['input cohort', 'input environment']],
    [{}, { env: { GITHUB_SHA: '' } }, ['GITHUB_SHA']],
    [{}, { env: { GITHUB_SHA: 'abc1234' } }, ['GITHUB_SHA']],
    [{}, { with: { rollback: 'yes' } }, ['rollback', 'yes']],
    [{ environment: 'production-tm' }, {}, ['production-tm', 'production-rp']],
    [{ cohort: 'resource-publishr' }, {}, ['resource-publishr', RP]],
  ];

  it('told nothing, or what is wrong', async () => {
    const s = await deployed();
    for (const [asked, step, words] of WRONG) {
      const run = await s.run(asked, { ...step, with: { 'fail-on': 'none', ...step.with } });
      expect(run).toMatchObject({
        exitCode: 1,
        verdict: 'error',
        codes: ['input.invalid'],
        outputs: { gate: 'closed', sites: '', plan: '' },
      });
      expect(run.outputs).not.toHaveProperty('targets-file');
      for (const word of words) expect(run.log).toContain(word);
    }
  });
});

describe.concurrent('drift', () => {
  const engine = (id: string, attributes: object) =>
    SITES.map((site: any) => (site.id === id ? { ...site, attributes: { ...site.attributes, ...attributes } } : site));

  it('a release that lists its sites is closed by one that has left the cohort, and by one that is new in it', async () => {
    const s = await deployed();
    s.land({
      changes: { ...RP_CHANGE, 'deploy/releases/next.yml': `cohorts: [${RP}]\nsites: [R1, R2, R3]\n` },
      body: '',
    });
    expect((await s.gate()).verdict).toBe('allow');
    s.inventory.set({ sites: engine('R2', { 'template-engine': 'template-manager' }) });
    const left = await s.gate();
    expect(left).toMatchObject({ verdict: 'deny', codes: expect.arrayContaining(['site.outside-cohort']) });
    expect(JSON.stringify(left.findings)).toContain('R2');
    s.inventory.set({ sites: [...SITES, { ...SITES[0], id: 'R9', name: 'Newcomer' }] });
    const joined = await s.gate();
    expect(joined).toMatchObject({ codes: ['gate.outside-declaration', 'gate.standing-condition'] });
    expect(JSON.stringify(joined.findings)).toContain('Newcomer');
  });

  it('an inventory that does not answer', async () => {
    const s = await deployed();
    s.inventory.set({ fault: () => ({ status: 404 }) });
    expect(await s.gate()).toMatchObject({ verdict: 'error', codes: ['inventory.unavailable'] });
  });
});
