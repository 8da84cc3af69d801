import { latestRuns } from '../world/associations.ts';
import { commitAt } from '../world/history.ts';
import type { App, CheckRun } from '../world/model.ts';
import { actionsApp, isKept } from '../world/state.ts';
import { fieldsOf, page, type Context } from './resolver.ts';

interface CheckSuite {
  __typename: 'CheckSuite';
  oid: string;
  app: App;
  runs: CheckRun[];
}

/** One suite per app and commit, after those of workflow runs that made no check run through the API. */
export function checkSuitesOf({ world }: Context, oid: string): CheckSuite[] {
  const runs = world.checkRuns.filter((run) => run.headSha === oid && isKept(world, run.startedAt));
  const apps = new Map(runs.map((run) => [run.app.databaseId, run.app]));
  const suites = [...apps.values()].map((app) => ({
    __typename: 'CheckSuite' as const,
    oid,
    app,
    runs: runs.filter((run) => run.app.databaseId === app.databaseId),
  }));
  const empty = world.behaviours.emptySuites.get(oid) ?? 0;
  return [
    ...Array.from({ length: empty }, () => ({ __typename: 'CheckSuite' as const, oid, app: actionsApp, runs: [] })),
    ...suites,
  ];
}

export function rollupState(context: Context, oid: string) {
  const runs = latestRuns(context.world.checkRuns.filter((run) => run.headSha === oid));
  if (runs.length === 0) return null;
  const bad = runs.some(
    (run) => run.conclusion !== null && !['SUCCESS', 'NEUTRAL', 'SKIPPED'].includes(run.conclusion),
  );
  const state = bad ? 'FAILURE' : runs.some((run) => run.status !== 'COMPLETED') ? 'PENDING' : 'SUCCESS';
  return { __typename: 'StatusCheckRollup', id: `SCR_${oid}`, oid, state };
}

export const checks = {
  CheckSuite: fieldsOf<CheckSuite>({
    id: (suite) => `CS_${suite.oid}_${String(suite.app.databaseId)}`,
    databaseId: (suite) => suite.runs[0]?.databaseId ?? null,
    commit: (suite, _args, { world }) => commitAt(world, suite.oid),
    repository: (_suite, _args, { world }) => world.repository,
    status: (suite) => (suite.runs.every((run) => run.status === 'COMPLETED') ? 'COMPLETED' : 'IN_PROGRESS'),
    conclusion: (suite) => suite.runs.find((run) => run.conclusion !== 'SUCCESS')?.conclusion ?? 'SUCCESS',
    createdAt: (suite) => suite.runs[0]?.startedAt,
    updatedAt: (suite) => suite.runs[0]?.startedAt,
    checkRuns: (suite, { filterBy }) =>
      (filterBy?.checkType === 'LATEST' ? latestRuns(suite.runs) : suite.runs).filter(
        (run) =>
          (filterBy?.checkName === undefined || run.name === filterBy.checkName) &&
          (filterBy?.appId === undefined || run.app.databaseId === filterBy.appId) &&
          (filterBy?.status === undefined || run.status === filterBy.status) &&
          (filterBy?.conclusions === undefined || filterBy.conclusions.includes(run.conclusion ?? '')),
      ),
  }),
  CheckRun: fieldsOf<CheckRun>({
    checkSuite: (run, _args, context) =>
      checkSuitesOf(context, run.headSha).find((suite) => suite.app.databaseId === run.app.databaseId),
    repository: (_run, _args, { world }) => world.repository,
    url: (run, _args, context) => page(context, `/runs/${String(run.databaseId)}`),
    permalink: (run, _args, context) => page(context, `/runs/${String(run.databaseId)}`),
    resourcePath: (run, _args, { world }) => `/${world.owner}/${world.name}/runs/${String(run.databaseId)}`,
  }),
  StatusCheckRollup: fieldsOf<{ oid: string }>({
    commit: ({ oid }, _args, { world }) => commitAt(world, oid),
    contexts: ({ oid }, _args, { world }) => latestRuns(world.checkRuns.filter((run) => run.headSha === oid)),
  }),
};
