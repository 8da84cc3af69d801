import { z } from 'zod';
import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import type { GitHub } from './client.ts';
import { cursorAfter, pagesOf } from './connections.ts';
import {
  deploymentsField,
  deploymentsOfActions,
  deploymentsPage,
  logsOf,
  type ActionsDeployment,
  type DeploymentsPage,
} from './deployment-page.ts';
import type { PageSize } from './halves.ts';

/** A deployment that GitHub Actions made. */
export interface Deployment {
  readonly commit: string;
  /** By GitHub's clock. */
  readonly createdAt: string;
  /**
   * `succeeded`: at some time. `unfinished`: it failed, was cancelled or is under way, so that some sites may have it.
   * `waiting`: nothing has been deployed yet.
   */
  readonly state: 'succeeded' | 'unfinished' | 'waiting';
  /** Whether nothing says yet how it ended. */
  readonly underWay: boolean;
  /** When it last got a status other than `INACTIVE` (replaced by a later deployment), or was made; by GitHub's clock. */
  readonly lastStatusAt: string;
  /** Where the statuses that say so say that their jobs' logs are. */
  readonly logs: readonly string[];
}

const documentOf = (
  size: PageSize,
) => `query Deployments($owner: String!, $name: String!, $environments: [String!]!, $after: String) {
  repository(owner: $owner, name: $name) { ${deploymentsField(size, ', after: $after')} }
}`;

const wire = z.object({ repository: z.object({ deployments: deploymentsPage }) });

/** So many pages of an environment's past are read, if what is sought is so far back. */
const MAX_PAGES = 40;

/**
 * Pages of the deployments of an environment, the newest first; ends with a failure where they cannot be read.
 * @param environments the names that GitHub is asked for: other spellings of them, and where their deployments were moved.
 * @param first the first page of the first of the names, where it is there already.
 */
export async function* deploymentsOf(
  github: GitHub,
  names: readonly string[],
  environments: readonly string[],
  first: DeploymentsPage | null = null,
): AsyncGenerator<Result<readonly Deployment[], Failure>> {
  const asked = 'deployments of the environment';
  let after: string | null = null;
  if (first !== null && environments.length === 1) {
    yield ok(deploymentsIn(first, names));
    const next = cursorAfter(asked, first, new Set());
    if (!next.ok) return yield next;
    if (next.value === null) return;
    after = next.value;
  }
  const list = {
    asked,
    documentOf,
    variables: { environments },
    schema: wire,
    listOf: ({ repository }: z.output<typeof wire>) => repository.deployments,
    most: MAX_PAGES,
  };
  for await (const page of pagesOf(github, list, after)) yield page.ok ? ok(deploymentsIn(page.value, names)) : page;
}

/** The deployments of an environment on a page that GitHub Actions made. */
export function deploymentsIn(page: DeploymentsPage, names: readonly string[]): readonly Deployment[] {
  return deploymentsOfActions(page, names).map(toDeployment);
}

const WAITING = ['WAITING', 'QUEUED', 'PENDING'];
const ENDED = ['FAILURE', 'ERROR', 'INACTIVE'];

/** What became of a deployment; later statuses do not take a success away. */
function toDeployment({ commit, createdAt, statuses, complete }: ActionsDeployment): Deployment {
  const successes = statuses.filter(({ state }) => state === 'SUCCESS');
  const times = statuses.filter(({ state }) => state !== 'INACTIVE').map((status) => status.createdAt);
  const lastStatusAt = [createdAt, ...times].reduce((a, b) => (Date.parse(a) > Date.parse(b) ? a : b));
  const known = { commit, createdAt, lastStatusAt };
  if (successes.length > 0) return { ...known, state: 'succeeded', underWay: false, logs: logsOf(successes) };
  const waits = complete && statuses.every(({ state }) => WAITING.includes(state));
  return {
    ...known,
    state: waits ? 'waiting' : 'unfinished',
    underWay: !statuses.some(({ state }) => ENDED.includes(state)),
    logs: logsOf(statuses),
  };
}
