import { fault, fine, unknown, warning, type Diagnosis } from '../diagnosis.ts';
import type { Row } from '../row.ts';
import { printPlace } from './places.ts';

const DAY = 24 * 60 * 60 * 1000;

export const baselineJob: Row = {
  id: 'baseline-job',
  asks: 'Does the policy name the job of each environment?',
  examine: ({ places }) =>
    Promise.resolve(
      places.map((place) =>
        place.environment.job === null
          ? fault(printPlace(place), {
              found: 'the policy names no job for it',
              means:
                'Whoever may run a workflow with deployments: write can make a deployment that the gate takes for its baseline.',
              fix: `In the policy: environments: [{ name: ${place.environment.name}, job: "<workflow file>/<job name>" }].`,
            })
          : fine(printPlace(place), place.environment.job),
      ),
    ),
};

export const baselineAge: Row = {
  id: 'baseline-age',
  asks: 'Will the run that deployed last still be there for the next gate?',
  async examine({ places, gate, retention, now }) {
    const days = await retention();
    const diagnoses: Diagnosis[] = [];
    for (const place of places) {
      const about = printPlace(place);
      const { facts } = await gate(place);
      const baseline = facts?.baseline ?? null;
      if (baseline?.deployedAt == null) continue;
      if (!days.ok) {
        diagnoses.push(unknown(about, days.error));
        continue;
      }
      const age = Math.floor((now - Date.parse(baseline.deployedAt)) / DAY);
      const found = `deployed ${age} days ago; runs are kept for ${days.value}`;
      diagnoses.push(
        age * 3 < days.value * 2
          ? fine(about, found)
          : warning(about, {
              found,
              means:
                'Once that run is gone, everything since the first policy is judged again, and a rollback is refused.',
              fix: `Deploy again before then, raise the retention in Settings, Actions, General, or put baseline: ${baseline.commit} into the policy for this environment.`,
            }),
      );
    }
    return diagnoses;
  },
};
