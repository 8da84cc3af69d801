import { isGuarded, reached, reachOf, type CohortName } from './places.ts';
import type { Landed, Move, Trees } from './trees.ts';

/* What must be true of a deployment in a random commit graph, by what would really change at a place: its trees. */

/** Whether a path would have again what it had before two histories went apart. */
function isTakenBack(graph: Trees, path: string, { from, to }: Pick<Move, 'from' | 'to'>): boolean {
  const had = graph.holds(from);
  const file = graph.fileAt(path, to);
  return (
    !graph.holds(to).has(from) && [...graph.holds(to)].some((oid) => had.has(oid) && graph.fileAt(path, oid) === file)
  );
}

/** What speaks against giving a place a commit, by what would really change there; with `rollback` a place may lose what it alone has. */
export function objections(graph: Trees, move: Move, { rollback }: { readonly rollback: boolean }): string[] {
  const differs = graph.differing(move);
  const brought = graph.broughtBy(move);
  const reaching = [...differs].filter(
    (path) => (isGuarded(path) || reachOf(path).includes(move.cohort)) && !(rollback && isTakenBack(graph, path, move)),
  );
  const unexplained = reaching
    .filter((path) => !brought.some(({ paths }) => paths.includes(path)))
    .map((path) => `${path} comes from no pull request`);
  const uncovered = brought
    .filter(({ paths }) => paths.some((path) => differs.has(path)))
    .filter(
      ({ paths, declared }) =>
        // What is ignored, or decides where things go, makes no release.
        (declared.includes(move.cohort) && reached(paths).length > 0) ||
        paths.some((path) => reachOf(path).includes(move.cohort)),
    )
    .filter((landed) => !isGood(landed, move.cohort))
    .map(({ pull }) => `#${String(pull.number)} is not for it`);
  return [...unexplained, ...uncovered, ...rulesBetween(graph, move, brought)];
}

/** What decides where things go, and nobody who owns the policy has approved, whatever has become of it. */
function rulesBetween(graph: Trees, { from, to }: Pick<Move, 'from' | 'to'>, brought: readonly Landed[]): string[] {
  const unapproved = brought
    .filter(({ paths, byPolicyOwner }) => paths.some(isGuarded) && !byPolicyOwner)
    .map(({ pull }) => `#${String(pull.number)} changes what decides`);
  const had = graph.holds(from);
  // Commits of one that was squashed or rebased can come after what it was merged as: they are known all the same.
  const known = new Set(graph.landedIn(to).flatMap(commitsOf));
  const direct = [...graph.holds(to)].filter((oid) => !had.has(oid) && !known.has(oid));
  const carrying = direct.filter((oid) => {
    const [first] = graph.s.world.commits.get(oid)?.parents ?? [];
    return first !== undefined && [...graph.differing({ from: first, to: oid })].some(isGuarded);
  });
  return [...unapproved, ...carrying.map((oid) => `${oid} changes what decides`)];
}

/** What speaks against taking an environment back. */
export function wrongWithRollback(graph: Trees, cohort: CohortName, to: string): string[] {
  const had = (graph.deployed.get(cohort) ?? []).filter(({ successful }) => successful).map(({ commit }) => commit);
  const newest = had.at(-1);
  return [
    ...(had.includes(to) ? [] : ['never had']),
    ...(newest === undefined || graph.holds(newest).has(to) ? [] : ['forward']),
  ];
}

/** The numbers of pull requests between two commits of which a place with a commit of its own has any part, and which are not for it. */
export function uncoveredAt(
  graph: Trees,
  commit: string,
  cohort: CohortName,
  { from, to }: Pick<Move, 'from' | 'to'>,
): number[] {
  const [had, has] = [graph.holds(from), graph.holds(commit)];
  const differs = graph.differing({ from, to: commit });
  return graph
    .broughtBy({ from, to })
    .filter((landed) => commitsOf(landed).some((oid) => has.has(oid) && !had.has(oid)))
    .filter(({ paths }) => paths.some((path) => differs.has(path)))
    .filter(({ paths, declared }) => !declared.includes(cohort) && reached(paths).includes(cohort))
    .map(({ pull }) => pull.number)
    .toSorted((a, b) => a - b);
}

/** All commits that a pull request is known by. */
function commitsOf({ pull, merge }: Landed): string[] {
  return [merge, ...pull.rebasedCommits, ...pull.commits.map(({ oid }) => oid)];
}

/** Whether a pull request is allowed, and covers a cohort. */
function isGood({ paths, declared, approved }: Landed, cohort: CohortName): boolean {
  return approved && declared.includes(cohort) && reached(paths).every((name) => declared.includes(name));
}
