import { describe, expect, it } from 'vitest';
import { attacks } from '../../scripts/attacks.ts';

/* That the page lists them is held with the other generated pages. */

describe('the attacks', () => {
  const all = attacks();

  it('are many', () => expect(all.length).toBeGreaterThanOrEqual(60));

  it.each(all)('$name: says what is done, and where it comes from', ({ what, origin }) => {
    expect(what.length).toBeGreaterThan(40);
    expect(origin.length).toBeGreaterThan(15);
  });
});
