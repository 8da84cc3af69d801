import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import { z } from 'zod';
import type { GitHub } from './client.ts';
import { pagesOf } from './connections.ts';
import { truncated } from './failures.ts';
import type { PageSize } from './halves.ts';

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
  repository(owner: $owner, name: $name) {
    deployments(environments: $environments, first: ${Math.min(50, size)}, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {
      pageInfo { hasNextPage endCursor }
      nodes { commitOid createdAt environment creator { __typename login } statuses(first: 100) { totalCount nodes { state createdAt logUrl creator { __typename login } } } }
    }
  }
}`;

const creator = z.object({ __typename: z.string(), login: z.string() }).nullable();
const wire = z.object({
  repository: z.object({
    deployments: z.object({
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
      nodes: z.array(
        z.object({
          commitOid: z.string(),
          createdAt: z.string(),
          environment: z.string().nullable(),
          creator,
          statuses: z
            .object({
              totalCount: z.int(),
              nodes: z.array(
                z.object({ state: z.string(), createdAt: z.string(), logUrl: z.string().nullable(), creator }),
              ),
            })
            .nullable(),
        }),
      ),
    }),
  }),
});

/** Pages of an environment's past that are read until a commit is found. */
const MAX_PAGES = 20;

const isActions = (by: z.output<typeof creator>) => by?.__typename === 'Bot' && by.login === 'github-actions';

/** For so long, in milliseconds, GitHub lets a deployment wait for its reviewers. */
export const MAX_WAIT = 31 * 86_400_000;

/**
 * The deployments of an environment that GitHub Actions made, the newest first, down to the newest successful one of a
 * commit, and before it all that may have waited until after it.
 */
export function fetchHistorySince(
  github: GitHub,
  names: readonly string[],
  commit: string,
): Promise<Result<readonly PastDeployment[], Failure>> {
  let since: number | null = null;
  return fetchHistory(github, names, (past) => {
    if (since === null && past.commit === commit && past.succeededAt !== null) since = past.createdAt;
    return since !== null && past.createdAt < since - MAX_WAIT;
  });
}

/** The deployments of an environment that GitHub Actions made, the newest first, down to one that is the last to be asked about. */
export async function fetchHistory(
  github: GitHub,
  /** The environment, as different places spell it. */
  names: readonly string[],
  isLast: (past: PastDeployment) => boolean,
): Promise<Result<readonly PastDeployment[], Failure>> {
  const [name = ''] = names;
  const asked = `deployments of ${name}`;
  const known = new Set(names.map((spelt) => spelt.toLowerCase()));
  const found: PastDeployment[] = [];
  const pages = pagesOf(github, {
    asked,
    documentOf,
    variables: { environments: [...new Set(names)] },
    schema: wire,
    listOf: ({ repository }) => repository.deployments,
    most: MAX_PAGES,
  });
  for await (const page of pages) {
    if (!page.ok) return page;
    for (const node of page.value.nodes) {
      // Names compare without case, whatever the filter does.
      if (!known.has(node.environment?.toLowerCase() ?? '') || !isActions(node.creator)) continue;
      const { totalCount, nodes: statuses } = node.statuses ?? { totalCount: 0, nodes: [] };
      if (totalCount > statuses.length)
        return truncated(asked, `all statuses of a deployment of ${node.commitOid}`, 'some of them');
      const ofActions = statuses.filter((status) => isActions(status.creator));
      const successes = ofActions.filter(({ state }) => state === 'SUCCESS');
      const failures = ofActions.filter(({ state }) => state === 'FAILURE' || state === 'ERROR');
      const starts = ofActions.filter(({ state }) => state === 'IN_PROGRESS');
      const timesOf = (some: typeof ofActions) => some.map(({ createdAt }) => Date.parse(createdAt));
      found.push({
        commit: node.commitOid,
        createdAt: Date.parse(node.createdAt),
        succeededAt: successes.length === 0 ? null : Math.min(...timesOf(successes)),
        logs: successes.map(({ logUrl }) => logUrl).filter((url) => url !== null),
        failed: failures.length > 0,
        failedAt: failures.length === 0 ? null : Math.max(...timesOf(failures)),
        failedLogs: failures.map(({ logUrl }) => logUrl).filter((url) => url !== null),
        startedAt: starts.length === 0 ? null : Math.min(...timesOf(starts)),
        startedLogs: starts.map(({ logUrl }) => logUrl).filter((url) => url !== null),
      });
    }
    if (found.some(isLast)) return ok(found);
  }
  return ok(found);
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
