import { describe, expect, it } from 'vitest';
import { inventoryUncounted, unassignedSite } from '../../src/codes/inventory-facts.ts';
import { fail, ok } from '../../src/domain/result.ts';
import type { Resolution } from '../../src/domain/sites/resolution.ts';
import { declaration, facts, policy, resolve, site } from '../domain/build.ts';
import { atCheck, atGate, gateFacts, readAll, rp } from './build.ts';

const FAILED = fail({ code: 'inventory.stale' as const, asked: 'a', expected: 'b', observed: 'c' });

describe('inventory.uncounted', () => {
  const answer = (...uncounted: Resolution['uncounted']) => ok({ ...resolve([rp('A1')]), uncounted });

  it.each<[string, () => ReturnType<typeof answer>, string[]]>([
    ['all is there', () => answer(), []],
    [
      'neither',
      () => answer('total', 'snapshot'),
      [
        'inventory.uncounted warn',
        'The inventory names no total and no snapshot',
        'expected: a total and a snapshot, which show that a list is complete and of one moment',
        'observed: "inventory.total" is "none" in the policy',
        'observed: "inventory.snapshot" is "none" in the policy',
        'next: Nothing needs to be done: the number of sites was within "inventory.bounds". Where the API can name them, write them in the policy.',
      ],
    ],
  ])('%s, at the check and at the gate', (_, resolution, lines) => {
    expect(atCheck(inventoryUncounted, facts({ resolution: resolution() }))).toEqual(lines);
    expect(atGate(inventoryUncounted, gateFacts({ members: resolution() }))).toEqual(
      atCheck(inventoryUncounted, facts({ resolution: resolution() })),
    );
  });

  it('is nothing where there is no answer', () => {
    expect(atCheck(inventoryUncounted, facts({ resolution: FAILED }))).toEqual([]);
    expect(atGate(inventoryUncounted, gateFacts({ members: FAILED }))).toEqual([]);
  });
});

describe('site.unassigned', () => {
  const of = (...sites: ReturnType<typeof site>[]) => resolve([rp('A1'), ...sites]);

  it.each<[string, () => Resolution, string[]]>([
    ['none', () => of(), []],
    [
      'one with another value',
      () => of(site('A2', { attributes: { engine: 'old', region: 'north' } })),
      [
        'site.unassigned warn',
        '1 active site in no cohort of engine: no release reaches it',
        'expected: every active site in a cohort of each dimension ("engine")',
        'observed: "A2", in no cohort of "engine": it has "engine=old"',
        'next: If these sites are meant to get releases, correct them in the inventory, or the "select" of a cohort in the policy.',
      ],
    ],
    [
      'more than are named',
      () => of(...['B1', 'B2', 'B3', 'B4', 'B5'].map((id) => site(id, { attributes: { engine: null } }))),
      [
        'site.unassigned warn',
        '5 active sites in no cohort of engine: no release reaches them',
        'expected: every active site in a cohort of each dimension ("engine")',
        'observed: "B1", in no cohort of "engine": it has no value for "engine"',
        'observed: "B2", in no cohort of "engine": it has no value for "engine"',
        'observed: "B3", in no cohort of "engine": it has no value for "engine"',
        'observed: and 2 more',
        'next: If these sites are meant to get releases, correct them in the inventory, or the "select" of a cohort in the policy.',
      ],
    ],
    [
      'where the inventory tells the cohorts',
      () =>
        resolve(
          [site('A1', { cohorts: ['rp'] }), site('A2', { cohorts: ['x', 'y'] }), site('A3')],
          declaration(),
          policy({ cohorts: { rp: {} } }),
        ),
      [
        'site.unassigned warn',
        '2 active sites in no cohort: no release reaches them',
        'expected: every active site in a cohort of each dimension ("default")',
        'observed: "A2", in no cohort of "default": it has the cohorts "x", "y"',
        'observed: "A3", in no cohort of "default": it has no cohort of its own',
        'next: If these sites are meant to get releases, correct them in the inventory, or the "select" of a cohort in the policy.',
      ],
    ],
  ])('%s', (_, resolution, lines) => {
    expect(atCheck(unassignedSite, facts({ resolution: ok(resolution()) }))).toEqual(lines);
    expect(atGate(unassignedSite, gateFacts({ members: ok(resolution()) }))).toEqual(
      atCheck(unassignedSite, facts({ resolution: ok(resolution()) })),
    );
  });

  it('is nothing where there is no answer', () => {
    expect(atCheck(unassignedSite, facts({ resolution: FAILED }))).toEqual([]);
    expect(atGate(unassignedSite, gateFacts({ members: FAILED }))).toEqual([]);
  });

  it('says nothing of a site by which nothing is selected', () => {
    const sites = [{ id: 'A1', name: null, values: [], cohorts: null }];
    expect(
      readAll(unassignedSite, [
        { code: 'site.unassigned', effect: 'warn', dimensions: [{ dimension: 'default', count: 1, sites }] },
      ]),
    ).toEqual([
      'site.unassigned warn',
      '1 active site in no cohort: no release reaches it',
      'expected: every active site in a cohort of each dimension ("default")',
      'observed: "A1", in no cohort of "default": it has nothing to select by',
      'next: If these sites are meant to get releases, correct them in the inventory, or the "select" of a cohort in the policy.',
    ]);
  });

  /* The title says which number belongs to which dimension, and holds no name that could be more than a name. */
  it.each<[string, [string, number][], string]>([
    ['the only dimension, unnamed', [['default', 2]], '2 active sites in no cohort'],
    ['one that has a name', [['template-engine', 1]], '1 active site in no cohort of template-engine'],
    [
      'a name that could be markup',
      [
        ['@acme/all <b>', 2],
        ['region', 3],
      ],
      '2 active sites in no cohort of one dimension and 3 active sites in no cohort of region',
    ],
    [
      'two such names',
      [
        ['region', 3],
        ['<b>', 2],
      ],
      '3 active sites in no cohort of region and 2 active sites in no cohort of another dimension',
    ],
    ['only such a name', [['www.example.org', 2]], '2 active sites in no cohort'],
    ['a name of 40 characters', [['a'.repeat(40), 1]], `1 active site in no cohort of ${'a'.repeat(40)}`],
    ['a longer name', [['a'.repeat(41), 1]], '1 active site in no cohort'],
    ['a name that begins otherwise', [['-a', 1]], '1 active site in no cohort'],
    ['a name that ends otherwise', [['a-', 1]], '1 active site in no cohort'],
    ['a short name', [['a', 1]], '1 active site in no cohort of a'],
  ])('%s', (_, found, title) => {
    const dimensions = found.map(([dimension, count]) => ({ dimension, count, sites: [] }));
    expect(readAll(unassignedSite, [{ code: 'site.unassigned', effect: 'warn', dimensions }])[1]).toBe(
      `${title}: no release reaches ${title.startsWith('1 ') ? 'it' : 'them'}`,
    );
  });
});
