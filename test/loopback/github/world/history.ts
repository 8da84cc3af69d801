import type { Commit, Repository } from './model.ts';
import { entryAt } from './objects.ts';
import { found, type WorldState } from './state.ts';

/** Walks over the commit graph. */

export function commitAt(state: WorldState, oid: string): Commit {
  return found(state.commits.get(oid), `commit ${oid}`);
}

/** Newest first: parents after their children, as `git log --topo-order`. */
export function ancestry(
  state: WorldState,
  heads: readonly string[],
  without: ReadonlySet<string> = new Set(),
): Commit[] {
  const order: Commit[] = [];
  const seen = new Set<string>(without);
  const visit = (start: string): void => {
    // Iterative post-order: a long history must not overflow the stack.
    const stack: { oid: string; next: number }[] = [{ oid: start, next: 0 }];
    if (seen.has(start)) return;
    seen.add(start);
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const commit = commitAt(state, top.oid);
      const parent = commit.parents[top.next];
      top.next += 1;
      if (parent === undefined) {
        order.push(commit);
        stack.pop();
      } else if (!seen.has(parent)) {
        seen.add(parent);
        stack.push({ oid: parent, next: 0 });
      }
    }
  };
  for (const head of heads) visit(head);
  return order.toReversed();
}

/** The last few sets of ancestors of each world: commits never change, and the same ones are asked for again and again. */
const known = new WeakMap<WorldState, Map<string, ReadonlySet<string>>>();
const KEPT = 8;

export function ancestorSet(state: WorldState, oid: string): ReadonlySet<string> {
  const sets = known.get(state) ?? new Map<string, ReadonlySet<string>>();
  known.set(state, sets);
  const set = sets.get(oid) ?? new Set(ancestry(state, [oid]).map((commit) => commit.oid));
  sets.delete(oid);
  sets.set(oid, set);
  for (const oldest of sets.keys()) if (sets.size > KEPT) sets.delete(oldest);
  return set;
}

/** Whether a commit is an ancestor of another, or that one: found soon where it is a near one. */
export function isAncestor(state: WorldState, ancestor: string, of: string): boolean {
  const seen = new Set([of]);
  for (const oid of seen) {
    if (oid === ancestor) return true;
    for (const parent of commitAt(state, oid).parents) seen.add(parent);
  }
  return false;
}

/** In `head` and not in `base`, oldest first. */
export function commitsBetween(state: WorldState, base: string, head: string): Commit[] {
  return ancestry(state, [head], ancestorSet(state, base)).toReversed();
}

export function mergeBase(state: WorldState, one: string, other: string): string | null {
  if (isAncestor(state, one, other)) return one;
  const ofOne = ancestorSet(state, one);
  return ancestry(state, [other]).find((commit) => ofOne.has(commit.oid))?.oid ?? null;
}

/** A branch, `refs/heads/…`, `HEAD` or an oid (at least 7 digits); null when it names nothing. */
export function resolveRevision(state: WorldState, repository: Repository, revision: string): Commit | null {
  const branch = revision === 'HEAD' ? repository.defaultBranch : revision.replace(/^(refs\/)?heads\//, '');
  const oid = repository.branches.get(branch) ?? repository.branches.get(revision);
  if (oid !== undefined) return commitAt(state, oid);
  if (!/^[0-9a-f]{7,40}$/.test(revision)) return null;
  return (
    state.commits.get(revision) ?? [...state.commits.values()].find((commit) => commit.oid.startsWith(revision)) ?? null
  );
}

/** `git log -- path`: a commit that equals one of its parents is passed over, and only that parent followed. */
export function pathHistory(state: WorldState, head: Commit, path: string): Commit[] {
  const at = (commit: Commit): string | null => entryAt(state.objects, commit.tree, path)?.oid ?? null;
  const touched = new Set<string>();
  const seen = new Set<string>();
  const queue = [head];
  for (let commit = queue.pop(); commit !== undefined; commit = queue.pop()) {
    if (seen.has(commit.oid)) continue;
    seen.add(commit.oid);
    const parents = commit.parents.map((oid) => commitAt(state, oid));
    const here = at(commit);
    const same = parents.find((parent) => at(parent) === here);
    if (same !== undefined) {
      queue.push(same);
      continue;
    }
    if (parents.length > 0 || here !== null) touched.add(commit.oid);
    queue.push(...parents);
  }
  return ancestry(state, [head.oid]).filter((commit) => touched.has(commit.oid));
}
