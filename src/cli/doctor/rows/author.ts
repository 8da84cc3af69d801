import { fault, fine, unknown, type Diagnosis } from '../diagnosis.ts';
import type { Row } from '../row.ts';
import { reachable, usualAuthor } from './people.ts';

export const author: Row = {
  id: 'author',
  asks: 'Does each cohort have an owner other than the usual author?',
  async examine(patient) {
    const { cohorts, approvals } = patient.policy;
    if (approvals.within === 0) return [];
    const usual = await usualAuthor(patient);
    if (!usual.ok) return [unknown('the usual author', usual.error)];
    if (usual.value === null) return [fine('the usual author', 'there is no one person who opens most pull requests')];
    const diagnoses: Diagnosis[] = [];
    for (const { name, owners } of cohorts.values()) {
      const people = await reachable(patient, owners);
      // Owners who cannot be looked up have a row of their own.
      if (!people.ok) continue;
      const others = [...people.value.able].filter((login) => login !== usual.value);
      diagnoses.push(
        others.length > 0 || people.value.able.size === 0
          ? fine(`cohort ${name}`, `${others.length} in addition to ${usual.value}`)
          : fault(`cohort ${name}`, {
              found: `${usual.value} is its only owner, and opens most pull requests`,
              means: 'Authors cannot approve their own releases: those to it wait for ever.',
              fix: `Name another owner of ${name} in the policy.`,
            }),
      );
    }
    return diagnoses;
  },
};
