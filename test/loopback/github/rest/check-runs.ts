import { latestRuns } from '../world/associations.ts';
import { resolveRevision } from '../world/history.ts';
import type { App, CheckConclusion, CheckRun, CheckStatus } from '../world/model.ts';
import { actionsApp, isKept } from '../world/state.ts';
import { user } from './accounts.ts';
import {
  htmlUrl,
  missing,
  notAccessible,
  numberOf,
  ok,
  paged,
  refused,
  repoUrl,
  textOf,
  unprocessable,
  type RestAnswer,
  type RestCall,
  type Route,
} from './answer.ts';

function body(call: RestCall, run: CheckRun): Record<string, unknown> {
  const url = repoUrl(call, `/check-runs/${String(run.databaseId)}`);
  const html = htmlUrl(call, `/runs/${String(run.databaseId)}`);
  return {
    id: run.databaseId,
    node_id: run.id,
    head_sha: run.headSha,
    external_id: run.externalId ?? '',
    url,
    html_url: html,
    details_url: run.detailsUrl ?? html,
    status: run.status.toLowerCase(),
    conclusion: run.conclusion?.toLowerCase() ?? null,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    name: run.name,
    check_suite: { id: run.app.databaseId },
    output: {
      title: run.title,
      summary: run.summary,
      text: run.text,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    app: appBody(call, run.app),
    pull_requests: [],
  };
}

/** An app as GitHub describes it. */
export function appBody(call: RestCall, app: App): Record<string, unknown> {
  return {
    id: app.databaseId,
    slug: app.slug,
    node_id: app.id,
    name: app.name,
    owner: user(call, call.world.owner),
    description: null,
    external_url: `https://github.com/apps/${app.slug}`,
    html_url: `https://github.com/apps/${app.slug}`,
    created_at: '2018-07-30T09:30:17Z',
    updated_at: '2018-07-30T09:30:17Z',
    permissions: { checks: 'write' },
    events: [],
  };
}

/** Only what the request says changes; a conclusion completes the run. */
function apply(call: RestCall, run: CheckRun): RestAnswer | null {
  const { body: asked, world } = call;
  const output = (asked['output'] ?? {}) as Readonly<Record<string, unknown>>;
  for (const key of ['summary', 'text']) {
    if ((textOf(output[key])?.length ?? 0) > 65_535)
      return unprocessable(`Invalid request.\n\nOnly 65535 characters are allowed for "${key}".`);
  }
  const annotations = Array.isArray(output['annotations']) ? (output['annotations'] as Record<string, unknown>[]) : [];
  if (annotations.length > 50)
    return unprocessable('Invalid request.\n\nNo more than 50 items are allowed in "annotations".');
  const conclusion = textOf(asked['conclusion'])?.toUpperCase() as CheckConclusion | undefined;
  const status = textOf(asked['status'])?.toUpperCase() as CheckStatus | undefined;
  if (status === 'COMPLETED' && conclusion === undefined)
    return unprocessable('Invalid request.\n\n"conclusion" wasn\'t supplied.');
  const { finishedRun } = world.behaviours;
  const changes = (status ?? run.status) !== run.status || (conclusion ?? run.conclusion) !== run.conclusion;
  if (finishedRun === 'final' && run.status === 'COMPLETED' && changes)
    return unprocessable('Invalid request.\n\nA completed check run cannot be changed.');
  run.name = textOf(asked['name']) ?? run.name;
  run.title = textOf(output['title']) ?? run.title;
  run.summary = textOf(output['summary']) ?? run.summary;
  run.text = textOf(output['text']) ?? run.text;
  run.annotations.push(...annotations);
  run.externalId = textOf(asked['external_id']) ?? run.externalId;
  run.detailsUrl = textOf(asked['details_url']) ?? run.detailsUrl;
  if (conclusion !== undefined) {
    Object.assign(run, {
      conclusion,
      status: 'COMPLETED',
      completedAt: textOf(asked['completed_at']) ?? world.clock.now(),
    });
  } else if (status !== undefined && !(finishedRun === 'kept' && run.status === 'COMPLETED')) {
    Object.assign(run, { status, conclusion: null, completedAt: null });
  }
  return null;
}

/** Calls with the check run that the path names, or answers 404. */
const withRun =
  (handle: (call: RestCall, run: CheckRun) => RestAnswer): Route['handle'] =>
  (call) => {
    const run = call.world.checkRuns.find((each) => each.databaseId === numberOf(call, 'check_run_id'));
    return run === undefined ? missing() : handle(call, run);
  };

export const checkRunRoutes: readonly Route[] = [
  {
    method: 'POST',
    template: '/repos/{owner}/{repo}/check-runs',
    handle(call) {
      const headSha = textOf(call.body['head_sha']) ?? '';
      if (!call.world.commits.has(headSha)) return unprocessable(`No commit found for SHA: ${headSha}`);
      const run = call.world.addCheckRun({ name: textOf(call.body['name']) ?? '', headSha });
      const wrong = apply(call, run);
      if (wrong !== null) call.world.checkRuns.pop();
      return wrong ?? ok(body(call, run), 201);
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/check-runs/{check_run_id}',
    handle: withRun((call, run) => ok(body(call, run))),
  },
  {
    method: 'PATCH',
    template: '/repos/{owner}/{repo}/check-runs/{check_run_id}',
    // An app updates its own runs only.
    handle: withRun((call, run) => {
      if (run.ofJob) return refused(403, 'Check run can only be updated internally by GitHub Actions.');
      return run.app.databaseId === actionsApp.databaseId ? (apply(call, run) ?? ok(body(call, run))) : notAccessible();
    }),
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/commits/{ref}/check-runs',
    handle(call) {
      const commit = resolveRevision(call.world, call.repository, call.params['ref'] ?? '');
      if (commit === null) return unprocessable(`No commit found for SHA: ${call.params['ref'] ?? ''}`);
      const { query } = call;
      const all = call.world.checkRuns.filter(
        (run) =>
          run.headSha === commit.oid &&
          isKept(call.world, run.startedAt) &&
          (query.get('check_name') === null || run.name === query.get('check_name')) &&
          (query.get('app_id') === null || String(run.app.databaseId) === query.get('app_id')) &&
          (query.get('status') === null || run.status.toLowerCase() === query.get('status')),
      );
      const runs = (query.get('filter') === 'all' ? all : latestRuns(all)).toReversed();
      return paged(
        call,
        runs.map((run) => body(call, run)),
        (page, total) => ({ total_count: total, check_runs: page }),
      );
    },
  },
];
