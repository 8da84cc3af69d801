import type { Ports } from '../check/ports.ts';
import type { GateFacts } from '../codes/outcome.ts';
import type { Access, Teams } from '../domain/approvals/people.ts';
import { gatePlan } from '../domain/deployment/reach.ts';
import { isRollback } from '../domain/deployment/timing.ts';
import type { Failure } from '../domain/finding.ts';
import type { Owner } from '../domain/policy/policy.ts';
import type { PullRequest } from '../domain/pull-request.ts';
import { emergencyCallers, judgeEmergency, newestPull, type EmergencyJudgement } from '../domain/risk/emergency.ts';
import { ok, type Result } from '../domain/result.ts';
import type { GateRepository } from '../github/gate-repository.ts';
import { fetchAccess, fetchTeams } from '../github/people.ts';
import { fetchPushersOf } from '../github/pushers.ts';
import { fetchPastEmergencies } from './past-emergencies.ts';

/** What is asked about people before an emergency is believed. */
export interface EmergencySources {
  teams(owners: readonly Owner[], logins: readonly string[]): Promise<Teams>;
  access(login: string): Promise<Access>;
  pushersOf(pulls: readonly PullRequest[]): Promise<ReadonlyMap<number, readonly string[] | null>>;
}

/** Adds who has declared an emergency for this very deployment, and for earlier ones of what it releases. */
export async function withEmergency(
  facts: GateFacts,
  ports: Ports,
  repository: Pick<GateRepository, 'spellings'>,
): Promise<Result<GateFacts, Failure>> {
  const { risk } = facts;
  const { github, members } = ports;
  if (risk === null || isRollback(facts)) return ok(facts);
  const emergency = await emergencyOf(facts, {
    teams: (owners, logins) => fetchTeams(members, owners, logins),
    access: (login) => fetchAccess(github, login),
    pushersOf: (pulls) => fetchPushersOf(github, pulls),
  });
  const declared = { ...facts, risk: { ...risk, emergency } };
  const past = await fetchPastEmergencies(declared, ports, repository);
  return past.ok ? ok({ ...declared, risk: { ...declared.risk, past: past.value } }) : past;
}

/** Who has declared an emergency for this very deployment; null where no one has. */
export async function emergencyOf(facts: GateFacts, sources: EmergencySources): Promise<EmergencyJudgement | null> {
  const { emergency } = facts.policy;
  const pulls = facts.releases.flatMap(({ outcome }) => (outcome.pull === null ? [] : [outcome.pull]));
  const pull = newestPull(pulls);
  const plan = gatePlan(facts);
  if (emergency === null || facts.risk === null || pull === null || plan === null) return null;
  const callers = emergencyCallers(pull);
  if (callers.length === 0) return null;
  const teams = await sources.teams(emergency.approvers, callers);
  const access = new Map<string, Access>();
  for (const login of callers) access.set(login, await sources.access(login));
  const pushers = await sources.pushersOf(pulls);
  return judgeEmergency({
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
  });
}
