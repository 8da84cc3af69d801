import type { Failure } from '../../../domain/finding.ts';
import type { Result } from '../../../domain/result.ts';
import type { BranchRule, Bypass, Protection, Ruleset } from '../../../github/settings/rules.ts';
import { fault, fine, unknown, type Diagnosis } from '../diagnosis.ts';
import type { Guard } from '../guard.ts';

/** A rule of a branch, and what it is to get past it. */
export interface Held {
  /** Whether a rule of a ruleset is this one. */
  readonly isRule: (rule: BranchRule) => boolean;
  /** Whether somebody on the bypass list gets past it. */
  readonly passes: (actor: Bypass) => boolean;
  /** What of a protection of the older kind lets somebody past; null: there is nothing, since it has no such rule. */
  readonly classic: (protection: Protection) => readonly string[] | null;
  readonly means: string;
  /** What to do about the protection of a branch. */
  readonly fix: (branch: string) => string;
}

/**
 * Who gets past a rule of a branch. Of a rule that holds twice, one has to get past both: one without a hole is enough.
 * Empty where no such rule holds.
 */
export function findHoles(branch: string, { rules, rulesets, protection }: Guard, held: Held): readonly Diagnosis[] {
  const ids = new Set(rules.filter(held.isRule).flatMap(({ ruleset }) => (ruleset === null ? [] : [ruleset])));
  const looks = [
    ...[...ids].flatMap((id) => ofRuleset(branch, rulesets.get(id), held)),
    ...(protection.ok && protection.value !== null ? ofProtection(branch, protection.value, held) : []),
  ];
  const tight = looks.find(({ state }) => state === 'fine');
  return tight === undefined ? looks : [tight];
}

function ofRuleset(branch: string, ruleset: Result<Ruleset, Failure> | undefined, held: Held): Diagnosis[] {
  const about = `branch ${branch}`;
  if (ruleset === undefined) return [];
  if (!ruleset.ok) return [unknown(about, ruleset.error)];
  const { name, bypass } = ruleset.value;
  if (bypass === null) return [untold(about, name)];
  const actors = bypass.filter(held.passes);
  if (actors.length === 0) return [fine(about, `no one bypasses the ruleset ${name}`)];
  return [
    fault(about, {
      found: `the ruleset ${name} is bypassed by ${actors.map(printActor).join(', ')}`,
      means: held.means,
      fix: `Empty the bypass list of the ruleset ${name}.`,
    }),
  ];
}

function ofProtection(branch: string, protection: Protection, { classic, means, fix }: Held): Diagnosis[] {
  const about = `branch ${branch}`;
  const holes = classic(protection);
  if (holes === null) return [];
  if (holes.length === 0) return [fine(about, 'the protection holds for administrators, too')];
  return [fault(about, { found: holes.join('; '), means, fix: fix(branch) })];
}

/** Of a ruleset whose bypass list this token may not read. */
export function untold(about: string, ruleset: string): Diagnosis {
  return {
    state: 'unknown',
    about,
    found: `the ruleset ${ruleset} does not tell this token who may bypass it`,
    means: 'It could not be read, so it counts as open.',
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
