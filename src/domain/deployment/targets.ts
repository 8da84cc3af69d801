import type { GateFactsOf } from './facts.ts';

/** The sites that a deployment is to reach: all active ones of the cohort, on a rollback without those that no longer fit. */
export function handedOut({ members, standing, rollback }: GateFactsOf): readonly string[] | null {
  if (!members.ok) return null;
  const { targets } = members.value;
  if (!rollback.applies) return targets;
  const leftOut = new Set(standing.flatMap(({ offenders }) => (offenders ?? []).map(({ id }) => id)));
  return targets.filter((id) => !leftOut.has(id));
}
