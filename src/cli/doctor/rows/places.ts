import type { EnvironmentSettings } from '../../../github/settings/environments.ts';
import { unknown, type Diagnosis } from '../diagnosis.ts';
import type { Patient, Place } from '../patient.ts';

/** Looks at how each environment of the policy is set up, those that are there. */
export async function ofEachEnvironment(
  patient: Patient,
  look: (name: string, settings: EnvironmentSettings) => Diagnosis,
): Promise<readonly Diagnosis[]> {
  const names = [...new Set(patient.places.map(({ environment }) => environment.name))];
  return Promise.all(
    names.map(async (name) => {
      const answer = await patient.environment(name);
      return answer.ok
        ? answer.value === null
          ? null
          : look(name, answer.value)
        : unknown(`environment ${name}`, answer.error);
    }),
  ).then((diagnoses) => diagnoses.filter((diagnosis) => diagnosis !== null));
}

export function printPlace({ cohort, environment }: Place): string {
  return `environment ${environment.name} (${cohort.name})`;
}
