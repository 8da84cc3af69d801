import { fetchProof, gateOf } from '../github/deploy-job.ts';
import type { Failure } from '../domain/finding.ts';
import { z } from 'zod';
import { ok, type Result } from '../domain/result.ts';
import type { Environment, Health, Wave } from '../domain/policy/policy.ts';
import { sitesOf } from '../domain/deployment/groups.ts';
import type { Resolution } from '../domain/sites/resolution.ts';
import { narrowed, type EarlierWave, type WaveState } from '../domain/risk/waves.ts';
import type { GitHub } from '../github/client.ts';
import { fetchCheckRuns } from '../github/check-runs.ts';
import { fetchHistorySince, type Deployment } from '../github/deployments.ts';
import { fetchComparison } from '../github/git/compare.ts';
import type { GateQuestion } from './question.ts';
import { fetchGroups, type GroupsQuestion } from './groups.ts';

/** What has become of a commit in the waves that come before a part of a cohort. `sites` are the active sites of each wave. */
export async function fetchEarlierWaves(
  { github, place, commit, repository }: GateQuestion,
  sites: readonly (readonly string[])[],
): Promise<Result<readonly EarlierWave[], Failure>> {
  const waves: EarlierWave[] = [];
  for (const [index, wave] of place.part.earlier.entries()) {
    const environments: { name: string; state: WaveState }[] = [];
    for (const environment of wave.environments) {
      const question = { names: [environment.name], spellings: repository.spellings, newest: null } as const;
      const history = await fetchHistorySince(github, question, commit);
      if (!history.ok) return history;
      const state = await fetchState(github, wave, environment, history.value, commit);
      if (!state.ok) return state;
      environments.push({ name: environment.name, state: state.value });
    }
    waves.push({ wave, sites: sites[index]?.length ?? 0, lacking: null, environments });
  }
  return ok(waves);
}

/** Adds which active sites of each wave do not have the commit, by their own word, `whole` being what was said of all. */
export async function withLacking(
  question: GroupsQuestion,
  waves: readonly EarlierWave[],
  sites: readonly (readonly string[])[],
  whole: Resolution,
): Promise<Result<readonly EarlierWave[], Failure>> {
  const complete: EarlierWave[] = [];
  for (const [index, wave] of waves.entries()) {
    const groups = await fetchGroups(question, narrowed(whole, sites[index] ?? []));
    if (!groups.ok) return groups;
    const without = groups.value.filter(({ stand }) => stand !== 'same' && stand !== 'newer');
    complete.push({ ...wave, lacking: sitesOf(without) });
  }
  return ok(complete);
}

async function fetchState(
  github: GitHub,
  { healthy }: Wave,
  environment: Environment,
  history: readonly Deployment[],
  commit: string,
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
    const contains = await isContained(github, commit, deployment.commit);
    if (!contains.ok) return contains;
    if (!contains.value) {
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

const jobSteps = z.object({
  steps: z.array(z.object({ name: z.string(), conclusion: z.string().nullable() })).optional(),
});

/** Whether every job of a deployment, by the addresses of their logs, has not come past the gate: it has put nothing anywhere. */
export async function wasRefused(github: GitHub, logs: readonly string[]): Promise<Result<boolean, Failure>> {
  const jobs = new Set(logs.map((log) => /\/actions\/runs\/\d+\/jobs?\/(\d+)\/?$/.exec(log)?.[1] ?? ''));
  if (jobs.size === 0 || jobs.has('')) return ok(false);
  for (const id of jobs) {
    const job = await github.rest('GET /repos/{owner}/{repo}/actions/jobs/{job_id}', { job_id: Number(id) }, jobSteps);
    if (!job.ok) return job.error.reason === 'absent' ? ok(false) : job;
    if (gateOf(job.value.steps) !== 'refused') return ok(false);
  }
  return ok(true);
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

async function isContained(github: GitHub, commit: string, of: string): Promise<Result<boolean, Failure>> {
  if (commit === of) return ok(true);
  const comparison = await fetchComparison(github, commit, of);
  return comparison.ok ? ok(['ahead', 'identical'].includes(comparison.value.position)) : comparison;
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
