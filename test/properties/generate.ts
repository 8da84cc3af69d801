import { LOGINS, someActs, type GoesWrong } from './acts.ts';
import { atLeastOne, between, chance, oneOf, some, type Dice } from './dice.ts';
import { isCovered, isPermitted, namedBy, targetsOf } from './naive.ts';
import {
  MANIFEST,
  type CohortData,
  type Ground,
  type Request,
  type Said,
  type SiteData,
  type TargetsData,
  type Term,
  type Terms,
  type World,
} from './worlds.ts';

/*
 * Random worlds. Each is meant well at first, and then much goes wrong with it, each thing seldom: so that many are
 * allowed, and of those that are not most have few reasons.
 */

const ENGINES = ['rp', 'tm', 'wm'] as const;

const term = (key: string, is: Term['is'], ...values: string[]): Term => ({ key, is, values });

export function aGround(roll: Dice): Ground {
  const engines = ENGINES.slice(0, chance(roll, 30) ? 3 : 2);
  const rings = chance(roll, 45) ? ['pilot', 'wide'].slice(0, chance(roll, 50) ? 2 : 1) : [];
  const teams = chance(roll, 15) ? null : { '@acme/release': some(roll, LOGINS, 40) };
  const cohort = (name: string, dimension: string, others: readonly string[]): CohortData => ({
    name,
    dimension,
    select: selectOf(roll, name, dimension, others),
    owners: [...atLeastOne(roll, LOGINS.slice(0, 5), 40), ...(chance(roll, 15) ? ['@acme/release'] : [])],
    folders:
      dimension === 'ring' && chance(roll, 80)
        ? []
        : chance(roll, 92)
          ? [`deploy/${name}`, ...(chance(roll, 15) ? ['deploy/both'] : [])]
          : [],
  });
  return {
    cohorts: [
      ...engines.map((name) => cohort(name, 'engine', engines)),
      ...rings.map((name) => cohort(name, 'ring', rings)),
    ],
    statuses: ['active', ...(chance(roll, 15) ? ['unknown'] : []), ...(chance(roll, 15) ? ['dormant'] : [])],
    branches: chance(roll, 75) ? null : ['main', 'rel/*'],
    ignored: chance(roll, 70) ? ['docs'] : [],
    guarded: chance(roll, 60) ? ['scripts'] : [],
    within: oneOf(roll, [1, 1, 1, 0, 2]),
    cross: oneOf(roll, [2, 2, 2, 3]),
    policyOwners: ['erin', ...(chance(roll, 20) ? ['alice'] : []), ...(chance(roll, 15) ? ['@acme/release'] : [])],
    sites: Array.from({ length: between(roll, 1, 9) }, (_, index) => aSite(roll, `S${String(index + 1)}`, engines)),
    teams,
    writers: LOGINS.filter((login) => login === 'erin' || login === 'noah' || chance(roll, 93)),
  };
}

function selectOf(roll: Dice, name: string, dimension: string, others: readonly string[]): Terms | null {
  switch (roll(10)) {
    case 0:
    case 1:
      return null;
    case 2:
      return [term(dimension, 'in', name, `${name}-old`)];
    case 3:
      return [term(dimension, '=', name), term('retired', 'lacks')];
    // What lacks the value is in it, too: the grammar of Kubernetes.
    case 4:
      return chance(roll, 60)
        ? [term(dimension, 'notin', ...others.filter((other) => other !== name), 'none')]
        : [term(dimension, '=', name)];
    default:
      return [term(dimension, '=', name)];
  }
}

function aSite(roll: Dice, id: string, engines: readonly string[]): SiteData {
  const engine = chance(roll, 90) ? oneOf(roll, engines) : oneOf(roll, ['legacy', null, undefined]);
  const ring = chance(roll, 70) ? oneOf(roll, ['pilot', 'wide']) : oneOf(roll, [null, undefined]);
  const said = [engine, ring].filter((name) => typeof name === 'string' && name !== 'legacy') as string[];
  const attributes = {
    engine,
    ring,
    cap: chance(roll, 92) ? 'yes' : oneOf(roll, ['no', null, undefined]),
    zone: chance(roll, 60) ? 'near' : oneOf(roll, ['far', 'far', null, undefined]),
    frozen: chance(roll, 95) ? 'false' : oneOf(roll, ['true', null, undefined]),
    retired: chance(roll, 95) ? undefined : oneOf(roll, ['yes', null]),
  };
  return {
    id,
    status: chance(roll, 85) ? 'active' : oneOf(roll, ['closed', 'dormant', null]),
    cohorts: [...said, ...(chance(roll, 92) ? [] : [oneOf(roll, engines)].filter((name) => !said.includes(name)))],
    attributes: Object.fromEntries(
      Object.entries(attributes).filter((entry): entry is [string, string | null] => entry[1] !== undefined),
    ),
  };
}

/** `trouble`: how many of a hundred things that may go wrong do; 100: as usual. */
export function aRequest(roll: Dice, ground: Ground, trouble = 100): Request {
  const goesWrong = (percent: number) => chance(roll, (percent * trouble) / 100);
  const author = goesWrong(12) ? oneOf(roll, LOGINS) : 'mia';
  const said = goesWrong(4) ? null : aDeclaration(roll, ground, author, goesWrong);
  const bare: Request = {
    author,
    said,
    base: goesWrong(6) ? oneOf(roll, ground.branches === null ? ['rel/1'] : ['rel/1', 'side']) : 'main',
    changes: someChanges(roll, ground, said, goesWrong),
    commits: [
      { people: [author], signed: chance(roll, 50) },
      ...(goesWrong(12) ? [{ people: [author, oneOf(roll, [...LOGINS, null])], signed: false }] : []),
    ],
    pushers: goesWrong(8) ? null : [author, ...(goesWrong(6) ? [oneOf(roll, LOGINS)] : [])],
    acts: [],
  };
  const fitting =
    said === null || !chance(roll, 25)
      ? bare
      : { ...bare, said: { ...said, expect: anExpectation(roll, { ground, request: bare }, goesWrong) } };
  return { ...fitting, acts: someActs(roll, { ground, request: fitting }, goesWrong) };
}

function aDeclaration(roll: Dice, ground: Ground, author: string, goesWrong: GoesWrong): Said {
  const of = (dimension: string) =>
    ground.cohorts.filter((cohort) => cohort.dimension === dimension).map((cohort) => cohort.name);
  const engines = of('engine');
  const rings = of('ring');
  const one = oneOf(roll, engines);
  const choices = [
    [one],
    [one],
    [one],
    engines,
    ['all'],
    ...(rings.length > 0 ? [[...rings], [one, oneOf(roll, rings)]] : []),
  ];
  const cohorts = [...oneOf(roll, choices), ...(goesWrong(4) ? ['nowhere'] : [])];
  const mayBeFleeting = rings.length === 0 || cohorts[0] === 'all' || goesWrong(5);
  const place = oneOf(
    roll,
    mayBeFleeting
      ? (['body', 'body', 'labels', 'manifest', 'everywhere'] as const)
      : (['manifest', 'everywhere'] as const),
  );
  const bare: Said = {
    cohorts: cohorts[0] === 'all' ? ['all'] : cohorts,
    requires: chance(roll, 30) ? atLeastOne(roll, REQUIRES, 20) : [],
    forbids: chance(roll, 25) ? atLeastOne(roll, FORBIDS, 30) : [],
    expect: null,
    targets: { kind: 'covered' },
    in: place,
    spoilt: goesWrong(4) ? (place === 'labels' ? 'garbled' : oneOf(roll, ['garbled', 'contradicted'] as const)) : null,
    changed:
      place === 'manifest' || !goesWrong(15)
        ? { by: author, minute: 0 }
        : { by: oneOf(roll, [author, ...LOGINS]), minute: between(roll, 1, 6) * 10 - 5 },
  };
  return { ...bare, targets: someTargets(roll, ground, bare, goesWrong) };
}

const REQUIRES: readonly Terms[] = [
  [term('cap', '=', 'yes')],
  [term('cap', 'has')],
  [term('engine', 'in', ...ENGINES)],
  [term('zone', '!=', 'far')],
  [term('retired', 'lacks'), term('cap', 'notin', 'no', 'never')],
];
const FORBIDS: readonly Terms[] = [
  [term('frozen', '=', 'true')],
  [term('retired', 'has')],
  [term('zone', '=', 'far'), term('cap', '=', 'no')],
  [term('engine', '=', 'legacy')],
];

function someTargets(roll: Dice, ground: Ground, said: Said, goesWrong: GoesWrong): TargetsData {
  const kind = oneOf(roll, ['covered', 'covered', 'covered', 'sites', 'select'] as const);
  if (kind === 'covered') return { kind };
  if (kind === 'select')
    return {
      kind,
      select: oneOf(roll, [
        [term('engine', '=', said.cohorts[0] === 'all' ? 'rp' : (said.cohorts[0] ?? 'rp'))],
        [term('zone', '=', 'near')],
        [term('engine', 'in', ...ENGINES), term('frozen', '!=', 'true')],
      ]),
    };
  const fitting = ground.sites
    .filter((site) => isPermitted(site, ground) && isCovered(site, { ground, request: { said } as Request }))
    .map((site) => site.id);
  const ids = [
    ...some(roll, fitting, 80),
    ...(goesWrong(12) ? [oneOf(roll, ['X9', 'X9', ...ground.sites.map((site) => site.id)])] : []),
  ];
  return { kind, ids: ids.length > 0 ? [...new Set(ids)] : ['S1'] };
}

function someChanges(roll: Dice, ground: Ground, said: Said | null, goesWrong: GoesWrong): Request['changes'] {
  const names = said === null ? [] : namedBy({ ground, request: { said } as Request });
  const own = ground.cohorts.filter((cohort) => names.includes(cohort.name)).flatMap((cohort) => cohort.folders);
  const paths = [
    ...some(roll, own, 70).map((folder) => `${folder}/app.yml`),
    ...(goesWrong(8)
      ? [oneOf(roll, ['deploy/rp/more.yml', 'deploy/tm/more.yml', 'deploy/both/app.yml', 'src/shared.ts'])]
      : []),
    ...(chance(roll, 15) ? ['docs/guide.md'] : []),
    ...(chance(roll, 8) ? [oneOf(roll, ['.github/ci.yml', 'scripts/run.sh'])] : []),
  ];
  const changes = [
    ...new Set(paths.length > 0 ? paths : [own[0] === undefined ? 'src/shared.ts' : `${own[0]}/app.yml`]),
  ].map((path) => ({ path, previous: null as string | null }));
  return goesWrong(5)
    ? [
        ...changes,
        {
          path: `${own[0] ?? 'deploy/rp'}/moved.yml`,
          previous: oneOf(roll, ['deploy/rp/old.yml', 'deploy/tm/old.yml', 'docs/old.yml']),
        },
      ]
    : changes;
}

function anExpectation(roll: Dice, world: World, goesWrong: GoesWrong): Said['expect'] {
  const count = targetsOf(world).length + (goesWrong(20) ? 2 : 0);
  return { min: Math.max(0, count - roll(2)), max: count + roll(2) };
}

/** Every path that the pull request changes, the manifest included. */
export function changesOf({ request }: World, manifest: string | null): { path: string; previous: string | null }[] {
  return [...request.changes, ...(manifest === null ? [] : [{ path: MANIFEST, previous: null }])];
}
