import { fault, fine, unknown, warning, type Diagnosis } from '../diagnosis.ts';
import type { Row } from '../row.ts';
import { reachable } from './people.ts';

export const owners: Row = {
  id: 'owners',
  asks: 'Has every owner of a cohort write access?',
  async examine(patient) {
    const diagnoses: Diagnosis[] = [];
    for (const { name, owners: named } of patient.policy.cohorts.values()) {
      const about = `cohort ${name}`;
      const people = await reachable(patient, named);
      if (!people.ok) {
        diagnoses.push(unknown(about, people.error));
        continue;
      }
      const { able, unable } = people.value;
      const fix = `Give them write access, or name others as owners of ${name} in the policy.`;
      if (able.size === 0)
        diagnoses.push(
          fault(about, {
            found: `no owner has write access: ${unable.join(', ')}`,
            means: 'No one can approve for it, so nothing is ever released to it.',
            fix,
          }),
        );
      else
        diagnoses.push(
          unable.length === 0
            ? fine(about, `${able.size} who can approve`)
            : warning(about, {
                found: `without write access: ${unable.join(', ')}`,
                means: 'Their approvals do not count.',
                fix,
              }),
        );
    }
    return diagnoses;
  },
};
