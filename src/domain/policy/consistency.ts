import { problem, type Problem } from '../problem.ts';
import { ALL_SITES } from './bounds.ts';
import { MAX_PROBLEMS, valueAt, type Path, type Places } from './problems.ts';
import { COHORT_NAMES } from './schema.ts';

/*
 * What no single key of a policy can show: names that have to differ, or to be those of something else. Whatever else is
 * wrong, all of it is said at once: so values are read here as far as they are of their kind.
 */

interface Mistake {
  readonly path: Path;
  /** The key of a mapping at the path that is the mistake. */
  readonly key?: string;
  readonly found: string;
  readonly allowed: string;
  readonly known?: readonly string[];
}

/** What is inconsistent in a policy; `names` are those of its cohorts, in the order of the file. */
export function inconsistencies(value: unknown, names: readonly string[], places: Places): Problem[] {
  return [
    lostNames,
    sharedEnvironments,
    repeatedFormerNames,
    unknownBounds,
    repeatedWaves,
    unknownFreezeCohorts,
  ].flatMap((find) =>
    find(names, value)
      .slice(0, MAX_PROBLEMS)
      .map(({ path, key, found, allowed, known }) => problem(places.at(path, key), found, allowed, known)),
  );
}

/** The one name that the schema library passes over in silence. */
function lostNames(names: readonly string[]): Mistake[] {
  return names
    .filter((name) => name === '__proto__')
    .map((name) => ({ path: ['cohorts'], key: name, found: name, allowed: COHORT_NAMES }));
}

interface Entry {
  readonly cohort: string;
  readonly path: Path;
  readonly name: string;
  /** Empty: none. */
  readonly job: string;
}

/**
 * Within a cohort the names of environments differ, and cohorts that share one each name a different job, because
 * nothing else shows to which of them a deployment belongs.
 */
function sharedEnvironments(names: readonly string[], value: unknown): Mistake[] {
  const entries = names.flatMap((cohort) => {
    const path = ['cohorts', cohort];
    const waves = itemsAt(value, [...path, 'waves']).map((_, index) => [...path, 'waves', index, 'environments']);
    return [[...path, 'environments'], ...waves].flatMap((list) =>
      itemsAt(value, list).map((item, index): Entry => ({
        cohort,
        path: [...list, index],
        name: textAt(item) || textAt(item, ['name']),
        job: textAt(item, ['job']),
      })),
    );
  });
  const named = entries.filter(({ name }) => name !== '');
  return [...Map.groupBy(named, ({ name }) => name.toLowerCase()).values()].flatMap((same) =>
    same.flatMap((entry, index) => sharingMistake(entry, same.slice(0, index))),
  );
}

function sharingMistake({ cohort, path, name, job }: Entry, above: readonly Entry[]): Mistake[] {
  const [first] = above;
  if (first === undefined) return [];
  if (above.some((entry) => entry.cohort === cohort))
    return [
      { path, found: name, allowed: `an environment that ${cohort} does not name above; names compare without case` },
    ];
  const sameJob = above.find((entry) => entry.job !== '' && entry.job === job);
  if (sameJob === undefined && [...above, { job }].every((entry) => entry.job !== '')) return [];
  const allowed = `an environment of its own, or, as ${(sameJob ?? first).cohort} has this one too, { name, job } in each cohort with the job that deploys to that cohort alone`;
  return [{ path, found: name, allowed }];
}

/** A former name belongs to exactly one cohort, and no present cohort has it. */
function repeatedFormerNames(names: readonly string[], value: unknown): Mistake[] {
  const meant = new Map<string, string>();
  return names.flatMap((cohort) => {
    const path = ['cohorts', cohort, 'formerly'];
    return itemsAt(value, path).flatMap((item, index) => {
      const former = textAt(item);
      const taken = names.includes(former) ? former : meant.get(former);
      meant.set(former, taken ?? cohort);
      if (taken === undefined || former === '') return [];
      const allowed =
        taken === former ? 'a name that no cohort has now' : `a name that is not a former name of ${taken} too`;
      return [{ path: [...path, index], found: former, allowed }];
    });
  });
}

/** A size of a cohort that does not exist would never be looked at; in a further source none does. */
function unknownBounds(names: readonly string[], value: unknown): Mistake[] {
  const unknown = (path: Path, known: readonly string[]) =>
    keysAt(value, path)
      .filter((name) => !known.includes(name))
      .map((name) => ({ path, key: name, found: name, allowed: `one of ${known.join(', ')}`, known }));
  return [
    ...unknown(['inventory', 'bounds'], [ALL_SITES, ...names]),
    ...itemsAt(value, ['inventory', 'confirm']).flatMap((_, index) =>
      unknown(['inventory', 'confirm', index, 'bounds'], [ALL_SITES]),
    ),
  ];
}

function repeatedWaves(names: readonly string[], value: unknown): Mistake[] {
  return names.flatMap((cohort) => {
    const path = ['cohorts', cohort, 'waves'];
    const waves = itemsAt(value, path).map((wave) => textAt(wave, ['name']));
    return waves.flatMap((name, index) =>
      name === '' || waves.indexOf(name) === index
        ? []
        : [{ path: [...path, index, 'name'], found: name, allowed: 'a name that no wave above it has' }],
    );
  });
}

/** A freeze for a cohort that is not there would freeze nothing. */
function unknownFreezeCohorts(names: readonly string[], value: unknown): Mistake[] {
  return itemsAt(value, ['freezes']).flatMap((freeze, index) =>
    itemsAt(freeze, ['cohorts']).flatMap((item, at) => {
      const cohort = textAt(item);
      if (cohort === '' || names.includes(cohort)) return [];
      const path = ['freezes', index, 'cohorts', at];
      return [{ path, found: cohort, allowed: 'a cohort of this policy', known: names }];
    }),
  );
}

/** The items of a list; none where it is no list. */
function itemsAt(value: unknown, path: Path): readonly unknown[] {
  const found = valueAt(value, path);
  return Array.isArray(found) ? found : [];
}

/** The keys of a mapping; none where it is no mapping. */
function keysAt(value: unknown, path: Path): string[] {
  const found = valueAt(value, path);
  return found instanceof Object && !Array.isArray(found) ? Object.keys(found) : [];
}

/** A text; empty where it is none. */
function textAt(value: unknown, path: Path = []): string {
  const found = valueAt(value, path);
  return typeof found === 'string' ? found : '';
}
