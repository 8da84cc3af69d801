import { expect, it } from 'vitest';
import { answerOf } from '../../src/guard/check.ts';

it('a question that the inventory left unanswered does not pass for one that was never asked', () => {
  expect(() => answerOf({ found: true, value: [] }, 0)).toThrow('unanswered');
});

it('a failed look-up stays one', () => {
  const failed = {
    found: false,
    failure: { code: 'inventory.unavailable', asked: 'a', expected: 'b', observed: 'c' },
  } as const;
  expect(answerOf(failed, 3)).toBe(failed);
});
