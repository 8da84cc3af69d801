import { describe, expect, it } from 'vitest';
import { inventoryPaths } from '../../../src/domain/policy/inventory.ts';
import { parsePolicy } from '../../../src/domain/policy/parse.ts';
import { policyFrom } from '../build.ts';

/* What may be wrong with the inventory of a policy. */

const file = (inventory: string) => `version: 1\ninventory: { ${inventory} }\ncohorts: { a: { owners: [x] } }\n`;

function problems(inventory: string): string[] {
  const parsed = parsePolicy(file(inventory), '');
  return parsed.ok ? [] : parsed.error.map(({ place, allowed }) => `${place.replace(/^\S* /, '')}: ${allowed}`);
}

const SITE = 'site: { id: id }';
const POSTGRES = 'provider: postgres, url: "postgres://reader@db.example/estate", table: estate.sites';
const STEP = 'provider: step, format: json';
const LIST =
  'provider: http, url: "https://a.example/list", next: none, total: count, as-of: { header: Date }, snapshot: version, site: { id: id }';

describe('a list with a mapping', () => {
  it.each([
    [LIST, []],
    [
      'provider: http, url: "https://a.example", items: results',
      ['inventory.items: a `site` as well, which says what a site is made of'],
    ],
    [
      'provider: http, url: "https://a.example", site: { id: id }',
      [
        'inventory.next: how the next page is found, or none',
        'inventory.total: where the number of all sites stands, or none',
        'inventory.as-of: where the time stands at which the answer was true',
        'inventory.snapshot: where the name of the state stands, or none',
      ],
    ],
    [LIST.replace('total: count', 'total: none'), [expect.stringContaining('inventory.bounds: a range for `sites`')]],
    [
      LIST.replace('snapshot: version', 'snapshot: none, bounds: { a: 1-2 }'),
      [expect.stringContaining('inventory.bounds: a range for `sites`')],
    ],
    [LIST.replace('snapshot: version', 'snapshot: none, bounds: { sites: 1-2 }'), []],
    [LIST.replace('snapshot: version', 'snapshot: none, bounds: { sites: "9", a: 4 }'), []],
    [
      LIST.replace('snapshot: version', 'snapshot: v, bounds: { sites: 2-1, b: 1 }'),
      [
        'inventory.bounds.sites: a range of numbers of sites, such as 6000-7000, or one number, the smaller one first',
        'inventory.bounds.b: one of sites, a',
      ],
    ],
    [
      'provider: file, path: a.csv, confirm: [{ provider: file, path: b.csv, expect: [open], bounds: { sites: 9, a: 4 } }]',
      ['inventory.confirm[0].bounds.a: one of sites'],
    ],
    [LIST.replace('site: {', 'items: "results[?x]", site: {'), [expect.stringContaining('nothing here may filter')]],
    [LIST.replace('id: id', 'id: "a["'), ['inventory.site.id: a JMESPath expression; Expected Star, got: EOF']],
    [LIST.replace('id: id', 'id: "a),(b"'), [expect.stringContaining('inventory.site.id: a JMESPath expression; ')]],
    [
      LIST.replace('id: id', 'id: "lower(id)"'),
      ['inventory.site.id: a JMESPath expression; there is no function lower'],
    ],
    [LIST.replace('next: none', 'next: "a["'), [expect.stringContaining('inventory.next: a JMESPath expression; ')]],
    [
      LIST.replace('next: none', 'next: { follow: it }'),
      ['inventory.next: an expression, { link: next }, { cursor, from }, { offset, limit }, { page }, or none'],
    ],
    [
      `${LIST}, auth: digest`,
      ['inventory.auth: bearer, basic, { header: X-Api-Key }, { scheme: Token } or { oidc: audience }'],
    ],
    [`${LIST}, query: { limit: 1000 }`, ['inventory.query.limit: text, in quotes if it is a number']],
    ['provider: file, path: a.csv, site: { id: id }', ['inventory.site: a `path` that ends in .json as well']],
    [
      'provider: file, path: a.json, items: x',
      ['inventory.items: a `site` as well, which says what a site is made of'],
    ],
    ['provider: file, path: a.json, items: data."a-b".c, site: { id: id }', []],
  ])('%s', (keys, wrong) => {
    expect(problems(keys)).toEqual(wrong);
  });

  it.each([
    ['total: count', 'total: ""', 'inventory.total'],
    ['total: count', 'total: "a["', 'inventory.total'],
    ['snapshot: version', 'snapshot: "a["', 'inventory.snapshot'],
    ['as-of: { header: Date }', 'as-of: { newest: "a[" }', 'inventory.as-of.newest'],
    ['as-of: { header: Date }', 'as-of: { newest: "  " }', 'inventory.as-of.newest'],
    ['next: none', 'next: { cursor: a, from: "a[" }', 'inventory.next.from'],
    ['site: { id: id }', 'site: { id: " " }', 'inventory.site.id'],
  ])('not with %s as %s', (good, bad, key) => {
    expect(problems(LIST.replace(good, bad)).map((text) => text.split(':')[0])).toEqual([key]);
  });

  it('is read as it is written', () => {
    const source = policyFrom(file('provider: file, path: a.json, items: data."a-b".c, site: { id: id }')).inventory;
    expect(source).toMatchObject({ mapping: { items: ['data', 'a-b', 'c'], site: { id: 'id' } } });
  });

  it.each(['', ', items: "@"'])('the answer itself (%s)', (items) => {
    expect(policyFrom(file(`provider: file, path: a.json${items}, site: { id: id }`)).inventory).toMatchObject({
      mapping: { items: [], site: { id: 'id' } },
    });
  });
});

describe('keys that depend on each other', () => {
  const ITEMS = 'inventory.items: a `site` as well, which says what a site is made of';
  const SCRIPT = 'inventory.scripts[0]: a glob, such as "scripts/estate/**"';

  it.each<[string, string[]]>([
    [`${STEP}, items: data`, [ITEMS]],
    [
      `provider: step, format: ndjson, items: data, ${SITE}`,
      ['inventory.items: none with `format: ndjson`: each line is an item'],
    ],
    [`provider: step, format: ndjson, ${SITE}`, []],
    [`provider: step, format: csv, ${SITE}`, ['inventory.site: a `format` of json or ndjson as well']],
    ['provider: step, format: csv', []],
    ['provider: step, format: csv, as-of: at', ['inventory.as-of: a `format` of json as well']],
    ['provider: step, format: ndjson, as-of: at', ['inventory.as-of: a `format` of json as well']],
    [`${STEP}, as-of: at`, []],
    [`${STEP}, scripts: [""]`, [SCRIPT]],
    [
      `${STEP}, scripts: ["!a"]`,
      [expect.stringMatching(/^inventory\.scripts\[0\]: a glob, such as "scripts\/estate\/\*\*"; without "!"/)],
    ],
    [
      `${POSTGRES}, snapshot: none`,
      ['inventory.bounds: a range for `sites`, because the rows are not of one moment: bounds: { sites: 6000-7000 }'],
    ],
    [
      `${POSTGRES}, snapshot: none, bounds: { a: 1-2 }`,
      ['inventory.bounds: a range for `sites`, because the rows are not of one moment: bounds: { sites: 6000-7000 }'],
    ],
    [`${POSTGRES}, snapshot: none, bounds: { sites: 1-2 }`, []],
    [`${POSTGRES}, bounds: { a: 1-2 }`, []],
  ])('%s', (keys, wrong) => {
    expect(problems(keys)).toEqual(wrong);
  });

  it.each<[string, (text: string) => string, yes: string[], no: string[]]>([
    [
      'the address of a database',
      (url) => `provider: postgres, url: "${url}", table: sites`,
      ['postgres://reader@db.example/estate', 'postgres://reader@db.example:5433/estate'],
      [
        'postgresql://reader@db.example/estate',
        'postgres://reader@/estate',
        'postgres://db.example/estate',
        'postgres://reader:secret@db.example/estate',
        'postgres://reader@db.example',
        'postgres://reader@db.example/',
        'postgres://reader@db.example/estate/more',
        'postgres://reader@db.example/estate?ssl=no',
        'postgres://reader@db.example/estate#x',
        'no address',
      ],
    ],
    [
      'the name of a table',
      (table) => POSTGRES.replace('estate.sites', `"${table}"`),
      ['sites', 'estate.sites', '_a1.b_2', `${'a'.repeat(63)}.${'b'.repeat(63)}`],
      ['a'.repeat(64), `a.${'b'.repeat(64)}`, '1a', 'a.b.c', 'a;b', 'a.1b'],
    ],
    [
      'the address of an API',
      (url) => `provider: http, url: "${url}"`,
      [
        'https://a.example:8443/list',
        'http://localhost:8080/',
        'http://127.0.0.1/',
        'http://127.255.1.22:1',
        'http://127.1.22.1',
        'http://[::1]/a',
      ],
      [
        'http://a.example/',
        'http://128.0.0.1',
        'http://localhost.a',
        'http://a.localhost',
        'http://127.0.0.1.example/',
        'http://a127.0.0.1',
        'http://127.1.22.333/',
        'http://[::2]',
        'ftp://a.example/',
        'ws://localhost',
        'https://me@a.example/',
        'https://:secret@a.example/',
        'https://a.example/?a=b',
        'https://a.example/#a',
        'no address',
      ],
    ],
  ])('%s', (_, put, yes, no) => {
    expect(yes.filter((text) => problems(put(text)).length > 0)).toEqual([]);
    expect(no.filter((text) => problems(put(text)).length !== 1)).toEqual([]);
  });

  it('say what an address is', () => {
    expect(problems(POSTGRES.replace('reader@', ''))).toEqual([
      expect.stringMatching(/^inventory\.url: the address of a database/),
    ]);
    expect(problems('provider: http, url: 7')).toEqual([
      'inventory.url: an https address without user, query or fragment (plain http only to a loopback address)',
    ]);
  });
});

describe('a file on a branch of its own', () => {
  it.each([
    ['branch: inventory', ['inventory.branch: a `pushed-by` as well: who alone may push to it']],
    ['pushed-by: exporter', ['inventory.pushed-by: a `branch` as well: the one that it pushes to']],
    [
      'branch: inventory, pushed-by: "GitHub-actions[bot]"',
      [expect.stringContaining('not `github-actions[bot]`, which every workflow of the repository is')],
    ],
    ['branch: "a..b", pushed-by: exporter', ['inventory.branch: the name of a branch']],
    ['branch: data/sites, pushed-by: "exporter[bot]"', []],
  ])('%s', (keys, wrong) => {
    expect(problems(`provider: file, path: a.csv, ${keys}`)).toEqual(wrong);
  });

  it('is guarded by who pushes to it, not by policy owners', () => {
    const paths = (keys: string) => inventoryPaths(policyFrom(file(keys)).inventory);
    expect(paths('provider: file, path: a.csv')).toEqual(['a.csv']);
    expect(paths('provider: file, path: a.csv, branch: b, pushed-by: exporter')).toEqual([]);
    expect(paths('provider: http, url: "https://a.example"')).toEqual([]);
  });
});
