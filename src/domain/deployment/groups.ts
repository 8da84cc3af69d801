import { ok } from '../result.ts';
import { compare } from '../sites/order.ts';
import { SortedIds } from '../sites/sorted-ids.ts';
import type { DeployedGroup, GateFactsOf } from './facts.ts';

/*
 * The active sites of a cohort grouped by what they have, with `releases.deployed: sites`.
 */

/** Whether a deployment would reach the sites of a group: on a rollback only those that are ahead of its commit. */
export function isReached({ stand }: Pick<DeployedGroup, 'stand'>, isRollback: boolean): boolean {
  switch (stand) {
    case 'same':
      return false;
    case 'newer':
      return isRollback;
    case 'older':
    case 'apart':
    case 'unknown':
      return !isRollback;
  }
}

/**
 * Ids of the sites that a deployment would reach, by what they have; null where the environment's record says what is
 * deployed. Without an answer of the inventory no site is reached.
 */
export function reachedSites({
  groups,
  rollback,
  policy,
}: Pick<GateFactsOf, 'groups' | 'rollback' | 'policy'>): readonly string[] | null {
  if (policy.releases.deployed === 'environment') return null;
  return sitesOf((groups ?? []).filter((group) => isReached(group, rollback.applies)));
}

/** What was found, of the sites alone that would be reached: of the others nothing is asked. */
export function withinReach<F extends Pick<GateFactsOf, 'groups' | 'rollback' | 'policy' | 'members' | 'standing'>>(
  facts: F,
): F {
  const reached = reachedSites(facts);
  if (reached === null) return facts;
  const ids = new SortedIds(reached);
  const { members, standing } = facts;
  return {
    ...facts,
    members: members.ok
      ? ok({ ...members.value, violations: members.value.violations.filter(({ site }) => ids.has(site.id)) })
      : members,
    // Where no site is reached, no manifest is judged.
    standing: (reached.length === 0 ? [] : standing).map((manifest) => ({
      ...manifest,
      offenders: manifest.offenders?.filter(({ id }) => ids.has(id)) ?? null,
    })),
  };
}

/** The ids of some groups, sorted. */
export function sitesOf(groups: readonly Pick<DeployedGroup, 'sites'>[]): string[] {
  return groups.flatMap(({ sites }) => sites).toSorted(compare);
}

/** Whether every active site has exactly the commit of the run: then there is nothing to deploy. */
export function isEverywhere({
  groups,
  inTheWay,
  members,
}: Pick<GateFactsOf, 'groups' | 'inTheWay' | 'members'>): boolean {
  return (
    groups !== null &&
    inTheWay.length === 0 &&
    members.ok &&
    members.value.targets.length > 0 &&
    groups.every(({ stand }) => stand === 'same')
  );
}

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
