import { validPolicy } from '../domain/policy/parse.ts';
import { sameName, environmentsOf } from '../domain/policy/policy.ts';
import type { Failure } from '../domain/finding.ts';
import { pathKinds, type PathKinds } from '../domain/scope.ts';
import { ok, type Result } from '../domain/result.ts';
import { fetchPolicyCommits } from '../github/policy-history.ts';
import {
  fetchDefaultBranch,
  fetchSinceFirstPolicy,
  type DefaultBranch,
  type FileChange,
  type Rules,
} from '../check/default-branch.ts';
import type { Position } from './position.ts';
import type { GateQuestion } from './question.ts';

/** The rules that a gate looks at. */
export interface RulesSince {
  readonly defaultBranch: DefaultBranch;
  /** Changes of the policy, of the inventory file and of calendars. */
  readonly changes: readonly FileChange[];
  /** The first state of the default branch that has the policy, where that is known. */
  readonly firstPolicy: string | null;
  /** What a path is to this deployment. */
  readonly kinds: PathKinds;
}

/**
 * Changes of the rules since the baseline, and those of the job that deploys to the environment, however long ago: who
 * may say which job that is could otherwise forge the baseline behind which that change is history.
 */
export async function fetchRules(question: GateQuestion, position: Position): Promise<Result<RulesSince, Failure>> {
  const { start, baseline, rulesSince } = position;
  const since =
    rulesSince === start.baseline.commit ? ok(start.defaultBranch) : await fetchDefaultBranch(question, rulesSince);
  if (!since.ok) return since;
  const { changes } = since.value;
  const kinds = kindsSince(question, since.value);
  const recent = { defaultBranch: since.value, changes, firstPolicy: start.firstPolicy, kinds };
  if (baseline.kind !== 'deployment') return ok(recent);
  const commits = await fetchPolicyCommits(question.github, question.policyPath, question.repository);
  if (!commits.ok) return commits;
  const jobs = new Set(
    commits.value.flatMap(({ text }) => {
      const policy = validPolicy(text, question.policyPath);
      return policy === null ? [] : [jobOf(policy, question)];
    }),
  );
  if (jobs.size < 2) return ok(recent);
  const whole = await fetchSinceFirstPolicy(question, start.firstPolicy);
  if (!whole.ok) return whole;
  const { branch: defaultBranch, first: firstPolicy } = whole.value;
  const known = new Set(since.value.line.firstParents);
  const older = jobChanges(defaultBranch, question).filter(({ oid }) => !known.has(oid));
  return ok({ defaultBranch, changes: [...changes, ...older], firstPolicy, kinds });
}

/**
 * What a path is to a deployment. Guarded is what today's policy guards, or any that the default branch has had since
 * the baseline: when a change without a pull request came there, nothing tells.
 */
function kindsSince({ policy, policyPath }: GateQuestion, { line, changes, rulesAt }: DefaultBranch): PathKinds {
  const rewritten = changes.filter(({ path }) => path === policyPath).map(({ oid }) => oid);
  const former = [line.boundary, ...rewritten].map(rulesAt);
  // Nothing tells what a policy guarded that is not valid.
  if (former.includes('invalid')) return { isIgnored: () => false, isGuarded: () => true };
  return pathKinds(
    policy,
    policyPath,
    former.filter((rules) => typeof rules === 'object'),
  );
}

/** The states in which the environment got another job. */
function jobChanges({ line, changes, rulesAt, before }: DefaultBranch, question: GateQuestion): FileChange[] {
  // What is no valid policy names no job: the last valid one before it does.
  const jobBefore = (oid: string): string | null => {
    for (let at = before(oid); at !== ''; at = before(at)) {
      const rules = rulesAt(at);
      if (typeof rules === 'object') return jobOf(rules, question);
      if (!line.firstParents.includes(at)) return null;
    }
    return null;
  };
  return changes.filter(({ path, oid }) => {
    const rules = rulesAt(oid);
    if (path !== question.policyPath || typeof rules !== 'object') return false;
    const earlier = jobBefore(oid);
    return earlier !== null && earlier !== jobOf(rules, question);
  });
}

function jobOf(rules: Exclude<Rules, 'invalid' | 'none'>, { place: { cohort, environment } }: GateQuestion): string {
  const named = rules.cohorts.get(cohort.name);
  const found = (named === undefined ? [] : environmentsOf(named)).find(({ name }) => sameName(name, environment.name));
  return JSON.stringify(found === undefined ? null : [found.job]);
}
