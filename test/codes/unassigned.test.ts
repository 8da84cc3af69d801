import { expect, it } from 'vitest';
import { unassignedSite } from '../../src/codes/inventory-facts.ts';

/* The title says which number belongs to which dimension, and holds no name that could be more than a name. */

it.each<[string, [string, number][], string]>([
  ['the only dimension, unnamed', [['default', 2]], '2 active sites in no cohort'],
  ['one that has a name', [['template-engine', 1]], '1 active site in no cohort of template-engine'],
  [
    'two',
    [
      ['template-engine', 2],
      ['region', 3],
    ],
    '2 active sites in no cohort of template-engine and 3 active sites in no cohort of region',
  ],
  [
    'a name that could be markup',
    [
      ['@acme/all <b>', 2],
      ['region', 3],
    ],
    '2 active sites in no cohort of one dimension and 3 active sites in no cohort of region',
  ],
  ['only such a name', [['www.example.org', 2]], '2 active sites in no cohort'],
])('%s', (_, found, title) => {
  const dimensions = found.map(([dimension, count]) => ({ dimension, count, sites: [] }));
  const finding = { code: 'site.unassigned', effect: 'warn', dimensions } as const;
  const described = unassignedSite.describe(finding, { at: 'check', release: null, gate: null });
  expect(described?.title).toBe(`${title}: no release reaches them`);
});
