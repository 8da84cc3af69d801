import { describe, expect, it } from 'vitest';
import { makeEstate } from '../loopback/estate.ts';
import { type InventoryFault } from '../loopback/inventory.ts';
import { quickScenario as scenario, SITES, type Scenario, type ScenarioOptions } from './scenario.ts';

/* Facts about sites: over http and from a file of the default branch. */

const HOUR = 3_600_000;
const approved = { body: 'Target-Cohort: resource-publisher\n', approvedBy: ['alice'] } as const;

describe.concurrent('http', () => {
  it.for<[string, Record<string, string>, string]>([
    ['a wrong token', { 'inventory-token': 'inv_AnotherSecretOfThisTest' }, 'input was refused'],
  ])('%s', async ([, inputs, told]) => {
    const own = await scenario(approved);
    const run = await own.run({ with: inputs });
    expect(run).toMatchObject({ verdict: 'error', codes: ['inventory.unavailable'] });
    expect(own.comment()).toContain(told);
    expect(JSON.stringify([run, own.comment(), own.check()])).not.toContain('AnotherSecret');
  });

  it('unwell for a moment: asked again', async () => {
    const own = await scenario({
      ...approved,
      inventory: { fault: ({ nth }): InventoryFault | undefined => (nth < 3 ? { status: 502 } : undefined) },
    });
    expect(await own.run()).toMatchObject({ verdict: 'allow', sites: 3 });
    expect(own.inventory.requests).toHaveLength(3);
  });

  it('of many pages: the log says how far it is, and nothing of one that is read at once', async () => {
    const log = async (pageSize: number) =>
      (await (await scenario({ ...approved, inventory: { sites: makeEstate().slice(0, 205), pageSize } })).run()).log;
    expect(await log(2)).toMatch(/^Inventory: 200 of 205 sites read \(100 pages\)$/m);
    expect(await log(1000)).not.toContain('sites read');
  });

  it('max-age', async () => {
    const own = await scenario({
      ...approved,
      policy: (draft) => {
        draft.inventory['max-age'] = '48h';
      },
      inventory: { asOf: new Date(Date.now() - 30 * HOUR).toISOString() },
    });
    expect(await own.run()).toMatchObject({ verdict: 'allow' });
    own.inventory.set({ asOf: new Date(Date.now() - 49 * HOUR).toISOString() });
    expect(await own.run()).toMatchObject({ codes: ['inventory.stale'] });
  });
});

const csv = [
  'id,name,status,template-engine,region',
  ...SITES.map(({ id, name, status, attributes }) =>
    [id, name, status, attributes['template-engine'] ?? '', attributes['region']].join(','),
  ),
].join('\n');

const from = (path: string, extra: Record<string, unknown> = {}): Pick<ScenarioOptions, 'policy'> => ({
  policy: (draft) => {
    draft.inventory = { provider: 'file', path, ...extra };
  },
});

describe.concurrent('file', () => {
  it('is read, and nothing else is asked', async () => {
    const path = 'inventory/sites.csv';
    const own = await scenario({ ...approved, ...from(path), world: { files: { [path]: csv } } });
    expect(await own.run()).toMatchObject({
      verdict: 'allow',
      sites: 3,
      targeted: ['R1', 'R2', 'R3'],
      judgement: { resolution: { total: 9, permitted: 7 } },
    });
    expect(own.inventory.requests).toEqual([]);
  });

  it('larger than what GraphQL gives of a file, and than what REST gives of contents', async () => {
    const path = 'inventory/sites.csv';
    const more = Array.from(
      { length: 30_000 },
      (_, index) => `X${String(index)},Somewhere in particular ${String(index)},active,,north`,
    );
    const own = await scenario({
      ...approved,
      ...from(path),
      world: { files: { [path]: [csv, ...more, 'R9,Last of all,active,resource-publisher,south'].join('\n') } },
    });
    expect(own.world.readFile(path)?.length).toBeGreaterThan(1024 * 1024);
    expect(await own.run()).toMatchObject({ verdict: 'allow', sites: 4, judgement: { resolution: { total: 30_010 } } });
  });

  it('not UTF-8, in the middle of it', async () => {
    const path = 'inventory/sites.csv';
    const content = Buffer.concat([Buffer.from(`${csv}\nX1,`), Buffer.from([0xe9]), Buffer.from(',active,,north')]);
    const own = await scenario({ ...approved, ...from(path), world: { files: { [path]: content } } });
    expect(await own.run()).toMatchObject({ verdict: 'error', codes: ['inventory.malformed'] });
  });

  it('max-age by the last commit that changed it', async () => {
    const path = 'inventory/sites.csv';
    const own = await scenario({ ...approved, ...from(path, { 'max-age': '7d' }), world: { files: { [path]: csv } } });
    expect(await own.run()).toMatchObject({ verdict: 'error', codes: ['inventory.stale'] });
    own.world.commit({
      branch: 'main',
      changes: { [path]: `${csv}\n` },
      date: `${new Date(Date.now() - 24 * HOUR).toISOString().slice(0, 19)}Z`,
    });
    expect(await own.run()).toMatchObject({ verdict: 'allow' });
  });

  it.for<[string, string, Record<string, string>, string]>([
    ['not there', 'inventory/sites.csv', {}, 'inventory.unavailable'],
  ])('%s', async ([, path, files, code]) => {
    const own = await scenario({ ...approved, ...from(path), world: { files } });
    expect(await own.run()).toMatchObject({ verdict: 'error', codes: [code], sites: null });
    expect(own.comment()).toContain(path);
  });
});

describe.concurrent('a file on a branch of its own', () => {
  const path = 'inventory/sites.csv';
  const branch = 'inventory';
  const source = from(path, { branch, 'pushed-by': 'Exporter' });
  const users = { exporter: 'WRITE' } as const;
  const write = (own: Scenario, by: string | null, content = csv) =>
    own.world.commit({ branch, changes: { [path]: content }, author: 'exporter', pushedBy: by });

  it('is read at its tip, and its age is that of the newest push', async () => {
    const own = await scenario({ ...approved, ...source, world: { users } });
    write(own, 'exporter', csv.replace('R2,', 'R22,'));
    write(own, 'exporter');
    expect(await own.run()).toMatchObject({
      verdict: 'allow',
      targeted: ['R1', 'R2', 'R3'],
      judgement: { resolution: { asOf: own.world.activity.at(-1)?.timestamp } },
    });
  });

  it('needs no policy owner, wherever a file of that name is changed', async () => {
    const own = await scenario({
      ...approved,
      ...source,
      world: { users },
      changes: { 'deploy/resource-publisher/app.yml': 'image: 2\n', [path]: csv },
    });
    write(own, 'exporter');
    expect((await own.run()).codes).not.toContain('policy.changed');
  });

  it.for<[string, (own: Scenario) => void, string]>([
    ['nobody has made', () => {}, 'a branch of that name'],
    ['somebody else has made', (own) => write(own, 'mia'), 'a branch creation by mia'],
    [
      'somebody else has pushed to in between',
      (own) => {
        write(own, 'exporter');
        write(own, 'mia', `${csv}\n`);
        write(own, 'exporter', `${csv}\n\n`);
      },
      'a push by mia',
    ],
    [
      'an account that is gone has pushed to',
      (own) => {
        write(own, 'exporter');
        write(own, null, `${csv}\n`);
      },
      'a push by an account that is gone',
    ],
    [
      'somebody else has made again',
      (own) => {
        write(own, 'exporter');
        own.world.deleteBranch(branch, { by: 'mia' });
        write(own, 'mia', `${csv}\n`);
      },
      'a branch creation by mia',
    ],
    [
      'whose creation GitHub does not remember',
      (own) => {
        write(own, 'exporter');
        own.world.activity.splice(-1, 1);
        write(own, 'exporter', `${csv}\n`);
      },
      'no creation of the branch that GitHub remembers',
    ],
    [
      'whose newest push GitHub does not list yet',
      (own) => {
        write(own, 'exporter');
        write(own, 'exporter', `${csv}\n`);
        own.world.activity.pop();
      },
      'GitHub is some seconds behind',
    ],
    [
      'without the file',
      (own) => own.world.commit({ branch, changes: { 'a.txt': '' }, author: 'exporter' }),
      `a file of that path on`,
    ],
  ])('that %s', async ([, make, observed]) => {
    const own = await scenario({ ...approved, ...source, world: { users } });
    make(own);
    expect(await own.run()).toMatchObject({ verdict: 'error', codes: ['inventory.unavailable'] });
    expect(own.comment()).toContain(observed);
  });

  it('may have been made again by the account', async () => {
    const own = await scenario({ ...approved, ...source, world: { users } });
    write(own, 'mia');
    own.world.deleteBranch(branch, { by: 'mia' });
    write(own, 'exporter');
    expect(await own.run()).toMatchObject({ verdict: 'allow' });
  });
});
