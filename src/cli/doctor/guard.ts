import type { Failure } from '../../domain/finding.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { GitHub } from '../../github/client.ts';
import {
  fetchBranchRules,
  fetchProtection,
  fetchRuleset,
  type BranchRule,
  type Protection,
  type RequiredCheck,
  type Ruleset,
} from '../../github/settings/rules.ts';

/** What guards a branch: rules of rulesets, and a protection of the kind before them. */
export interface Guard {
  readonly rules: readonly BranchRule[];
  /** Null: the branch has none. A failure: that cannot be read. */
  readonly protection: Result<Protection | null, Failure>;
  /** The rulesets that the rules come from, by their ids. */
  readonly rulesets: ReadonlyMap<number, Result<Ruleset, Failure>>;
}

export async function fetchGuard(github: GitHub, branch: string): Promise<Result<Guard, Failure>> {
  const rules = await fetchBranchRules(github, branch);
  if (!rules.ok) return rules;
  const protection = await fetchProtection(github, branch);
  const ids = [...new Set(rules.value.flatMap(({ ruleset }) => (ruleset === null ? [] : [ruleset])))];
  const rulesets = new Map<number, Result<Ruleset, Failure>>();
  for (const id of ids) rulesets.set(id, await fetchRuleset(github, id));
  return ok({ rules: rules.value, protection, rulesets });
}

/** The name of the check run that the action publishes. */
export const CHECK = 'cohort-guard';
/** Where a branch requires the check, with the app that it has to come from. */
export function requiredChecks({ rules, protection }: Guard): readonly RequiredCheck[] {
  const classic = protection.ok ? (protection.value?.checks ?? []) : [];
  return [...rules.flatMap(({ checks }) => checks), ...classic].filter(({ name }) => name === CHECK);
}

/** Whether a rule of this type holds on the branch, or its protection has the same; a failure where that cannot be said. */
export function holds(
  { rules, protection }: Guard,
  type: string,
  classic: (protection: Protection) => boolean,
): Result<boolean, Failure> {
  if (rules.some((rule) => rule.type === type)) return ok(true);
  return protection.ok ? ok(protection.value !== null && classic(protection.value)) : protection;
}
