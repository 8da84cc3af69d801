import { printOwner, type Owner } from '../policy/policy.ts';
import type { Counted, Eligible } from './approvals.ts';
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
  const administrators = administratorsStandIn(given);
  const cohorts = needs.release ? involved.cohorts : [];
  const entries = cohorts.map((cohort) => ({
    cohort,
    administrators: false,
    ...judgeOwners(
      ownersOf(cohort, policy),
      counted.filter(({ cohorts }) => cohorts.includes(cohort)),
      given,
    ),
  }));
  if (!needs.policy) return entries;
  const owners = administrators ? [] : policy.policyOwners;
  const approved = counted.filter(({ forPolicy }) => forPolicy);
  return [...entries, { cohort: 'policy', administrators, ...judgeOwners(owners, approved, given) }];
}

function judgeOwners(
  owners: readonly Owner[],
  counted: readonly Counted[],
  given: ApprovalCase,
): Pick<Eligible, 'owners' | 'excluded'> {
  const have = new Set(counted.map(({ login }) => login.toLowerCase()));
  const open = owners.filter((owner) => owner.kind === 'team' || !have.has(owner.login.toLowerCase()));
  const judged = open.map((owner) => ({ owner, reason: reasonAgainst(owner, given) }));
  return {
    owners: judged.filter(({ reason }) => reason === null).map(({ owner }) => owner),
    excluded: judged.flatMap(({ owner, reason }) => (reason === null ? [] : [{ owner, reason }])),
  };
}

/** Why an owner's approval would not count. An access that was not looked up excludes no one. */
function reasonAgainst(owner: Owner, given: ApprovalCase): Excluded | null {
  if (owner.kind === 'team')
    return given.people.teams.get(teamKey(owner))?.readable === false ? 'team-unreadable' : null;
  const role = given.contributors.get(owner.login.toLowerCase());
  return role ?? (accessOf(given.people, owner.login) === 'none' ? 'no-write-access' : null);
}

/** How many different people are left to approve. A team or the administrators may be enough for any number. */
export function peopleLeft(entries: readonly Eligible[]): number {
  return entries.some(({ owners, administrators }) => administrators || owners.some(({ kind }) => kind === 'team'))
    ? Infinity
    : new Set(entries.flatMap(({ owners }) => owners.map((owner) => printOwner(owner).toLowerCase()))).size;
}

/** How many more approvals are needed than people are left to give them. */
export function unreachable(entries: readonly Eligible[], missing: { release: number; policy: number }): number {
  const policy = entries.filter(({ cohort }) => cohort === 'policy');
  const cohorts = entries.filter(({ cohort }) => cohort !== 'policy');
  return Math.max(0, missing.release - peopleLeft(cohorts), missing.policy - peopleLeft(policy));
}
