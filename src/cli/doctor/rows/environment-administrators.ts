import { fault, fine, warning } from '../diagnosis.ts';
import type { Row } from '../row.ts';
import { ofEachEnvironment } from './places.ts';

export const environmentAdministrators: Row = {
  id: 'environment-administrators',
  asks: 'Do the rules of each environment hold for administrators?',
  examine: (patient) =>
    ofEachEnvironment(patient, (name, { administratorsBypass: bypass }) => {
      const about = `environment ${name}`;
      const fix = `In Settings, Environments, ${name}: switch off Allow administrators to bypass configured protection rules.`;
      if (bypass === null)
        return warning(about, {
          found: 'GitHub does not say whether administrators bypass its rules',
          means: 'Administrators may deploy past its rules.',
          fix,
        });
      return bypass
        ? fault(about, {
            found: 'administrators may bypass its rules',
            means: 'They start a deployment that waits for a rule, whatever the rule says.',
            fix,
          })
        : fine(about, 'administrators do not bypass its rules');
    }),
};
