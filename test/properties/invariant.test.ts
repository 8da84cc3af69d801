import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { gateOf } from '../../src/domain/verdict.ts';
import { dice } from './dice.ts';
import { evidenceOf, judge, policyOf } from './domain.ts';
import { aGround, aRequest } from './generate.ts';
import { objections } from './naive-people.ts';
import { targetsOf } from './naive.ts';
import { Tally } from './tally.ts';
import { samples } from '../samples.ts';

/* The invariant, and that it is no more than that: what the naive statement has nothing against is let through. */

const CODES = [
  'approval.missing',
  'approval.vetoed',
  'cohort.ambiguous',
  'cohort.empty',
  'cohort.unknown',
  'declaration.conflict',
  'declaration.expectation',
  'declaration.invalid',
  'declaration.missing',
  'policy.changed',
  'reach.undeclared',
  'site.inactive',
  'site.incapable',
  'site.outside-cohort',
  'site.unknown',
  'site.unproven',
] as const;

it('whatever the world, a release is allowed exactly where nothing speaks against it, and denied by name where something does', () => {
  const tally = new Tally();
  fc.assert(
    fc.property(dice, (roll) => {
      const ground = aGround(roll);
      const policy = policyOf(ground);
      for (let left = 4; left > 0; left -= 1) {
        const world = { ground, request: aRequest(roll, ground) };
        const expected = objections(world);
        const { verdict, codes, facts } = judge(evidenceOf(world, policy));
        tally.count(verdict, expected);
        const resolution = facts?.resolution ?? null;
        const targets = resolution?.ok === true ? resolution.value.targets : null;
        const of = JSON.stringify(world);
        expect({ codes, gate: gateOf(verdict, 'into-release-branch'), targets, of }).toEqual({
          codes: expected,
          gate: expected.length === 0 ? 'open' : 'closed',
          targets: targets === null ? null : targetsOf(world).toSorted(),
          of,
        });
      }
    }),
    { numRuns: samples(120, 60) },
  );
  expect(tally.tooSeldom({ allow: 20, deny: 20, hold: 5, skip: 2 }, CODES)).toEqual([]);
});
