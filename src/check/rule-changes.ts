import type { Approvals } from '../domain/approvals/approvals.ts';
import type { Failure } from '../domain/finding.ts';
import { judgeRuleChange, ruleChangeQuestion } from '../domain/judge.ts';
import type { Policy } from '../domain/policy/policy.ts';
import { manifestsOf, readRelease, type Release } from '../domain/release.ts';
import { ok, type Result } from '../domain/result.ts';
import type { Merged } from '../github/merged.ts';
import type { RepositoryState } from '../github/repository-state.ts';
import type { Rules } from './default-branch.ts';
import { fetchPeople } from './people.ts';
import { fetchManifest } from './release.ts';
import type { Sources } from './sources.ts';

/** By what a merged pull request is judged as a change of the rules. */
export interface RuleChangeQuestion {
  readonly repository: RepositoryState;
  readonly policyPath: string;
}

/** What the owners in a policy have said of a pull request, with the very plan that its check showed them. */
export async function judgeBy(
  policy: Policy,
  { pull }: Merged,
  question: RuleChangeQuestion,
  sources: Sources,
  cohorts: readonly string[] = [],
): Promise<Result<{ readonly plan: string; readonly approvals: Approvals }, Failure>> {
  const release = await readAs(policy, pull, question, sources);
  if (!release.ok) return release;
  const asked = ruleChangeQuestion(release.value, cohorts);
  const people = await fetchPeople(asked, question.repository, sources);
  return people.ok ? ok({ plan: release.value.plan, approvals: judgeRuleChange(asked, people.value) }) : people;
}

/** A pull request as it reads under another policy than today's. */
export async function readAs(
  policy: Policy,
  pull: Merged['pull'],
  { repository, policyPath }: RuleChangeQuestion,
  sources: Sources,
): Promise<Result<Release, Failure>> {
  const context = { defaultBranch: repository.defaultBranch, policyPath };
  const manifest = await fetchManifest(pull, manifestsOf(pull, policy, context), sources);
  return manifest.ok ? ok(readRelease(pull, policy, context, { manifest: manifest.value })) : manifest;
}

/** While the policy is missing or not valid, the administrators of the repository decide. */
export function policyOf(rules: Rules, today: Policy): Policy {
  return typeof rules === 'object'
    ? rules
    : { ...today, policyOwners: [], approvals: { ...today.approvals, policy: Math.max(1, today.approvals.policy) } };
}
