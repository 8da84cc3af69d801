import { z } from 'zod';
import { problem, type Problem } from '../problem.ts';
import { MAX_PROBLEMS, type Places } from './problems.ts';

const withWaves = z
  .object({
    cohorts: z.record(
      z.string(),
      z.object({ waves: z.array(z.object({ name: z.string() }).catch({ name: '' })).catch([]) }).catch({ waves: [] }),
    ),
  })
  .catch({ cohorts: {} });

/** The waves of a cohort have names of their own. */
export function repeatedWaves(value: unknown, names: readonly string[], places: Places): Problem[] {
  const { cohorts } = withWaves.parse(value);
  return names
    .flatMap((cohort) =>
      (cohorts[cohort]?.waves ?? []).flatMap(({ name }, index, waves) =>
        name !== '' && waves.slice(0, index).some((wave) => wave.name === name) ? [{ cohort, name, index }] : [],
      ),
    )
    .slice(0, MAX_PROBLEMS)
    .map(({ cohort, name, index }) =>
      problem(places.at(['cohorts', cohort, 'waves', index, 'name']), name, 'a name that no wave above it has'),
    );
}
