import { describe, expect, it } from 'vitest';
import { parseInventory } from '../../../src/domain/policy/inventory-block.ts';
import {
  inventoryPaths,
  inventoryScripts,
  printSource,
  type InventoryPolicy,
} from '../../../src/domain/policy/inventory.ts';

/* Where the sites come from: an inventory as it is used, and what is wrong with one. */

function read(keys: string): InventoryPolicy {
  const parsed = parseInventory(`{ ${keys} }`, 'i.yml');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

/** The key of a problem, and what may stand there. */
function problems(text: string): string[] {
  const parsed = parseInventory(text, 'i.yml');
  return parsed.ok ? [] : parsed.error.map(({ place, allowed }) => `${place.replace(/^\S* /, '')}: ${allowed}`);
}

const DAY = 86_400_000;
const SITE = 'site: { id: id }';
const HTTP = 'provider: http, url: "https://a.example/list"';
const LIST = `${HTTP}, next: none, total: count, as-of: at, snapshot: version, ${SITE}`;
const POSTGRES = 'provider: postgres, url: "postgres://reader@db.example/estate", table: estate.sites';
const STEP = 'provider: step, format: json';

it.each([
  ['5', ['i.yml:1:1: http, file, step or postgres']],
  ['a: 1\rb: 2', ['i.yml: YAML; lines end in LF or CRLF']],
])('%j is no inventory', (text, wrong) => {
  expect(problems(text)).toEqual(wrong);
});

describe('a source', () => {
  it.each<[string, string, object]>([
    [
      'an API of our own shape',
      HTTP,
      {
        provider: 'http',
        url: 'https://a.example/list',
        auth: { kind: 'bearer' },
        query: [],
        mapping: null,
        bounds: new Map(),
        maxAge: DAY,
        timeout: 0,
        confirm: [],
      },
    ],
    [
      'an API with all that it may have',
      `${LIST}, query: { limit: "9" }, max-age: 12h, timeout: 2m, bounds: { sites: 5-9, rp: 7 }`,
      {
        query: [['limit', '9']],
        maxAge: DAY / 2,
        timeout: 120_000,
        bounds: new Map([
          ['sites', { min: 5, max: 9 }],
          ['rp', { min: 7, max: 7 }],
        ]),
      },
    ],
    [
      'a file',
      'provider: file, path: a.csv',
      { provider: 'file', path: 'a.csv', branch: null, mapping: null, maxAge: null },
    ],
    [
      'a file on a branch',
      'provider: file, path: a.csv, branch: data, pushed-by: exporter, max-age: 1d',
      { branch: { name: 'data', pushedBy: 'exporter' }, maxAge: DAY },
    ],
    ['a file with a mapping', `provider: file, path: a.json, items: a.b, ${SITE}`, { mapping: { items: ['a', 'b'] } }],
    [
      'a file of a step',
      STEP,
      { provider: 'step', format: 'json', mapping: null, asOf: null, scripts: [], maxAge: DAY },
    ],
    [
      'a file of a step with all that it may have',
      `${STEP}, items: data, ${SITE}, as-of: at, scripts: ["scripts/estate/**"], max-age: 1h`,
      { mapping: { items: ['data'] }, asOf: 'at', scripts: ['scripts/estate/**'], maxAge: 3_600_000 },
    ],
    [
      'a database',
      POSTGRES,
      {
        provider: 'postgres',
        url: 'postgres://reader@db.example/estate',
        table: 'estate.sites',
        asOf: null,
        snapshot: true,
        maxAge: DAY,
      },
    ],
    [
      'a database with all that it may have',
      `${POSTGRES}, as-of: updated, snapshot: none, bounds: { sites: 1-2 }, max-age: 1h`,
      { asOf: 'updated', snapshot: false, maxAge: 3_600_000 },
    ],
  ])('is %s', (_, keys, source) => {
    expect(read(keys)).toMatchObject(source);
  });

  it('is confirmed by others, to which nothing is sent unless the policy says how', () => {
    const { confirm } = read(
      `${HTTP}, confirm: [{ ${HTTP}, expect: [active, pilot] }, { ${HTTP}, auth: bearer, expect: [active] }, { provider: file, path: b.csv, expect: [x] }]`,
    );
    expect(confirm).toMatchObject([
      { source: { provider: 'http', auth: { kind: 'none' } }, expect: ['active', 'pilot'] },
      { source: { auth: { kind: 'bearer' } }, expect: ['active'] },
      { source: { provider: 'file', path: 'b.csv' }, expect: ['x'] },
    ]);
  });

  it.each([
    [HTTP, 'https://a.example/list'],
    ['provider: file, path: a.csv', 'a.csv'],
    [STEP, 'the inventory-file of the job'],
    [POSTGRES, 'postgres://reader@db.example/estate estate.sites'],
  ])('is named: %s', (keys, name) => {
    expect(printSource(read(keys))).toBe(name);
  });

  it('is guarded where it is a file of the default branch, or what writes one', () => {
    const all = read(
      `${STEP}, scripts: ["a/**"], confirm: [{ ${STEP}, scripts: ["b/**", "c.sh"], expect: [x] }, { provider: file, path: b.csv, expect: [x] }, { provider: file, path: c.csv, branch: data, pushed-by: exporter, expect: [x] }, { ${HTTP}, expect: [x] }]`,
    );
    expect([inventoryPaths(all), inventoryScripts(all)]).toEqual([['b.csv'], ['a/**', 'b/**', 'c.sh']]);
  });
});

describe('a list is read', () => {
  const mapping = (keys: string) => {
    const source = read(keys);
    return source.provider === 'http' ? source.mapping : null;
  };

  it('with a field of each kind', () => {
    expect(mapping(LIST)).toEqual({
      items: [],
      site: { id: 'id', name: null, status: null, cohorts: null, attributes: [], labels: null, deployed: null },
      next: { kind: 'none' },
      total: { kind: 'expression', expression: 'count' },
      asOf: { kind: 'expression', expression: 'at' },
      snapshot: { kind: 'expression', expression: 'version' },
    });
    const fields = LIST.replace('total: count', 'total: none')
      .replace('as-of: at', 'as-of: { newest: changed }')
      .replace('snapshot: version', 'snapshot: { header: ETag }, bounds: { sites: 1-2 }');
    expect(mapping(fields)).toMatchObject({
      total: null,
      asOf: { kind: 'newest', expression: 'changed' },
      snapshot: { kind: 'header', header: 'ETag' },
    });
    expect(mapping(LIST.replace('as-of: at', 'as-of: { header: Date }'))?.asOf).toEqual({
      kind: 'header',
      header: 'Date',
    });
  });

  it('with all that a site is made of', () => {
    const site =
      'site: { id: a, name: b, status: c, cohorts: d, attributes: { e: f, g: h }, labels: i, deployed: j }, items: data."a-b".c_d';
    expect(mapping(LIST.replace(SITE, site))).toMatchObject({
      items: ['data', 'a-b', 'c_d'],
      site: {
        id: 'a',
        name: 'b',
        status: 'c',
        cohorts: 'd',
        attributes: [
          ['e', 'f'],
          ['g', 'h'],
        ],
        labels: 'i',
        deployed: 'j',
      },
    });
  });

  it.each([
    ['next_page', { kind: 'expression', expression: 'next_page' }],
    ['{ link: next }', { kind: 'link', relation: 'next' }],
    ['{ cursor: after, from: end }', { kind: 'cursor', parameter: 'after', expression: 'end' }],
    ['{ offset: skip, limit: take }', { kind: 'offset', offset: 'skip', limit: 'take' }],
    ['{ page: p }', { kind: 'page', parameter: 'p' }],
  ])('page by page: %s', (next, expected) => {
    expect(mapping(LIST.replace('next: none', `next: ${next}`))?.next).toEqual(expected);
  });

  it.each([
    ['basic', { kind: 'basic' }],
    ['{ header: X-Api-Key }', { kind: 'header', header: 'X-Api-Key' }],
    ['{ scheme: Token }', { kind: 'scheme', scheme: 'Token' }],
    ['{ oidc: estate }', { kind: 'oidc', audience: 'estate' }],
  ])('with credentials: %s', (auth, expected) => {
    expect(read(`${HTTP}, auth: ${auth}`)).toMatchObject({ auth: expected });
  });
});

describe('an inventory by itself', () => {
  it.each([
    ['its keys alone', 'provider: file\npath: a.csv'],
    ['its block', 'inventory:\n  provider: file\n  path: a.csv'],
    [
      'its block in a policy',
      'version: 1\ninventory: { provider: file, path: a.csv }\ncohorts: [x'.replace('[x', '[x]'),
    ],
  ])('is read: %s', (_, text) => {
    expect(parseInventory(text, 'i.yml')).toMatchObject({ ok: true, value: { provider: 'file', path: 'a.csv' } });
  });

  it.each([
    ['path', 'provider: file'],
    ['inventory.path', 'inventory: { provider: file }'],
    ['pth', 'provider: file\npath: a.csv\npth: b'],
  ])('has something wrong at %s', (key, text) => {
    expect(problems(text).map((problem) => problem.split(':')[0])).toEqual([key]);
  });
});
