import { describe, expect, it } from 'vitest';
import { inventoryPaths } from '../../../src/domain/policy/inventory.ts';
import { parsePolicy } from '../../../src/domain/policy/parse.ts';
import { policyFrom } from '../build.ts';

/* Where the sites come from: keys that depend on each other. */

const file = (inventory: string) => `version: 1\ninventory: { ${inventory} }\ncohorts: { a: { owners: [x] } }\n`;

function problems(inventory: string): string[] {
  const parsed = parsePolicy(file(inventory), '');
  return parsed.ok ? [] : parsed.error.map(({ place, allowed }) => `${place.replace(/^\S* /, '')}: ${allowed}`);
}

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
    [
      LIST.replace('site: {', 'items: "results[?x]", site: {'),
      [
        'inventory.items: a path of plain keys, such as results or data.items, or @ for the answer itself: nothing here may filter',
      ],
    ],
    [LIST.replace('id: id', 'id: "a["'), ['inventory.site.id: a JMESPath expression; Expected Star, got: EOF']],
    [LIST.replace('id: id', 'id: "a),(b"'), [expect.stringContaining('inventory.site.id: a JMESPath expression; ')]],
    [
      LIST.replace('id: id', 'id: "lower(id)"'),
      ['inventory.site.id: a JMESPath expression; there is no function lower'],
    ],
    [
      LIST.replace('next: none', 'next: { cursor: after, from: "a[" }'),
      [expect.stringContaining('inventory.next.from: a JMESPath expression; ')],
    ],
    [LIST.replace('next: none', 'next: "a["'), [expect.stringContaining('inventory.next: a JMESPath expression; ')]],
    [
      LIST.replace('next: none', 'next: { follow: it }'),
      [
        'inventory.next.link: the relation of a link, such as next',
        'inventory.next.follow: one of the keys link, cursor, from, offset, limit, page',
      ],
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
