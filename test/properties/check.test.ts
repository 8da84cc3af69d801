import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { dice } from './dice.ts';
import { aGround, aRequest } from './generate.ts';
import { objections } from './naive-people.ts';
import { isRelease, namedBy, targetsOf, wouldClose } from './naive.ts';
import { check } from './product.ts';
import { Tally } from './tally.ts';
import { samples } from '../samples.ts';

it('the whole product, with pages of any size, says what the naive statement says', async () => {
  const tally = new Tally();
  await fc.assert(
    fc.asyncProperty(dice, async (roll) => {
      const ground = aGround(roll);
      const world = { ground, request: aRequest(roll, ground, 80) };
      const run = await check(world, 1 + roll(5));
      const expected = objections(world);
      tally.count(run.verdict, expected);
      const of = JSON.stringify(world);
      const warned = wouldClose(world) ? ['gate.standing-condition'] : [];
      expect({ codes: run.codes, gate: run.gate, of }).toEqual({
        codes: [...expected, ...warned].toSorted(),
        gate: expected.length === 0 && isRelease(world.request.base, world.ground) ? 'open' : 'closed',
        of,
      });
      if (run.verdict === 'allow')
        expect([run.cohorts, run.sites]).toEqual([namedBy(world).toSorted(), targetsOf(world).length]);
    }),
    { numRuns: samples(20, 7) },
  );
  expect(tally.tooSeldom({ allow: 10, deny: 10 })).toEqual([]);
});
