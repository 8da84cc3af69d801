import type { Failure } from '../../domain/finding.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { GitHub } from '../client.ts';
import { fetchCommitsOf, fetchComparison, holdsBase, noRange, type Comparison } from './compare.ts';
import type { RangeCommit } from './ancestors.ts';

/**
 * What has happened on a branch since a commit: the first parents, from the newest back, are the states that the branch
 * itself was in; all other commits came with a merge.
 */
export interface FirstParentHistory {
  /** Every commit since, oldest first, on the line or not. */
  readonly commits: readonly RangeCommit[];
  /** The first parents, the newest first. */
  readonly firstParents: readonly string[];
  /** The state before the oldest of them: the commit asked about, unless that is not on the line. */
  readonly boundary: string;
}

/** How commits stand to each other. Commits do not change, so each pair is asked about once in a run. */
export class GitHistory {
  readonly #github: GitHub;
  readonly #comparisons = new Map<string, Promise<Result<Comparison, Failure>>>();
  readonly #commits = new Map<string, Promise<Result<readonly RangeCommit[], Failure>>>();

  constructor(github: GitHub) {
    this.#github = github;
  }

  /** How `head` stands to `base`. */
  compare(base: string, head: string): Promise<Result<Comparison, Failure>> {
    return remembered(this.#comparisons, `${base}...${head}`, () =>
      base === head
        ? Promise.resolve(ok({ position: 'identical', mergeBase: base, total: 0, first: [] }))
        : fetchComparison(this.#github, base, head),
    );
  }

  /** Whether `older` is `newer` or an ancestor of it. */
  async holds(newer: string, older: string): Promise<Result<boolean, Failure>> {
    const stand = await this.compare(older, newer);
    return stand.ok ? ok(holdsBase(stand.value)) : stand;
  }

  /** The commits of `head` that `base` lacks, oldest first, wherever the two stand. */
  async lacking(base: string, head: string): Promise<Result<readonly RangeCommit[], Failure>> {
    const stand = await this.compare(base, head);
    if (!stand.ok) return stand;
    return remembered(this.#commits, `${base}...${head}`, () => fetchCommitsOf(this.#github, base, head, stand.value));
  }

  /** The line from `head` back to `base`, which is an ancestor of `head`. */
  async firstParents(base: string, head: string): Promise<Result<FirstParentHistory, Failure>> {
    const stand = await this.compare(base, head);
    if (!stand.ok) return stand;
    if (!holdsBase(stand.value)) return noRange(base, head, stand.value.position);
    const commits = await this.lacking(base, head);
    return commits.ok ? ok(lineOf(commits.value, head)) : commits;
  }

  /** The line from `head` back to what it has in common with a commit. */
  async lineSince(commit: string, head: string): Promise<Result<FirstParentHistory, Failure>> {
    const stand = await this.compare(commit, head);
    return stand.ok ? this.firstParents(stand.value.mergeBase, head) : stand;
  }
}

/** Follows the first parents of a commit through some commits. */
export function lineOf(commits: readonly RangeCommit[], head: string): FirstParentHistory {
  const byId = new Map(commits.map((commit) => [commit.oid, commit]));
  const firstParents: string[] = [];
  let boundary = head;
  for (let commit = byId.get(head); commit !== undefined; commit = byId.get(boundary)) {
    firstParents.push(commit.oid);
    boundary = commit.parents[0] ?? '';
  }
  return { commits, firstParents, boundary };
}

function remembered<T>(known: Map<string, Promise<T>>, key: string, ask: () => Promise<T>): Promise<T> {
  const answer = known.get(key) ?? ask();
  known.set(key, answer);
  return answer;
}
