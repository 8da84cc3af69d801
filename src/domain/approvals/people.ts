import type { Policy, Owner } from '../policy/policy.ts';
import { sameName } from '../policy/policy.ts';
import type { Renderings } from './votes.ts';

/** What an account may do in the repository now. `unknown`: it could not be found out. */
export type Access = 'admin' | 'write' | 'none' | 'unknown';

/** What GitHub tells of the people who have spoken on a pull request. Logins and team names are in lower case. */
export interface People {
  readonly access: ReadonlyMap<string, Access>;
  readonly teams: Teams;
  /** Who has pushed to the head branch; null where that cannot be told. */
  readonly pushers: readonly string[] | null;
  /** Whether some policy owner has write access: where none has, the administrators are the policy owners. */
  readonly policyOwnerPresent: boolean;
  /** The policy's earlier versions, the one in force first. */
  readonly policyVersions: PolicyVersions;
  /** Former texts that matter, as GitHub renders them. */
  readonly renderings: Renderings;
}

/** Members by `organization/team`, or why they could not be read. */
export type Teams =
  | {
      readonly readable: true;
      readonly members: ReadonlyMap<string, ReadonlySet<string>>;
      /** Of whom it could not be told, by team. */ readonly unsure?: ReadonlyMap<string, ReadonlySet<string>>;
    }
  | { readonly readable: false; readonly why: 'no-token' | 'refused' };

export interface PolicyVersions {
  /** Newest first. A version that was no valid policy is null. */
  readonly versions: readonly PolicyVersion[];
  /** Whether the list goes back to the first one. */
  readonly complete: boolean;
}

export interface PolicyVersion {
  /** When it came in force, by GitHub's clock; null where only the committer's own word tells. */
  readonly since: string | null;
  readonly policy: Policy | null;
}

export function accessOf(people: People, login: string): Access {
  return people.access.get(login.toLowerCase()) ?? 'unknown';
}

/** Whether an account is among some owners. `unknown`: one of them is a team that could not be read. */
export function owns(owners: readonly Owner[], login: string, teams: Teams): 'yes' | 'no' | 'unknown' {
  const answers = owners.map((owner) => {
    if (owner.kind === 'user') return sameName(owner.login, login) ? 'yes' : 'no';
    if (!teams.readable) return 'unknown';
    if (teams.members.get(teamKey(owner))?.has(login.toLowerCase()) === true) return 'yes';
    return teams.unsure?.get(teamKey(owner))?.has(login.toLowerCase()) === true ? 'unknown' : 'no';
  });
  return answers.includes('yes') ? 'yes' : answers.includes('unknown') ? 'unknown' : 'no';
}

export function teamKey(owner: Extract<Owner, { kind: 'team' }>): string {
  return `${owner.organization}/${owner.team}`.toLowerCase();
}
