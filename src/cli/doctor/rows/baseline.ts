import { DAY } from '../../../domain/policy/duration.ts';
import { examineEach, fault, fine, unknown, warning, type Row } from '../diagnosis.ts';
import { printPlace } from './environments.ts';

export const baselineJob: Row = {
  id: 'baseline-job',
  asks: 'Does the policy name the job of each environment?',
  examine: ({ places }) =>
    examineEach(places, (place) => {
      const { name, job } = place.environment;
      return Promise.resolve(
        job !== null
          ? fine(printPlace(place), job)
          : fault(printPlace(place), {
              found: 'the policy names no job for it',
              consequence:
                'Whoever may run a workflow with deployments: write can make a deployment that the gate takes for its baseline.',
              fix: `In the policy: environments: [{ name: ${name}, job: "<workflow file>/<job name>" }].`,
            }),
      );
    }),
};

export const baselineAge: Row = {
  id: 'baseline-age',
  asks: 'Will the run that deployed last still be there for the next gate?',
  async examine({ places, gate, retention, now }) {
    const days = await retention();
    return examineEach(places, async (place) => {
      const about = printPlace(place);
      const { facts } = await gate(place);
      const baseline = facts?.baseline ?? null;
      if (baseline?.deployedAt == null) return [];
      if (!days.ok) return unknown(about, days.error);
      const age = Math.floor((now - Date.parse(baseline.deployedAt)) / DAY);
      const found = `deployed ${age} days ago; runs are kept for ${days.value}`;
      return age * 3 < days.value * 2
        ? fine(about, found)
        : warning(about, {
            found,
            consequence:
              'Once that run is gone, everything since the first policy is judged again, and a rollback is refused.',
            fix: `Deploy again before then, raise the retention in Settings, Actions, General, or put baseline: ${baseline.commit} into the policy for this environment.`,
          });
    });
  },
};
