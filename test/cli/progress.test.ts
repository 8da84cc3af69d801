import { expect, it } from 'vitest';
import { withProgress } from '../../src/cli/progress.ts';
import { virtualClock } from '../loopback/clock.ts';

/* Longer than two seconds: what it is, for how long, and gone at its end. */

const during = async (milliseconds: number) => {
  const clock = virtualClock();
  const shown: string[] = [];
  const result = await withProgress({ clock, passing: (line) => void shown.push(line) }, 'Reading', () => {
    clock.advance(milliseconds);
    return Promise.resolve('read');
  });
  expect(result).toBe('read');
  clock.advance(10_000);
  return shown;
};

it.each([
  [1_999, ['']],
  [2_000, ['Reading … 2 s', '']],
  [4_500, ['Reading … 2 s', 'Reading … 3 s', 'Reading … 4 s', '']],
])('%i milliseconds', async (milliseconds, shown) => {
  expect(await during(milliseconds)).toEqual(shown);
});

it('goes away when the work fails', async () => {
  const clock = virtualClock();
  const shown: string[] = [];
  const work = () => Promise.reject(new Error('no'));
  await expect(withProgress({ clock, passing: (line) => void shown.push(line) }, 'Reading', work)).rejects.toThrow(
    'no',
  );
  expect(shown).toEqual(['']);
});
