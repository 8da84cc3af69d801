import type { Lookup } from '../../domain/facts.ts';
import type { GitHub } from '../../github/client.ts';
import { readParents } from '../../github/commits.ts';
import { unavailable } from '../../github/failures.ts';
import { compareCommits } from '../../github/gate/range.ts';
import { differingPaths } from '../../github/gate/trees.ts';
import { readPolicyAt } from '../../github/policy-history.ts';

/** The paths that commits changed, each against its first parent: what a release that adopts them answers for. */
export async function adoptedPaths(github: GitHub, oids: readonly string[]): Promise<Lookup<readonly string[]>> {
  const parents = await readParents(github, oids);
  if (!parents.found) return parents;
  const paths = new Set<string>();
  for (const [oid, parent] of parents.value) {
    if (parent === null) return unavailable('adopted commits', 'a commit with a parent', `${oid}, which has none`);
    const changed = await differingPaths(github, parent, oid);
    if (!changed.found) return changed;
    for (const path of changed.value) paths.add(path);
  }
  return { found: true, value: [...paths].toSorted() };
}

/** The policy as it stood before the earliest of some commits, as text; null where there was none. */
export async function policyBefore(
  github: GitHub,
  path: string,
  oids: readonly string[],
): Promise<Lookup<string | null>> {
  let [earliest, ...others] = oids;
  if (earliest === undefined) return { found: true, value: null };
  for (const other of others) {
    const stand = await compareCommits(github, other, earliest);
    if (!stand.found) return stand;
    if (stand.value.position === 'ahead') earliest = other;
  }
  const parents = await readParents(github, [earliest]);
  if (!parents.found) return parents;
  const parent = parents.value.get(earliest);
  return typeof parent === 'string'
    ? readPolicyAt(github, path, parent)
    : unavailable('adopted commits', 'a commit with a parent', `${earliest}, which has none`);
}
