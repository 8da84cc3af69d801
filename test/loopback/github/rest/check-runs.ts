import { latestRuns } from '../world/associations.ts';
import { resolveRevision } from '../world/history.ts';
import type { App, CheckConclusion, CheckRun, CheckStatus } from '../world/model.ts';
import { actionsApp, isKept } from '../world/state.ts';
import {
  missing,
  notAccessible,
  numberOf,
  ok,
  paged,
  refused,
  textOf,
  unprocessable,
  type RestAnswer,
  type RestCall,
  type Route,
} from './answer.ts';

function body(run: CheckRun): Record<string, unknown> {
  return {
    id: run.databaseId,
    head_sha: run.headSha,
    external_id: run.externalId ?? '',
    status: run.status.toLowerCase(),
    conclusion: run.conclusion?.toLowerCase() ?? null,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    name: run.name,
    app: appBody(run.app),
  };
}

export const appBody = ({ databaseId: id, slug }: App): Record<string, unknown> => ({ id, slug });

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
      return wrong ?? ok(body(run), 201);
    },
  },
  {
    method: 'PATCH',
    template: '/repos/{owner}/{repo}/check-runs/{check_run_id}',
    // An app updates its own runs only.
    handle(call) {
      const run = call.world.checkRuns.find(({ databaseId }) => databaseId === numberOf(call, 'check_run_id'));
      if (run === undefined) return missing();
      if (run.ofJob) return refused(403, 'Check run can only be updated internally by GitHub Actions.');
      return run.app.databaseId === actionsApp.databaseId ? (apply(call, run) ?? ok(body(run))) : notAccessible();
    },
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
          (query.get('app_id') === null || String(run.app.databaseId) === query.get('app_id')),
      );
      const runs = (query.get('filter') === 'all' ? all : latestRuns(all)).toReversed();
      return paged(call, runs.map(body), (page, total) => ({ total_count: total, check_runs: page }));
    },
  },
];
