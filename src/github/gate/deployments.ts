import { z } from 'zod';
import type { Lookup } from '../../domain/facts.ts';
import type { GitHub } from '../client.ts';
import { truncated, unavailable } from '../failures.ts';

/** A deployment that once succeeded. */
export interface Deployment {
  readonly commit: string;
  readonly createdAt: string;
  /** Where the successful status says that its job's log is; null where it says nothing. */
  readonly logUrl: string | null;
  /** Whether GitHub Actions made it, and not somebody with a token. */
  readonly byActions: boolean;
}

const DOCUMENT = `query Deployments($owner: String!, $name: String!, $environments: [String!]!, $after: String) {
  repository(owner: $owner, name: $name) {
    deployments(environments: $environments, first: 50, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { commitOid environment createdAt creator { __typename login } statuses(first: 50) { totalCount nodes { state logUrl } } }
    }
  }
}`;

const wire = z.object({
  repository: z.object({
    deployments: z.object({
      totalCount: z.int(),
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
      nodes: z.array(z.object({
        commitOid: z.string(),
        environment: z.string().nullable(),
        createdAt: z.string(),
        creator: z.object({ __typename: z.string(), login: z.string() }).nullable(),
        statuses: z.object({ totalCount: z.int(), nodes: z.array(z.object({ state: z.string(), logUrl: z.string().nullable() })) }).nullable(),
      })),
    }),
  }),
});

/** So many pages of an environment's past are read. */
const MOST_PAGES = 10;

/** The successful deployments of an environment, the newest first. One that later became inactive was a success. */
export async function readDeployments(github: GitHub, names: readonly string[]): Promise<Lookup<readonly Deployment[]>> {
  const asked = 'deployments of the environment';
  const found: Deployment[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answer: Lookup<z.output<typeof wire>> = await github.query(asked, DOCUMENT, { environments: [...new Set(names)], after }, wire);
    if (!answer.found) return answer;
    const { nodes, pageInfo }: z.output<typeof wire>['repository']['deployments'] = answer.value.repository.deployments;
    for (const node of nodes) {
      if (!names.some((name) => name.toLowerCase() === node.environment?.toLowerCase())) continue;
      const statuses = node.statuses ?? { totalCount: 0, nodes: [] };
      const success = statuses.nodes.find((status) => status.state === 'SUCCESS');
      if (success === undefined) continue;
      const byActions = node.creator?.__typename === 'Bot' && node.creator.login === 'github-actions';
      found.push({ commit: node.commitOid, createdAt: node.createdAt, logUrl: success.logUrl, byActions });
    }
    if (!pageInfo.hasNextPage) return { found: true, value: found };
    if (pageInfo.endCursor === null || pageInfo.endCursor === after) return unavailable(asked, 'a new cursor for each page', 'the same page again');
    after = pageInfo.endCursor;
  }
  return truncated(asked, `at most ${MOST_PAGES} pages`, 'more');
}

const job = z.object({ run_id: z.int(), head_sha: z.string(), name: z.string(), conclusion: z.string().nullable() });
const run = z.object({ path: z.string(), head_sha: z.string() });

/** Whether a deployment is the work of the job that the policy names: that job of that workflow, succeeded, in a run at that commit. */
export async function isByJob(github: GitHub, deployment: Deployment, expected: string): Promise<Lookup<boolean>> {
  const id = /\/actions\/runs\/(\d+)\/jobs?\/(\d+)\/?$/.exec(deployment.logUrl ?? '');
  const no = { found: true, value: false } as const;
  if (id === null) return no;
  const at = expected.indexOf('/');
  const [file, name] = [expected.slice(0, at), expected.slice(at + 1)];
  const found = await github.rest('GET /repos/{owner}/{repo}/actions/jobs/{job_id}', { job_id: Number(id[2]) }, job);
  if (!found.found) return found.failure.observed.startsWith('HTTP 404') ? no : found;
  if (String(found.value.run_id) !== id[1] || found.value.name !== name || found.value.conclusion !== 'success' || found.value.head_sha !== deployment.commit) return no;
  const of = await github.rest('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { run_id: found.value.run_id }, run);
  if (!of.found) return of;
  const workflow = of.value.path.split('@')[0] ?? '';
  return { found: true, value: of.value.head_sha === deployment.commit && workflow === `.github/workflows/${file}` };
}
