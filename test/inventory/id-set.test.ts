import { expect, test } from 'vitest';
import { IdSet } from '../../src/inventory/id-set.ts';

test('takes each id once, also past what one set of the platform holds', () => {
  const ids = new IdSet(3);
  const given = ['a', 'b', 'a', 'c', 'b', 'd', 'e', 'f', 'a', 'f', 'g', 'g'];
  expect(given.filter((id) => ids.add(id))).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
  expect(ids.size).toBe(7);
});
