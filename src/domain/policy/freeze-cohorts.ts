import { z } from 'zod';
import { problem, type Problem } from '../problem.ts';
import { MAX_PROBLEMS, type Places } from './problems.ts';

const withFreezes = z.object({
  freezes: z.array(z.object({ cohorts: z.array(z.string().catch('')).catch([]) }).catch({ cohorts: [] })).catch([]),
});

/** A freeze for a cohort that is not there would freeze nothing. */
export function unknownFreezeCohorts(value: unknown, names: readonly string[], places: Places): Problem[] {
  const read = withFreezes.safeParse(value);
  if (!read.success) return [];
  return read.data.freezes
    .flatMap(({ cohorts }, freeze) => cohorts.map((cohort, index) => ({ cohort, freeze, index })))
    .filter(({ cohort }) => cohort !== '' && !names.includes(cohort))
    .slice(0, MAX_PROBLEMS)
    .map(({ cohort, freeze, index }) =>
      problem(places.at(['freezes', freeze, 'cohorts', index]), cohort, 'a cohort of this policy', names),
    );
}
