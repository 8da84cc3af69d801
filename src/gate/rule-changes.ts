import { inventoryPaths } from '../domain/policy/inventory.ts';
import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import { parsePolicy } from '../domain/policy/parse.ts';
import { environmentsOf } from '../domain/risk/waves.ts';
import { sameName, type Policy } from '../domain/policy/policy.ts';
import type { GitHub } from '../github/client.ts';
import { fetchBlobIds, fetchBlobTexts } from '../github/git/blobs.ts';
import type { PolicyCommit } from '../github/repository-state.ts';
import { unavailable } from '../github/failures.ts';
import { fetchFirstParentHistory, type FirstParentHistory } from '../github/git/first-parent.ts';
import { fetchComparison } from '../github/git/compare.ts';
import { originsOf, type Range } from './range.ts';
import type { Asked } from './releases.ts';

/** A state of a branch that has other rules than the one before it. */
export interface Changed {
  readonly path: string;
  readonly oid: string;
  /** Numbers of the pull requests that brought it. */
  readonly pulls: readonly number[];
  /** The policy that stood before; null where the states of the branch tell. */
  readonly before: Policy | null;
}

/** How the rules have changed since the baseline. */
export interface RuleChanges {
  readonly changes: readonly Changed[];
  /** The policy that stood before a pull request came to the line; `none` before the first, null where it cannot be told. */
  policyBefore(number: number): Policy | 'none' | null;
  /** The same for a state of the line. */
  policyBeforeState(oid: string): Policy | 'none' | null;
}

/**
 * Compares the rules in each state of the branch with the state before: what a merge hides from the history of a file,
 * or a false date moves about in it, shows here all the same.
 */
export async function fetchRuleChanges(
  asked: Asked,
  range: Range,
  github: GitHub,
  sleep: (milliseconds: number) => Promise<void>,
): Promise<Result<RuleChanges, Failure>> {
  const { ground, policy, policyCommits, baseline, branch, request } = asked;
  const onDefault = branch === ground.defaultBranch;
  const base = onDefault
    ? ok({ mergeBase: baseline.commit })
    : await fetchComparison(github, baseline.commit, ground.tip);
  if (!base.ok) return base;
  const tipLine = await fetchFirstParentHistory(github, base.value.mergeBase, ground.tip);
  if (!tipLine.ok) return tipLine;

  const files = [request.policyPath, ...inventoryPaths(policy.inventory)];
  const states = [...tipLine.value.firstParents, tipLine.value.boundary];
  const found: { path: string; oid: string }[] = [];
  const ids = new Map<string, string | null>();
  for (const path of files) {
    const wanted =
      path === request.policyPath ? [...new Set([...states, ...range.line.firstParents, range.line.boundary])] : states;
    const blobs = await fetchBlobIds(github, path, wanted);
    if (!blobs.ok) return blobs;
    // Both files are there: the policy has been read there, and it names the other. Who says no has not looked.
    if (typeof blobs.value.get(ground.tip) !== 'string')
      return unavailable(`states of ${path}`, 'the file at the tip of the default branch', 'none');
    for (const [index, oid] of tipLine.value.firstParents.entries()) {
      if (blobs.value.get(oid) !== blobs.value.get(states[index + 1] ?? '')) found.push({ path, oid });
    }
    if (path === request.policyPath) for (const [oid, id] of blobs.value) ids.set(oid, id);
  }
  const origins = await originsOf(
    github,
    ground.defaultBranch,
    tipLine.value,
    found.map((change) => change.oid),
    sleep,
  );
  if (!origins.ok) return origins;
  const texts = await fetchBlobTexts(
    github,
    [...new Set(ids.values())].filter((id) => id !== null),
  );
  if (!texts.ok) return texts;

  const parse = memoized((id: string) => parsed(texts.value.get(id), request.policyPath));
  const earlier = policyCommits.filter((commit) => !tipLine.value.commits.some((one) => one.oid === commit.oid));
  const fallback = earlier.map((commit) => parsed(commit.text, request.policyPath)).find((one) => one !== null) ?? null;
  const lines = [tipLine.value, range.line];
  const before = (oid: string): Policy | 'none' | null => {
    const line = lines.find((one) => one.firstParents.includes(oid));
    if (line === undefined) return null;
    // What was no valid policy rules nothing: the last valid one before it does.
    const older = [...line.firstParents.slice(line.firstParents.indexOf(oid) + 1), line.boundary].map(
      (state) => ids.get(state) ?? null,
    );
    const valid = older.map((id) => (id === null ? null : parse(id))).find((one) => one !== null) ?? fallback;
    return valid ?? (older.every((id) => id === null) && earlier.length === 0 ? 'none' : null);
  };
  const broughtBy = new Map([...origins.value.broughtBy, ...range.broughtBy]);
  return ok({
    changes: [
      ...found.map((change) => ({ ...change, pulls: broughtBy.get(change.oid) ?? [], before: null })),
      ...entryChanges(asked, earlier),
    ],
    policyBeforeState: before,
    policyBefore(number) {
      const own = lines.map((line) => oldestOf(line, broughtBy, number)).find((oid) => oid !== undefined);
      return own === undefined ? null : before(own);
    },
  });
}

function oldestOf(
  line: FirstParentHistory,
  broughtBy: ReadonlyMap<string, readonly number[]>,
  number: number,
): string | undefined {
  return line.firstParents.findLast((oid) => broughtBy.get(oid)?.includes(number) === true);
}

/**
 * Changes of this environment's own entry in the policy, however long ago: who may say which job deploys to it could
 * otherwise forge the baseline behind which that change is history.
 */
function entryChanges({ request, cohort, policyCommits }: Asked, earlier: readonly PolicyCommit[]): Changed[] {
  const valid = policyCommits
    .map((commit) => ({ commit, policy: parsed(commit.text, request.policyPath) }))
    .filter((one) => one.policy !== null);
  return valid.flatMap(({ commit, policy }, index): Changed[] => {
    const older = valid[index + 1]?.policy ?? null;
    if (policy === null || older === null || !earlier.includes(commit)) return [];
    const [now, then] = [policy, older].map((one) => entryOf(one, request.environment, cohort.name));
    return now === then ? [] : [{ path: request.policyPath, oid: commit.oid, pulls: commit.pulls, before: older }];
  });
}

function entryOf(policy: Policy, environment: string, cohort: string): string {
  const entries = [...policy.cohorts.values()].flatMap((one) =>
    environmentsOf(one)
      .filter((own) => sameName(own.name, environment))
      .map((own) => [one.name, own.job]),
  );
  return JSON.stringify(entries.filter(([name]) => name === cohort));
}

function parsed(text: string | null | undefined, path: string): Policy | null {
  const policy = typeof text === 'string' ? parsePolicy(text, path) : null;
  return policy?.ok === true ? policy.value : null;
}

function memoized<T>(compute: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const value = known.get(key) ?? compute(key);
    known.set(key, value);
    return value;
  };
}
