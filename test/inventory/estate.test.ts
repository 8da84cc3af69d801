import { expect, test } from 'vitest';
import { makeEstate } from '../loopback/estate.ts';

test('equal seeds give equal estates, other seeds others', () => {
  expect(makeEstate({ seed: 3, size: 50 })).toEqual(makeEstate({ seed: 3, size: 50 }));
  expect(makeEstate({ seed: 4, size: 50 })).not.toEqual(makeEstate({ seed: 3, size: 50 }));
});

test('an estate has some of everything', () => {
  const sites = makeEstate();
  const share = (test: (site: (typeof sites)[number]) => boolean) => sites.filter(test).length / sites.length;
  expect(new Set(sites.map((site) => site.id)).size).toBe(sites.length);
  expect(share((site) => site.cohorts.includes('resource-publisher'))).toBeCloseTo(0.58, 1);
  expect(share((site) => site.cohorts.includes('template-manager'))).toBeCloseTo(0.38, 1);
  expect(share((site) => site.status === 'active')).toBeCloseTo(0.94, 1);
  for (const test of [
    (site: (typeof sites)[number]) => site.attributes['template-engine'] === null,
    (site: (typeof sites)[number]) => !('template-engine' in site.attributes),
    (site: (typeof sites)[number]) => site.status === 'dormant',
    (site: (typeof sites)[number]) => site.attributes['frozen'] === true,
  ])
    expect(share(test)).toBeGreaterThan(0);
});
