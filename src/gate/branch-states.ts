import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import type { GitHistory } from '../github/git/history.ts';

/** The states that the branch of the run was in, up to the commit of the run: how far back, and which of them a commit holds. */
export class BranchStates {
  readonly #git: GitHistory;
  readonly #commit: string;

  constructor(git: GitHistory, commit: string) {
    this.#git = git;
    this.#commit = commit;
  }

  /** The number of commits that the commit of the run holds and an ancestor of it does not. */
  async behind(ancestor: string): Promise<Result<number, Failure>> {
    const stand = await this.#git.compare(ancestor, this.#commit);
    return stand.ok ? ok(stand.value.total) : stand;
  }

  /** Of some states the one that is furthest back. */
  async oldest(states: readonly string[]): Promise<Result<string | null, Failure>> {
    const found = await this.#furthestFirst(states);
    return found.ok ? ok(found.value[0] ?? null) : found;
  }

  /** Of two states the newer one. */
  async newer(a: string, b: string): Promise<Result<string, Failure>> {
    const oldest = await this.oldest([a, b]);
    return oldest.ok ? ok(oldest.value === a ? b : a) : oldest;
  }

  /**
   * The newest state that each of some ancestors holds: itself, unless it only came with a merge. The commits are listed
   * once, since the furthest back. An ancestor that is too far back for the list stands for itself: listing what came
   * since fails later.
   */
  async statesHeldBy(ancestors: readonly string[]): Promise<Result<ReadonlyMap<string, string>, Failure>> {
    const held = new Map<string, string>();
    const states = new Set<string>();
    const furthestFirst = await this.#furthestFirst(ancestors);
    if (!furthestFirst.ok) return furthestFirst;
    for (const ancestor of furthestFirst.value) {
      const line = states.has(ancestor) ? null : await this.#git.firstParents(ancestor, this.#commit);
      if (line === null || (!line.ok && line.error.code === 'evidence.truncated')) held.set(ancestor, ancestor);
      else if (!line.ok) return line;
      else {
        const { firstParents, boundary } = line.value;
        for (const state of firstParents) states.add(state);
        // A history of its own that was merged in holds no state at all.
        if (boundary !== '') held.set(ancestor, boundary);
      }
    }
    return ok(held);
  }

  async #furthestFirst(ancestors: readonly string[]): Promise<Result<readonly string[], Failure>> {
    const found: { readonly ancestor: string; readonly behind: number }[] = [];
    for (const ancestor of ancestors) {
      const behind = await this.behind(ancestor);
      if (!behind.ok) return behind;
      found.push({ ancestor, behind: behind.value });
    }
    return ok(found.toSorted((a, b) => b.behind - a.behind).map(({ ancestor }) => ancestor));
  }
}
