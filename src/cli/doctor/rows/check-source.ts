import { fetchActionsApp } from '../../../github/settings/server.ts';
import { fault, fine, unknown } from '../diagnosis.ts';
import { CHECK, requiredChecks } from '../guard.ts';
import type { Row } from '../row.ts';
import { ofEachBranch } from './branches.ts';

export const checkSource: Row = {
  id: 'check-source',
  asks: 'Does the required check have to come from GitHub Actions?',
  async examine(patient) {
    const actions = await fetchActionsApp(patient.github);
    if (!actions.ok) return [unknown('the app GitHub Actions', actions.error)];
    return ofEachBranch(patient, (branch, guard) => {
      const required = requiredChecks(guard);
      if (required.length === 0) return [];
      const about = `branch ${branch}`;
      // One rule that names the app is enough: all that hold have to be met.
      if (required.some(({ app }) => app === actions.value)) return fine(about, 'from GitHub Actions');
      const apps = required.flatMap(({ app }) => (app === null ? [] : [app]));
      return fault(about, {
        found: apps.length === 0 ? 'a check of this name from any source' : `a check from the app ${apps.join(', ')}`,
        means:
          apps.length === 0
            ? `Any app, and anybody who may write commit statuses, can publish a green ${CHECK}.`
            : 'The check that this action publishes comes from GitHub Actions: the rule is never met by it.',
        fix: `In the ruleset for ${branch}, choose GitHub Actions as the source of ${CHECK}.`,
      });
    });
  },
};
