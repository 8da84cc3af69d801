import { fault, fine, unknown, warning, type Diagnosis } from '../diagnosis.ts';
import type { Row } from '../row.ts';

export const environments: Row = {
  id: 'environments',
  asks: 'Is each environment of the policy there?',
  async examine({ places, environment }) {
    if (places.length === 0)
      return [
        warning('environments', {
          found: 'the policy names no environment',
          means: 'No gate can be asked: what is merged is deployed by whatever deploys it.',
          fix: 'Name the environment of each cohort in the policy, with its job.',
        }),
      ];
    const names = [...new Set(places.map((place) => place.environment.name))];
    return Promise.all(
      names.map(async (name): Promise<Diagnosis> => {
        const about = `environment ${name}`;
        const answer = await environment(name);
        if (!answer.ok) return unknown(about, answer.error);
        return answer.value === null
          ? fault(about, {
              found: 'there is none of this name',
              means: 'GitHub makes one without any rule when the first job names it.',
              fix: `In Settings, Environments: make ${name}, restrict its branches, and put the deploy credentials there.`,
            })
          : fine(about, 'is there');
      }),
    );
  },
};
