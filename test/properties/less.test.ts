import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gateOf } from '../../src/domain/verdict.ts';
import { dice, oneOf } from './dice.ts';
import { evidenceOf, judge, policyOf } from './domain.ts';
import { aGround, aRequest } from './generate.ts';
import { LOSSES } from './less-evidence.ts';
import { isCovered, isRead, namedBy, scopeOf, targetsOf } from './naive.ts';
import { Tally } from './tally.ts';
import { samples } from '../samples.ts';

describe('what is closed stays closed with less evidence', () => {
  it.each(LOSSES)('without $of', ({ take, request: shape = (same) => same, ground: shapeGround = (same) => same }) => {
    const tally = new Tally();
    fc.assert(
      fc.property(dice, (roll) => {
        const ground = shapeGround(aGround(roll));
        const policy = policyOf(ground);
        for (let left = 6; left > 0; left -= 1) {
          const world = { ground, request: shape(aRequest(roll, ground, { trouble: 40 })) };
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

it('a targeted site outside the declaration closes it, whatever else is in the world', () => {
  const tally = new Tally();
  fc.assert(
    fc.property(dice, (roll) => {
      const ground = aGround(roll);
      const policy = policyOf(ground);
      for (let left = 4; left > 0; left -= 1) {
        const request = aRequest(roll, ground, { trouble: 30 });
        const world = { ground, request };
        const { said } = request;
        const known = namedBy(world).every((name) => policy.cohorts.has(name));
        const outside = ground.sites.filter((site) => !isCovered(site, world)).map((site) => site.id);
        if (said === null || !isRead(world) || outside.length === 0 || !known || !scopeOf(world).release) continue;
        const ids = [...new Set([...targetsOf(world), oneOf(roll, outside)])];
        const wider = {
          ground,
          request: { ...request, said: { ...said, expect: null, targets: { kind: 'sites' as const, ids } } },
        };
        const { verdict, codes } = judge(evidenceOf(wider, policy));
        tally.count(gateOf(judge(evidenceOf(world, policy)).verdict, 'into-release-branch'));
        const of = JSON.stringify(wider);
        expect({ verdict, isNamed: codes.includes('site.outside-cohort'), of }).toEqual({
          verdict: 'deny',
          isNamed: true,
          of,
        });
      }
    }),
    { numRuns: samples(40) },
  );
  expect(tally.tooSeldom({ open: 10, closed: 10 })).toEqual([]);
});
