import { z } from 'zod/mini';
import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import type { GitHub } from './client.ts';
import { pagesOf, type Connection, type Page } from './connections.ts';
import { truncated } from './failures.ts';
import type { ReadSince, Spellings } from './spellings.ts';
import { time } from './wire.ts';

const creator = z.nullable(z.object({ __typename: z.string(), login: z.string() }));
const status = z.object({ state: z.string(), createdAt: time, logUrl: z.nullable(z.string()), creator });
const node = z.object({
  commitOid: z.string(),
  createdAt: time,
  environment: z.nullable(z.string()),
  originalEnvironment: z.nullable(z.string()),
  creator,
  statuses: z.nullable(z.object({ totalCount: z.int(), nodes: z.array(status) })),
});
type Status = z.output<typeof status>;

/** The newest deployments of some environments, as part of a query with the variable `$environments`. */
export const DEPLOYMENTS: Connection<z.output<typeof node>> = {
  field: 'deployments',
  filter: 'environments: $environments, orderBy: { field: CREATED_AT, direction: DESC }',
  selection:
    'commitOid createdAt environment originalEnvironment creator { __typename login } statuses(first: 100) { totalCount nodes { state createdAt logUrl creator { __typename login } } }',
  node,
  largest: 50,
};
export type DeploymentsPage = Page<z.output<typeof node>>;

/** A deployment that GitHub Actions made, and what became of it. Times are GitHub's, in milliseconds since 1970. */
export interface Deployment {
  readonly commit: string;
  /** ISO 8601. */
  readonly createdAt: string;
  /**
   * `succeeded`: at some time. `unfinished`: it failed, was cancelled or is under way, so that some sites may have it.
   * `waiting`: nothing has been deployed yet.
   */
  readonly state: 'succeeded' | 'unfinished' | 'waiting';
  /** Whether nothing says yet how it ended. */
  readonly underWay: boolean;
  /** When it last got a status other than `INACTIVE` (replaced by a later deployment), or was made. */
  readonly lastStatusAt: number;
  /** When it first succeeded, last failed, and when a job of it began; null where that never was. */
  readonly succeededAt: number | null;
  readonly failedAt: number | null;
  readonly startedAt: number | null;
  /** Where its statuses say that their jobs' logs are: of a success those that say so, else all. */
  readonly logs: readonly string[];
  readonly failedLogs: readonly string[];
  readonly startedLogs: readonly string[];
  /** Whether GitHub has shown all statuses: anybody with write access can add some until the first ones are out of sight. */
  readonly complete: boolean;
}

/** The deployments of an environment on a page that GitHub Actions made; `names`: as different places spell it. */
export function deploymentsIn({ nodes }: DeploymentsPage, names: readonly string[]): readonly Deployment[] {
  // Names compare without case, whatever the filter did. A status can move a deployment, and anybody with write access
  // can add one: what Actions deployed to is the environment that it was made for.
  const known = new Set(names.map((name) => name.toLowerCase()));
  return nodes
    .filter(
      ({ environment, originalEnvironment: original, creator }) =>
        known.has((original ?? environment)?.toLowerCase() ?? '') && isActions(creator),
    )
    .map(toDeployment);
}

/** Anybody with write access can make deployments and statuses; these are the workflow's own. */
function isActions(by: z.output<typeof creator>): boolean {
  return by?.__typename === 'Bot' && by.login === 'github-actions';
}

const WAITING = ['WAITING', 'QUEUED', 'PENDING'];

/** What became of a deployment; later statuses do not take a success away. */
function toDeployment({ commitOid, createdAt, statuses }: z.output<typeof node>): Deployment {
  const all = statuses?.nodes.filter((status) => isActions(status.creator)) ?? [];
  const complete = statuses === null || statuses.totalCount <= statuses.nodes.length;
  const of = (...states: readonly string[]) => all.filter(({ state }) => states.includes(state));
  const [successes, failures, starts] = [of('SUCCESS'), of('FAILURE', 'ERROR'), of('IN_PROGRESS')];
  const waits = complete && all.every(({ state }) => WAITING.includes(state));
  return {
    commit: commitOid,
    createdAt,
    state: successes.length > 0 ? 'succeeded' : waits ? 'waiting' : 'unfinished',
    underWay: successes.length + failures.length + of('INACTIVE').length === 0,
    lastStatusAt: Math.max(Date.parse(createdAt), ...timesOf(all.filter(({ state }) => state !== 'INACTIVE'))),
    succeededAt: successes.length === 0 ? null : Math.min(...timesOf(successes)),
    failedAt: failures.length === 0 ? null : Math.max(...timesOf(failures)),
    startedAt: starts.length === 0 ? null : Math.min(...timesOf(starts)),
    logs: logsOf(successes.length > 0 ? successes : all),
    failedLogs: logsOf(failures),
    startedLogs: logsOf(starts),
    complete,
  };
}

function timesOf(statuses: readonly Status[]): number[] {
  return statuses.map(({ createdAt }) => Date.parse(createdAt));
}

function logsOf(statuses: readonly Status[]): string[] {
  return statuses.map(({ logUrl }) => logUrl).filter((url) => url !== null);
}

/** An environment whose deployments are asked for. */
export interface EnvironmentQuestion {
  /** As different places are known to spell it. */
  readonly names: readonly [string, ...(readonly string[])];
  readonly spellings: Spellings;
  /** Its newest deployments, where they are known already: they are all where everything spells it alike. */
  readonly newest: DeploymentsPage | null;
}

/** So many pages of an environment's past are read, if what is sought is so far back. */
const MAX_PAGES = 40;

/**
 * Reads the deployments of an environment, the newest first. `read` gets them page by page, the last of them a failure
 * where one cannot be read; it is called again where deployments turn out to be spelt otherwise.
 */
export function readDeployments<T>(
  github: GitHub,
  { names, spellings, newest }: EnvironmentQuestion,
  read: (pages: AsyncIterable<Result<readonly Deployment[], Failure>>) => Promise<Result<ReadSince<T>, Failure>>,
): Promise<Result<T, Failure>> {
  return spellings.ask(github, names, (environments) => {
    const list = {
      asked: `deployments of ${names[0]}`,
      operation: 'Deployments',
      connection: DEPLOYMENTS,
      parameters: '$environments: [String!]!',
      variables: { environments },
      most: MAX_PAGES,
    } as const;
    return read(deploymentsOn(pagesOf(github, list, environments.length === 1 ? newest : null), names));
  });
}

async function* deploymentsOn(
  pages: AsyncIterable<Result<DeploymentsPage, Failure>>,
  names: readonly string[],
): AsyncGenerator<Result<readonly Deployment[], Failure>> {
  for await (const page of pages) yield page.ok ? ok(deploymentsIn(page.value, names)) : page;
}

/** For so long, in milliseconds, GitHub lets a deployment wait for its reviewers. */
export const MAX_WAIT = 31 * 86_400_000;

/**
 * The deployments of an environment, the newest first, down to the newest successful one of a commit, and before it all
 * that may have waited until after it.
 */
export function fetchHistorySince(
  github: GitHub,
  environment: EnvironmentQuestion,
  commit: string,
): Promise<Result<readonly Deployment[], Failure>> {
  let since: number | null = null;
  return fetchHistory(github, environment, (past) => {
    const createdAt = Date.parse(past.createdAt);
    if (since === null && past.commit === commit && past.succeededAt !== null) since = createdAt;
    return since !== null && createdAt < since - MAX_WAIT;
  });
}

/** The deployments of an environment with all of their statuses, the newest first, down to one that is the last to be asked about. */
export function fetchHistory(
  github: GitHub,
  environment: EnvironmentQuestion,
  isLast: (past: Deployment) => boolean,
): Promise<Result<readonly Deployment[], Failure>> {
  return readDeployments(github, environment, async (pages) => {
    const found: Deployment[] = [];
    for await (const page of pages) {
      if (!page.ok) return page;
      const cut = page.value.find(({ complete }) => !complete);
      if (cut !== undefined)
        return truncated(
          `deployments of ${environment.names[0]}`,
          `all statuses of a deployment of ${cut.commit}`,
          'some of them',
        );
      found.push(...page.value);
      const last = found.find(isLast);
      if (last !== undefined) return ok({ value: found, since: Date.parse(last.createdAt) });
    }
    return ok({ value: found, since: null });
  });
}
