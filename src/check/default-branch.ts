import type { Failure } from '../domain/finding.ts';
import { inventoryPaths } from '../domain/policy/inventory.ts';
import { validPolicy } from '../domain/policy/parse.ts';
import { freezeFiles, type Policy } from '../domain/policy/policy.ts';
import { all, ok, type Result } from '../domain/result.ts';
import type { GitHub } from '../github/client.ts';
import { unavailable } from '../github/failures.ts';
import { fetchBlobIds, fetchBlobTexts } from '../github/git/blobs.ts';
import type { FirstParentHistory, GitHistory } from '../github/git/history.ts';
import { fetchNewestMerged, fetchOrigins, type Origin, type PullOfCommit } from '../github/git/origins.ts';
import type { GateRepository } from '../github/gate-repository.ts';
import type { RepositoryState } from '../github/repository-state.ts';
import { fetchPolicyCommits } from '../github/policy-history.ts';

/** The rules that a state of the default branch had: a policy, one that is not valid, or none. */
export type Rules = Policy | 'invalid' | 'none';

/** A state of the default branch in which a file that decides where things go is another than in the state before. */
export interface FileChange {
  readonly path: string;
  readonly oid: string;
  /** The pull requests that brought it into the default branch. */
  readonly pulls: readonly number[];
  /** When it came there, by GitHub's clock; null where no merge shows it. */
  readonly landedAt: string | null;
}

/** The default branch's own states, from the tip back to one of them, and the rules that each had. */
export interface DefaultBranch {
  readonly line: FirstParentHistory;
  /** Changes of the policy, of the inventory file and of calendars, the newest first. */
  readonly changes: readonly FileChange[];
  /** The rules of a state of the line, or of the one before its oldest. */
  readonly rulesAt: (oid: string) => Rules;
  /** The state before a state of the line. */
  readonly before: (oid: string) => string;
}

export interface DefaultBranchQuestion {
  readonly github: GitHub;
  readonly git: GitHistory;
  readonly repository: RepositoryState & Partial<Pick<GateRepository, 'history' | 'texts'>>;
  readonly policy: Policy;
  readonly policyPath: string;
}

/**
 * Reads the rules of each state of the default branch since a commit. Only the states on its first-parent line were
 * ever in force: what a merge hides from the history of a file, or a false date moves about in it, shows here all the
 * same.
 */
export async function fetchDefaultBranch(
  question: DefaultBranchQuestion,
  since: string,
): Promise<Result<DefaultBranch, Failure>> {
  const { github, git, repository, policy, policyPath } = question;
  const { tip, defaultBranch } = repository;
  const line = await git.lineSince(since, tip);
  if (!line.ok) return line;
  const states = [...line.value.firstParents, line.value.boundary];
  const present = [policyPath, ...inventoryPaths(policy.inventory)];
  const files = [...new Set([...present, ...freezeFiles(policy)])];
  const blobs = all(await Promise.all(files.map((path) => fetchBlobIds(github, path, states))));
  if (!blobs.ok) return blobs;
  // They are there: the policy has been read there, and it names the inventory. A calendar that is not closes the gate.
  const missing = present.find((_, index) => typeof blobs.value[index]?.get(tip) !== 'string');
  if (missing !== undefined)
    return unavailable(`states of ${missing}`, 'the file at the tip of the default branch', 'none');
  const changed = files.flatMap((path, index) => {
    const ids = blobs.value[index];
    return line.value.firstParents
      .filter((oid, at) => ids?.get(oid) !== ids?.get(states[at + 1] ?? ''))
      .map((oid) => ({ path, oid }));
  });
  const policies = blobs.value[0] ?? new Map<string, string | null>();
  const read = all(
    await Promise.all([
      fetchBlobTexts(
        github,
        [...new Set(policies.values())].filter((id) => id !== null),
        repository.texts,
      ),
      fetchOrigins(
        github,
        changed.map(({ oid }) => oid),
      ),
    ]),
  );
  if (!read.ok) return read;
  const [texts, origins] = read.value;
  const late = await fetchLateMerges(github, changed, origins, defaultBranch);
  if (!late.ok) return late;
  const places = new Map(states.map((oid, at) => [oid, at]));
  const rules = new Map<string, Rules>(
    [...texts].map(([id, text]) => [id, validPolicy(text, policyPath) ?? 'invalid'] as const),
  );
  return ok({
    line: line.value,
    changes: changed.map((change) => ({
      ...change,
      ...landingOf(
        [
          ...(origins.get(change.oid)?.pulls ?? []),
          ...late.value.filter(({ mergeCommit }) => mergeCommit === change.oid),
        ],
        defaultBranch,
      ),
    })),
    rulesAt(oid) {
      const id = policies.get(oid) ?? null;
      return id === null ? 'none' : (rules.get(id) ?? 'invalid');
    },
    before: (oid) => states[(places.get(oid) ?? -1) + 1] ?? '',
  });
}

/** Right after a merge GitHub may not say yet where a commit comes from: the newest merged pull requests name it. */
async function fetchLateMerges(
  github: GitHub,
  changed: readonly { readonly oid: string }[],
  origins: ReadonlyMap<string, Origin>,
  defaultBranch: string,
): Promise<Result<readonly PullOfCommit[], Failure>> {
  const isMissing = ({ oid }: { readonly oid: string }) =>
    origins.get(oid)?.pulls.some(({ merged, base }) => merged && base === defaultBranch) !== true;
  return changed.some(isMissing) ? fetchNewestMerged(github) : ok([]);
}

/** The merges that brought a commit: as GitHub associates them, or those that name it as their merge commit. */
function landingOf(pulls: readonly PullOfCommit[], defaultBranch: string): Pick<FileChange, 'pulls' | 'landedAt'> {
  const merges = pulls.filter((pull) => pull.merged && pull.base === defaultBranch);
  const times = merges.map((pull) => pull.mergedAt).filter((at) => at !== null);
  return { pulls: [...new Set(merges.map((pull) => pull.number))], landedAt: times.toSorted().at(-1) ?? null };
}

/**
 * The states that the default branch may have been in at a time, as far as a file tells them apart: the one by the times
 * of the merges, and where no merge shows when a change came, those before and after it.
 */
export function statesAtTime({ line, changes, before }: DefaultBranch, at: string, path: string): string[] {
  const found: string[] = [];
  for (const { oid, landedAt } of changes.filter((change) => change.path === path)) {
    if (landedAt !== null && landedAt > at) continue;
    found.push(oid);
    if (landedAt !== null && landedAt < at) return found;
    found.push(before(oid));
  }
  return found.length > 0 ? found : [line.boundary];
}

/** The first commit of the default branch's own line that has the policy: what came before it is history. */
export async function fetchFirstPolicy(question: DefaultBranchQuestion): Promise<Result<string, Failure>> {
  const { github, git, repository, policyPath } = question;
  const commits = await fetchPolicyCommits(github, policyPath, repository);
  if (!commits.ok) return commits;
  // Side branches and dates prove nothing: the line is read from before all that may have added it.
  let base: string | null = null;
  for (const { oid } of commits.value.filter((commit) => commit.adds)) {
    if (base === null) base = oid;
    else {
      const stand = await git.compare(base, oid);
      if (!stand.ok) return stand;
      base = stand.value.mergeBase;
    }
  }
  if (base === null) return unavailable('history of the policy', 'the commit that first added it', 'none');
  const line = await git.firstParents(base, repository.tip);
  if (!line.ok) return line;
  const states = [...line.value.firstParents, ...(line.value.boundary === '' ? [] : [line.value.boundary])];
  const blobs = await fetchBlobIds(github, policyPath, states);
  if (!blobs.ok) return blobs;
  const first = states.findLast((oid) => typeof blobs.value.get(oid) === 'string');
  return first === undefined
    ? unavailable('history of the policy', 'a state of the default branch that has it', 'none')
    : ok(first);
}

/** The default branch since the first policy; `known`: the first state that has it, where that is known already. */
export async function fetchSinceFirstPolicy(
  question: DefaultBranchQuestion,
  known: string | null = null,
): Promise<Result<{ readonly first: string; readonly branch: DefaultBranch }, Failure>> {
  const first = known === null ? await fetchFirstPolicy(question) : ok(known);
  if (!first.ok) return first;
  const branch = await fetchDefaultBranch(question, first.value);
  return branch.ok ? ok({ first: first.value, branch: branch.value }) : branch;
}
