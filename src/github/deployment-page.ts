import { z } from 'zod';
import type { PageSize } from './halves.ts';

/* Deployments as GitHub lists them, and which of them the workflow itself made. */

/** The newest deployments of some environments, as part of a query with the variable `$environments`. */
export const deploymentsField = (
  size: PageSize,
  after = '',
) => `deployments(environments: $environments, first: ${Math.min(50, size)}${after}, orderBy: { field: CREATED_AT, direction: DESC }) {
      pageInfo { hasNextPage endCursor }
      nodes { commitOid createdAt environment originalEnvironment creator { __typename login } statuses(first: 100) { totalCount nodes { state createdAt logUrl creator { __typename login } } } }
    }`;

const creator = z.object({ __typename: z.string(), login: z.string() }).nullable();
const status = z.object({ state: z.string(), createdAt: z.string(), logUrl: z.string().nullable(), creator });
const node = z.object({
  commitOid: z.string(),
  createdAt: z.string(),
  environment: z.string().nullable(),
  originalEnvironment: z.string().nullable(),
  creator,
  statuses: z.object({ totalCount: z.int(), nodes: z.array(status) }).nullable(),
});
export const deploymentsPage = z.object({
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  nodes: z.array(node),
});
export type DeploymentsPage = z.output<typeof deploymentsPage>;

/** A deployment that GitHub Actions made. */
export interface ActionsDeployment {
  readonly commit: string;
  /** By GitHub's clock. */
  readonly createdAt: string;
  /** Those that Actions itself has given it. */
  readonly statuses: readonly z.output<typeof status>[];
  /** Whether GitHub has shown all statuses: anybody with write access can add some until the first ones are out of sight. */
  readonly complete: boolean;
}

/** The deployments of an environment on a page that GitHub Actions made; `names`: as different places spell it. */
export function deploymentsOfActions({ nodes }: DeploymentsPage, names: readonly string[]): ActionsDeployment[] {
  // Names compare without case, whatever the filter did. A status can move a deployment, and anybody with write access
  // can add one: what Actions deployed to is the environment that it was made for.
  const known = new Set(names.map((name) => name.toLowerCase()));
  return nodes
    .filter(
      ({ environment, originalEnvironment: original, creator }) =>
        known.has((original ?? environment)?.toLowerCase() ?? '') && isActions(creator),
    )
    .map(({ commitOid, createdAt, statuses }) => ({
      commit: commitOid,
      createdAt,
      statuses: statuses?.nodes.filter((status) => isActions(status.creator)) ?? [],
      complete: statuses === null || statuses.totalCount <= statuses.nodes.length,
    }));
}

/** Where statuses say that their jobs' logs are. */
export function logsOf(statuses: ActionsDeployment['statuses']): string[] {
  return statuses.map(({ logUrl }) => logUrl).filter((url) => url !== null);
}

/** Anybody with write access can make deployments and statuses; these are the workflow's own. */
function isActions(by: z.output<typeof creator>): boolean {
  return by?.__typename === 'Bot' && by.login === 'github-actions';
}
