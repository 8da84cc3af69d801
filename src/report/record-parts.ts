import { printSource } from '../domain/policy/inventory.ts';
import { printOwner, type Policy } from '../domain/policy/policy.ts';
import type { Estate, Trial, TriedEstate } from '../domain/sites/trial.ts';
import type { Resolution } from '../domain/sites/resolution.ts';
import { printSelector } from '../domain/selector.ts';
import { encodeGroups } from '../domain/sites/groups.ts';

/** An object with own keys only, whatever they are called. */
export function object<T>(entries: Iterable<readonly [string, T]>): Readonly<Record<string, T>> {
  return Object.fromEntries(entries);
}

export function policyValue(policy: Policy) {
  const { inventory, releases, approvals, freezes, limit, emergency } = policy;
  return {
    inventory: {
      provider: inventory.provider,
      from: printSource(inventory),
      maxAgeMilliseconds: inventory.maxAge,
    },
    cohorts: object(
      [...policy.cohorts].map(([name, { dimension, select, owners, paths, environments, waves, formerly, limit }]) => [
        name,
        {
          dimension,
          select: select === null ? null : printSelector(select),
          owners: owners.map(printOwner),
          paths,
          environments,
          waves: waves.map((wave) => ({ ...wave, select: printSelector(wave.select) })),
          formerly,
          limit,
        },
      ]),
    ),
    releases,
    approvals,
    freezes,
    limit,
    emergency: emergency && { ...emergency, approvers: emergency.approvers.map(printOwner) },
    policyOwners: policy.policyOwners.map(printOwner),
  };
}

/** What a changed policy or inventory file would do. */
export function trialValue(trial: Trial | null) {
  return trial && { ...trial, estate: triedValue(trial.estate) };
}

function triedValue(estate: TriedEstate) {
  switch (estate.kind) {
    case 'hidden':
    case 'untried':
      return estate;
    case 'counted':
      return {
        kind: estate.kind,
        before: estate.before && estateValue(estate.before),
        after: estateValue(estate.after),
      };
  }
}

export function estateValue({ total, permitted, cohorts, dimensions }: Estate) {
  return { total, permitted, cohorts: object(cohorts), dimensions };
}

export function resolutionValue({ snapshot, asOf, total, permitted, targets, cohorts, groups }: Resolution) {
  return {
    snapshot,
    asOf,
    total,
    permitted,
    targeted: targets.length,
    cohorts: object(cohorts),
    groups: encodeGroups(groups),
  };
}
