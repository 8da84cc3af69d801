import { statesAtTime, type FileChange, type Rules } from '../check/default-branch.ts';
import { judgeBy, policyOf } from '../check/rule-changes.ts';
import type { Sources } from '../check/sources.ts';
import type { Approvals } from '../domain/approvals/approvals.ts';
import type { RuleChange } from '../domain/deployment/facts.ts';
import { changedPaths } from '../domain/deployment/reach.ts';
import type { Failure } from '../domain/finding.ts';
import { isApproved } from '../domain/judge.ts';
import { all, ok, type Result } from '../domain/result.ts';
import { standingChanges, standsOtherwise } from '../domain/standing/changes.ts';
import { parseScope } from '../domain/scope.ts';
import type { Merged } from '../github/merged.ts';
import type { GateQuestion } from './question.ts';
import type { RulesSince } from './rules-since.ts';

/** What changes of the rules are judged by. */
export interface RulesQuestion
  extends Pick<GateQuestion, 'repository' | 'policy' | 'policyPath'>, Omit<RulesSince, 'kinds'> {
  /**
   * What the range has of guarded paths that came with no pull request; `commit` null where it is not known which made
   * them.
   */
  readonly direct: readonly { readonly commit: string | null; readonly paths: readonly string[] }[];
  /** The pull requests of the range and those that the changes came with. */
  readonly merged: readonly Merged[];
  /** Numbers of those in the range: of them any guarded path counts. */
  readonly inRange: ReadonlySet<number>;
}

/** Every change of what decides where things go, and whether it has the approvals that the rules before it ask for. */
export async function judgeRules(
  question: RulesQuestion,
  sources: Sources,
): Promise<Result<readonly RuleChange[], Failure>> {
  const known = new Set(question.merged.map(({ pull }) => pull.number));
  const pushed = question.changes
    // The first policy needs no approval.
    .filter((change) => change.oid !== question.firstPolicy && !change.pulls.some((number) => known.has(number)));
  const isPushed = (at: string | null, path: string) =>
    pushed.some((change) => change.path === path && (at === null || change.oid === at));
  const found = [
    ...pushed.map(({ path, oid }) => changeWithoutPull([path], oid)),
    ...question.direct
      .map(({ commit, paths }) =>
        changeWithoutPull(
          paths.filter((path) => !isPushed(commit, path)),
          commit,
        ),
      )
      .filter(({ paths }) => paths.length > 0),
  ];
  const broughtBy = Map.groupBy(
    question.changes.flatMap((change) => change.pulls.map((number) => ({ number, change }))),
    ({ number }) => number,
  );
  const judged = all(
    await Promise.all(
      question.merged.map((merged) => {
        const changes = (broughtBy.get(merged.pull.number) ?? []).map(({ change }) => change);
        return judgeMerged(merged, changes, question, sources);
      }),
    ),
  );
  return judged.ok ? ok([...found, ...judged.value.filter((change) => change !== null)]) : judged;
}

/** A change of the rules without a pull request, so without approvals. */
export function changeWithoutPull(paths: readonly string[], commit: string | null): RuleChange {
  return { paths, pull: null, commit, plan: null, approved: false, approvals: null, baseline: false };
}

async function judgeMerged(
  merged: Merged,
  changes: readonly FileChange[],
  question: RulesQuestion,
  sources: Sources,
): Promise<Result<RuleChange | null, Failure>> {
  const { pull } = merged;
  const rules = rulesBefore(merged, changes, question);
  const changed = changes.filter(({ oid }) => oid !== question.firstPolicy);
  const guarded = question.inRange.has(pull.number) ? guardedPaths(merged, rules, question) : [];
  const paths = [...new Set([...changed.map((change) => change.path), ...guarded])].toSorted();
  if (paths.length === 0 || rules.length === 0) return ok(null);
  const cohorts = await fetchStandingOtherwise(changed, question, sources);
  if (!cohorts.ok) return cohorts;
  const judgements: { readonly plan: string; readonly approvals: Approvals }[] = [];
  for (const version of rules) {
    const judged = await judgeBy(policyOf(version, question.policy), merged, question, sources, cohorts.value);
    if (!judged.ok) return judged;
    judgements.push(judged.value);
  }
  const [first] = judgements;
  // Where it is not known which policy was in force, each has to be content.
  const lacking = judgements.find(({ approvals }) => !isApproved(approvals));
  return ok({
    ...changeWithoutPull(paths, null),
    pull: { number: pull.number, url: pull.url },
    plan: first?.plan ?? null,
    approved: lacking === undefined,
    approvals: (lacking ?? first)?.approvals ?? null,
  });
}

/** The cohorts for which manifests do not stand any more as they did before some changes of the policy. */
async function fetchStandingOtherwise(
  changes: readonly FileChange[],
  { policyPath, defaultBranch: { before, rulesAt } }: RulesQuestion,
  sources: Sources,
): Promise<Result<readonly string[], Failure>> {
  const cohorts: string[] = [];
  for (const { oid, path } of changes) {
    const [was, is] = [rulesAt(before(oid)), rulesAt(oid)];
    if (path !== policyPath || typeof was !== 'object' || typeof is !== 'object' || !standsOtherwise(was, is)) continue;
    const files = await sources.manifestFiles([before(oid)], was.releases.manifests);
    if (!files.ok) return files;
    const diff = { changes: [], manifestsAlone: false, standing: files.value[0] ?? [] };
    cohorts.push(...standingChanges(diff, { policy: was, files: [] }, { policy: is, files: [] }).cohorts);
  }
  return ok(cohorts);
}

/**
 * The rules that the default branch had, or may have had, when a pull request was merged that brought some changes of
 * files; none before the first policy, when nothing named owners.
 */
function rulesBefore(
  { mergedAt }: Merged,
  changes: readonly FileChange[],
  { defaultBranch, firstPolicy, policyPath }: RulesQuestion,
): Rules[] {
  const { line, rulesAt, before } = defaultBranch;
  const own = new Set(changes.map(({ oid }) => oid));
  const oldest = own.size === 0 ? undefined : line.firstParents.findLast((oid) => own.has(oid));
  if (oldest !== undefined && oldest === firstPolicy) return [];
  const states = oldest === undefined ? statesAtTime(defaultBranch, mergedAt ?? '', policyPath) : [before(oldest)];
  const newestFirst = [...line.firstParents, line.boundary];
  const first = firstPolicy === null ? -1 : newestFirst.indexOf(firstPolicy);
  return states.filter((oid) => first === -1 || newestFirst.indexOf(oid) <= first).map(rulesAt);
}

/** What a pull request changed that some rules guarded, or today's do. Nothing tells what a policy guarded that is not valid. */
function guardedPaths(
  { pull }: Merged,
  rules: readonly Rules[],
  { repository, policy, policyPath }: RulesQuestion,
): readonly string[] {
  if (rules.includes('invalid')) return changedPaths(pull);
  const { defaultBranch } = repository;
  const context = { base: defaultBranch, defaultBranch, policyPath };
  return [...rules.map((version) => policyOf(version, policy)), policy].flatMap(
    (version) => parseScope(pull.changes, version, context).guarded,
  );
}
