import { z } from 'zod';
import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import type { GitHub } from './client.ts';
import type { Deployment } from './deployments.ts';

/* Which job made a deployment, and whether it stood behind its gate. */

const GUARD = 'cohort-guard';
const job = z.object({
  run_id: z.int(),
  head_sha: z.string(),
  name: z.string(),
  conclusion: z.string().nullable(),
  steps: z.array(z.object({ name: z.string(), conclusion: z.string().nullable() })).optional(),
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
  const id = /\/actions\/runs\/(\d+)\/jobs?\/(\d+)\/?$/.exec(log);
  if (id === null) return ok(GONE);
  const [loggedJob, loggedRun] = await Promise.all([
    github.rest('GET /repos/{owner}/{repo}/actions/jobs/{job_id}', { job_id: Number(id[2]) }, job),
    github.rest('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { run_id: Number(id[1]) }, run),
  ]);
  if (!loggedJob.ok) return isAbsent(loggedJob.error) ? ok(GONE) : loggedJob;
  if (!loggedRun.ok) return isAbsent(loggedRun.error) ? ok(GONE) : loggedRun;
  const name = `${loggedRun.value.path.replace(/@[^]*/, '').replace('.github/workflows/', '')}/${loggedJob.value.name}`;
  const gate = gateOf(loggedJob.value.steps);
  const atCommit =
    String(loggedJob.value.run_id) === id[1] &&
    loggedJob.value.head_sha === commit &&
    loggedRun.value.head_sha === commit;
  const isNamed = expected === null || (name === expected && loggedRun.value.path.startsWith('.github/workflows/'));
  return ok({
    proven:
      isNamed &&
      atCommit &&
      gate === 'passed' &&
      loggedJob.value.conclusion === 'success' &&
      AT_OWN_COMMIT.includes(loggedRun.value.event),
    gate,
    otherJobs: isNamed ? [] : [name],
  });
}

/** What the steps of our name came to: a job may have several, of which one is for it. */
export function gateOf(steps: Job['steps'] = []): DeploymentProof['gate'] {
  const gates = steps.filter((step) => step.name === GUARD);
  if (gates.length === 0) return 'absent';
  return gates.some((step) => step.conclusion === 'success') ? 'passed' : 'refused';
}

function isAbsent({ reason }: Failure): boolean {
  return reason === 'absent';
}
