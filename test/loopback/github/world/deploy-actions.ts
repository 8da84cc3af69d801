import { resolveRevision } from './history.ts';
import type {
  CheckConclusion,
  CheckRun,
  Deployment,
  DeploymentStatus,
  DeploymentStatusState,
  Job,
  WorkflowRun,
} from './model.ts';
import { actionsApp, found, type WorldState } from './state.ts';

export interface DeployOptions {
  environment: string;
  /** oid or branch; default: the default branch's head. */
  commit?: string;
  /** The last status; default SUCCESS. Null: no status at all. */
  state?: DeploymentStatusState | null;
  /** Default github-actions. */
  creator?: string;
  /** The job that deployed: makes a run, a job and the status's log URL. */
  job?: {
    workflow: string;
    name: string;
    headSha?: string;
    conclusion?: Job['conclusion'];
    event?: string;
    headBranch?: string;
    status?: Job['status'];
    steps?: Job['steps'];
  };
  /** Instead of the job's. */
  logUrl?: string | null;
  /** Earlier successes of the environment become inactive, as with Actions. Default true. */
  deactivate?: boolean;
}

/** States in which nothing runs yet. */
const WAITING: readonly DeploymentStatusState[] = ['PENDING', 'QUEUED', 'WAITING'];

export function deployActions(state: WorldState) {
  const oidOf = (revision: string): string =>
    found(resolveRevision(state, state.repository, revision), `commit ${revision}`).oid;

  function deploy(options: DeployOptions): Deployment & { run: WorkflowRun | null; job: Job | null } {
    const commitOid = oidOf(options.commit ?? 'HEAD');
    const at = state.clock.now();
    const deployment: Deployment = {
      environment: options.environment,
      commitOid,
      creator: options.creator ?? 'github-actions',
      createdAt: at,
      updatedAt: at,
      statuses: [],
    };
    const made = options.job === undefined ? null : runJob({ headSha: commitOid, ...options.job });
    const logUrl = options.logUrl === undefined ? (made?.url ?? null) : options.logUrl;
    if (options.state !== null) {
      const last = options.state ?? 'SUCCESS';
      if (last === 'SUCCESS' && options.deactivate !== false) {
        for (const earlier of state.deployments.filter((other) => other.environment === options.environment)) {
          if (earlier.statuses.at(-1)?.state === 'SUCCESS') addStatus(earlier, { state: 'INACTIVE' });
        }
      }
      if (!WAITING.includes(last)) addStatus(deployment, { state: 'IN_PROGRESS', logUrl });
      if (last !== 'IN_PROGRESS') addStatus(deployment, { state: last, logUrl });
    }
    state.deployments.push(deployment);
    return Object.assign(deployment, { run: made?.run ?? null, job: made?.job ?? null });
  }

  function addStatus(
    deployment: Deployment,
    options: { state: DeploymentStatusState; logUrl?: string | null; creator?: string },
  ): DeploymentStatus {
    const at = state.clock.now();
    const status: DeploymentStatus = {
      state: options.state,
      environment: deployment.environment,
      logUrl: options.logUrl ?? null,
      creator: options.creator ?? deployment.creator,
      createdAt: at,
    };
    deployment.statuses.push(status);
    deployment.updatedAt = at;
    return status;
  }

  /** A finished run of one job. `workflow` is the file's name (`deploy.yml`) or its path. */
  function runJob(options: {
    workflow: string;
    name: string;
    headSha?: string;
    headBranch?: string;
    event?: string;
    conclusion?: Job['conclusion'];
    status?: Job['status'];
    /** Default: one, named `cohort-guard`, that ended as the job did. */
    steps?: Job['steps'];
  }): { run: WorkflowRun; job: Job; url: string } {
    const at = state.clock.now();
    const status = options.status ?? 'completed';
    const conclusion: Job['conclusion'] = status === 'completed' ? (options.conclusion ?? 'success') : null;
    const run: WorkflowRun = {
      id: state.nextId(),
      path: options.workflow.includes('/') ? options.workflow : `.github/workflows/${options.workflow}`,
      headSha: oidOf(options.headSha ?? 'HEAD'),
      headBranch: options.headBranch ?? state.repository.defaultBranch,
      event: options.event ?? 'push',
      conclusion,
      runAttempt: 1,
      createdAt: at,
    };
    const job: Job = {
      id: state.nextId(),
      runId: run.id,
      name: options.name,
      status,
      conclusion,
      createdAt: at,
      steps: options.steps ?? [{ name: 'cohort-guard', conclusion }],
    };
    state.workflowRuns.push(run);
    state.jobs.push(job);
    return {
      run,
      job,
      url: `https://github.com/${state.owner}/${state.name}/actions/runs/${String(run.id)}/job/${String(job.id)}`,
    };
  }

  function addCheckRun(options: {
    name: string;
    headSha?: string;
    status?: CheckRun['status'];
    conclusion?: CheckConclusion | null;
    app?: Partial<CheckRun['app']>;
    ofJob?: boolean;
    externalId?: string;
  }): CheckRun {
    const at = state.clock.now();
    const conclusion = options.conclusion ?? null;
    const run: CheckRun = {
      databaseId: state.nextId(),
      headSha: oidOf(options.headSha ?? 'HEAD'),
      name: options.name,
      status: options.status ?? (conclusion === null ? 'QUEUED' : 'COMPLETED'),
      conclusion,
      title: null,
      summary: null,
      text: null,
      annotations: [],
      externalId: options.externalId ?? null,
      detailsUrl: null,
      startedAt: at,
      completedAt: conclusion === null ? null : at,
      app: { ...actionsApp, ...options.app },
      ofJob: options.ofJob ?? false,
    };
    state.checkRuns.push(run);
    return run;
  }

  return { deploy, addStatus, runJob, addCheckRun };
}
