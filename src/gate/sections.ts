import type { Range } from './range.ts';

/** Some sites, and what they would receive: all that came since a commit, compared with what they have. */
export interface Section {
  /** Ids, sorted; null: all that are handed out. */
  readonly sites: readonly string[] | null;
  /** The commit of the run's line since which releases are judged for them. */
  readonly baseline: string;
  /** Commits whose trees are compared with that of the run: what differs must come from a pull request. */
  readonly compared: readonly string[];
  /** Further ones that they have: what differs from them is not undone. */
  readonly alsoHave: readonly string[];
}

/** The commits of a range that came since a commit; all of them where the range begins there. */
export function commitsSince(range: Range, baseline: string, start: string): ReadonlySet<string> {
  const all = range.line.commits.map(({ oid }) => oid);
  if (baseline === start) return new Set(all);
  const held = heldOf(range, [baseline]);
  return new Set(all.filter((oid) => !held.has(oid)));
}

/** The commits of a range that some commits hold, themselves included. */
export function heldOf({ line }: Range, by: readonly string[]): ReadonlySet<string> {
  const all = new Map(line.commits.map((commit) => [commit.oid, commit]));
  const held = new Set<string>();
  const open = [...by];
  for (let oid = open.pop(); oid !== undefined; oid = open.pop()) {
    const commit = all.get(oid);
    if (commit === undefined || held.has(oid)) continue;
    held.add(oid);
    open.push(...commit.parents);
  }
  return held;
}
