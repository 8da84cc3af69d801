import { describe, expect, it } from 'vitest';
import { CommitTally } from '../../../src/domain/sites/deployed.ts';
import { encodeGroups, MAX_LISTED, SiteGroups } from '../../../src/domain/sites/groups.ts';
import { deployedCommit } from '../../../src/domain/sites/site.ts';
import { SortedIds } from '../../../src/domain/sites/sorted-ids.ts';
import { StatusCounter } from '../../../src/domain/sites/statuses.ts';
import { UnassignedCounter } from '../../../src/domain/sites/unassigned.ts';
import { COHORTS, PILOTED, policy, resolve, site, declaration, type SiteOptions } from '../build.ts';

/* What is kept of sites while they stream in. */

const [A, B] = ['a', 'b'].map((letter) => letter.repeat(40)) as [string, string];

describe('what sites have', () => {
  it('is told by commit, in one order, whatever theirs was', () => {
    const tally = new CommitTally();
    for (const [commit, id] of [
      [B, 'A3'],
      [A, 'A2'],
      [B, 'A1'],
      [null, 'A4'],
    ] as const)
      tally.add(commit, id);
    expect([...tally.finish()]).toEqual([
      [A, ['A2']],
      [B, ['A1', 'A3']],
    ]);
  });

  it.each<[string | null | undefined, boolean]>([
    [A, true],
    ['0123456789abcdef'.repeat(4), true],
    [A.slice(1), false],
    [`${A}a`, false],
    ['A'.repeat(40), false],
    ['v1.2.3', false],
    ['', false],
    [null, false],
    [undefined, false],
  ])('is a commit by its full id alone: %j', (value, known) => {
    expect(deployedCommit(value)).toBe(known ? value : null);
  });

  it('is asked of targeted sites, where it is wanted', () => {
    const estate = [
      site('A1', { attributes: { engine: 'rp' }, deployed: A }),
      site('B1', { attributes: { engine: 'tm' }, deployed: A }),
    ];
    expect([...resolve(estate).deployed]).toEqual([]);
    expect([...resolve(estate, declaration(), policy(), null, { deployed: true }).deployed]).toEqual([[A, ['A1']]]);
  });
});

describe('statuses', () => {
  it('are counted, the most frequent first, then by name', () => {
    const counter = new StatusCounter();
    for (const status of ['b', 'closed', 'a', 'closed']) counter.add(status);
    counter.add('active', 5);
    counter.add('closed', 1);
    expect([...counter.finish()]).toEqual([
      ['active', 5],
      ['closed', 3],
      ['a', 1],
      ['b', 1],
    ]);
  });

  it('are no more told apart where there are more than 1000', () => {
    const counter = new StatusCounter();
    for (let index = 0; index < 1001; index += 1) counter.add(`s${index}`);
    counter.add('s999');
    counter.add('s1000');
    const counts = counter.finish();
    expect([counts.size, counts.get('s999'), counts.has('s1000')]).toEqual([1000, 2, false]);
  });
});

describe('sites that are in no cohort of a dimension', () => {
  function unassigned(sites: readonly [string, SiteOptions, string[]][], cohorts = PILOTED) {
    const counter = new UnassignedCounter(policy({ cohorts }).cohorts);
    for (const [id, options, memberships] of sites)
      for (const tally of counter.without(new Set(memberships))) tally.add(site(id, options));
    return counter.finish();
  }
  const ids = (found: ReturnType<typeof unassigned>) =>
    found.map(({ dimension, count, sites }) => [dimension, count, sites.map(({ id }) => id).join(' ')]);

  it.each<[string, [string, SiteOptions, string[]][], unknown[][]]>([
    ['none', [['A1', {}, ['rp', 'pilot']]], []],
    ['in one dimension', [['A1', {}, ['tm']]], [['ring', 1, 'A1']]],
  ])('%s', (_, sites, expected) => {
    expect(ids(unassigned(sites))).toEqual(expected);
  });

  it.each([
    ['in order', (index: number) => index],
    ['from the last', (index: number) => 14 - index],
    ['in any order', (index: number) => (index * 4) % 15],
  ])('are counted, and the first ten of them named: %s', (_, place) => {
    const sites = Array.from({ length: 15 }, (__, index): [string, SiteOptions, string[]] => [
      `A${String(10 + place(index))}`,
      {},
      ['pilot'],
    ]);
    expect(ids(unassigned(sites))).toEqual([['engine', 15, 'A10 A11 A12 A13 A14 A15 A16 A17 A18 A19']]);
  });

  it('have what the selectors of the dimension ask for', () => {
    const asked = { ...COHORTS, gone: { dimension: 'engine', select: 'size in (a,b),engine=none' } };
    const sites: [string, SiteOptions, string[]][] = [
      ['A1', { name: 'Ash', attributes: { engine: null, ring: 'x' }, cohorts: ['z', 'b'] }, []],
    ];
    expect(unassigned(sites, asked)).toEqual([
      {
        dimension: 'engine',
        count: 1,
        sites: [
          {
            id: 'A1',
            name: 'Ash',
            values: [
              { key: 'engine', present: true, value: null },
              { key: 'size', present: false, value: null },
            ],
            cohorts: null,
          },
        ],
      },
    ]);
  });

  it('have the cohorts that the inventory tells, where one of the dimension asks it', () => {
    const asked = { ...COHORTS, own: { dimension: 'engine' } };
    const [engine] = unassigned([['A1', { attributes: { engine: 'x' }, cohorts: ['z', 'b'] }, []]], asked);
    expect(engine?.sites).toEqual([
      { id: 'A1', name: null, values: [{ key: 'engine', present: true, value: 'x' }], cohorts: ['b', 'z'] },
    ]);
  });

  it('are told of those of a permitted status', () => {
    const estate = [site('C1'), site('C2', { status: 'closed' })];
    expect(ids(resolve(estate, declaration(), policy({ cohorts: COHORTS })).unassigned.slice())).toEqual([
      ['engine', 1, 'C1'],
    ]);
  });
});

it.each([0, 1, 2, 7, 8])('sorted ids: each of %i is found, and nothing beside', (size) => {
  const ids = Array.from({ length: size }, (_, index) => `A${index}`);
  const sorted = new SortedIds(ids);
  expect(ids.filter((id) => !sorted.has(id))).toEqual([]);
  expect(['', 'A', 'A00', 'A11', 'A9', 'B'].filter((id) => sorted.has(id))).toEqual([]);
});

describe('groups of sites', () => {
  const alike = { cohorts: ['rp'], status: 'active', covered: true, targeted: true };

  it('are written as plain values', () => {
    const groups = new SiteGroups();
    groups.add({ id: 'A2', name: null }, groups.open(alike));
    groups.add({ id: 'A1', name: 'Ash' }, groups.open(alike));
    expect(encodeGroups(groups.finish())).toEqual([
      {
        ...alike,
        count: 2,
        sites: [
          ['A1', 'Ash'],
          ['A2', null],
        ],
      },
    ]);
  });

  it('that differ in what covers or targets them alone are not one', () => {
    const groups = new SiteGroups();
    const [yes, no] = [true, false];
    for (const covered of [yes, no]) for (const targeted of [yes, no]) groups.count(1, { ...alike, covered, targeted });
    expect(groups.finish().map(({ count }) => count)).toEqual([1, 1, 1, 1]);
  });

  it('that were counted elsewhere add up, and list nobody', () => {
    const groups = new SiteGroups();
    groups.count(MAX_LISTED, alike);
    groups.count(7, { ...alike, status: 'closed' });
    groups.count(5, alike);
    expect(encodeGroups(groups.finish()).map(({ status, count, sites }) => [status, count, sites])).toEqual([
      ['active', MAX_LISTED + 5, null],
      ['closed', 7, null],
    ]);
  });

  it('that were counted elsewhere do not grow for ever either', () => {
    const groups = new SiteGroups();
    for (let index = 0; index <= MAX_LISTED; index += 1) groups.count(1, { ...alike, status: String(index) });
    expect(groups.finish()).toHaveLength(MAX_LISTED);
  });
});
