import type { EnvironmentPlace } from '../../../domain/policy/policy.ts';
import type { EnvironmentSettings } from '../../../github/settings/environments.ts';
import { examineEach, fault, fine, unknown, warning, type Diagnoses, type Diagnosis, type Row } from '../diagnosis.ts';
import type { Patient } from '../patient.ts';

export function printPlace({ cohort, environment }: EnvironmentPlace): string {
  return `environment ${environment.name} (${cohort.name})`;
}

/** Looks at how each environment of the policy is set up; null: it is not there. */
function ofEachEnvironment(
  { places, environment }: Patient,
  look: (name: string, settings: EnvironmentSettings | null) => Diagnoses,
): Promise<Diagnosis[]> {
  const names = new Set(places.map((place) => place.environment.name));
  return examineEach(names, async (name) => {
    const settings = await environment(name);
    return settings.ok ? look(name, settings.value) : unknown(`environment ${name}`, settings.error);
  });
}

export const environments: Row = {
  id: 'environments',
  asks: 'Is each environment of the policy there?',
  async examine(patient) {
    if (patient.places.length === 0)
      return warning('environments', {
        found: 'the policy names no environment',
        consequence: 'No gate can be asked: what is merged is deployed by whatever deploys it.',
        fix: 'Name the environment of each cohort in the policy, with its job.',
      });
    return ofEachEnvironment(patient, (name, settings) =>
      settings === null
        ? fault(`environment ${name}`, {
            found: 'there is none of this name',
            consequence: 'GitHub makes one without any rule when the first job names it.',
            fix: `In Settings, Environments: make ${name}, restrict its branches, and put the deploy credentials there.`,
          })
        : fine(`environment ${name}`, 'is there'),
    );
  },
};

export const environmentBranches: Row = {
  id: 'environment-branches',
  asks: 'May release branches alone deploy to each environment?',
  examine: (patient) =>
    ofEachEnvironment(patient, (name, settings) => {
      if (settings === null) return [];
      const { from } = settings;
      const about = `environment ${name}`;
      if (from.kind === 'anything')
        return fault(about, {
          found: 'any branch may deploy to it',
          consequence: 'A workflow file on any branch gets its secrets, without the gate.',
          fix: `In Settings, Environments, ${name}: Deployment branches and tags, selected, the release branches.`,
        });
      if (from.kind === 'protected') return fine(about, 'protected branches alone');
      // A pattern that may match more than release branches is shown as it is.
      const others = from.branches.filter((pattern) => !patient.isRelease(pattern));
      return others.length === 0
        ? fine(about, [...from.branches, ...from.tags.map((tag) => `tag ${tag}`)].join(', '))
        : fault(about, {
            found: `${others.join(', ')} may deploy to it, and are no release branches`,
            consequence: 'A workflow file there gets its secrets, without the gate.',
            fix: `In Settings, Environments, ${name}: take them out of the deployment branches.`,
          });
    }),
};

export const environmentAdministrators: Row = {
  id: 'environment-administrators',
  asks: 'Do the rules of each environment hold for administrators?',
  examine: (patient) =>
    ofEachEnvironment(patient, (name, settings) => {
      if (settings === null) return [];
      const about = `environment ${name}`;
      const fix = `In Settings, Environments, ${name}: switch off Allow administrators to bypass configured protection rules.`;
      if (settings.administratorsBypass === null)
        return warning(about, {
          found: 'GitHub does not say whether administrators bypass its rules',
          consequence: 'Administrators may deploy past its rules.',
          fix,
        });
      return settings.administratorsBypass
        ? fault(about, {
            found: 'administrators may bypass its rules',
            consequence: 'They start a deployment that waits for a rule, whatever the rule says.',
            fix,
          })
        : fine(about, 'administrators do not bypass its rules');
    }),
};
