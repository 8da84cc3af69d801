import { describe, expect, it } from 'vitest';
import { RP_CHANGE, SITES } from './scenario.ts';
import { BODY, deployed, RP, type GateScenario } from './gate-scenario.ts';

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

  it.each(['none', 'error', 'deny,hold,error'])(
    'a closed one fails the step with fail-on: %s, and names no sites to deploy to',
    async (failOn) => {
      const s = await deployed();
      s.land({ approvedBy: [] });
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
    },
  );

  it.each<readonly [string, Parameters<GateScenario['run']>[0], Parameters<GateScenario['run']>[1], readonly string[]]>(
    [
      ['nothing', {}, { with: { cohort: '', environment: '' } }, ['input cohort', 'input environment']],
      ['no commit', {}, { env: { GITHUB_SHA: '' } }, ['GITHUB_SHA']],
      ['a short commit', {}, { env: { GITHUB_SHA: 'abc1234' } }, ['GITHUB_SHA']],
      ['a rollback that is neither', {}, { with: { rollback: 'yes' } }, ['rollback', 'yes']],
      ['an environment of another cohort', { environment: 'production-tm' }, {}, ['production-tm', 'production-rp']],
      ['a cohort that is not there', { cohort: 'resource-publishr' }, {}, ['resource-publishr', RP]],
    ],
  )('told %s', async (_, asked, step, words) => {
    const s = await deployed();
    const run = await s.run(asked, { ...step, with: { 'fail-on': 'none', ...step?.with } });
    expect(run).toMatchObject({
      exitCode: 1,
      verdict: 'error',
      codes: ['input.invalid'],
      outputs: { gate: 'closed', sites: '', plan: '' },
    });
    expect(run.outputs).not.toHaveProperty('targets-file');
    for (const word of words) expect(run.log).toContain(word);
  });
});

describe.concurrent('drift', () => {
  const engine = (id: string, attributes: object) =>
    SITES.map((site: any) => (site.id === id ? { ...site, attributes: { ...site.attributes, ...attributes } } : site));

  it('a site that no longer qualifies closes by name', async () => {
    const s = await deployed();
    s.land({
      changes: { ...RP_CHANGE, 'deploy/releases/1.yml': `cohorts: [${RP}]\nrequires: region in (north, south)\n` },
    });
    expect((await s.gate()).verdict).toBe('allow');
    s.inventory.set({ sites: engine('R2', { region: null }) });
    const said = await s.gate();
    expect(said).toMatchObject({ verdict: 'deny', codes: expect.arrayContaining(['site.unproven']) });
    expect(JSON.stringify(said.findings)).toContain('Alderbrook Practice');
  });

  it('a site that changed its engine is no member any more, and closes a list that names it', async () => {
    const s = await deployed();
    s.land({
      changes: { ...RP_CHANGE, 'deploy/releases/next.yml': `cohorts: [${RP}]\nsites: [R1, R2, R3]\n` },
      body: '',
    });
    expect((await s.gate()).verdict).toBe('allow');
    s.inventory.set({ sites: engine('R2', { 'template-engine': 'template-manager' }) });
    const said = await s.gate();
    expect(said).toMatchObject({ verdict: 'deny', codes: expect.arrayContaining(['site.outside-cohort']) });
    expect(JSON.stringify(said.findings)).toContain('R2');
  });

  it('a new site closes a release that lists its sites', async () => {
    const s = await deployed();
    s.land({
      changes: { ...RP_CHANGE, 'deploy/releases/next.yml': `cohorts: [${RP}]\nsites: [R1, R2, R3]\n` },
      body: '',
    });
    s.inventory.set({ sites: [...SITES, { ...SITES[0], id: 'R9', name: 'Newcomer' }] });
    const said = await s.gate();
    expect(said).toMatchObject({ codes: ['gate.outside-declaration', 'gate.standing-condition'] });
    expect(JSON.stringify(said.findings)).toContain('Newcomer');
  });

  it('Expect-Sites bounds it', async () => {
    const s = await deployed();
    s.land({ body: `${BODY}Expect-Sites: 3\n` });
    s.inventory.set({ sites: [...SITES, { ...SITES[0], id: 'R9' }] });
    expect(await s.gate()).toMatchObject({
      verdict: 'deny',
      codes: ['declaration.expectation', 'gate.release-refused'],
    });
  });

  it('an empty cohort is never handed out', async () => {
    const s = await deployed();
    s.inventory.set({ sites: SITES.filter((site) => !site.id.startsWith('R') || site.id === 'R4') });
    expect(await s.gate()).toMatchObject({ verdict: 'deny', codes: ['cohort.empty'], targets: null });
  });

  it('an inventory that does not answer', async () => {
    const s = await deployed();
    s.inventory.set({ fault: () => ({ status: 404 }) });
    expect(await s.gate()).toMatchObject({ verdict: 'error', codes: ['inventory.unavailable'] });
  });
});

it('requests grow with pages, not with pull requests', async () => {
  const count = async (pulls: number, commits: number) => {
    const s = await deployed();
    for (let at = 0; at < pulls; at += 1)
      s.land({
        method: 'merge',
        commits: Array.from({ length: commits }, (_, each) => ({
          changes: { [`deploy/resource-publisher/${String(at)}.yml`]: String(each) },
        })),
      });
    const before = s.github.requests.length;
    const said = await s.gate();
    expect(said).toMatchObject({ verdict: 'allow', judged: { length: pulls } });
    // Who pushed is asked of each branch by itself: the activity of the whole repository may be any length.
    const made = s.github.requests
      .slice(before)
      .filter(({ path }) => !path.includes('/activity'))
      .map((one) => one.operationName ?? one.path.split('?')[0]?.replace(/[0-9a-f]{40}/g, 'oid') ?? '');
    return {
      // Who pushed is asked branch by branch: a list of the whole repository ends after its newest thousand.
      total: made.filter((name) => !name.endsWith('/activity')).length,
      by: Object.fromEntries([...Map.groupBy(made, (name) => name)].map(([name, all]) => [name, all.length])),
    };
  };
  const [one, ten, fifty] = [await count(1, 4), await count(10, 4), await count(50, 4)];
  if (process.env['SHOW']) console.log(JSON.stringify({ one, ten, fifty }, null, 1));
  expect(ten.total).toBeLessThanOrEqual(one.total + 3);
  expect(fifty.total).toBeLessThanOrEqual(one.total + 20);
}, 120_000);
