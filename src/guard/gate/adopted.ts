import type { Lookup } from '../../domain/facts.ts';
import type { GitHub } from '../../github/client.ts';
import { readParents } from '../../github/commits.ts';
import { unavailable } from '../../github/failures.ts';
import { differingPaths } from '../../github/gate/trees.ts';

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
