import { describe, expect, it } from 'vitest';
import { MAX_LISTED, SiteGroups } from '../../../src/domain/sites/groups.ts';
import { Resolver, type Resolution } from '../../../src/domain/sites/resolution.ts';
import { coverageOf } from '../../../src/domain/sites/coverage.ts';
import type { Site } from '../../../src/domain/sites/site.ts';
import { declaration, policy, site } from '../build.ts';

const QUERY = { policy: policy(), declaration: declaration(), coverage: coverageOf(declaration(), policy()) };
const STAMP = { snapshot: '', asOf: '', cohortNames: null };

function resolve(sites: readonly Site[], grouped = true): Resolution {
  const resolver = new Resolver({ ...QUERY, grouped });
  for (const site of sites) resolver.add(site);
  return resolver.finish(STAMP);
}

const ESTATE = [
  site('A2', { attributes: { engine: 'rp' } }),
  site('A1', { name: 'First', attributes: { engine: 'rp' } }),
  site('A3', { status: 'closed', attributes: { engine: 'rp' } }),
  site('B1', { attributes: { engine: 'tm' } }),
  site('C1', { attributes: {} }),
];

describe('all sites of an inventory, in groups that are alike', () => {
  it('are listed by id, each once, with what it is in and whether it is covered and targeted', () => {
    const found = resolve(ESTATE);
    expect(found.groups.map(({ sites, ...alike }) => ({ ...alike, sites: sites?.map(({ id }) => id) }))).toEqual([
      { cohorts: ['rp'], status: 'active', covered: true, targeted: true, count: 2, sites: ['A1', 'A2'] },
      { cohorts: ['rp'], status: 'closed', covered: true, targeted: false, count: 1, sites: ['A3'] },
      { cohorts: ['tm'], status: 'active', covered: false, targeted: false, count: 1, sites: ['B1'] },
      { cohorts: [], status: 'active', covered: false, targeted: false, count: 1, sites: ['C1'] },
    ]);
  });

  it('are not kept where nobody asks for them', () => {
    expect(resolve(ESTATE, false).groups).toEqual([]);
  });

  it('come in one order, whatever the order of the sites', () => {
    expect(resolve(ESTATE.toReversed()).groups).toEqual(resolve(ESTATE).groups);
  });

  it.each([
    [MAX_LISTED, true],
    [MAX_LISTED + 1, false],
  ])('of an inventory of %d sites: listed: %s; counted always', (size, listed) => {
    const { groups } = resolve(
      Array.from({ length: size }, (_, index) =>
        site(String(index), { attributes: { engine: index % 2 === 0 ? 'rp' : 'tm' } }),
      ),
    );
    expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(size);
    expect(groups.map(({ count, sites }) => sites?.length === count)).toEqual([listed, listed]);
    expect(groups.map(({ sites }) => sites !== null)).toEqual([listed, listed]);
  });

  it('of ever new statuses do not grow for ever', () => {
    const groups = new SiteGroups();
    const alike = { cohorts: [], covered: false, targeted: false };
    for (let index = 0; index < 3 * MAX_LISTED; index += 1)
      groups.add({ id: String(index), name: null }, groups.open({ ...alike, status: String(index) }));
    expect(groups.finish().length).toBe(MAX_LISTED);
  });
});
