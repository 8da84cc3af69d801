import type { Failure } from '../../../domain/finding.ts';
import type { Result } from '../../../domain/result.ts';
import type { BranchRule, Bypass, Protection, Ruleset } from '../../../github/settings/rules.ts';
import { fault, fine, unknown, type Diagnosis, type Row } from '../diagnosis.ts';
import { CHECK, requiredChecks, type Guard } from '../guard.ts';
import { ofEachBranch } from './branches.ts';

/** A rule of a branch, and what it is to get past it. */
interface GuardedRule {
  /** Whether a rule of a ruleset is this one. */
  readonly isRule: (rule: BranchRule) => boolean;
  /** Whether somebody on the bypass list gets past it. */
  readonly passes: (actor: Bypass) => boolean;
  /** What of a protection of the older kind lets somebody past; null: there is nothing, since it has no such rule. */
  readonly classic: (protection: Protection) => readonly string[] | null;
  readonly consequence: string;
  /** What to do about the protection of a branch. */
  readonly fix: (branch: string) => string;
}

const FOR_ADMINISTRATORS = 'the protection does not hold for administrators';

export const bypass: Row = {
  id: 'bypass',
  asks: 'Can no one merge past the required check?',
  examine: (patient) =>
    ofEachBranch(patient, (branch, guard) =>
      requiredChecks(guard).length === 0 ? [] : findHoles(branch, guard, MERGE),
    ),
};

const MERGE: GuardedRule = {
  isRule: ({ checks }) => checks.some(({ name }) => name === CHECK),
  passes: () => true,
  classic: ({ checks, holdsForAdministrators }) => {
    if (!checks.some(({ name }) => name === CHECK)) return null;
    return holdsForAdministrators ? [] : [FOR_ADMINISTRATORS];
  },
  consequence: 'They merge whatever the check says.',
  fix: (branch) =>
    `In the protection of ${branch}: Do not allow bypassing the above settings. Or use a ruleset with an empty bypass list.`,
};

export const pushBypass: Row = {
  id: 'push-bypass',
  asks: 'Can no one push to a release branch past its rules?',
  examine: (patient) =>
    ofEachBranch(patient, (branch, guard) => {
      // A ruleset that has several of the rules is named once.
      const holes = PUSH.flatMap((rule) => findHoles(branch, guard, rule));
      return [...new Map(holes.map((diagnosis) => [diagnosis.found, diagnosis])).values()];
    }),
};

const AGAINST_PUSHES = {
  /** Somebody who bypasses by a pull request alone still cannot push. */
  passes: ({ mode }: Bypass) => mode !== 'pull_request',
  consequence: 'They can bring an unreviewed commit to the branch, or rewrite what was reviewed.',
};

const PUSH: readonly GuardedRule[] = [
  {
    ...AGAINST_PUSHES,
    isRule: ({ type }) => type === 'pull_request',
    classic({ pullRequests, pushers, holdsForAdministrators }) {
      if (!pullRequests) return null;
      return [
        ...(holdsForAdministrators ? [] : [FOR_ADMINISTRATORS]),
        ...(pushers.length === 0 ? [] : [`the protection lets ${pushers.join(', ')} push without a pull request`]),
      ];
    },
    fix: (branch) =>
      `In the protection of ${branch}: empty Allow specified actors to bypass required pull requests, and switch Do not allow bypassing the above settings on.`,
  },
  // Administrators are held to these two, whatever else they may do.
  {
    ...AGAINST_PUSHES,
    isRule: ({ type }) => type === 'non_fast_forward',
    classic: ({ forcePushes }) => (forcePushes ? null : []),
    fix: (branch) => `In the protection of ${branch}: switch Allow force pushes off.`,
  },
  {
    ...AGAINST_PUSHES,
    isRule: ({ type }) => type === 'deletion',
    classic: ({ deletions }) => (deletions ? null : []),
    fix: (branch) => `In the protection of ${branch}: switch Allow deletions off.`,
  },
];

/**
 * Who gets past a rule of a branch. Of a rule that holds twice, one has to get past both: one without a hole is enough.
 * Empty where no such rule holds.
 */
function findHoles(branch: string, guard: Guard, rule: GuardedRule): readonly Diagnosis[] {
  const { protection } = guard;
  const looks = [
    ...rulesetsWith(guard, rule.isRule).flatMap((ruleset) => ofRuleset(branch, ruleset, rule)),
    ...(protection.ok && protection.value !== null ? ofProtection(branch, protection.value, rule) : []),
  ];
  const tight = looks.find(({ state }) => state === 'fine');
  return tight === undefined ? looks : [tight];
}

/** The rulesets that hold such a rule on a branch. */
export function rulesetsWith(
  { rules, rulesets }: Guard,
  isRule: (rule: BranchRule) => boolean,
): Result<Ruleset, Failure>[] {
  const ids = new Set(rules.filter(isRule).map(({ ruleset }) => ruleset));
  return [...ids].flatMap((id) => (id === null ? [] : (rulesets.get(id) ?? [])));
}

function ofRuleset(branch: string, ruleset: Result<Ruleset, Failure>, rule: GuardedRule): Diagnosis {
  const about = `branch ${branch}`;
  if (!ruleset.ok) return unknown(about, ruleset.error);
  const { name, bypass } = ruleset.value;
  if (bypass === null) return bypassUnknown(about, name);
  const actors = bypass.filter(rule.passes);
  if (actors.length === 0) return fine(about, `no one bypasses the ruleset ${name}`);
  return fault(about, {
    found: `the ruleset ${name} is bypassed by ${actors.map(printActor).join(', ')}`,
    consequence: rule.consequence,
    fix: `Empty the bypass list of the ruleset ${name}.`,
  });
}

function ofProtection(branch: string, protection: Protection, { classic, consequence, fix }: GuardedRule): Diagnosis[] {
  const about = `branch ${branch}`;
  const holes = classic(protection);
  if (holes === null) return [];
  if (holes.length === 0) return [fine(about, 'the protection holds for administrators, too')];
  return [fault(about, { found: holes.join('; '), consequence, fix: fix(branch) })];
}

/** Of a ruleset whose bypass list this token may not read. */
export function bypassUnknown(about: string, ruleset: string): Diagnosis {
  return {
    state: 'unknown',
    about,
    found: `the ruleset ${ruleset} does not tell this token who may bypass it`,
    consequence: 'It could not be read, so it counts as open.',
    fix: 'Use a token whose owner may change the ruleset, with Administration: read and write.',
  };
}

/** GitHub's ids of the roles that every repository has. */
const ROLES: Readonly<Record<number, string>> = { 2: 'maintain', 4: 'write', 5: 'admin' };

export function printActor({ kind, id, mode }: Bypass): string {
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
