import * as fc from 'fast-check';

/** A whole number from 0 to below another. */
export type Dice = (below: number) => number;

/**
 * Dice for building a world as one would by hand, one thing after the other. A world takes hundreds of throws, of which
 * nothing useful is left by shrinking: what fails tells its world instead.
 */
export const dice: fc.Arbitrary<Dice> = fc.noShrink(fc.noBias(fc.nat())).map(mulberry);

/** Tommy Ettinger's mulberry32: the same on every machine. */
function mulberry(seed: number): Dice {
  let state = seed | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** True in so many of a hundred cases. */
export const chance = (roll: Dice, percent: number): boolean => roll(100) < percent;
export const oneOf = <T>(roll: Dice, items: readonly T[]): T => items[roll(items.length)] as T;
export const some = <T>(roll: Dice, items: readonly T[], percent: number): T[] =>
  items.filter(() => chance(roll, percent));
export const between = (roll: Dice, min: number, max: number): number => min + roll(max - min + 1);

export function atLeastOne<T>(roll: Dice, items: readonly T[], percent: number): T[] {
  const chosen = some(roll, items, percent);
  return chosen.length > 0 ? chosen : [oneOf(roll, items)];
}

export function shuffled<T>(roll: Dice, items: readonly T[]): T[] {
  const rest = [...items];
  return items.flatMap(() => rest.splice(roll(rest.length), 1));
}
