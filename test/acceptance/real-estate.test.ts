import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { scenario, type PolicyDraft, type ScenarioOptions } from './scenario.ts';

/* A real estate: 6,637 general practices over http. What must come out is counted here, by plain filtering. */

const FILE = resolve(import.meta.dirname, '../../../shared/data/gp-practices.csv');
const absent = !existsSync(FILE);

interface Practice {
  id: string;
  name: string;
  status: string;
  region: string;
  icb: string;
  supplier: string;
  'template-engine': string;
}
const practices: readonly Practice[] = absent
  ? []
  : parse(readFileSync(FILE), { columns: true, skip_empty_lines: true });
const sites = practices.map(({ id, name, status, ...attributes }) => ({
  id,
  name,
  status,
  attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, value === '' ? null : value])),
}));
const ids = (keep: (practice: Practice) => boolean) =>
  practices
    .filter(keep)
    .map(({ id }) => id)
    .toSorted();
const active = (keep: (practice: Practice) => boolean) =>
  ids((practice) => practice.status === 'active' && keep(practice));
const engine = (name: string) => (practice: Practice) => practice['template-engine'] === name;
const rp = engine('resource-publisher');
const tm = engine('template-manager');
const REGION = 'Y63';

/** Beside the engines, a dimension of regions: the north-east is a pilot. */
const policy = (draft: PolicyDraft) => {
  draft.cohorts['north'] = { dimension: 'region', select: `region=${REGION}`, owners: ['erin'] };
  draft.cohorts['elsewhere'] = { dimension: 'region', select: `region notin (${REGION})`, owners: ['adam'] };
};
const estate = (options: ScenarioOptions) => scenario({ inventory: { sites }, policy, ...options });

describe.skipIf(absent).concurrent('the real estate (skipped where ../shared/data/gp-practices.csv is absent)', () => {
  it('is what the expectations below are about', () => {
    expect(practices).toHaveLength(6637);
    expect(active(rp).length + active(tm).length).toBeLessThan(active(() => true).length);
    expect(
      ids((practice) => rp(practice) && practice.status !== 'active').length +
        ids((practice) => tm(practice) && practice.status !== 'active').length,
    ).toBeGreaterThan(0);
  });

  it('Resource Publisher: its active practices, in seven pages', async () => {
    const own = await estate({
      body: `Target-Cohort: resource-publisher\nExpect-Sites: ${String(active(rp).length)}\n`,
      manifest: 'cohorts: [resource-publisher]\nrequires: template-engine=resource-publisher\n',
      approvedBy: ['alice'],
    });
    const run = await own.run();
    // Every practice is in the one region or the other, but the declaration names no region: that dimension is not involved.
    expect(run).toMatchObject({
      verdict: 'allow',
      codes: [],
      sites: active(rp).length,
      judgement: {
        resolution: { total: 6637, permitted: active(() => true).length },
        involved: { cohorts: ['resource-publisher'], crossCohort: false },
      },
    });
    expect(run.targeted).toEqual(active(rp));
    expect(run.judgement.resolution.cohorts['resource-publisher']).toEqual({
      members: ids(rp).length,
      permitted: active(rp).length,
      targeted: active(rp).length,
    });
    expect(run.judgement.resolution.cohorts['template-manager']).toEqual({
      members: ids(tm).length,
      permitted: active(tm).length,
      targeted: 0,
    });
    expect(own.inventory.requests).toHaveLength(7);
    // One for what the check is claimed on, one for all the evidence, one for who stands on it: however large the estate.
    expect(
      own.github.requests.flatMap(({ kind, operationName }) => (kind === 'graphql' ? [operationName] : [])),
    ).toEqual(['Target', 'PullRequest', 'Above']);
  });

  it('Resource Publisher, while its manifest lists Template Manager practices: each by name', async () => {
    const wrong = active(tm).filter((_, index) => index % 97 === 0);
    const right = active(rp).slice(0, 200);
    const own = await estate({
      body: 'Target-Cohort: resource-publisher\n',
      manifest: `cohorts: [resource-publisher]\nsites: ${JSON.stringify([...right, ...wrong])}\n`,
      approvedBy: ['alice', 'carol'],
    });
    const run = await own.run();
    expect(run).toMatchObject({ verdict: 'deny', codes: ['site.outside-cohort'], sites: right.length + wrong.length });
    expect(run.judgement.offendingSites).toEqual(
      wrong.map((id) =>
        expect.objectContaining({
          id,
          name: practices.find((practice) => practice.id === id)?.name,
          status: 'active',
          violations: [{ kind: 'outside-cohort', reasons: ['resource-publisher'] }],
        }),
      ),
    );
    for (const id of wrong.slice(0, 20))
      expect(own.comment()).toContain(
        `| \`${id}\` | \`${practices.find((practice) => practice.id === id)?.name ?? ''}\` |`,
      );
    expect(own.comment()).toContain(`${String(wrong.length)} offending sites`);
  });

  it('`all`: every active practice with a known engine, and across cohorts', async () => {
    const own = await scenario({
      inventory: { sites },
      body: 'Target-Cohort: all\n',
      changes: { 'deploy/shared.yml': 'replicas: 3\n' },
      approvedBy: ['alice', 'carol'],
    });
    const run = await own.run();
    const covered = active((practice) => rp(practice) || tm(practice));
    expect(run).toMatchObject({
      verdict: 'allow',
      cohorts: ['resource-publisher', 'template-manager'],
      sites: covered.length,
      judgement: { involved: { crossCohort: true } },
    });
    expect(run.targeted).toEqual(covered);
  });

  it('a region and an engine: AND across dimensions', async () => {
    const own = await estate({
      body: '',
      manifest: 'cohorts: [resource-publisher, north]\n',
      approvedBy: ['alice', 'erin'],
    });
    const run = await own.run();
    const targets = active((practice) => rp(practice) && practice.region === REGION);
    expect(run).toMatchObject({ verdict: 'allow', sites: targets.length });
    expect(run.targeted).toEqual(targets);
  });

  it('a region selected for one engine: the practices of the others are offences, not filtered', async () => {
    const own = await estate({
      body: 'Target-Cohort: resource-publisher\n',
      manifest: `cohorts: [resource-publisher]\nselect: region=${REGION}\n`,
      approvedBy: ['alice', 'carol'],
    });
    const run = await own.run();
    const targets = active((practice) => practice.region === REGION);
    const outside = active((practice) => practice.region === REGION && !rp(practice));
    expect(outside.length).toBeGreaterThan(100);
    expect(run).toMatchObject({
      verdict: 'deny',
      codes: ['site.outside-cohort'],
      sites: targets.length,
      judgement: { involved: { cohorts: ['resource-publisher', 'template-manager'], crossCohort: true } },
    });
    expect(run.judgement.findings[0].evidence.sites).toEqual(outside);
  });

  it('a requirement on an engine that many practices do not tell: unproven or incapable, each', async () => {
    const own = await estate({
      body: 'Target-Cohort: north\n',
      manifest: 'cohorts: [north]\nrequires: template-engine=resource-publisher\n',
      approvedBy: ['alice', 'erin'],
    });
    const run = await own.run();
    const unproven = active((practice) => practice.region === REGION && practice['template-engine'] === '');
    const incapable = active((practice) => practice.region === REGION && tm(practice));
    expect(unproven.length).toBeGreaterThan(100);
    expect(run).toMatchObject({
      verdict: 'deny',
      codes: expect.arrayContaining(['site.incapable', 'site.unproven']),
      sites: active((practice) => practice.region === REGION).length,
    });
    const found = (code: string) => run.judgement.findings.find((finding: any) => finding.code === code).evidence.sites;
    expect(found('site.unproven')).toEqual(unproven);
    expect(found('site.incapable')).toEqual(incapable);
  });

  it('a number that has drifted', async () => {
    const own = await estate({
      body: `Target-Cohort: template-manager\nExpect-Sites: ${String(active(tm).length + 1)}-9999\n`,
      manifest: 'cohorts: [template-manager]\n',
      changes: { 'deploy/template-manager/app.yml': 'image: 2\n' },
      approvedBy: ['carol'],
    });
    expect(await own.run()).toMatchObject({
      verdict: 'deny',
      codes: ['declaration.expectation'],
      sites: active(tm).length,
    });
  });
});
