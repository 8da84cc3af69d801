import type { Ports } from '../check/ports.ts';
import type { GateFacts } from '../codes/outcome.ts';
import type { Access } from '../domain/approvals/people.ts';
import { gatePlan } from '../domain/deployment/plan.ts';
import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import { emergencyCallers, judgeEmergency, newestPull, type EmergencyJudgement } from '../domain/risk/emergency.ts';
import { fetchAccess, fetchTeams } from '../github/people.ts';
import { fetchPushersOf } from '../github/pushers.ts';

/** Who has declared an emergency for this very deployment; null where nobody has said so. */
export async function fetchEmergency(
  facts: GateFacts,
  { github, members }: Pick<Ports, 'github' | 'members'>,
): Promise<Result<EmergencyJudgement | null, Failure>> {
  const { emergency } = facts.policy;
  const pulls = facts.releases.flatMap(({ outcome }) => (outcome.pull === null ? [] : [outcome.pull]));
  const pull = newestPull(pulls);
  const plan = gatePlan(facts);
  if (emergency === null || facts.risk === null || pull === null || plan === null) return ok(null);
  const callers = emergencyCallers(pull);
  if (callers.length === 0) return ok(null);
  const teams = await fetchTeams(members, emergency.approvers, callers);
  const access = new Map<string, Access>();
  for (const login of callers) access.set(login, await fetchAccess(github, login));
  const pushers = await fetchPushersOf(github, pulls);
  return ok(
    judgeEmergency({
      emergency,
      cohort: facts.cohort,
      plan,
      now: facts.risk.now,
      pull,
      releases: pulls.map((released) => ({ pull: released, pushers: pushers.get(released.number) ?? null })),
      access,
      teams,
      change: facts.policy.releases.change !== null,
      trustedBots: facts.policy.approvals.trustedBots,
    }),
  );
}
