import { judgeApprovals } from '../../domain/approvals/judge.ts';
import type { Lookup } from '../../domain/facts.ts';
import type { RuleChange } from '../../domain/gate/facts.ts';
import { parsePolicy } from '../../domain/policy/parse.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import { readScope } from '../../domain/scope.ts';
import type { Ground, RuleCommit } from '../../github/gate/ground.ts';
import type { Merged } from '../../github/gate/merged.ts';
import { gatherPeople, type PeopleSources } from '../people.ts';
import { declarationOf, planOf } from '../prepare.ts';

/** What is known of the changes of the rules since the baseline. */
export interface RulesAsked {
  readonly ground: Ground;
  readonly policyPath: string;
  /** The policy in force. */
  readonly policy: Policy;
  /** All commits that changed the policy, the newest first. */
  readonly policyHistory: readonly RuleCommit[];
  /** Commits after the baseline that changed the policy or the inventory file, each with the file. */
  readonly changes: readonly { readonly path: string; readonly commit: RuleCommit }[];
  /** The pull requests of the range and those that the changes came with. */
  readonly merged: readonly Merged[];
  /** Numbers of those in the range: of them any guarded path counts. */
  readonly inRange: ReadonlySet<number>;
  /** Commits that a release in the range answers for. */
  readonly adopted: ReadonlySet<string>;
}

/** Every change of what decides where things go, and whether a policy owner of the rules before it approved it. */
export async function judgeRules(asked: RulesAsked, sources: PeopleSources): Promise<Lookup<readonly RuleChange[]>> {
  const found: RuleChange[] = [];
  const known = new Set(asked.merged.map((one) => one.pull.number));
  for (const { path, commit } of asked.changes) {
    if (commit.oid === asked.policyHistory.at(-1)?.oid || asked.adopted.has(commit.oid) || commit.pulls.some((number) => known.has(number))) continue;
    found.push({ paths: [path], pull: null, commit: commit.oid, plan: null, approved: false });
  }
  for (const merged of asked.merged) {
    const change = await judgePull(merged, asked, sources);
    if (!change.found) return change;
    if (change.value !== null) found.push(change.value);
  }
  return { found: true, value: found };
}

async function judgePull({ pull, mergeCommit }: Merged, asked: RulesAsked, sources: PeopleSources): Promise<Lookup<RuleChange | null>> {
  const { ground, policyPath, inRange } = asked;
  if (mergeCommit !== null && asked.adopted.has(mergeCommit)) return { found: true, value: null };
  const before = policyBefore(pull.number, mergeCommit, asked);
  // Before the first policy there was nobody to ask.
  if (before === 'none') return { found: true, value: null };
  const policy = before ?? asked.policy;
  const scope = readScope(pull.changes, policy, { base: pull.base, defaultBranch: ground.defaultBranch, policyPath });
  const rulesFiles = [policyPath, ...(policy.inventory.provider === 'file' ? [policy.inventory.path] : [])];
  const paths = inRange.has(pull.number) ? scope.guarded : scope.guarded.filter((path) => rulesFiles.includes(path));
  if (paths.length === 0) return { found: true, value: null };
  const change = { paths, pull: { number: pull.number, url: pull.url }, commit: null };
  const plan = planOf(pull, policy, declarationOf(pull, policy));
  if (before === null) return { found: true, value: { ...change, plan, approved: false } };
  const evidence = { pull, defaultBranch: ground.defaultBranch, tip: ground.tip, policy: ground.policy, policySince: null, policyFirst: false, published: { checkRuns: null, comment: null } };
  const involved = { cohorts: [], crossCohort: false };
  const people = await gatherPeople({ evidence, pull, policy, policyPath, involved, guarded: true }, sources);
  if (!people.found) return people;
  const approvals = judgeApprovals({
    pull, policy, involved, declared: [], plan, release: false, guarded: true, adopts: false,
    // Which cohorts a change of the rules names is none of its affair, nor how they were defined.
    people: { ...people.value, policyVersions: { versions: [], complete: true } },
  });
  const counted = approvals.counted.filter((one) => one.forPolicy).length;
  return { found: true, value: { ...change, plan, approved: counted >= approvals.policyNeeded && approvals.vetoes.length === 0 } };
}

/** The policy that stood before a pull request: `none` before the first, null where it was no valid one. */
function policyBefore(number: number, mergeCommit: string | null, { policyHistory, policyPath, policy }: RulesAsked): Policy | 'none' | null {
  const own = policyHistory.findLastIndex((commit) => commit.pulls.includes(number) || commit.oid === mergeCommit);
  if (own < 0) return policy;
  // What was no valid policy rules nothing: the last valid one before it does.
  for (const { text } of policyHistory.slice(own + 1)) {
    const parsed = text === null ? null : parsePolicy(text, policyPath);
    if (parsed?.ok === true) return parsed.value;
  }
  return own === policyHistory.length - 1 ? 'none' : null;
}
