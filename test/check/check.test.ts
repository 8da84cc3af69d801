import { answerOf } from '../../src/check/inventory.ts';
import { ok, fail } from '../../src/domain/result.ts';
import { expect, it } from 'vitest';

it('a question that the inventory left unanswered does not pass for one that was never asked', () => {
  expect(() => answerOf(ok([]), 0)).toThrow('unanswered');
});

it('a failed look-up stays one', () => {
  const failed = fail({ code: 'inventory.unavailable' as const, asked: 'a', expected: 'b', observed: 'c' });
  expect(answerOf(failed, 3)).toBe(failed);
});
