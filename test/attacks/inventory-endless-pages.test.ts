// Pages without an end: a new cursor each time, the same cursor again, empty pages, the first page over and over, so that the judge asks for ever or counts twice.
// Origin: "endless data attacks" of The Update Framework, by pagination; loops with an unreachable exit condition (CWE-835).
import { expect, it } from 'vitest';
import { LIES } from '../loopback/inventory.ts';
import { SITES } from '../acceptance/scenario.ts';
import { quietScenario } from './support-live.ts';

it.each<readonly [string, (body: Record<string, unknown>, nth: number) => unknown]>([
  [
    'ever new sites',
    (body, nth) => ({
      ...body,
      next: `c${String(nth)}`,
      sites: Array.from({ length: 4 }, (_, at) => ({ id: `n${String(nth)}-${String(at)}` })),
    }),
  ],
  [
    'ever new sites, and a total to match',
    (body, nth) => ({
      ...body,
      total: 4 * nth + 4,
      next: `c${String(nth)}`,
      sites: Array.from({ length: 4 }, (_, at) => ({ id: `n${String(nth)}-${String(at)}` })),
    }),
  ],
  ['the same cursor again', (body, nth) => ({ ...body, next: 'again', sites: SITES.slice(nth - 1, nth) })],
  ['empty pages', (body, nth) => ({ ...body, next: `c${String(nth)}`, sites: [] })],
  ['the first page over and over', (body, nth) => ({ ...body, next: `c${String(nth)}`, sites: SITES.slice(0, 3) })],
])('%s', async (_, edit) => {
  const own = await quietScenario({
    approvedBy: ['alice'],
    inventory: { pageSize: 4, edit: (body, { nth }) => edit(body, nth) },
  });
  expect(await own.run()).toMatchObject({
    verdict: 'error',
    gate: 'closed',
    codes: ['inventory.inconsistent'],
    sites: null,
  });
  expect(own.inventory.requests.length).toBeLessThanOrEqual(4);
});

it('as many pages as it takes are read', async () => {
  const own = await quietScenario({ approvedBy: ['alice'], inventory: { pageSize: 1 } });
  expect(await own.run()).toMatchObject({ verdict: 'allow', sites: 3 });
  expect(own.inventory.requests).toHaveLength(9);
  own.inventory.set({ edit: LIES['the last page left out'], pageSize: 4 });
  expect(await own.run()).toMatchObject({ codes: ['inventory.inconsistent'] });
});
