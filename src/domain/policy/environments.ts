import { z } from 'zod';
import { problem, type Problem } from '../problem.ts';
import { MAX_PROBLEMS, type Places } from './problems.ts';

/** What of a cohort counts for another, whatever else is wrong with either. */
const named = z
  .union([
    z.string().transform((name) => ({ name, job: null })),
    z.object({ name: z.string(), job: z.string().nullable().catch(null).default(null) }),
  ])
  .catch({ name: '', job: null });
const environments = z.array(named).catch([]);
const withEnvironments = z
  .object({
    cohorts: z.record(
      z.string(),
      z
        .object({ environments, waves: z.array(z.object({ environments }).catch({ environments: [] })).catch([]) })
        .catch({ environments: [], waves: [] }),
    ),
  })
  .catch({ cohorts: {} });

interface Entry {
  readonly cohort: string;
  /** Where it stands, below the cohort. */
  readonly path: readonly PropertyKey[];
  readonly name: string;
  readonly job: string | null;
}

/**
 * What no single key can show: within a cohort the names of environments differ, and cohorts that share one each name a
 * different job, because nothing else shows to which of them a deployment belongs.
 */
export function sharedEnvironments(value: unknown, names: readonly string[], places: Places): Problem[] {
  const { cohorts } = withEnvironments.parse(value);
  const entries = names.flatMap((cohort) => {
    const { environments = [], waves = [] } = cohorts[cohort] ?? {};
    const lists = [
      { path: ['environments'], items: environments },
      ...waves.map((wave, index) => ({ path: ['waves', index, 'environments'], items: wave.environments })),
    ];
    return lists.flatMap(({ path, items }) =>
      items
        .map(({ name, job }, index): Entry => ({ cohort, path: [...path, index], name, job }))
        .filter(({ name }) => name !== ''),
    );
  });
  const byName = Map.groupBy(entries, ({ name }) => name.toLowerCase());
  return [...byName.values()]
    .flatMap((same) => same.flatMap((entry, index) => sharingProblem(entry, same.slice(0, index))))
    .slice(0, MAX_PROBLEMS)
    .map(({ entry, allowed }) => problem(places.at(['cohorts', entry.cohort, ...entry.path]), entry.name, allowed));
}

function sharingProblem(entry: Entry, above: readonly Entry[]): { entry: Entry; allowed: string }[] {
  const [first] = above;
  if (first === undefined) return [];
  const again = above.find(({ cohort }) => cohort === entry.cohort);
  if (again !== undefined)
    return [{ entry, allowed: `an environment that ${entry.cohort} does not name above; names compare without case` }];
  const jobless = [...above, entry].find(({ job }) => job === null);
  const sameJob = above.find(({ job }) => job !== null && job === entry.job);
  if (jobless === undefined && sameJob === undefined) return [];
  return [
    {
      entry,
      allowed: `an environment of its own, or, as ${(sameJob ?? first).cohort} has this one too, { name, job } in each cohort with the job that deploys to that cohort alone`,
    },
  ];
}
