import type { Failure } from '../../../domain/finding.ts';
import { ok, type Result } from '../../../domain/result.ts';
import { fetchActionsApp } from '../../../github/settings/server.ts';
import {
  examineEach,
  fault,
  fine,
  unknown,
  warning,
  type Diagnoses,
  type Diagnosis,
  type Row,
  type Trouble,
} from '../diagnosis.ts';
import { CHECK, holds, requiredChecks, type Guard } from '../guard.ts';
import type { Patient } from '../patient.ts';

/** So many release branches are looked at. */
const MAX_BRANCHES = 20;

/** Looks at what guards each release branch. */
export async function ofEachBranch(
  patient: Patient,
  look: (branch: string, guard: Guard) => Diagnoses,
): Promise<Diagnoses> {
  const branches = await patient.releaseBranches();
  if (!branches.ok) return unknown('release branches', branches.error);
  if (branches.value.length === 0)
    return fault('release branches', {
      found: 'none: no branch of this repository matches the policy',
      consequence: 'No pull request is ever judged, and every gate stays closed.',
      fix: 'Correct releases.branches in the policy.',
    });
  return examineEach(branches.value.slice(0, MAX_BRANCHES), async (branch) => {
    const guard = await patient.guard(branch);
    return guard.ok ? look(branch, guard.value) : unknown(`branch ${branch}`, guard.error);
  });
}

/** Whether a rule holds on a branch: `found` says that it does, `trouble` that it does not. */
function judgeRule(branch: string, isHeld: Result<boolean, Failure>, found: string, trouble: Trouble): Diagnosis {
  const about = `branch ${branch}`;
  if (!isHeld.ok) return unknown(about, isHeld.error);
  return isHeld.value ? fine(about, found) : fault(about, trouble);
}

export const requiredCheck: Row = {
  id: 'required-check',
  asks: 'Does every release branch require the check?',
  examine: (patient) =>
    ofEachBranch(patient, (branch, guard) => {
      const isRequired = requiredChecks(guard).length > 0;
      return judgeRule(
        branch,
        isRequired || guard.protection.ok ? ok(isRequired) : guard.protection,
        `requires ${CHECK}`,
        {
          found: `no rule requires ${CHECK}`,
          consequence: 'A pull request is merged whatever the check says.',
          fix: `In a ruleset for ${branch}: Require status checks to pass, ${CHECK}, source GitHub Actions.`,
        },
      );
    }),
};

export const checkSource: Row = {
  id: 'check-source',
  asks: 'Does the required check have to come from GitHub Actions?',
  async examine(patient) {
    const actions = await fetchActionsApp(patient.github);
    if (!actions.ok) return unknown('the app GitHub Actions', actions.error);
    return ofEachBranch(patient, (branch, guard) => {
      const required = requiredChecks(guard);
      if (required.length === 0) return [];
      const about = `branch ${branch}`;
      // One rule that names the app is enough: all that hold have to be met.
      if (required.some(({ app }) => app === actions.value)) return fine(about, 'from GitHub Actions');
      const apps = required.flatMap(({ app }) => (app === null ? [] : [app]));
      const fix = `In the ruleset for ${branch}, choose GitHub Actions as the source of ${CHECK}.`;
      return apps.length === 0
        ? fault(about, {
            found: 'a check of this name from any source',
            consequence: `Any app, and anybody who may write commit statuses, can publish a green ${CHECK}.`,
            fix,
          })
        : fault(about, {
            found: `a check from the app ${apps.join(', ')}`,
            consequence: 'The check that this action publishes comes from GitHub Actions: it never meets the rule.',
            fix,
          });
    });
  },
};

export const upToDate: Row = {
  id: 'up-to-date',
  asks: 'Is what is merged the same as what was judged?',
  examine: (patient) =>
    ofEachBranch(patient, (branch, guard) => {
      const { rules, protection } = guard;
      const about = `branch ${branch}`;
      if (rules.some(({ type }) => type === 'merge_queue')) return fine(about, 'has a merge queue');
      const isUpToDate = rules.some((rule) => rule.upToDate);
      if (!isUpToDate && !protection.ok) return unknown(about, protection.error);
      if (isUpToDate || (protection.ok && protection.value?.upToDate === true))
        return fine(about, 'takes branches alone that are up to date');
      // Without the required check there is nothing to be up to date: that is another row.
      if (requiredChecks(guard).length === 0) return [];
      return warning(about, {
        found: 'no rule requires a branch to be up to date, and there is no merge queue',
        consequence:
          'Two pull requests that are each allowed can be merged into something that was never judged. The gate judges it again, but late.',
        fix: `In the ruleset for ${branch}: Require branches to be up to date before merging. Where many are merged a day: Require merge queue.`,
      });
    }),
};

export const directPush: Row = {
  id: 'direct-push',
  asks: 'Does everything come to a release branch by a pull request?',
  examine: (patient) =>
    ofEachBranch(patient, (branch, guard) =>
      judgeRule(
        branch,
        holds(guard, 'pull_request', ({ pullRequests }) => pullRequests),
        'takes pull requests alone',
        {
          found: 'no rule requires a pull request',
          consequence:
            'A direct push has no declaration. The gate refuses it, and with it every deployment until its owners answer for it.',
          fix: `In a ruleset for ${branch}: Require a pull request before merging.`,
        },
      ),
    ),
};

export const history: Row = {
  id: 'history',
  asks: 'Is the history of every release branch safe from force pushes and deletion?',
  examine: (patient) =>
    // Without a protection GitHub blocks neither; one of the older kind blocks both unless it allows them.
    ofEachBranch(patient, (branch, guard) => [
      judgeRule(
        branch,
        holds(guard, 'non_fast_forward', ({ forcePushes }) => !forcePushes),
        'no force pushes',
        {
          found: 'force pushes are allowed',
          consequence: 'History that can be rewritten proves nothing of what was reviewed.',
          fix: `In a ruleset for ${branch}: Block force pushes.`,
        },
      ),
      judgeRule(
        branch,
        holds(guard, 'deletion', ({ deletions }) => !deletions),
        'cannot be deleted',
        {
          found: 'the branch may be deleted',
          consequence: 'Deleted and pushed anew is a force push.',
          fix: `In a ruleset for ${branch}: Restrict deletions.`,
        },
      ),
    ]),
};
