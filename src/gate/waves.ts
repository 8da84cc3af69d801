import { fetchProof, wasRefused } from '../github/deploy-job.ts';
import type { GateFacts } from '../codes/outcome.ts';
import { isRollback } from '../domain/deployment/timing.ts';
import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import type { Environment, Health, Wave } from '../domain/policy/policy.ts';
import { sitesOf } from '../domain/deployment/groups.ts';
import type { Resolution } from '../domain/sites/resolution.ts';
import { narrowed, type EarlierWave, type WaveState } from '../domain/risk/waves.ts';
import type { GitHub } from '../github/client.ts';
import { fetchCheckRuns } from '../github/check-runs.ts';
import { fetchHistorySince, type Deployment } from '../github/deployments.ts';
import type { ReleaseBranch } from './branch.ts';
import type { Division } from './parts.ts';
import type { GateQuestion } from './question.ts';
import { fetchGroups, type GroupsQuestion } from './groups.ts';

/** Adds what has become of the commit in the waves that come before. */
export async function withEarlierWaves(
  facts: GateFacts,
  { waves, whole }: Division,
  question: GateQuestion,
  branch: ReleaseBranch | null,
): Promise<Result<GateFacts, Failure>> {
  const { risk, baseline, inTheWay, groups } = facts;
  const isRefused = baseline === null || inTheWay.length > 0 || branch === null;
  if (risk === null || waves === null || isRefused || isRollback(facts)) return ok(facts);
  const { part } = question.place;
  const { newerStates } = branch;
  const earlier: EarlierWave[] = [];
  for (const [index, wave] of part.earlier.entries()) {
    const sites = waves[index] ?? [];
    const environments = await fetchStates(question, wave);
    if (!environments.ok) return environments;
    const lacking =
      groups === null || whole === null
        ? ok(null)
        : await fetchLacking({ ...question, newerStates }, narrowed(whole, sites));
    if (!lacking.ok) return lacking;
    earlier.push({ wave, sites: sites.length, lacking: lacking.value, environments: environments.value });
  }
  return ok({ ...facts, risk: { ...risk, waves: { name: part.wave?.name ?? null, earlier } } });
}

async function fetchStates(question: GateQuestion, wave: Wave): Promise<Result<EarlierWave['environments'], Failure>> {
  const { github, commit, repository } = question;
  const environments: { name: string; state: WaveState }[] = [];
  for (const environment of wave.environments) {
    const named = { names: [environment.name], spellings: repository.spellings, newest: null } as const;
    const history = await fetchHistorySince(github, named, commit);
    if (!history.ok) return history;
    const state = await fetchState(question, wave, environment, history.value);
    if (!state.ok) return state;
    environments.push({ name: environment.name, state: state.value });
  }
  return ok(environments);
}

/** The sites of a wave that do not have the commit, by their own word. */
async function fetchLacking(question: GroupsQuestion, sites: Resolution): Promise<Result<readonly string[], Failure>> {
  const groups = await fetchGroups(question, sites);
  return groups.ok ? ok(sitesOf(groups.value.filter(({ stand }) => stand !== 'same' && stand !== 'newer'))) : groups;
}

async function fetchState(
  { github, git, commit }: GateQuestion,
  { healthy }: Wave,
  environment: Environment,
  history: readonly Deployment[],
): Promise<Result<WaveState, Failure>> {
  const success = await newestOf(github, history, environment, commit);
  if (!success.ok || success.value === null) return success.ok ? ok({ kind: 'never' }) : success;
  const { index, since } = success.value;
  let newest = { commit, succeededAt: since };
  // One that was made before it may have waited, and ended after it. Oldest first: the last success says what is there now.
  const later = history.filter((past, at) => at < index || (at > index && lastOf(past) > since));
  for (const deployment of later.toReversed().toSorted((a, b) => lastOf(a) - lastOf(b))) {
    if (deployment.failedAt !== null) {
      const refused = await wasRefused(github, deployment.failedLogs);
      if (!refused.ok) return refused;
      if (refused.value) continue;
      return ok({ kind: 'failed', commit: deployment.commit });
    }
    const { succeededAt, startedAt, startedLogs } = deployment;
    if (succeededAt === null && startedAt === null) continue;
    const holds = await git.holds(deployment.commit, commit);
    if (!holds.ok) return holds;
    if (!holds.value) {
      // One that is under way, or was cancelled half way, may have put it at some sites.
      const refused = succeededAt === null ? await wasRefused(github, startedLogs) : ok(false);
      if (!refused.ok) return refused;
      if (refused.value) continue;
      return ok({ kind: 'rolled-back', commit: deployment.commit });
    }
    if (succeededAt !== null) newest = { commit: deployment.commit, succeededAt };
  }
  const health = healthy === null ? ok(null) : await fetchHealth(github, healthy, newest);
  return health.ok ? ok({ kind: 'there', since, health: health.value }) : health;
}

/** When something of a deployment was last done, in milliseconds since 1970; 0 where nothing was. */
function lastOf({ succeededAt, failedAt, startedAt }: Deployment): number {
  return Math.max(succeededAt ?? 0, failedAt ?? 0, startedAt ?? 0);
}

/** The newest success of a commit that the environment's job has deployed, where the policy names one. */
async function newestOf(
  github: GitHub,
  history: readonly Deployment[],
  { job }: Environment,
  commit: string,
): Promise<Result<{ index: number; since: number } | null, Failure>> {
  for (const [index, deployment] of history.entries()) {
    if (deployment.commit !== commit || deployment.succeededAt === null || deployment.failedAt !== null) continue;
    const proof = job === null ? ok({ proven: true }) : await fetchProof(github, deployment, job);
    if (!proof.ok) return proof;
    if (proof.value.proven) return ok({ index, since: deployment.succeededAt });
  }
  return ok(null);
}

/** Why the check of a wave is not green on what is deployed there; null: it is. */
async function fetchHealth(
  github: GitHub,
  health: Health,
  { commit, succeededAt }: { readonly commit: string; readonly succeededAt: number },
): Promise<Result<string | null, Failure>> {
  const runs = await fetchCheckRuns(github, health.check, commit, health.app);
  if (!runs.ok) return runs;
  const since = runs.value
    .filter(({ app, byActions }) => app === health.app && !byActions)
    .filter(({ startedAt }) => startedAt !== null && startedAt >= succeededAt)
    .toSorted((a, b) => (b.startedAt ?? 0) - (a.startedAt ?? 0));
  const [latest] = since;
  if (latest === undefined) return ok('none since the deployment');
  return ok(latest.conclusion === 'success' ? null : (latest.conclusion ?? 'in progress'));
}
