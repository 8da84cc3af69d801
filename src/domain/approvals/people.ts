import { printOwner, type Owner, type Policy } from '../policy/policy.ts';
import type { Renderings } from './writings.ts';

/** What an account may do in the repository now. `unknown`: it could not be found out. */
export type Access = 'admin' | 'write' | 'none' | 'unknown';

/** What GitHub says of the people who have spoken on a pull request or may be asked to. Logins and team names are in lower case. */
export interface People {
  readonly access: ReadonlyMap<string, Access>;
  readonly teams: Teams;
  /** Who has pushed to the head branch; null where that cannot be established. */
  readonly pushers: readonly string[] | null;
  /** Whether some policy owner has write access: where none has, the administrators are the policy owners. */
  readonly policyOwnerPresent: boolean;
  /** The policy's earlier versions, the one in force first. */
  readonly policyVersions: PolicyVersions;
  /** Former texts that matter, as GitHub renders them. */
  readonly renderings: Renderings;
}

/** By `organization/team`. A team that is not there was not asked about. */
export type Teams = ReadonlyMap<string, TeamMembers>;

export type TeamMembers =
  | {
      readonly readable: true;
      /** Those of the people asked about who are members. */
      readonly members: ReadonlySet<string>;
      /** Those of whom it could not be established. */
      readonly unsure: ReadonlySet<string>;
    }
  | { readonly readable: false; readonly why: TeamFailure };

/** `not-found`: there is no such team, or the token may not see it. */
export type TeamFailure = 'no-token' | 'refused' | 'not-found';

/** A team that approves nothing, because its members could not be read. */
export interface UnreadableTeam {
  readonly team: string;
  readonly why: TeamFailure;
}

export interface PolicyVersions {
  /** Newest first. A version that was no valid policy is null. */
  readonly versions: readonly PolicyVersion[];
  /** Whether the list goes back to the first one. */
  readonly complete: boolean;
}

export interface PolicyVersion {
  /** When it came in force, by GitHub's clock; null where only the committer's own word says so. */
  readonly since: string | null;
  readonly policy: Policy | null;
}

export function accessOf(people: People, login: string): Access {
  return people.access.get(login.toLowerCase()) ?? 'unknown';
}

/** Whether an account is among some owners. `unknown`: one of them is a team that could not be read. */
export function owns(owners: readonly Owner[], login: string, teams: Teams): 'yes' | 'no' | 'unknown' {
  const { users, teamsOf } = sorted(owners);
  if (users.has(login.toLowerCase())) return 'yes';
  let answer: 'no' | 'unknown' = 'no';
  for (const team of teamsOf) {
    const member = isMember(teams.get(team), login);
    if (member === 'yes') return member;
    if (member === 'unknown') answer = member;
  }
  return answer;
}

interface SortedOwners {
  readonly users: ReadonlySet<string>;
  readonly teamsOf: ReadonlySet<string>;
}
const SORTED = new WeakMap<readonly Owner[], SortedOwners>();

/** Owners as they are looked up: once for a list, however many people are asked about. */
function sorted(owners: readonly Owner[]): SortedOwners {
  const known = SORTED.get(owners);
  if (known !== undefined) return known;
  const made = {
    users: new Set(owners.flatMap((owner) => (owner.kind === 'user' ? [owner.login.toLowerCase()] : []))),
    teamsOf: new Set(owners.flatMap((owner) => (owner.kind === 'team' ? [teamKey(owner)] : []))),
  };
  SORTED.set(owners, made);
  return made;
}

function isMember(team: TeamMembers | undefined, login: string): 'yes' | 'no' | 'unknown' {
  if (team === undefined || !team.readable) return 'unknown';
  if (team.members.has(login.toLowerCase())) return 'yes';
  return team.unsure.has(login.toLowerCase()) ? 'unknown' : 'no';
}

/** The teams among some owners that could not be read, each once. */
export function unreadableTeams(owners: readonly Owner[], teams: Teams): UnreadableTeam[] {
  const unread = new Map<string, UnreadableTeam>();
  for (const owner of owners) {
    if (owner.kind !== 'team') continue;
    const members = teams.get(teamKey(owner));
    if (members?.readable === false) unread.set(teamKey(owner), { team: printOwner(owner), why: members.why });
  }
  return [...unread.values()];
}

export function teamKey(owner: Extract<Owner, { kind: 'team' }>): string {
  return `${owner.organization}/${owner.team}`.toLowerCase();
}
