// The inventory keeps showing an old state, or one from the future that never grows old, or a time that nobody can read.
// Origin: "indefinite freeze attacks" of The Update Framework.
import { expect, it } from 'vitest';
import { quietScenario } from './support-live.ts';

const HOUR = 3_600_000;
const ago = (hours: number) => new Date(Date.now() - hours * HOUR).toISOString();

it.each<readonly [string, () => string | number, string]>([
  ['25 hours old', () => ago(25), 'inventory.stale'],
  ['of the year 9999', () => '9999-12-31T23:59:59Z', 'inventory.inconsistent'],
  ['in words', () => 'now', 'inventory.malformed'],
  ['without a zone', () => ago(0).slice(0, -1), 'inventory.malformed'],
  ['a day that is none', () => '2026-02-30T00:00:00Z', 'inventory.malformed'],
  ['a number', () => Date.now(), 'inventory.malformed'],
])('%s', async (_, asOf, code) => {
  const own = await quietScenario({
    approvedBy: ['alice'],
    inventory: { edit: (body) => ({ ...body, asOf: asOf() }) },
  });
  expect(await own.run()).toMatchObject({ verdict: 'error', gate: 'closed', codes: [code], sites: null });
});

it('one old page makes all of them old', async () => {
  const own = await quietScenario({
    approvedBy: ['alice'],
    inventory: { pageSize: 5, asOf: ago(23), edit: (body, { nth }) => (nth === 2 ? { ...body, asOf: ago(25) } : body) },
  });
  expect(await own.run()).toMatchObject({ codes: ['inventory.stale'] });
  own.inventory.set({ edit: null });
  expect(await own.run()).toMatchObject({ verdict: 'allow' });
});
