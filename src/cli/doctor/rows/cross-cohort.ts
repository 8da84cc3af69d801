import { fault, fine, type Diagnosis } from '../diagnosis.ts';
import type { Row } from '../row.ts';
import { reachable, usualAuthor } from './people.ts';

export const crossCohort: Row = {
  id: 'cross-cohort',
  asks: 'Are there enough people for a release across cohorts?',
  async examine(patient) {
    const { cohorts, approvals } = patient.policy;
    const usual = await usualAuthor(patient);
    const author = usual.ok ? usual.value : null;
    const able = new Map<string, readonly string[]>();
    for (const { name, owners } of cohorts.values()) {
      const people = await reachable(patient, owners);
      // Owners who cannot be looked up have a row of their own.
      if (people.ok)
        able.set(
          name,
          [...people.value.able].filter((login) => login !== author),
        );
    }
    const pairs = [...cohorts.values()].flatMap((cohort, index, all) =>
      all
        .slice(index + 1)
        .filter((partner) => partner.dimension === cohort.dimension)
        .map((another) => [cohort.name, another.name] as const),
    );
    const short = pairs.flatMap(([cohort, partner]): Diagnosis[] => {
      const [first, second] = [able.get(cohort), able.get(partner)];
      if (first === undefined || second === undefined || first.length === 0 || second.length === 0) return [];
      const together = new Set([...first, ...second]);
      return together.size >= approvals.cross
        ? []
        : [
            fault(`cohorts ${cohort} and ${partner}`, {
              found: `${together.size} of ${approvals.cross} people who can approve for both together`,
              means: 'A release across them can never have its approvals.',
              fix: 'Name another owner of one of them in the policy.',
            }),
          ];
    });
    if (pairs.length === 0) return [];
    return short.length > 0 ? short : [fine('cohorts of one dimension', `${approvals.cross} people for each two`)];
  },
};
