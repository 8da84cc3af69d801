import type { GateFactsOf } from './facts.ts';
import { reachedSites } from './groups.ts';

/**
 * The sites that a deployment is to reach: all active ones of the cohort, or, with `releases.deployed: sites`, those
 * that do not have the commit yet; on a rollback without those that no longer fit.
 */
export function handedOut(facts: GateFactsOf): readonly string[] | null {
  const { members, standing, rollback } = facts;
  if (!members.ok) return null;
  const reached = reachedSites(facts) ?? members.value.targets;
  if (!rollback.applies) return reached;
  const leftOut = new Set(standing.flatMap(({ offenders }) => (offenders ?? []).map(({ id }) => id)));
  return reached.filter((id) => !leftOut.has(id));
}
