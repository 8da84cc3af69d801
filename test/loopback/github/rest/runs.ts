import type { Activity, WorkflowRun } from '../world/model.ts';
import { isKept, nameWithOwner } from '../world/state.ts';
import { user } from './accounts.ts';
import { missing, numberOf, ok, paged, urlWith, type RestAnswer, type RestCall, type Route } from './answer.ts';

/** The runs and jobs behind deployments, and who pushed. */

function runBody({ world }: RestCall, run: WorkflowRun): Record<string, unknown> {
  return {
    id: run.id,
    path: run.path,
    head_branch: run.headBranch,
    head_sha: run.headSha,
    event: run.event,
    run_attempt: run.runAttempt,
    conclusion: run.conclusion,
    created_at: run.createdAt,
    html_url: `https://github.com/${world.owner}/${world.name}/actions/runs/${String(run.id)}`,
  };
}

/** Cursor pages, newest first. */
function activity(call: RestCall): RestAnswer {
  const { world, query } = call;
  const ref = query.get('ref');
  const all = world.activity
    .filter(
      (each) =>
        each.repository === nameWithOwner(call.repository) &&
        !world.behaviours.silentBranches.has(each.ref) &&
        (ref === null || each.ref === (ref.startsWith('refs/') ? ref : `refs/heads/${ref}`)),
    )
    .toReversed();
  const perPage = Math.min(Number(query.get('per_page') ?? 30), 100);
  const after = query.get('after');
  const start = after === null ? 0 : all.findIndex((each) => cursor(each) === after) + 1;
  const page = all.slice(start, start + perPage);
  const last = start + perPage < all.length ? page.at(-1) : undefined;
  return {
    status: 200,
    headers: last === undefined ? {} : { link: `<${urlWith(call, { after: cursor(last) })}>; rel="next"` },
    body: page.map(({ id, before, after, ref, timestamp, type, actor }) => ({
      id,
      before,
      after,
      ref,
      timestamp,
      activity_type: type,
      actor: actor === null ? null : user(call, actor),
    })),
  };
}
const cursor = (each: Activity): string => Buffer.from(`activity:${String(each.id)}`).toString('base64url');

export const runRoutes: readonly Route[] = [
  { method: 'GET', template: '/repos/{owner}/{repo}/activity', handle: activity },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/actions/runs',
    handle(call) {
      const event = call.query.get('event');
      const runs = call.world.workflowRuns.filter((run) => event === null || run.event === event).toReversed();
      return paged(
        call,
        runs.map((run) => runBody(call, run)),
        (page, total) => ({ total_count: total, workflow_runs: page }),
      );
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/actions/runs/{run_id}',
    handle(call) {
      const run = call.world.workflowRuns.find(({ id }) => id === numberOf(call, 'run_id'));
      return run !== undefined && isKept(call.world, run.createdAt) ? ok(runBody(call, run)) : missing();
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/actions/jobs/{job_id}',
    handle(call) {
      const { world } = call;
      const job = world.jobs.find(({ id }) => id === numberOf(call, 'job_id'));
      if (job === undefined || !isKept(world, job.createdAt)) return missing();
      const { id, runId, name, status, conclusion, steps } = job;
      const headSha = world.workflowRuns.find((run) => run.id === runId)?.headSha;
      return ok({ id, run_id: runId, head_sha: headSha, name, status, conclusion, steps });
    },
  },
];
