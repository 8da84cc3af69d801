import { encodeGroups } from '../domain/sites/groups.ts';
import { compare, type Resolution } from '../domain/sites/resolution.ts';

/** As plain JSON, for a record: maps as pairs. The names come in a fixed order, whatever the order of the pages was. */
export function encodeResolution(resolution: Resolution) {
  const { names, deployed, cohorts, statuses, groups, explained: _, ...rest } = resolution;
  return {
    ...rest,
    groups: encodeGroups(groups),
    names: [...names].toSorted(([a], [b]) => compare(a, b)),
    ...(deployed.size > 0 && { deployed: [...deployed] }),
    cohorts: [...cohorts],
    statuses: [...statuses],
  };
}
