import { printOwner, type Owner } from '../policy/policy.ts';
import type { Counted, Eligible, PersonReason } from './approvals.ts';
import { administratorsStandIn, ownersOf, type ApprovalCase } from './case.ts';
import { accessOf, teamKey } from './people.ts';

type Excluded = Eligible['excluded'][number]['reason'];

/** Who may still approve for what is involved: all but those whose approval would not count, or counts already. */
export function eligibleFor(
  given: ApprovalCase,
  needs: { release: boolean; policy: boolean },
  counted: readonly Counted[],
): Eligible[] {
  const { policy, involved } = given;
  const standIn = administratorsStandIn(given);
  return [
    ...(needs.release ? involved.cohorts : []).map((cohort) =>
      eligible(
        cohort,
        ownersOf(cohort, policy),
        counted.filter(({ cohorts }) => cohorts.includes(cohort)),
        given,
      ),
    ),
    ...(needs.policy
      ? [
          {
            ...eligible(
              'policy',
              standIn ? [] : policy.policyOwners,
              counted.filter(({ forPolicy }) => forPolicy),
              given,
            ),
            administrators: standIn,
          },
        ]
      : []),
  ];
}

function eligible(
  cohort: string,
  owners: readonly Owner[],
  counted: readonly Counted[],
  given: ApprovalCase,
): Eligible {
  const have = new Set(counted.map(({ login }) => login.toLowerCase()));
  const open = owners.filter((owner) => owner.kind === 'team' || !have.has(owner.login.toLowerCase()));
  const judged = open.map((owner) => ({ owner, reason: reasonAgainst(owner, given) }));
  return {
    cohort,
    owners: judged.filter(({ reason }) => reason === null).map(({ owner }) => owner),
    administrators: false,
    excluded: judged.flatMap(({ owner, reason }) => (reason === null ? [] : [{ owner, reason }])),
  };
}

function reasonAgainst(owner: Owner, given: ApprovalCase): Excluded | null {
  if (owner.kind === 'team')
    return given.people.teams.get(teamKey(owner))?.readable === false ? 'team-unreadable' : null;
  return personReason(owner.login, given);
}

/** Why a person's approval would not count. An access that was not looked up excludes no one. */
function personReason(login: string, given: ApprovalCase): PersonReason | null {
  const role = given.contributors.get(login.toLowerCase());
  if (role !== undefined) return role;
  return accessOf(given.people, login) === 'none' ? 'no-write-access' : null;
}

/** How many more approvals are needed than people are left to give them. A team or the administrators may be enough. */
export function unreachable(eligibles: readonly Eligible[], missing: { release: number; policy: number }): number {
  const left = (some: readonly Eligible[]) =>
    some.some(({ owners, administrators }) => administrators || owners.some(({ kind }) => kind === 'team'))
      ? Infinity
      : new Set(some.flatMap(({ owners }) => owners.map((owner) => printOwner(owner).toLowerCase()))).size;
  const policy = eligibles.filter(({ cohort }) => cohort === 'policy');
  const cohorts = eligibles.filter(({ cohort }) => cohort !== 'policy');
  return Math.max(0, missing.release - left(cohorts), missing.policy - left(policy));
}
