import type { Emergency } from '../policy/policy.ts';
import { DIGEST_DIGITS } from '../approvals/commands.ts';
import { contributors } from '../approvals/contributors.ts';
import { owns, type Teams } from '../approvals/people.ts';
import type { PullRequest } from '../pull-request.ts';
import { emergencyCalls, MIN_REASON, type EmergencyApproval } from './emergency.ts';
import { parseInstant } from '../time/zone.ts';

/** An emergency that enough people have declared at some time, whatever has become of it. */
export interface DeclaredEmergency {
  /** The pull request that their comments are on. */
  readonly number: number;
  readonly cohort: string;
  /** The first digits of the plan that they named. */
  readonly plan: string;
  readonly approvals: readonly EmergencyApproval[];
  /** When there were enough of them; milliseconds since 1970. */
  readonly at: number;
}

/** An emergency under which something was deployed, or one known by its comments alone. */
export interface PastEmergency extends DeclaredEmergency {
  readonly deployed: { readonly environment: string; readonly commit: string } | null;
}

interface Said extends EmergencyApproval {
  readonly at: number;
}

/** What comments of the past have to meet: the policy in force says who must write and how many. */
export interface PastRules {
  readonly emergency: Emergency;
  readonly teams: Teams;
  readonly change: boolean;
}

/**
 * The emergencies that were declared on a pull request. A comment that was edited or hidden since still counts as one,
 * and so does one by an account that may no longer write: this reports what was done and opens no gate.
 */
export function declaredEmergencies(pull: PullRequest, rules: PastRules): DeclaredEmergency[] {
  const { emergency, teams, change } = rules;
  const roles = contributors(pull, [], { renderings: new Map(), change });
  const said = new Map<string, { cohort: string; plan: string; by: Map<string, Said> }>();
  for (const { comment, call } of emergencyCalls(pull)) {
    const at = parseInstant(comment.createdAt);
    const { author } = comment;
    if (call === null || at === null || author?.kind !== 'user' || roles.has(author.login.toLowerCase())) continue;
    if (call.digest.length < DIGEST_DIGITS || Array.from(call.reason).length < MIN_REASON) continue;
    if (owns(emergency.approvers, author.login, teams) === 'no') continue;
    const plan = call.digest.slice(0, DIGEST_DIGITS).toLowerCase();
    const key = `${call.cohort} ${plan}`;
    const group = said.get(key) ?? { cohort: call.cohort, plan, by: new Map<string, Said>() };
    said.set(key, group);
    if (!group.by.has(author.login.toLowerCase()))
      group.by.set(author.login.toLowerCase(), { login: author.login, reason: call.reason, url: comment.url, at });
  }
  return [...said.values()].flatMap(({ cohort, plan, by }) => {
    const approvals = [...by.values()].toSorted((a, b) => a.at - b.at);
    const at = completedAt(approvals, emergency);
    return at === null
      ? []
      : [
          {
            number: pull.number,
            cohort,
            plan,
            approvals: approvals.map(({ login, reason, url }) => ({ login, reason, url })),
            at,
          },
        ];
  });
}

/** When enough of them had said so within the time for which each counts; null: never. */
function completedAt(approvals: readonly Said[], { approvals: needed, valid }: Emergency): number | null {
  for (const [index, last] of approvals.entries()) {
    const first = approvals[index - needed + 1];
    if (first !== undefined && last.at - first.at <= valid) return last.at;
  }
  return null;
}
