import { chance, oneOf, shuffled, some, type Dice } from './dice.ts';
import { involvedIn, scopeOf } from './naive.ts';
import type { Act, World } from './worlds.ts';

/* What people do about a pull request. */

export const LOGINS = ['alice', 'bob', 'carol', 'dave', 'noah', 'erin'] as const;

/** Whether something does that may, so many times of a hundred. */
export type GoesWrong = (percent: number) => boolean;

const KINDS: readonly Act['does'][] = [
  'approve',
  'approve-old-head',
  'request-changes',
  'comment',
  'comment-old-digest',
  'comment-edited',
  'comment-hidden',
  'reject',
  'chat',
];

/** Anybody does anything. */
export function anyAct(roll: Dice, world: World): Omit<Act, 'minute'> {
  return {
    who: oneOf(roll, [...LOGINS, 'mia']),
    does: oneOf(roll, KINDS),
    names: [...involvedIn(world).map((cohort) => cohort.name), 'policy'],
  };
}

/** Most of those who are asked approve; others have their say as well. */
export function someActs(roll: Dice, world: World, goesWrong: GoesWrong): Act[] {
  const involved = involvedIn(world);
  const asked = LOGINS.filter(
    (login) =>
      involved.some((cohort) => cohort.owners.includes(login)) ||
      (scopeOf(world).guarded && world.ground.policyOwners.includes(login)),
  );
  const names = [...involved.map((cohort) => cohort.name), 'policy'];
  const wellMeant = (who: string): Omit<Act, 'minute'> =>
    chance(roll, 30)
      ? { who, does: 'comment', names: chance(roll, 85) ? names : some(roll, names, 50) }
      : { who, does: 'approve', names: [] };
  const anything = () => anyAct(roll, world);
  const early = goesWrong(12) ? [anything()] : [];
  const late = goesWrong(12) ? [anything(), ...(chance(roll, 30) ? [anything()] : [])] : [];
  const turned = chance(roll, 5)
    ? asked.slice(0, 1).map((who): Omit<Act, 'minute'> => ({ who, does: 'reject', names: [] }))
    : [];
  return [
    ...early,
    ...turned,
    ...some(roll, shuffled(roll, asked), 100 - (goesWrong(25) ? 50 : 0)).map(wellMeant),
    ...late,
  ].map((act, index) => ({ ...act, minute: (index + 1) * 10 }));
}
