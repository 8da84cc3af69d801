import type { Failure } from '../../../domain/finding.ts';
import type { Result } from '../../../domain/result.ts';
import type { Bypass, Ruleset } from '../../../github/settings/rules.ts';
import { fault, fine, unknown, type Diagnosis } from '../diagnosis.ts';
import { CHECK, requiredChecks, type Guard } from '../guard.ts';
import type { Row } from '../row.ts';
import { ofEachBranch } from './branches.ts';

export const bypass: Row = {
  id: 'bypass',
  asks: 'Is there nobody who may merge past the required check?',
  examine: (patient) =>
    ofEachBranch(patient, (branch, guard) => {
      if (requiredChecks(guard).length === 0) return [];
      const requiring = new Set(
        guard.rules
          .filter(({ checks }) => checks.some(({ name }) => name === CHECK))
          .flatMap(({ ruleset }) => (ruleset === null ? [] : [ruleset])),
      );
      // To bypass a branch that two rules guard, one has to be able to bypass both. A rule without a hole is enough.
      const looks = [
        ...[...requiring].flatMap((id) => ofRuleset(branch, guard.rulesets.get(id))),
        ...ofProtection(branch, guard),
      ];
      const tight = looks.find(({ state }) => state === 'fine');
      return tight ?? looks;
    }),
};

function ofRuleset(branch: string, ruleset: Result<Ruleset, Failure> | undefined): Diagnosis[] {
  const about = `branch ${branch}`;
  if (ruleset === undefined) return [];
  if (!ruleset.ok) return [unknown(about, ruleset.error)];
  const { name, bypass: actors } = ruleset.value;
  if (actors === null)
    return [
      {
        state: 'unknown',
        about,
        found: `the ruleset ${name} does not tell this token who may bypass it`,
        means: 'It could not be read, so it counts as open.',
        fix: 'Use the token of somebody who may change the ruleset, with Administration: read and write.',
      },
    ];
  if (actors.length === 0) return [fine(about, `nobody bypasses the ruleset ${name}`)];
  return [
    fault(about, {
      found: `the ruleset ${name} is bypassed by ${actors.map(printActor).join(', ')}`,
      means: 'They merge whatever the check says.',
      fix: `Empty the bypass list of the ruleset ${name}.`,
    }),
  ];
}

/** GitHub's ids of the roles that every repository has. */
const ROLES: Readonly<Record<number, string>> = { 2: 'maintain', 4: 'write', 5: 'admin' };

function printActor({ kind, id, mode }: Bypass): string {
  const when = mode === 'pull_request' ? ' (by a pull request)' : '';
  switch (kind) {
    case 'OrganizationAdmin':
      return `the owners of the organization${when}`;
    case 'RepositoryRole':
      return `the role ${ROLES[id ?? 0] ?? String(id)}${when}`;
    case 'DeployKey':
      return `deploy keys${when}`;
    case 'Integration':
      return `the app ${String(id)}${when}`;
    case 'Team':
      return `the team ${String(id)}${when}`;
    case 'User':
      return `the account ${String(id)}${when}`;
  }
}

function ofProtection(branch: string, { protection }: Guard): Diagnosis[] {
  if (!protection.ok || protection.value === null) return [];
  const { checks, holdsForAdministrators } = protection.value;
  if (!checks.some(({ name }) => name === CHECK)) return [];
  const about = `branch ${branch}`;
  return holdsForAdministrators
    ? [fine(about, 'the protection holds for administrators, too')]
    : [
        fault(about, {
          found: 'the protection does not hold for administrators',
          means: 'They merge whatever the check says.',
          fix: `In the protection of ${branch}: Do not allow bypassing the above settings. Or use a ruleset with an empty bypass list.`,
        }),
      ];
}
