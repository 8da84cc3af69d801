import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { chance, dice, shuffled, some, type Dice } from './dice.ts';
import { evidenceOf, judge, policyOf, type Evidence } from './domain.ts';
import { aGround, aRequest } from './generate.ts';
import { Tally } from './tally.ts';
import type { Ground, World } from './worlds.ts';
import { samples } from '../samples.ts';

/* Evidence has no order but that of time, and to be told twice is to be told. */

const twice = <T>(roll: Dice, items: readonly T[]): T[] => shuffled(roll, [...items, ...some(roll, items, 20)]);
const shuffledMap = <K, V>(roll: Dice, map: ReadonlyMap<K, V>): Map<K, V> => new Map(shuffled(roll, [...map]));

/** The same ground, written down in another order. */
function muddledGround(ground: Ground, roll: Dice): Ground {
  return {
    ...ground,
    cohorts: shuffled(roll, ground.cohorts).map((one) => ({
      ...one,
      select: one.select === null ? null : shuffled(roll, one.select),
      owners: shuffled(roll, one.owners),
      folders: shuffled(roll, one.folders),
    })),
    statuses: shuffled(roll, ground.statuses),
    policyOwners: shuffled(roll, ground.policyOwners),
    sites: shuffled(roll, ground.sites).map((site) => ({
      ...site,
      cohorts: shuffled(roll, site.cohorts),
      attributes: Object.fromEntries(shuffled(roll, Object.entries(site.attributes))),
    })),
  };
}

/** The same evidence as it may arrive another time. */
function muddled({ pull, people, ...evidence }: Evidence, roll: Dice): Evidence {
  return {
    ...evidence,
    pull: {
      ...pull,
      labels: twice(roll, pull.labels),
      changes: twice(roll, pull.changes),
      commits: twice(roll, pull.commits).map((one) => ({ ...one, people: shuffled(roll, one.people) })),
      reviews: shuffled(roll, pull.reviews),
      comments: twice(roll, pull.comments),
      timeline: shuffled(roll, pull.timeline),
    },
    people: {
      ...people,
      access: shuffledMap(roll, people.access),
      pushers: people.pushers === null ? null : twice(roll, people.pushers),
    },
  };
}

function told(evidence: Evidence) {
  const { verdict, codes, plan, targets, facts } = judge(evidence);
  const { counted = [], vetoes = [], needed } = facts?.approvals ?? {};
  return {
    verdict,
    codes,
    plan,
    targets,
    needed,
    involved: facts?.involved.cohorts.toSorted(),
    crossed: facts?.involved.crossCohort,
    counted: counted.map((one) => `${one.login}: ${one.cohorts.toSorted().join(', ')}`).toSorted(),
    vetoes: vetoes.map((one) => one.login).toSorted(),
  };
}

/** Everybody speaks within a few seconds: of what one person says then nothing tells the order. */
function hurried({ ground, request }: World, roll: Dice): World {
  return { ground, request: { ...request, acts: request.acts.map((act) => ({ ...act, minute: 10 + roll(2) })) } };
}

it('what comes in another order, or twice, is judged the same', () => {
  const tally = new Tally();
  fc.assert(
    fc.property(dice, (roll) => {
      const ground = aGround(roll);
      const other = muddledGround(ground, roll);
      const [policy, policyToo] = [policyOf(ground), policyOf(other)];
      for (let left = 4; left > 0; left -= 1) {
        const request = aRequest(roll, ground, 80);
        const world = chance(roll, 50) ? { ground, request } : hurried({ ground, request }, roll);
        const one = told(evidenceOf(world, policy));
        tally.count(one.verdict);
        const of = JSON.stringify(world);
        expect({
          ...told(muddled(evidenceOf({ ground: other, request: world.request }, policyToo), roll)),
          of,
        }).toEqual({ ...one, of });
      }
    }),
    { numRuns: samples(35, 15) },
  );
  expect(tally.tooSeldom({ allow: 10, deny: 10, hold: 5 })).toEqual([]);
});
