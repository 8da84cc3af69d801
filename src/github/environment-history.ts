import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import { z } from 'zod';
import type { GitHub } from './client.ts';
import { pagesOf } from './connections.ts';
import {
  deploymentsField,
  deploymentsOfActions,
  deploymentsPage,
  logsOf,
  type ActionsDeployment,
} from './deployment-page.ts';
import { truncated } from './failures.ts';
import type { PageSize } from './halves.ts';
import type { ReadSince, Spellings } from './spellings.ts';

/** A deployment by GitHub Actions, with what became of it. */
export interface PastDeployment {
  readonly commit: string;
  /** By GitHub's clock, in milliseconds since 1970. */
  readonly createdAt: number;
  /** When it first succeeded, in milliseconds since 1970; null where it never did. */
  readonly succeededAt: number | null;
  /** Where its successes say that their jobs' logs are. */
  readonly logs: readonly string[];
  readonly failed: boolean;
  /** When it last failed, in milliseconds since 1970; null where it never did. */
  readonly failedAt: number | null;
  /** Where its failures say that their jobs' logs are. */
  readonly failedLogs: readonly string[];
  /** When a job of it began, in milliseconds since 1970; null where none did. */
  readonly startedAt: number | null;
  /** Where those that began say that their jobs' logs are. */
  readonly startedLogs: readonly string[];
}

const documentOf = (
  size: PageSize,
) => `query EnvironmentHistory($owner: String!, $name: String!, $environments: [String!]!, $after: String) {
  repository(owner: $owner, name: $name) { ${deploymentsField(size, ', after: $after')} }
}`;

const wire = z.object({ repository: z.object({ deployments: deploymentsPage }) });

/** An environment, as different places are known to spell it. */
export interface NamedEnvironment {
  readonly names: readonly string[];
  readonly spellings: Spellings;
}

/** Pages of an environment's past that are read until a commit is found. */
const MAX_PAGES = 20;

/** For so long, in milliseconds, GitHub lets a deployment wait for its reviewers. */
export const MAX_WAIT = 31 * 86_400_000;

/**
 * The deployments of an environment that GitHub Actions made, the newest first, down to the newest successful one of a
 * commit, and before it all that may have waited until after it.
 */
export function fetchHistorySince(
  github: GitHub,
  environment: NamedEnvironment,
  commit: string,
): Promise<Result<readonly PastDeployment[], Failure>> {
  let since: number | null = null;
  return fetchHistory(github, environment, (past) => {
    if (since === null && past.commit === commit && past.succeededAt !== null) since = past.createdAt;
    return since !== null && past.createdAt < since - MAX_WAIT;
  });
}

/** The deployments of an environment that GitHub Actions made, the newest first, down to one that is the last to be asked about. */
export function fetchHistory(
  github: GitHub,
  { names, spellings }: NamedEnvironment,
  isLast: (past: PastDeployment) => boolean,
): Promise<Result<readonly PastDeployment[], Failure>> {
  return spellings.ask(github, names, (environments) => readHistory(github, names, environments, isLast));
}

async function readHistory(
  github: GitHub,
  names: readonly string[],
  environments: readonly string[],
  isLast: (past: PastDeployment) => boolean,
): Promise<Result<ReadSince<readonly PastDeployment[]>, Failure>> {
  const [name = ''] = names;
  const asked = `deployments of ${name}`;
  const found: PastDeployment[] = [];
  const pages = pagesOf(github, {
    asked,
    documentOf,
    variables: { environments },
    schema: wire,
    listOf: ({ repository }) => repository.deployments,
    most: MAX_PAGES,
  });
  for await (const page of pages) {
    if (!page.ok) return page;
    for (const deployment of deploymentsOfActions(page.value, names)) {
      if (!deployment.complete)
        return truncated(asked, `all statuses of a deployment of ${deployment.commit}`, 'some of them');
      found.push(toPast(deployment));
    }
    const last = found.find(isLast);
    if (last !== undefined) return ok({ value: found, since: last.createdAt });
  }
  return ok({ value: found, since: null });
}

function toPast({ commit, createdAt, statuses }: ActionsDeployment): PastDeployment {
  const successes = statuses.filter(({ state }) => state === 'SUCCESS');
  const failures = statuses.filter(({ state }) => state === 'FAILURE' || state === 'ERROR');
  const starts = statuses.filter(({ state }) => state === 'IN_PROGRESS');
  const timesOf = (some: typeof statuses) => some.map((status) => Date.parse(status.createdAt));
  return {
    commit,
    createdAt: Date.parse(createdAt),
    succeededAt: successes.length === 0 ? null : Math.min(...timesOf(successes)),
    logs: logsOf(successes),
    failed: failures.length > 0,
    failedAt: failures.length === 0 ? null : Math.max(...timesOf(failures)),
    failedLogs: logsOf(failures),
    startedAt: starts.length === 0 ? null : Math.min(...timesOf(starts)),
    startedLogs: logsOf(starts),
  };
}

const checkRuns = z.array(
  z.object({
    name: z.string(),
    conclusion: z.string().nullable(),
    started_at: z.string().nullable(),
    app: z.object({ id: z.int(), slug: z.string().optional() }).nullable(),
  }),
);

export interface AppCheckRun {
  /** `success`, or what it came to; null while it runs. */
  readonly conclusion: string | null;
  /** In milliseconds since 1970; null where it is not known. */
  readonly startedAt: number | null;
}

/** The check runs of one name that one app has made on a commit; none of GitHub Actions, which writers can use. */
export async function fetchAppCheckRuns(
  github: GitHub,
  commit: string,
  { check, app }: { readonly check: string; readonly app: number },
): Promise<Result<readonly AppCheckRun[], Failure>> {
  const answer = await github.rest(
    'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
    { ref: commit, check_name: check, app_id: app, filter: 'all', per_page: 100 },
    z.object({ total_count: z.int(), check_runs: checkRuns }),
  );
  if (!answer.ok) return answer;
  const { total_count: total, check_runs: runs } = answer.value;
  if (total > runs.length)
    return truncated(`check runs ${check} of ${commit}`, 'at most 100 check runs', String(total));
  return ok(
    runs
      .filter((run) => run.name === check && run.app?.id === app && run.app.slug !== 'github-actions')
      .map((run) => ({
        conclusion: run.conclusion,
        startedAt: run.started_at === null ? null : Date.parse(run.started_at),
      })),
  );
}
