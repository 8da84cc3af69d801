import type { Protection } from '../../../github/settings/rules.ts';
import { fault, fine, unknown, warning, type Diagnosis, type Row } from '../diagnosis.ts';
import type { Guard } from '../guard.ts';
import type { Patient } from '../patient.ts';
import { ofEachBranch } from './branches.ts';
import { bypassUnknown, printActor, rulesetsWith } from './bypass.ts';

const NEVER = 'Nothing can be merged: every release waits, whatever the check says.';

export const mergeRights: Row = {
  id: 'merge-rights',
  asks: 'Can anyone merge an allowed release?',
  examine: (patient) =>
    ofEachBranch(patient, (branch, guard) => {
      const { protection } = guard;
      const found = [
        ...ofUpdates(branch, guard),
        ...ofDeployments(branch, guard, patient),
        ...(protection.ok && protection.value !== null ? ofProtection(branch, protection.value) : []),
      ];
      return found.length > 0 ? found : fine(`branch ${branch}`, 'everyone who may write may merge');
    }),
};

/** Restrict updates: those alone who bypass the ruleset change the branch, by a merge, too. */
function ofUpdates(branch: string, guard: Guard): Diagnosis[] {
  const about = `branch ${branch}`;
  return rulesetsWith(guard, ({ type }) => type === 'update').map((ruleset) => {
    if (!ruleset.ok) return unknown(about, ruleset.error);
    const { name, bypass } = ruleset.value;
    if (bypass === null) return bypassUnknown(about, name);
    return bypass.length > 0
      ? fine(about, `by the ruleset ${name}, these alone merge: ${bypass.map(printActor).join(', ')}`)
      : fault(about, {
          found: `the ruleset ${name} restricts updates, and no one bypasses it`,
          consequence: NEVER,
          fix: `In the ruleset ${name}, switch Restrict updates off. Requiring a pull request and the check is enough.`,
        });
  });
}

/** The gate lets nothing be deployed that is not merged, so such a deployment never comes. */
function ofDeployments(branch: string, { rules }: Guard, { places }: Patient): Diagnosis[] {
  const required = rules.flatMap(({ environments }) => environments);
  const guarded = [...new Set(required)].filter((name) => places.some(({ environment }) => environment.name === name));
  if (guarded.length === 0) return [];
  return [
    fault(`branch ${branch}`, {
      found: `a rule requires a deployment to ${guarded.join(', ')} before the merge`,
      consequence: `${NEVER} The gate deploys there only what is merged.`,
      fix: `In the ruleset for ${branch}, take ${guarded.join(', ')} out of Require deployments to succeed.`,
    }),
  ];
}

function ofProtection(branch: string, { locked, mergers }: Protection): Diagnosis[] {
  const about = `branch ${branch}`;
  if (locked)
    return [
      fault(about, {
        found: 'the protection makes the branch read-only',
        consequence: NEVER,
        fix: `In the protection of ${branch} (Settings, Branches), switch Lock branch off.`,
      }),
    ];
  if (mergers === null) return [];
  return mergers.length > 0
    ? [fine(about, `by its protection, these alone merge, and administrators: ${mergers.join(', ')}`)]
    : [
        warning(about, {
          found: 'its protection lets administrators alone push and merge',
          consequence: 'An allowed release waits until an administrator merges it.',
          fix: `In the protection of ${branch} (Settings, Branches), name who merges under Restrict who can push to matching branches, or switch it off.`,
        }),
      ];
}
