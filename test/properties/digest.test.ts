import { render } from '../loopback/github/rendering/render.ts';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseDeclaration, rulesOf } from '../../src/domain/declaration/read.ts';
import { planDigest } from '../../src/domain/plan.ts';
import { essence, meaning } from './declarations.ts';
import { chance, dice, oneOf, shuffled, some, type Dice } from './dice.ts';
import { policyOf } from './domain.ts';
import { aGround, aRequest } from './generate.ts';
import { namedBy } from './naive.ts';
import { Tally } from './tally.ts';
import { MANIFEST, textsOf, type Ground, type Said, type Texts } from './worlds.ts';
import { samples } from '../samples.ts';

/* What an approver approves: nothing that matters may change under it, and nothing else may undo it. */

function planOf(ground: Ground, texts: Texts): string {
  const policy = policyOf(ground);
  const { body, labels, manifest } = texts;
  const reading = parseDeclaration(
    {
      html: render(body, 'bodyHTML'),
      labels,
      manifest: manifest === null ? { kind: 'none' } : { kind: 'file', path: MANIFEST, content: manifest },
    },
    // Where it may be said is none of the plan's affair.
    { ...rulesOf(policy), standing: false },
  );
  return planDigest({
    repository: 'acme/rollout',
    pullRequest: 7,
    base: 'main',
    head: 'a'.repeat(40),
    declaration: reading.kind === 'read' ? reading.declaration : null,
    policy,
  });
}

/** A ground and something said in it that can be read. */
function something(roll: Dice): { ground: Ground; one: Said } {
  const ground = aGround(roll);
  const { said: one } = aRequest(roll, ground, 0);
  if (one === null) throw new Error('without trouble something is said');
  return { ground, one };
}

/** The same, said in another order, more often, in another place. */
function otherwise(one: Said, roll: Dice): Said {
  const again = <T>(items: readonly T[]) => shuffled(roll, [...items, ...some(roll, items, 30)]);
  const { targets } = one;
  return {
    ...one,
    cohorts: one.cohorts[0] === 'all' ? one.cohorts : again(one.cohorts),
    requires:
      chance(roll, 30) && one.requires.length > 0 ? [again(one.requires.flat())] : again(one.requires.map(again)),
    forbids: again(one.forbids.map(again)),
    targets:
      targets.kind === 'sites'
        ? { kind: 'sites', ids: again(targets.ids) }
        : targets.kind === 'select'
          ? { kind: 'select', select: again(targets.select) }
          : targets,
    in: oneOf(roll, ['body', 'labels', 'manifest', 'everywhere'] as const),
  };
}

/** The same cohorts in a policy that says other things about all else. */
function withOtherRules(roll: Dice, ground: Ground, one: Said): Ground {
  const names = namedBy({ ground, request: { said: one } as never });
  return {
    ...ground,
    within: 2,
    policyOwners: ['dave'],
    statuses: ['closed'],
    ignored: [],
    guarded: ['x'],
    cohorts: shuffled(roll, ground.cohorts).map((cohort) => ({
      ...cohort,
      owners: ['erin'],
      folders: ['other'],
      ...(names.includes(cohort.name)
        ? { select: cohort.select === null ? null : shuffled(roll, cohort.select) }
        : { dimension: 'another' }),
    })),
  };
}

const lessOne = <T>(roll: Dice, items: readonly T[]): readonly T[] =>
  items.length === 0 ? items : items.toSpliced(roll(items.length), 1);

it('two declarations have the same plan exactly if they mean the same, wherever they are said and whatever else the policy says', () => {
  const tally = new Tally();
  fc.assert(
    fc.property(dice, (roll) => {
      const { ground, one } = something(roll);
      const same = otherwise(one, roll);
      const other = chance(roll, 30)
        ? same
        : { ...same, requires: lessOne(roll, same.requires), forbids: lessOne(roll, same.forbids) };
      const known = ground.cohorts.map((cohort) => cohort.name);
      const [first, second] = [one, other].map((each) => essence(meaning(each, known)));
      const plan = planOf(ground, textsOf(one));
      const otherPlan = planOf(withOtherRules(roll, ground, one), textsOf(other));
      tally.count(first === second ? 'same' : 'another');
      expect([plan === otherPlan, first, second]).toEqual([first === second, first, second]);
    }),
    { numRuns: samples(80, 27) },
  );
  expect(tally.tooSeldom({ same: 20, another: 10 })).toEqual([]);
});
