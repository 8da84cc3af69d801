import type { Lookup } from '../../domain/facts.ts';
import type { Baseline, JudgedRelease, RuleChange, Unreviewed } from '../../domain/gate/facts.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { Cohort, Policy } from '../../domain/policy/policy.ts';
import type { PullRequest } from '../../domain/pull-request.ts';
import type { Query, Resolution } from '../../domain/resolution.ts';
import type { GitHub } from '../../github/client.ts';
import type { Ground, RuleCommit } from '../../github/gate/ground.ts';
import { readRuleHistory } from '../../github/gate/ground.ts';
import { readMerged, type Merged } from '../../github/gate/merged.ts';
import { differingPaths } from '../../github/gate/trees.ts';
import { readCount } from '../../report/index.ts';
import { answerOf, conclude } from '../check.ts';
import { prepare, type Prepared } from '../prepare.ts';
import type { Sources } from '../sources.ts';
import type { GateRequest } from './request.ts';
import { gatherRange, unreviewedCommits } from './range.ts';
import { judgeRules } from './rules.ts';

/** Gathers and judges what lies between baseline and commit. */
export interface Releases {
  gather(asked: Asked): Promise<Lookup<Gathered>>;
}

export interface Asked {
  readonly request: GateRequest;
  readonly ground: Ground;
  readonly policy: Policy;
  readonly cohort: Cohort;
  readonly policyHistory: readonly RuleCommit[];
  readonly branch: string;
  readonly baseline: Baseline;
  /** A rollback judges no release; who made the rules is looked at all the same. */
  readonly judgeReleases: boolean;
  /** Asks for the cohort's active members. */
  readonly members: Query;
}

export interface Gathered {
  readonly members: Lookup<Resolution>;
  readonly unreviewed: readonly Unreviewed[];
  readonly releases: readonly JudgedRelease[];
  readonly rules: readonly RuleChange[];
}

/** What a gate asks beside GitHub itself. */
export interface Means {
  readonly github: GitHub;
  readonly resolve: (queries: readonly Query[], tip: string) => Promise<Lookup<readonly Resolution[]>>;
  /** The sources for judging some pull requests, shared between them so that requests grow with pages. */
  readonly sourcesFor: (merged: readonly Merged[], policy: Policy) => Promise<Lookup<Sources>>;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

export function gatherReleases(means: Means): Releases {
  return { gather: (asked) => gather(asked, means) };
}

async function gather(asked: Asked, means: Means): Promise<Lookup<Gathered>> {
  const { github } = means;
  const { request, ground, policy, branch, baseline, judgeReleases } = asked;
  const range = judgeReleases
    ? await gatherRange(github, branch, baseline.commit, request.commit, means.sleep)
    : ({ found: true, value: { commits: [], origins: new Map(), pulls: [] } } as const);
  if (!range.found) return range;
  const changes = await ruleChanges(asked, github);
  if (!changes.found) return changes;
  const numbers = new Set([...range.value.pulls, ...changes.value.flatMap((change) => change.commit.pulls)]);
  const merged = await readMerged(github, ground.repository, [...numbers].toSorted((a, b) => a - b));
  if (!merged.found) return merged;
  const sources = await means.sourcesFor(merged.value, policy);
  if (!sources.found) return sources;

  const inRange = new Set(range.value.pulls);
  const prepared = await prepareAll(merged.value.filter((one) => inRange.has(one.pull.number)), asked, sources.value);
  const adopted = new Set(prepared.flatMap((one) => (one.prepared?.declared?.adopts ?? [])));
  const rules = await judgeRules({ ground, policyPath: request.policyPath, policy, policyHistory: asked.policyHistory, changes: changes.value, merged: merged.value, inRange, adopted }, sources.value);
  if (!rules.found) return rules;

  const judged = prepared.filter((one) => one.merged.mergeCommit === null || !adopted.has(one.merged.mergeCommit));
  const queries = judged.map((one) => one.prepared?.query ?? null);
  const answers = await means.resolve([asked.members, ...queries.filter((query) => query !== null)], ground.tip);
  const differing = judgeReleases ? await differingPaths(github, baseline.commit, request.commit) : ({ found: true, value: [] } as const);
  if (!differing.found) return differing;
  const differs = new Set(differing.value);

  const releases: JudgedRelease[] = [];
  let next = 1;
  for (const one of judged) {
    const answer = one.prepared?.query ? answerOf(answers, next++) : null;
    const outcome = one.prepared === null ? one.outcome : await conclude(one.prepared, answer, sources.value);
    if (outcome === null) continue;
    releases.push({ outcome, mergeCommit: one.merged.mergeCommit, reaches: reaches(outcome, asked.cohort), undone: isUndone(outcome, differs), announced: announcedBy(one.merged.pull) });
  }
  const explained = new Set(releases.flatMap((release) => pathsOf(release.outcome)));
  for (const { merged: own } of prepared) for (const { path, previous } of own.pull.changes) explained.add(path).add(previous ?? path);
  const adoptedPaths = await sources.value.adoptedPaths([...adopted]);
  if (!adoptedPaths.found) return adoptedPaths;
  for (const path of adoptedPaths.value) explained.add(path);
  const unreviewed = [
    ...unreviewedCommits(range.value, branch, request.commit, adopted, policy.releases.unsignedMerges),
    ...differing.value.filter((path) => !explained.has(path)).map((path): Unreviewed => ({ kind: 'path', id: path })),
  ];
  return { found: true, value: { members: answerOf(answers, 0) ?? missing, unreviewed, releases, rules: rules.value } };
}

const missing: Lookup<never> = { found: false, failure: { code: 'inventory.unavailable', asked: 'inventory', expected: 'an answer', observed: 'none' } };

interface PreparedRelease {
  readonly merged: Merged;
  readonly prepared: Prepared | null;
  /** The outcome of one that could not be prepared. */
  readonly outcome: Outcome | null;
}

async function prepareAll(merged: readonly Merged[], { ground, policy, request }: Asked, sources: Sources): Promise<PreparedRelease[]> {
  const all: PreparedRelease[] = [];
  for (const one of merged) {
    const evidence = {
      pull: one.pull, defaultBranch: ground.defaultBranch, tip: ground.tip, policy: ground.policy,
      policySince: null, policyFirst: false, published: { checkRuns: null, comment: null },
    };
    const prepared = await prepare(evidence, policy, request.policyPath, sources);
    all.push(prepared.ok ? { merged: one, prepared: prepared.value, outcome: null } : { merged: one, prepared: null, outcome: prepared.error });
  }
  return all;
}

/** Commits after the baseline, up to the tip of the default branch, that changed the policy or the inventory file. */
async function ruleChanges({ ground, policy, request, policyHistory, baseline }: Asked, github: GitHub): Promise<Lookup<readonly { path: string; commit: RuleCommit }[]>> {
  const { inventory } = policy;
  const changes: { path: string; commit: RuleCommit }[] = [];
  for (const path of [request.policyPath, ...(inventory.provider === 'file' ? [inventory.path] : [])]) {
    const now = path === request.policyPath ? { found: true as const, value: policyHistory } : await readRuleHistory(github, path, ground.tip, false);
    if (!now.found) return now;
    const then = await readRuleHistory(github, path, baseline.commit, false);
    if (!then.found) return then;
    const before = new Set(then.value.map((commit) => commit.oid));
    changes.push(...now.value.filter((commit) => !before.has(commit.oid)).map((commit) => ({ path, commit })));
  }
  return { found: true, value: changes };
}

/** By path, by name, by a target, or because nothing tells what does not concern the cohort. */
function reaches({ facts, pull, verdict }: Outcome, cohort: Cohort): boolean {
  // One that could not be judged may reach anything.
  if (facts === null || pull === null) return true;
  if (verdict === 'skip' || !facts.scope.release) return false;
  const { scope, declaration, resolution } = facts;
  return cohort.paths.length === 0
    || scope.reach.has(cohort.name)
    || (declaration.kind === 'read' && declaration.declaration.cohorts.includes(cohort.name))
    || (resolution?.found === true && (resolution.value.cohorts.get(cohort.name)?.targeted ?? 0) > 0);
}

/** What the check said of the number of sites in its own comment. */
function announcedBy({ comments }: PullRequest): number | null {
  return comments.filter((comment) => comment.mine).map((comment) => readCount(comment.body)).find((count) => count !== null) ?? null;
}

/** Whether a revert undid all of it. What a release adopts is not in its own paths, so one that adopts is never undone. */
function isUndone(outcome: Outcome, differs: ReadonlySet<string>): boolean {
  const { facts } = outcome;
  const adopts = facts?.declaration.kind === 'read' && facts.declaration.declaration.adopts.length > 0;
  return !adopts && pathsOf(outcome).every((path) => !differs.has(path));
}

function pathsOf({ pull }: Outcome): string[] {
  return (pull?.changes ?? []).flatMap(({ path, previous }) => (previous === null ? [path] : [path, previous]));
}
