import { fault, fine } from '../diagnosis.ts';
import type { Row } from '../row.ts';
import { ofEachEnvironment } from './places.ts';

export const environmentBranches: Row = {
  id: 'environment-branches',
  asks: 'May release branches alone deploy to each environment?',
  examine: (patient) =>
    ofEachEnvironment(patient, (name, { from }) => {
      const about = `environment ${name}`;
      if (from.kind === 'anything')
        return fault(about, {
          found: 'any branch may deploy to it',
          means: 'A workflow file on any branch gets its secrets, without the gate.',
          fix: `In Settings, Environments, ${name}: Deployment branches and tags, selected, the release branches.`,
        });
      if (from.kind === 'protected') return fine(about, 'protected branches alone');
      // A pattern that may match more than release branches is shown as it is.
      const others = from.branches.filter((pattern) => !patient.isRelease(pattern));
      return others.length === 0
        ? fine(about, [...from.branches, ...from.tags.map((tag) => `tag ${tag}`)].join(', '))
        : fault(about, {
            found: `${others.join(', ')} may deploy to it, and are no release branches`,
            means: 'A workflow file there gets its secrets, without the gate.',
            fix: `In Settings, Environments, ${name}: take them out of the deployment branches.`,
          });
    }),
};
