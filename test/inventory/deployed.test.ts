import { heldBytes } from '../../src/inventory/file-reading.ts';
import { describe, expect, it, test } from 'vitest';
import { ok } from '../../src/domain/result.ts';
import { createInventory, type InventoryDeps } from '../../src/inventory/index.ts';
import { policyFrom } from '../domain/build.ts';
import { serveList } from './lists.ts';
import { depsOf, FRESH, NOW, queryOf, serve } from './support.ts';

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
const FOUND = [
  [NEW, ['C']],
  [OLD, ['A', 'B']],
  [LONG, ['E']],
];
const SITES = ROWS.map((row) => ({ ...row, attributes: { engine: 'rp' } }));
const ITEMS = ROWS.map(({ id, status, deployed }) => ({ key: id, state: status, engine: 'rp', version: { deployed } }));
const MAPPED = {
  id: 'key',
  status: 'state',
  attributes: { engine: 'engine' },
  deployed: 'version.deployed',
};
const CSV = `id,status,engine,deployed\n${ROWS.map(({ id, status, deployed }) => `${id},${status},rp,${deployed ?? ''}`).join('\n')}\n`;

async function ask(inventory: Readonly<Record<string, unknown>>, deps: Partial<InventoryDeps> = {}, deployed = true) {
  const policy = policyFrom(
    JSON.stringify({ version: 1, inventory, cohorts: { rp: { select: 'engine=rp', owners: ['alice'] } } }),
  );
  const answer = await createInventory(policy.inventory, depsOf(deps)).resolve(
    [{ ...queryOf(policy, ['rp']), deployed }],
    new AbortController().signal,
  );
  return answer.ok ? ok(answer.value[0]) : answer;
}

const bytes = (text: string) => new TextEncoder().encode(text);
const file = (content: string): Partial<InventoryDeps> => ({
  findFile: () => Promise.resolve(ok({ read: heldBytes(bytes(content)), changedAt: FRESH })),
});
const step = (content: string): Partial<InventoryDeps> => ({
  findStepFile: () => Promise.resolve(ok({ read: heldBytes(bytes(content)), writtenAt: NOW.toISOString() })),
});
const lines = (items: readonly unknown[]) => items.map((item) => JSON.stringify(item)).join('\n');

describe('sites that are targeted are grouped by what they have, whatever the provider', () => {
  test.each<[string, Readonly<Record<string, unknown>>, Partial<InventoryDeps>]>([
    ['a CSV file', { provider: 'file', path: 'sites.csv' }, file(CSV)],
    ['a JSON file', { provider: 'file', path: 'sites.json' }, file(JSON.stringify(SITES))],
    ['an NDJSON file', { provider: 'file', path: 'sites.ndjson' }, file(lines(SITES))],
    [
      'a mapped file',
      { provider: 'file', path: 'sites.json', items: 'items', site: MAPPED },
      file(JSON.stringify({ items: ITEMS })),
    ],
    ['a step with CSV', { provider: 'step', format: 'csv' }, step(CSV)],
    ['a step with JSON', { provider: 'step', format: 'json' }, step(JSON.stringify(SITES))],
    ['a mapped step', { provider: 'step', format: 'ndjson', site: MAPPED }, step(lines(ITEMS))],
  ])('%s', async (_, inventory, deps) => {
    const answer = await ask(inventory, deps);
    expect(answer).toMatchObject(ok({ targets: ['A', 'B', 'C', 'E', 'F'], deployed: new Map(FOUND as never) }));
  });

  it('an API of our own shape, and one that is mapped', async () => {
    const own = await serve({ sites: SITES.map((site) => ({ ...site, name: site.id, cohorts: [] })), pageSize: 2 });
    expect(await ask({ provider: 'http', url: own.url })).toMatchObject(ok({ deployed: new Map(FOUND as never) }));
    const list = await serveList(() => ({
      body: { items: ITEMS, count: ITEMS.length, version: 1 },
      headers: { date: 'Sun, 22 Nov 2026 02:00:00 GMT' },
    }));
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
    expect(await ask(mapped)).toMatchObject(ok({ deployed: new Map(FOUND as never) }));
  });

  it('and nothing is said of it where it was not asked for', async () => {
    const answer = await ask({ provider: 'file', path: 'sites.csv' }, file(CSV), false);
    expect(answer).toMatchObject(ok({ deployed: new Map() }));
  });
});

describe('anything but a full commit id in small letters is unknown', () => {
  test.each<[string, unknown]>([
    ['capital letters', OLD.toUpperCase()],
    ['an abbreviated id', OLD.slice(0, 12)],
    ['one digit too many', `${OLD}0`],
    ['a tag', 'v1.2.3'],
    ['a branch', 'refs/heads/main'],
    ['a number', 42],
    ['an object', { sha: OLD }],
    ['a list', [OLD]],
    ['a lookalike', OLD.replace('a', 'а')],
    ['two lines', `${OLD}\n${NEW}`],
    ['nothing', ''],
  ])('%s', async (_, value) => {
    const sites = [{ id: 'A', status: 'active', attributes: { engine: 'rp' }, deployed: value }];
    const json = await ask({ provider: 'file', path: 'sites.json' }, file(JSON.stringify(sites)));
    expect(json).toMatchObject(ok({ targets: ['A'], deployed: new Map() }));
    const items = [{ key: 'A', state: 'active', engine: 'rp', version: { deployed: value } }];
    const mapped = await ask(
      { provider: 'step', format: 'json', site: { ...MAPPED, deployed: "version.deployed || 'none'" } },
      step(JSON.stringify(items)),
    );
    expect(mapped).toMatchObject(ok({ targets: ['A'], deployed: new Map() }));
  });
});

it('a mapping that finds nothing for any site is a mistake', async () => {
  const site = { ...MAPPED, deployed: 'version.release' };
  expect(await ask({ provider: 'step', format: 'json', site }, step(JSON.stringify(ITEMS)))).toMatchObject({
    error: { code: 'inventory.unmapped', key: 'site.deployed' },
  });
});

it('a column of that name is no attribute', async () => {
  const answer = await ask(
    { provider: 'file', path: 'sites.csv' },
    file(`id,status,engine,deployed\nA,active,rp,${OLD}\n`),
  );
  expect(answer).toMatchObject(ok({ targets: ['A'], deployed: new Map([[OLD, ['A']]]) }));
});
