import { aRequest } from './generate.ts';
import { someActs } from './acts.ts';
import { chance, some, type Dice } from './dice.ts';
import { namedBy } from './naive.ts';
import { MANIFEST, textsOf, type Ground, type Request, type Said } from './worlds.ts';

/* Pull requests into a branch on which a manifest may stand. */

/** What a pull request has that only tends the rules or a manifest. */
export const BARE = {
  author: 'mia',
  base: 'main',
  commits: [{ people: ['mia'], signed: true }],
  pushers: ['mia'],
  acts: [],
} as const;

export function someRequest(roll: Dice, ground: Ground, before: Said | null): Request {
  const next = () => ({ ...aRequest(roll, ground, 15), base: 'main' });
  // A manifest says all of it or nothing: what is said in two places has properties of its own.
  const isWhole = ({ said }: Request) =>
    textsOf(said).manifest === null || (said?.in === 'manifest' && said.spoilt === null);
  let request: Request = next();
  while (!isWhole(request)) request = next();
  const changes = request.changes.map(({ path }) => ({ path, previous: null }));
  return textsOf(request.said).manifest === null
    ? { ...request, changes }
    : asked(roll, ground, before, { ...request, changes }, false);
}

/** One that deletes the manifest that stands, or widens it, and does nothing else. */
export function tending(roll: Dice, ground: Ground, before: Said): Request {
  if (chance(roll, 40)) {
    const changes = [{ path: MANIFEST, previous: null }];
    return asked(roll, ground, before, { ...BARE, said: null, changes }, true);
  }
  const known = ground.cohorts.map(({ name }) => name);
  const cohorts = before.cohorts[0] === 'all' ? ['all'] : before.cohorts.filter((name) => known.includes(name));
  const wider: Said = {
    ...before,
    cohorts: cohorts.length === 0 || chance(roll, 30) ? ['all'] : cohorts,
    requires: some(roll, before.requires, 50),
    forbids: some(roll, before.forbids, 50),
    expect: null,
    targets: chance(roll, 70) ? { kind: 'covered' } : before.targets,
  };
  return asked(roll, ground, before, { ...BARE, said: wider, changes: [] }, true);
}

/** The same with what it does to the manifest that stands, and with the say of those whom that concerns. */
function asked(roll: Dice, ground: Ground, before: Said | null, request: Request, alone: boolean): Request {
  if (before === null) return request;
  const known = ground.cohorts.map(({ name }) => name);
  const namesOf = (said: Said | null) => (said === null ? [] : namedBy({ ground, request: { ...request, said } }));
  const names = [before, request.said].flatMap(namesOf);
  const mends = namesOf(before).some((name) => !known.includes(name));
  const tends = {
    stood: known.filter((name) => names.includes(name)),
    mends,
    alone: alone && (!mends || request.said === null),
  };
  const goesWrong = (percent: number) => chance(roll, (percent * 15) / 100);
  const acts = someActs(roll, { ground, request: { ...request, tends } }, goesWrong);
  const spoken = mends && chance(roll, 70) && !acts.some(({ who }) => who === 'erin');
  return {
    ...request,
    tends,
    acts: spoken ? [...acts, { who: 'erin', minute: 400, does: 'approve', names: [] }] : acts,
  };
}
