// Total and sites do not agree, or a site is listed twice: once as it is and once as the attacker would have it, the later to win.
// Origin: CouchDB CVE-2017-12635: the same key twice, and two readers that believe different ones.
import { expect, it } from 'vitest';
import { SITES } from '../acceptance/scenario.ts';
import { quietScenario } from './support-live.ts';

const R4_OPEN = { ...SITES[3], status: 'active' };

it.each<readonly [string, object]>([
  ['a total that is too high', { total: SITES.length + 1 }],
  ['a total that is too low', { total: SITES.length - 1 }],
  ['a site twice, the second time reopened', { total: SITES.length + 1, sites: [...SITES, R4_OPEN] }],
  ['a site twice, counted once', { sites: [...SITES, R4_OPEN] }],
  ['a site twice, and another left out', { sites: [...SITES.slice(0, -1), R4_OPEN] }],
])('%s', async (_, lie) => {
  const own = await quietScenario({ approvedBy: ['alice'], inventory: { edit: (body) => ({ ...body, ...lie }) } });
  expect(await own.run()).toMatchObject({
    verdict: 'error',
    gate: 'closed',
    codes: ['inventory.inconsistent'],
    sites: null,
  });
});

it('a total that is no count', async () => {
  for (const total of [9.5, '9', null]) {
    const own = await quietScenario({ approvedBy: ['alice'], inventory: { edit: (body) => ({ ...body, total }) } });
    expect(await own.run()).toMatchObject({ verdict: 'error', gate: 'closed', sites: null });
  }
});
