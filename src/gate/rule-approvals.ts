import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import type { RuleChange } from '../domain/deployment/facts.ts';
import { judgeRuleChange, policyOwnersQuestion } from '../domain/judge.ts';
import type { Policy } from '../domain/policy/policy.ts';
import { manifestsOf, readRelease } from '../domain/release.ts';
import { parseScope, type Change } from '../domain/scope.ts';
import type { RepositoryState } from '../github/repository-state.ts';
import type { Merged } from '../github/merged.ts';
import { fetchPeople } from '../check/people.ts';
import { fetchManifest } from '../check/release.ts';
import type { Sources } from '../check/sources.ts';
import type { Changed, RuleChanges } from './rule-changes.ts';

/** What changes of the rules are judged by. */
export interface RulesAsked {
  readonly ground: RepositoryState;
  readonly policyPath: string;
  readonly rules: RuleChanges;
  /** The pull requests of the range and those that the changes came with. */
  readonly merged: readonly Merged[];
  /** Numbers of those in the range: of them any guarded path counts. */
  readonly inRange: ReadonlySet<number>;
}

/** Every change of what decides where things go, and whether a policy owner of the rules before it approved it. */
export async function judgeRules(asked: RulesAsked, sources: Sources): Promise<Result<readonly RuleChange[], Failure>> {
  const found: RuleChange[] = [];
  const known = new Set(asked.merged.map((one) => one.pull.number));
  for (const change of asked.rules.changes) {
    const first = change.before === null && asked.rules.policyBeforeState(change.oid) === 'none';
    if (first || change.pulls.some((number) => known.has(number))) continue;
    found.push({
      paths: [change.path],
      pull: null,
      commit: change.oid,
      plan: null,
      approved: false,
    });
  }
  for (const merged of asked.merged) {
    const change = await judgePull(merged, asked, sources);
    if (!change.ok) return change;
    if (change.value !== null) found.push(change.value);
  }
  return ok(found);
}

async function judgePull(
  merged: Merged,
  asked: RulesAsked,
  sources: Sources,
): Promise<Result<RuleChange | null, Failure>> {
  const { ground, policyPath, rules } = asked;
  const { pull } = merged;
  const own = rules.changes.filter((change) => change.pulls.includes(pull.number));
  const before = own.find((change) => change.before !== null)?.before ?? rules.policyBefore(pull.number);
  // Before the first policy there was nobody to ask.
  if (before === 'none') return ok(null);
  const paths = before === null ? own.map((change) => change.path) : guardedBy(before, merged, own, asked);
  if (paths.length === 0) return ok(null);
  const change = { paths, pull: { number: pull.number, url: pull.url }, commit: null };
  if (before === null) return ok({ ...change, plan: null, approved: false });

  // The very plan that its check told the owner to approve.
  const context = { defaultBranch: ground.defaultBranch, policyPath };
  const manifest = await fetchManifest(pull, manifestsOf(pull, before, context), sources);
  if (!manifest.ok) return manifest;
  const release = readRelease(pull, before, context, { manifest: manifest.value });
  const people = await fetchPeople(policyOwnersQuestion(release), ground, sources);
  if (!people.ok) return people;
  const approvals = judgeRuleChange(release, people.value);
  const counted = approvals.counted.filter((one) => one.forPolicy).length;
  const approved = counted >= approvals.policyNeeded && approvals.vetoes.length === 0;
  return ok({ ...change, plan: release.plan, approved });
}

/** The guarded paths that a pull request changed: in the range all of them, beyond it those that are rules for every deployment. */
function guardedBy(policy: Policy, { pull }: Merged, own: readonly Changed[], asked: RulesAsked): string[] {
  const guarded = asked.inRange.has(pull.number) ? guardedOf(policy, pull.changes, asked) : [];
  return [...new Set([...own.map((change) => change.path), ...guarded])];
}

function guardedOf(policy: Policy, changes: readonly Change[], { ground, policyPath }: RulesAsked): readonly string[] {
  return parseScope(changes, policy, { base: ground.defaultBranch, defaultBranch: ground.defaultBranch, policyPath })
    .guarded;
}
