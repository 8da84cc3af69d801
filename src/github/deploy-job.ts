import { z } from 'zod/mini';
import type { Failure } from '../domain/finding.ts';
import { all, ok, type Result } from '../domain/result.ts';
import type { GitHub } from './client.ts';
import type { Deployment } from './deployments.ts';

/* Which job made a deployment, and whether it stood behind its gate. */

const GUARD = 'cohort-guard';
const job = z.object({
  run_id: z.int(),
  head_sha: z.string(),
  name: z.string(),
  conclusion: z.nullable(z.string()),
  steps: z.optional(z.array(z.object({ name: z.string(), conclusion: z.nullable(z.string()) }))),
});
const run = z.object({ path: z.string(), head_sha: z.string(), event: z.string() });
type Job = z.output<typeof job>;

/** Events whose workflow file is that of the run's own commit: in runs of pull requests it is the merge's. */
const AT_OWN_COMMIT = [
  'push',
  'workflow_dispatch',
  'schedule',
  'release',
  'merge_group',
  'workflow_run',
  'repository_dispatch',
  'create',
  'deployment',
];

/** What the jobs that a deployment points to prove. */
export interface DeploymentProof {
  /** Whether one of them is the job that the policy names, which succeeded behind its gate in a run at the very commit. */
  readonly proven: boolean;
  /** The step of our name: `passed`, `refused` (it did not succeed), `absent`; `unknown` where GitHub has no such job any more. */
  readonly gate: 'passed' | 'refused' | 'absent' | 'unknown';
  /** `workflow file/job name` of those that are not the named one. */
  readonly otherJobs: readonly string[];
}

/** Looks at the jobs of a deployment; `expected` is the one that the policy names, null where it names none. */
export async function fetchProof(
  github: GitHub,
  { logs, commit }: Pick<Deployment, 'logs' | 'commit'>,
  expected: string | null,
): Promise<Result<DeploymentProof, Failure>> {
  const proofs: DeploymentProof[] = [];
  for (const log of new Set(logs)) {
    const proof = await fetchProofOfLog(github, log, commit, expected);
    if (!proof.ok) return proof;
    proofs.push(proof.value);
  }
  const of = (gate: DeploymentProof['gate']) => proofs.some((proof) => proof.gate === gate);
  return ok({
    proven: proofs.some((proof) => proof.proven),
    gate: of('passed')
      ? 'passed'
      : of('unknown') || proofs.length === 0
        ? 'unknown'
        : of('refused')
          ? 'refused'
          : 'absent',
    otherJobs: proofs.flatMap((proof) => proof.otherJobs),
  });
}

const GONE: DeploymentProof = { proven: false, gate: 'unknown', otherJobs: [] };

async function fetchProofOfLog(
  github: GitHub,
  log: string,
  commit: string,
  expected: string | null,
): Promise<Result<DeploymentProof, Failure>> {
  const ids = idsIn(log);
  if (ids === null) return ok(GONE);
  const logged = all(
    await Promise.all([
      fetchJob(github, ids.job),
      github.rest('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { run_id: ids.run }, run),
    ]),
  );
  if (!logged.ok) return logged.error.reason === 'absent' ? ok(GONE) : logged;
  const [job, { path, head_sha, event }] = logged.value;
  const name = `${path.replace(/@[^]*/, '').replace('.github/workflows/', '')}/${job.name}`;
  const gate = gateOf(job);
  const isAtCommit = job.run_id === ids.run && job.head_sha === commit && head_sha === commit;
  const isNamed = expected === null || (name === expected && path.startsWith('.github/workflows/'));
  return ok({
    proven: isNamed && isAtCommit && gate === 'passed' && job.conclusion === 'success' && AT_OWN_COMMIT.includes(event),
    gate,
    otherJobs: isNamed ? [] : [name],
  });
}

/** Whether every job of a deployment, by the addresses of their logs, has not come past the gate: it has put nothing anywhere. */
export async function wasRefused(github: GitHub, logs: readonly string[]): Promise<Result<boolean, Failure>> {
  const jobs = new Set(logs.map((log) => idsIn(log)?.job ?? null));
  if (jobs.size === 0) return ok(false);
  for (const id of jobs) {
    if (id === null) return ok(false);
    const found = await fetchJob(github, id);
    if (!found.ok) return found.error.reason === 'absent' ? ok(false) : found;
    if (gateOf(found.value) !== 'refused') return ok(false);
  }
  return ok(true);
}

function idsIn(log: string): { readonly run: number; readonly job: number } | null {
  const [, run, job] = /\/actions\/runs\/(\d+)\/jobs?\/(\d+)\/?$/.exec(log) ?? [];
  return run === undefined || job === undefined ? null : { run: Number(run), job: Number(job) };
}

function fetchJob(github: GitHub, id: number): Promise<Result<Job, Failure>> {
  return github.rest('GET /repos/{owner}/{repo}/actions/jobs/{job_id}', { job_id: id }, job);
}

/** What the steps of our name came to: a job may have several, of which one is for it. */
function gateOf({ steps = [] }: Job): DeploymentProof['gate'] {
  const gates = steps.filter((step) => step.name === GUARD);
  if (gates.length === 0) return 'absent';
  return gates.some((step) => step.conclusion === 'success') ? 'passed' : 'refused';
}
