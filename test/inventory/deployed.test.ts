import { describe, expect, it, test } from 'vitest';
import { ok } from '../../src/domain/result.ts';
import type { InventoryDeps } from '../../src/inventory/index.ts';
import { serveList } from './lists.ts';
import { askPolicy, failure, fileOf, queryOf, rpPolicy, serve, stepFile } from './support.ts';

/* What each site has now, by whatever provider. */

const OLD = '9f8e7d6c5b4a39281706f5e4d3c2b1a098765432';
const NEW = '0123456789abcdef0123456789abcdef01234567';
const LONG = 'a'.repeat(64);

interface Row {
  readonly id: string;
  readonly status: string;
  readonly deployed: string | null;
}

const ROWS: readonly Row[] = [
  { id: 'B', status: 'active', deployed: OLD },
  { id: 'A', status: 'active', deployed: OLD },
  { id: 'C', status: 'active', deployed: ` ${NEW} ` },
  { id: 'D', status: 'closed', deployed: NEW },
  { id: 'E', status: 'active', deployed: LONG },
  { id: 'F', status: 'active', deployed: null },
];
const FOUND = new Map([
  [NEW, ['C']],
  [OLD, ['A', 'B']],
  [LONG, ['E']],
]);
const SITES = ROWS.map((row) => ({ ...row, attributes: { engine: 'rp' } }));
const ITEMS = ROWS.map(({ id, status, deployed }) => ({ key: id, state: status, engine: 'rp', version: { deployed } }));
const MAPPED = {
  id: 'key',
  status: 'state',
  attributes: { engine: 'engine' },
  deployed: 'version.deployed',
};
const CSV = `id,status,engine,deployed\n${ROWS.map(({ id, status, deployed }) => `${id},${status},rp,${deployed ?? ''}`).join('\n')}\n`;

function ask(inventory: Readonly<Record<string, unknown>>, deps: Partial<InventoryDeps> = {}, deployed = true) {
  const policy = rpPolicy(inventory);
  return askPolicy(policy, deps, { ...queryOf(policy, ['rp']), deployed });
}

const lines = (items: readonly unknown[]) => items.map((item) => JSON.stringify(item)).join('\n');

describe('sites that are targeted are grouped by what they have, whatever the provider', () => {
  test.each<[string, Readonly<Record<string, unknown>>, Partial<InventoryDeps>]>([
    ['a CSV file', { provider: 'file', path: 'sites.csv' }, fileOf(CSV)],
    ['a JSON file', { provider: 'file', path: 'sites.json' }, fileOf(JSON.stringify(SITES))],
    ['an NDJSON file', { provider: 'file', path: 'sites.ndjson' }, fileOf(lines(SITES))],
    [
      'a mapped file',
      { provider: 'file', path: 'sites.json', items: 'items', site: MAPPED },
      fileOf(JSON.stringify({ items: ITEMS })),
    ],
    ['a step with CSV', { provider: 'step', format: 'csv' }, stepFile(CSV)],
    ['a step with JSON', { provider: 'step', format: 'json' }, stepFile(JSON.stringify(SITES))],
    ['a mapped step', { provider: 'step', format: 'ndjson', site: MAPPED }, stepFile(lines(ITEMS))],
  ])('%s', async (_, inventory, deps) => {
    const answer = await ask(inventory, deps);
    expect(answer).toMatchObject(ok({ targets: ['A', 'B', 'C', 'E', 'F'], deployed: FOUND }));
  });

  it('an API of our own shape, and one that is mapped', async () => {
    const own = await serve({ sites: SITES.map((site) => ({ ...site, name: site.id, cohorts: [] })), pageSize: 2 });
    expect(await ask({ provider: 'http', url: own.url })).toMatchObject(ok({ deployed: FOUND }));
    const list = await serveList(() => ({ body: { items: ITEMS, count: ITEMS.length, version: 1 } }));
    const mapped = {
      provider: 'http',
      url: `${list.origin}/list`,
      items: 'items',
      next: 'none',
      total: 'count',
      'as-of': { header: 'Date' },
      snapshot: 'version',
      site: MAPPED,
    };
    expect(await ask(mapped)).toMatchObject(ok({ deployed: FOUND }));
  });

  it('and nothing is said of it where it was not asked for', async () => {
    const answer = await ask({ provider: 'file', path: 'sites.csv' }, fileOf(CSV), false);
    expect(answer).toMatchObject(ok({ deployed: new Map() }));
  });
});

describe('anything but a full commit id in small letters is unknown', () => {
  test.each<[string, unknown]>([
    ['capital letters', OLD.toUpperCase()],
    ['a number', 42],
    ['an object', { sha: OLD }],
    ['a list', [OLD]],
    ['two lines', `${OLD}\n${NEW}`],
    ['nothing', ''],
  ])('%s', async (_, value) => {
    const sites = [{ ...SITES[0], id: 'A', deployed: value }];
    const json = await ask({ provider: 'file', path: 'sites.json' }, fileOf(JSON.stringify(sites)));
    expect(json).toMatchObject(ok({ targets: ['A'], deployed: new Map() }));
    const site = { ...MAPPED, deployed: "version.deployed || 'none'" };
    const items = [{ ...ITEMS[0], key: 'A', version: { deployed: value } }];
    const mapped = await ask({ provider: 'step', format: 'json', site }, stepFile(JSON.stringify(items)));
    expect(mapped).toMatchObject(ok({ targets: ['A'], deployed: new Map() }));
  });
});

it('a mapping that finds nothing for any site is a mistake', async () => {
  const site = { ...MAPPED, deployed: 'version.release' };
  expect(await ask({ provider: 'step', format: 'json', site }, stepFile(JSON.stringify(ITEMS)))).toMatchObject(
    failure('unmapped', { key: 'site.deployed' }),
  );
});

it('a column of that name is no attribute', async () => {
  const answer = await ask(
    { provider: 'file', path: 'sites.csv' },
    fileOf(`id,status,engine,deployed\nA,active,rp,${OLD}\n`),
  );
  expect(answer).toMatchObject(ok({ targets: ['A'], deployed: new Map([[OLD, ['A']]]) }));
});
