import { expect, it } from 'vitest';
import { attacks } from '../../scripts/attacks.ts';

/* That the page lists them is held with the other generated pages. */

it('each attack says what is done, and where it comes from', () => {
  const silent = attacks().filter(({ what, origin }) => what.length < 40 || origin.length < 15);
  expect(silent.map(({ name }) => name)).toEqual([]);
});
