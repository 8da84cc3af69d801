import { commitAt } from '../world/history.ts';
import type { Activity, Deployment, Job, WorkflowRun } from '../world/model.ts';
import { isKept, nameWithOwner } from '../world/state.ts';
import { minimalRepository, user } from './accounts.ts';
import {
  htmlUrl,
  missing,
  numberOf,
  ok,
  paged,
  repoUrl,
  urlWith,
  type RestAnswer,
  type RestCall,
  type Route,
} from './answer.ts';

/** Deployments, the runs and jobs behind them, and who pushed. */

function deploymentBody(call: RestCall, deployment: Deployment): Record<string, unknown> {
  const url = repoUrl(call, `/deployments/${String(deployment.databaseId)}`);
  return {
    url,
    id: deployment.databaseId,
    node_id: deployment.id,
    sha: deployment.commitOid,
    ref: deployment.ref,
    task: deployment.task,
    payload: {},
    original_environment: deployment.environment,
    environment: deployment.environment,
    description: deployment.description,
    creator: user(call, deployment.creator),
    created_at: deployment.createdAt,
    updated_at: deployment.updatedAt,
    statuses_url: `${url}/statuses`,
    repository_url: repoUrl(call),
    transient_environment: false,
    production_environment: false,
    performed_via_github_app: null,
  };
}

const who = ({ name, email }: { name: string; email: string }) => ({ name, email });

export function runBody(call: RestCall, run: WorkflowRun): Record<string, unknown> {
  const url = repoUrl(call, `/actions/runs/${String(run.id)}`);
  const commit = commitAt(call.world, run.headSha);
  const repository = minimalRepository(call, call.world.repository);
  return {
    id: run.id,
    name: run.name,
    node_id: `WFR_${String(run.id)}`,
    head_branch: run.headBranch,
    head_sha: run.headSha,
    path: run.path,
    display_title: commit.message.split('\n', 1)[0],
    run_number: run.runNumber,
    run_attempt: run.runAttempt,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: 1,
    url,
    html_url: htmlUrl(call, `/actions/runs/${String(run.id)}`),
    pull_requests: [],
    created_at: run.createdAt,
    updated_at: run.updatedAt,
    run_started_at: run.createdAt,
    actor: user(call, run.actor),
    triggering_actor: user(call, run.actor),
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: repoUrl(call, '/check-suites/1'),
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: null,
    workflow_url: repoUrl(call, '/actions/workflows/1'),
    repository,
    head_repository: repository,
    head_commit: {
      id: commit.oid,
      tree_id: commit.tree,
      message: commit.message,
      timestamp: commit.committedDate,
      author: who(commit.author),
      committer: who(commit.committer),
    },
  };
}

function jobBody(call: RestCall, job: Job): Record<string, unknown> {
  const run = call.world.workflowRuns.find((each) => each.id === job.runId);
  return {
    id: job.id,
    run_id: job.runId,
    run_url: repoUrl(call, `/actions/runs/${String(job.runId)}`),
    run_attempt: job.runAttempt,
    node_id: `CR_${String(job.id)}`,
    head_sha: run?.headSha,
    url: repoUrl(call, `/actions/jobs/${String(job.id)}`),
    html_url: htmlUrl(call, `/actions/runs/${String(job.runId)}/job/${String(job.id)}`),
    status: job.status,
    conclusion: job.conclusion,
    created_at: job.createdAt,
    started_at: job.startedAt,
    completed_at: job.completedAt,
    name: job.name,
    steps: job.steps.map((step, index) => ({
      name: step.name,
      status: step.conclusion === null ? 'in_progress' : 'completed',
      conclusion: step.conclusion,
      number: index + 1,
      started_at: job.startedAt,
      completed_at: job.completedAt,
    })),
    check_run_url: repoUrl(call, `/check-runs/${String(job.id)}`),
    labels: ['ubuntu-latest'],
    runner_id: 1,
    runner_name: 'runner',
    runner_group_id: 1,
    runner_group_name: 'GitHub Actions',
    workflow_name: run?.name ?? null,
    head_branch: run?.headBranch ?? null,
  };
}

/** Cursor pages, newest first. */
function activity(call: RestCall): RestAnswer {
  const { world, query } = call;
  const ref = query.get('ref');
  const wanted = (each: Activity): boolean =>
    each.repository === nameWithOwner(call.repository) &&
    !world.behaviours.silentBranches.has(each.ref) &&
    (ref === null || each.ref === (ref.startsWith('refs/') ? ref : `refs/heads/${ref}`)) &&
    (query.get('actor') === null || each.actor === query.get('actor')) &&
    (query.get('activity_type') === null || each.type === query.get('activity_type'));
  const oldestFirst = world.activity.filter(wanted);
  const all = query.get('direction') === 'asc' ? oldestFirst : oldestFirst.toReversed();
  const perPage = Math.min(Number(query.get('per_page') ?? 30), 100);
  const after = query.get('after');
  const start = after === null ? 0 : all.findIndex((each) => cursor(each) === after) + 1;
  const page = all.slice(start, start + perPage);
  const last = page.at(-1);
  const next =
    last !== undefined && start + perPage < all.length
      ? { link: `<${urlWith(call, { after: cursor(last) })}>; rel="next"` }
      : {};
  return {
    status: 200,
    headers: next,
    body: page.map((each) => ({
      id: each.id,
      node_id: `PSH_${String(each.id)}`,
      before: each.before,
      after: each.after,
      ref: each.ref,
      timestamp: each.timestamp,
      activity_type: each.type,
      actor: each.actor === null ? null : user(call, each.actor),
    })),
  };
}
const cursor = (each: Activity): string => Buffer.from(`activity:${String(each.id)}`).toString('base64url');

export const deploymentRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/deployments',
    handle(call) {
      const { query } = call;
      const kept = call.world.deployments.filter(
        (each) =>
          (query.get('environment') === null ||
            each.environment.toLowerCase() === query.get('environment')?.toLowerCase()) &&
          (query.get('sha') === null || each.commitOid === query.get('sha')) &&
          (query.get('ref') === null || each.ref === query.get('ref')),
      );
      return paged(
        call,
        kept.toReversed().map((each) => deploymentBody(call, each)),
      );
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
    handle(call) {
      const deployment = call.world.deployments.find((each) => each.databaseId === numberOf(call, 'deployment_id'));
      if (deployment === undefined) return missing();
      const base = repoUrl(call, `/deployments/${String(deployment.databaseId)}`);
      return paged(
        call,
        deployment.statuses.toReversed().map((status) => ({
          url: `${base}/statuses/${String(status.databaseId)}`,
          id: status.databaseId,
          node_id: status.id,
          state: status.state.toLowerCase(),
          creator: user(call, status.creator),
          description: status.description ?? '',
          environment: status.environment,
          target_url: status.logUrl ?? '',
          created_at: status.createdAt,
          updated_at: status.updatedAt,
          deployment_url: base,
          repository_url: repoUrl(call),
          environment_url: status.environmentUrl ?? '',
          log_url: status.logUrl ?? '',
          performed_via_github_app: null,
        })),
      );
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/actions/runs/{run_id}',
    handle(call) {
      const run = call.world.workflowRuns.find(
        (each) => each.id === numberOf(call, 'run_id') && isKept(call.world, each.createdAt),
      );
      return run === undefined ? missing() : ok(runBody(call, run));
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/actions/runs/{run_id}/jobs',
    handle: (call) =>
      paged(
        call,
        call.world.jobs
          .filter((job) => job.runId === numberOf(call, 'run_id') && isKept(call.world, job.createdAt))
          .map((job) => jobBody(call, job)),
        (jobs, total) => ({ total_count: total, jobs }),
      ),
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/actions/jobs/{job_id}',
    handle(call) {
      const job = call.world.jobs.find(
        (each) => each.id === numberOf(call, 'job_id') && isKept(call.world, each.createdAt),
      );
      return job === undefined ? missing() : ok(jobBody(call, job));
    },
  },
  { method: 'GET', template: '/repos/{owner}/{repo}/activity', handle: activity },
];
