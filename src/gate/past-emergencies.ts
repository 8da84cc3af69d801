import { environmentsOf, type Emergency } from '../domain/policy/policy.ts';
import type { Ports } from '../check/ports.ts';
import type { GateFacts } from '../codes/outcome.ts';
import { gatePlan } from '../domain/deployment/reach.ts';
import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import { emergencyCallers, isDeclared } from '../domain/risk/emergency.ts';
import { declaredEmergencies, type DeclaredEmergency, type PastEmergency } from '../domain/risk/past-emergency.ts';
import type { GitHub } from '../github/client.ts';
import { fetchHistory, MAX_WAIT, type Deployment } from '../github/deployments.ts';
import type { GateRepository } from '../github/gate-repository.ts';
import { GitHistory } from '../github/git/history.ts';
import { fetchMerged } from '../github/merged.ts';
import { fetchTeams } from '../github/people.ts';
import { wasRefused } from '../github/deploy-job.ts';

/** The emergencies that something of this range was deployed under. Nothing is asked where no one has declared any. */
export async function fetchPastEmergencies(
  facts: GateFacts,
  { github, members }: Pick<Ports, 'github' | 'members'>,
  repository: Pick<GateRepository, 'spellings'>,
): Promise<Result<readonly PastEmergency[], Failure>> {
  const { emergency, releases, cohorts } = facts.policy;
  const pulls = facts.releases.flatMap(({ outcome }) => (outcome.pull === null ? [] : [outcome.pull]));
  const callers = [...new Set(pulls.flatMap(emergencyCallers))];
  if (emergency === null || callers.length === 0) return ok([]);
  const teams = await fetchTeams(members, emergency.approvers, callers);
  const rules = { emergency, teams, change: releases.change !== null };
  const found: PastEmergency[] = [];
  for (const declared of pulls.flatMap((pull) => declaredEmergencies(pull, rules))) {
    const cohort = cohorts.get(declared.cohort);
    if (cohort === undefined || isInForce(declared, facts)) continue;
    const names = environmentsOf(cohort).map(({ name }) => name);
    const deployed = await fetchDeployedUnder(declared, names, emergency, github, repository);
    // A past that is too long to be read is no reason to close the gate: then the report says that they were declared.
    if (!deployed.ok && deployed.error.code !== 'evidence.truncated') return deployed;
    if (!deployed.ok || deployed.value !== null)
      found.push({ ...declared, deployed: deployed.ok ? deployed.value : null });
  }
  return ok(found);
}

/** Whether it is the one that counts for this very deployment. */
function isInForce({ number, cohort, plan }: DeclaredEmergency, facts: GateFacts): boolean {
  const current = facts.risk?.emergency ?? null;
  return (
    current !== null &&
    isDeclared(current) &&
    current.number === number &&
    facts.cohort === cohort &&
    gatePlan(facts)?.startsWith(plan) === true
  );
}

/**
 * The first deployment to one of the environments, of a commit that holds the pull request, while the emergency
 * counted.
 */
async function fetchDeployedUnder(
  { at, number }: DeclaredEmergency,
  environments: readonly string[],
  { valid }: Emergency,
  github: GitHub,
  repository: Pick<GateRepository, 'spellings'>,
): Promise<Result<PastEmergency['deployed'], Failure>> {
  const git = new GitHistory(github);
  for (const environment of environments) {
    const history = await fetchHistory(
      github,
      { names: [environment], spellings: repository.spellings, newest: null },
      ({ createdAt }) => Date.parse(createdAt) < at - MAX_WAIT,
    );
    if (!history.ok) return history;
    const during = history.value
      .toReversed()
      .filter((past) => Date.parse(past.createdAt) <= at + valid && endOf(past) >= at);
    if (during.length === 0) continue;
    const merged = await fetchMerged(github, [number]);
    if (!merged.ok) return merged;
    const merge = merged.value[0]?.mergeCommit ?? null;
    for (const past of during) {
      const holds = merge === null ? ok(true) : await git.holds(past.commit, merge);
      if (!holds.ok) return holds;
      const refused = holds.value && past.succeededAt === null ? await wasRefused(github, past.failedLogs) : ok(false);
      if (!refused.ok) return refused;
      if (holds.value && !refused.value) return ok({ environment, commit: past.commit });
    }
  }
  return ok(null);
}

/** When a deployment was over, in milliseconds since 1970. One that is under way may be this very one. */
function endOf({ succeededAt, failedAt }: Deployment): number {
  return succeededAt ?? failedAt ?? -Infinity;
}
