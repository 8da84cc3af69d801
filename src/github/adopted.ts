import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import type { GitHub } from './client.ts';
import { readParents } from './commits.ts';
import { unavailable } from './failures.ts';
import { fetchComparison } from './git/compare.ts';
import { fetchDifferingPaths } from './git/trees.ts';
import { readPolicyAt } from './policy-history.ts';

/** The paths that commits changed, each against its first parent: what a release that adopts them answers for. */
export async function adoptedPaths(
  github: GitHub,
  oids: readonly string[],
): Promise<Result<readonly string[], Failure>> {
  const parents = await readParents(github, oids);
  if (!parents.ok) return parents;
  const paths = new Set<string>();
  for (const [oid, parent] of parents.value) {
    if (parent === null) return unavailable('adopted commits', 'a commit with a parent', `${oid}, which has none`);
    const changed = await fetchDifferingPaths(github, parent, oid);
    if (!changed.ok) return changed;
    for (const path of changed.value) paths.add(path);
  }
  return ok([...paths].toSorted());
}

/** The policy as it stood before the earliest of some commits, as text; null where there was none. */
export async function policyBefore(
  github: GitHub,
  path: string,
  oids: readonly string[],
): Promise<Result<string | null, Failure>> {
  let [earliest, ...others] = oids;
  if (earliest === undefined) return ok(null);
  for (const other of others) {
    const stand = await fetchComparison(github, other, earliest);
    if (!stand.ok) return stand;
    if (stand.value.position === 'ahead') earliest = other;
  }
  const parents = await readParents(github, [earliest]);
  if (!parents.ok) return parents;
  const parent = parents.value.get(earliest);
  return typeof parent === 'string'
    ? readPolicyAt(github, path, parent)
    : unavailable('adopted commits', 'a commit with a parent', `${earliest}, which has none`);
}
