import {
  MANIFEST,
  textsOf,
  type CohortData,
  type Ground,
  type Request,
  type Said,
  type SiteData,
  type Term,
  type Terms,
  type World,
} from './worlds.ts';

/*
 * The invariant once more, as plain loops over plain data and without a line of the product: what must be true of a
 * release before any site may receive it. Slow, simple, and of nothing but the contract.
 */

export type Truth = 'yes' | 'no' | 'unknown';

/** Section 3: null is unknown; a missing value is unknown to `requires` and `forbids` alone. */
function holds({ key, is, values }: Term, site: SiteData, strict: boolean): Truth {
  const value = site.attributes[key];
  if (value === null) return 'unknown';
  if (is === 'has') return value === undefined ? 'no' : 'yes';
  if (is === 'lacks') return value === undefined ? 'yes' : 'no';
  const positive = is === '=' || is === 'in';
  if (value === undefined) return strict ? 'unknown' : positive ? 'no' : 'yes';
  return values.includes(value) === positive ? 'yes' : 'no';
}

function allHold(terms: Terms, site: SiteData, strict: boolean): Truth {
  const truths = terms.map((term) => holds(term, site, strict));
  return truths.includes('no') ? 'no' : truths.includes('unknown') ? 'unknown' : 'yes';
}

export function isIn(site: SiteData, cohort: CohortData): boolean {
  return cohort.select === null ? site.cohorts.includes(cohort.name) : allHold(cohort.select, site, false) === 'yes';
}

export function isPermitted(site: SiteData, ground: Ground): boolean {
  return ground.statuses.includes(site.status ?? 'unknown');
}

/** The active members of a cohort: what a gate hands out. */
export function activeOf(name: string, ground: Ground): string[] {
  return ground.sites
    .filter(
      (site) =>
        isPermitted(site, ground) && ground.cohorts.some((cohort) => cohort.name === name && isIn(site, cohort)),
    )
    .map((site) => site.id)
    .toSorted();
}

export function ambiguous(site: SiteData, ground: Ground): boolean {
  return ground.cohorts.some((one) =>
    ground.cohorts.some(
      (other) => one.name !== other.name && one.dimension === other.dimension && isIn(site, one) && isIn(site, other),
    ),
  );
}

/** The cohorts that a declaration names, `all` written out. */
export function namedBy({ ground, request }: World): string[] {
  const { cohorts = [] } = request.said ?? {};
  return cohorts[0] === 'all' ? ground.cohorts.map((cohort) => cohort.name) : [...cohorts];
}

function known(names: readonly string[], ground: Ground): CohortData[] {
  return ground.cohorts.filter((cohort) => names.includes(cohort.name));
}

export function isCovered(site: SiteData, world: World): boolean {
  const { ground, request } = world;
  if (request.said?.cohorts[0] === 'all') return ground.cohorts.some((cohort) => isIn(site, cohort));
  const named = known(namedBy(world), ground);
  return (
    named.length > 0 &&
    named.every(({ dimension }) => named.some((cohort) => cohort.dimension === dimension && isIn(site, cohort)))
  );
}

/** Section 3: with several dimensions a manifest names the cohorts, unless all are meant. */
export function isFleeting({ ground, request: { said } }: World): boolean {
  const dimensions = new Set(ground.cohorts.map(({ dimension }) => dimension));
  return (
    said !== null &&
    dimensions.size > 1 &&
    said.cohorts[0] !== 'all' &&
    said.in !== 'manifest' &&
    said.in !== 'everywhere'
  );
}

/** Whether there is a declaration that can be read. */
export function isRead(world: World): boolean {
  const { said } = world.request;
  return said !== null && said.spoilt === null && !isFleeting(world);
}

/** Ids of the targeted sites, those of which the inventory knows nothing included. */
export function targetsOf(world: World): string[] {
  const { ground, request } = world;
  const { sites } = ground;
  if (request.said === null) return [];
  const { targets } = request.said;
  switch (targets.kind) {
    case 'covered':
      return sites.filter((site) => isPermitted(site, ground) && isCovered(site, world)).map((site) => site.id);
    case 'select':
      return sites
        .filter((site) => isPermitted(site, ground) && allHold(targets.select, site, false) === 'yes')
        .map((site) => site.id);
    case 'sites':
      return [...new Set(targets.ids)];
  }
}

const under = (folders: readonly string[], path: string) => folders.some((folder) => path.startsWith(`${folder}/`));
const isManifest = (path: string) => /^releases\/[^/]+\.yml$/.test(path);
export const isGuarded = (path: string, ground: Ground) => under(['.github', ...ground.guarded], path);
export const isRelease = (branch: string, { branches }: Ground) =>
  (branches ?? ['main']).some(
    (name) => name === branch || (name.endsWith('/*') && branch.startsWith(name.slice(0, -1))),
  );

/** What the changed paths come to. */
export function scopeOf({ ground, request }: World) {
  const paths = request.changes.flatMap(({ path, previous }) => (previous === null ? [path] : [path, previous]));
  if (textsOf(request.said).manifest !== null) paths.push(MANIFEST);
  const onBranch = isRelease(request.base, ground);
  const counted = onBranch
    ? paths.filter((path) => isManifest(path) || (!isGuarded(path, ground) && !under(ground.ignored, path)))
    : [];
  const reached = new Set<string>();
  const claimants = ground.cohorts.filter((cohort) => cohort.folders.length > 0);
  for (const path of counted) {
    if (isManifest(path)) continue;
    const claimed = claimants.filter((cohort) => under(cohort.folders, path));
    for (const cohort of claimed.length > 0 ? claimed : claimants) reached.add(cohort.name);
  }
  const guarded = onBranch || request.base === 'main' ? paths.filter((path) => isGuarded(path, ground)) : [];
  return { paths, release: counted.length > 0, reached: [...reached], guarded: guarded.length > 0 };
}

/** Declared, reached, or of a dimension of those and holding a target. */
export function involvedIn(world: World, withTargets = true): CohortData[] {
  const { ground, request } = world;
  const readable = isRead(world);
  const named = [...(readable ? namedBy(world) : []), ...scopeOf(world).reached];
  const dimensions = known(named, ground).map((cohort) => cohort.dimension);
  // Of a declaration with a name that does not exist the targets are never looked at.
  const targets =
    withTargets && readable && namedBy(world).every((name) => known([name], ground).length > 0) ? targetsOf(world) : [];
  return ground.cohorts.filter(
    (cohort) =>
      named.includes(cohort.name) ||
      (request.tends?.stood ?? []).includes(cohort.name) ||
      (dimensions.includes(cohort.dimension) &&
        ground.sites.some((site) => targets.includes(site.id) && isIn(site, cohort))),
  );
}

/** What speaks against the sites it targets, and the paths it reaches. */
export function objectionsOfSites(world: World): string[] {
  const { ground, request } = world;
  const { said } = request;
  if (said === null) return ['declaration.missing'];
  if (said.spoilt === 'garbled') return ['declaration.invalid'];
  if (said.spoilt === 'contradicted') return ['declaration.conflict'];
  if (isFleeting(world)) return ['declaration.invalid'];
  const found = new Set<string>();
  const names = namedBy(world);
  const named = known(names, ground);
  const { reached } = scopeOf(world);
  for (const cohort of known(reached, ground)) {
    if (named.length > 0 && !names.includes(cohort.name) && named.some((one) => one.dimension === cohort.dimension))
      found.add('reach.undeclared');
  }
  if (named.length < names.length) return [...found, 'cohort.unknown'];
  if (
    named.some((cohort) => cohort.select === null && !ground.sites.some((site) => site.cohorts.includes(cohort.name)))
  )
    found.add('cohort.unknown');
  const targets = targetsOf(world);
  if (targets.length === 0) found.add('cohort.empty');
  if (said.expect !== null && (targets.length < said.expect.min || targets.length > said.expect.max))
    found.add('declaration.expectation');
  for (const id of targets) {
    const site = ground.sites.find((one) => one.id === id);
    if (site === undefined) {
      found.add('site.unknown');
      continue;
    }
    if (!isPermitted(site, ground)) found.add('site.inactive');
    if (!isCovered(site, world)) found.add('site.outside-cohort');
    if (ambiguous(site, ground)) found.add('cohort.ambiguous');
    const truths = [
      allHold(said.requires.flat(), site, true),
      ...said.forbids.map((terms) => NOT[allHold(terms, site, true)]),
    ];
    if (truths.includes('no')) found.add('site.incapable');
    if (truths.includes('unknown')) found.add('site.unproven');
  }
  return [...found];
}

const NOT: Readonly<Record<Truth, Truth>> = { yes: 'no', no: 'yes', unknown: 'unknown' };

/** Section 8: the active sites of a cohort that do not meet a manifest that stands; null where it closes its gate whoever is reached. */
export function standingOffenders(cohort: string, said: Said, ground: Ground): string[] | null {
  const world = { ground, request: { said } as Request };
  const names = namedBy(world);
  const named = known(names, ground);
  const own = known([cohort], ground);
  if (named.length < names.length) return null;
  if (said.cohorts[0] !== 'all' && !own.some((one) => isNamedOrApart(one, named))) return [];
  return ground.sites
    .filter((site) => own.some((one) => isIn(site, one)) && isPermitted(site, ground) && offends(site, world, said))
    .map(({ id }) => id);
}

/** Section 8: whether the manifest of a release would close a gate once it stands; every cohort has one. */
export function wouldClose(world: World): boolean {
  const { ground, request } = world;
  const { said } = request;
  if (said === null || textsOf(said).manifest === null || !scopeOf(world).release) return false;
  // By itself it names the cohorts that are written in it.
  if (said.in !== 'manifest' && said.in !== 'everywhere') return true;
  const named = known(namedBy(world), ground);
  if (named.length < namedBy(world).length) return true;
  // Of what cannot be read as a declaration the inventory is not asked.
  if (said.spoilt !== null) return false;
  const concerns = (site: SiteData) =>
    ground.cohorts.some((cohort) => isIn(site, cohort) && (said.cohorts[0] === 'all' || isNamedOrApart(cohort, named)));
  return ground.sites.some((site) => concerns(site) && isPermitted(site, ground) && offends(site, world, said));
}

/** Whether a manifest that stands excludes an active site of a cohort that it is for. */
function offends(site: SiteData, world: World, { requires, forbids }: Said): boolean {
  const meets =
    requires.every((terms) => allHold(terms, site, true) === 'yes') &&
    forbids.every((terms) => allHold(terms, site, true) === 'no');
  return !targetsOf(world).includes(site.id) || !isCovered(site, world) || ambiguous(site, world.ground) || !meets;
}

function isNamedOrApart({ name, dimension }: CohortData, named: readonly CohortData[]): boolean {
  return named.some((one) => one.name === name) || named.every((one) => one.dimension !== dimension);
}
