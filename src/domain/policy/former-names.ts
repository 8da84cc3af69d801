import { z } from 'zod';
import { problem, type Problem } from '../problem.ts';
import { MAX_PROBLEMS, type Places } from './problems.ts';

const withFormerNames = z
  .object({
    cohorts: z.record(
      z.string(),
      z.object({ formerly: z.array(z.string().catch('')).catch([]) }).catch({ formerly: [] }),
    ),
  })
  .catch({ cohorts: {} });

/** A former name belongs to exactly one cohort, and no present cohort has it. */
export function formerNameProblems(value: unknown, names: readonly string[], places: Places): Problem[] {
  const { cohorts } = withFormerNames.parse(value);
  const meant = new Map<string, string>();
  return names
    .flatMap((cohort) => {
      const { formerly = [] } = cohorts[cohort] ?? {};
      return formerly.map((former, index) => ({ cohort, former, index }));
    })
    .flatMap(({ cohort, former, index }) => {
      const taken = names.includes(former) ? former : meant.get(former);
      meant.set(former, taken ?? cohort);
      return taken === undefined || former === '' ? [] : [{ cohort, former, index, taken }];
    })
    .slice(0, MAX_PROBLEMS)
    .map(({ cohort, former, index, taken }) =>
      problem(
        places.at(['cohorts', cohort, 'formerly', index]),
        former,
        taken === former ? 'a name that no cohort has now' : `a name that is not a former name of ${taken} too`,
      ),
    );
}
