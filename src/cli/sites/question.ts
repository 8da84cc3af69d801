import type { Targets } from '../../domain/declaration/declaration.ts';
import { readCohorts, readSelector, splitList } from '../../domain/declaration/values.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import { problem, type Problem } from '../../domain/problem.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { cohortsQuery, type Query } from '../../domain/sites/query.ts';
import type { InventoryOptions } from '../inventory.ts';

/** The options of `sites`. */
export interface SitesOptions extends InventoryOptions {
  readonly cohort?: readonly string[];
  readonly select?: string;
  readonly site?: string;
  readonly policy?: string;
  readonly json?: true;
  readonly ids?: true;
}

/**
 * What the inventory is asked: about what the options declare, or else about everything that is in a cohort. Where the
 * policy has no cohorts, every site of a permitted status is meant.
 */
export function sitesQuestion(options: SitesOptions, policy: Policy): Result<Query, readonly Problem[]> {
  const known = [...policy.cohorts.keys()];
  const named = options.cohort === undefined ? ok(['all']) : readCohorts('--cohort', options.cohort.flatMap(splitList));
  const select = options.select === undefined ? ok(null) : readSelector('--select', options.select);
  const unknown = (named.ok ? named.value : [])
    .filter((name) => name !== 'all' && !policy.cohorts.has(name))
    .map((name) => problem('--cohort', name, `all, or one of ${known.join(', ')}`, known));
  if (!named.ok || !select.ok || unknown.length > 0)
    return fail([...(named.ok ? [] : [named.error]), ...unknown, ...(select.ok ? [] : [select.error])]);
  const all = named.value[0] === 'all';
  const everything = known.length === 0 ? { terms: [] } : null;
  const selected = select.value ?? everything;
  const targets: Targets = selected === null ? { kind: 'covered' } : { kind: 'select', select: selected };
  return ok({
    ...cohortsQuery(policy, all ? known.toSorted() : named.value, { all, targets }),
    named: true,
    explain: options.site === undefined ? [] : [options.site],
  });
}
