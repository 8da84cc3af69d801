import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gateOf } from '../../src/domain/verdict.ts';
import { dice } from './dice.ts';
import { evidenceOf, judge, policyOf } from './domain.ts';
import { aGround, aRequest } from './generate.ts';
import { LOSSES } from './less-evidence.ts';
import { Tally } from './tally.ts';
import { samples } from '../samples.ts';

describe('what is closed stays closed with less evidence', () => {
  it.each(LOSSES)('without $of', ({ take, request: shape = (same) => same }) => {
    const tally = new Tally();
    fc.assert(
      fc.property(dice, (roll) => {
        const ground = aGround(roll);
        const policy = policyOf(ground);
        for (let left = 6; left > 0; left -= 1) {
          const world = { ground, request: shape(aRequest(roll, ground, 40)) };
          const before = evidenceOf(world, policy);
          const after = take(before, world, roll);
          if (after === before) continue;
          const change = [before, after].map((one) => gateOf(judge(one).verdict, 'into-release-branch')).join(' to ');
          tally.count(change);
          const of = JSON.stringify(world);
          expect({ isOpened: change === 'closed to open', of }).toEqual({ isOpened: false, of });
        }
      }),
      { numRuns: samples(18, 6) },
    );
    // Nor would it be evidence if nothing ever hung on it.
    expect(tally.tooSeldom({ 'open to closed': 1, 'closed to closed': 1 })).toEqual([]);
  });
});
