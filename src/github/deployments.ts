import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import { z } from 'zod';
import type { GitHub } from './client.ts';
import { cursorAfter } from './connections.ts';
import { truncated } from './failures.ts';

/** A deployment that once succeeded, as GitHub Actions itself says. */
export interface Deployment {
  readonly commit: string;
  /** Where its successes say that their jobs' logs are. */
  readonly logs: readonly string[];
}

const DOCUMENT = `query Deployments($owner: String!, $name: String!, $environments: [String!]!, $after: String) {
  repository(owner: $owner, name: $name) {
    deployments(environments: $environments, first: 50, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {
      pageInfo { hasNextPage endCursor }
      nodes { commitOid environment creator { __typename login } statuses(first: 100) { totalCount nodes { state logUrl creator { __typename login } } } }
    }
  }
}`;

const creator = z.object({ __typename: z.string(), login: z.string() }).nullable();
const node = z.object({
  commitOid: z.string(),
  environment: z.string().nullable(),
  creator,
  statuses: z
    .object({
      totalCount: z.int(),
      nodes: z.array(z.object({ state: z.string(), logUrl: z.string().nullable(), creator })),
    })
    .nullable(),
});
const wire = z.object({
  repository: z.object({
    deployments: z.object({
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
      nodes: z.array(node),
    }),
  }),
});
type Page = z.output<typeof wire>['repository']['deployments'];

/** So many pages of an environment's past are read, if what is sought is so far back. */
const MAX_PAGES = 40;

/** The successful deployments of an environment, the newest first, a page at a time; ends with a failure where they cannot be read. */
export async function* deploymentsOf(
  github: GitHub,
  names: readonly string[],
): AsyncGenerator<Result<Deployment, Failure>> {
  const asked = 'deployments of the environment';
  let after: string | null = null;
  const cursors = new Set<string>();
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const answer: Result<z.output<typeof wire>, Failure> = await github.query(
      asked,
      DOCUMENT,
      { environments: [...new Set(names)], after },
      wire,
    );
    if (!answer.ok) return yield answer;
    const { nodes, pageInfo }: Page = answer.value.repository.deployments;
    for (const one of nodes) {
      // One that later became inactive was a success; and names compare without case, whatever the filter did.
      if (!names.some((name) => name.toLowerCase() === one.environment?.toLowerCase()) || !isActions(one.creator))
        continue;
      const statuses = one.statuses ?? { totalCount: 0, nodes: [] };
      const successes = statuses.nodes.filter((status) => status.state === 'SUCCESS' && isActions(status.creator));
      if (statuses.totalCount > statuses.nodes.length)
        return yield truncated(asked, `all statuses of a deployment of ${one.commitOid}`, 'some of them');
      if (successes.length > 0)
        yield ok({
          commit: one.commitOid,
          logs: successes.map((status) => status.logUrl).filter((url) => url !== null),
        });
    }
    const next = cursorAfter(asked, { nodes, pageInfo }, cursors);
    if (!next.ok) return yield next;
    if (next.value === null) return;
    after = next.value;
  }
  yield truncated(asked, `at most ${MAX_PAGES} pages`, 'more');
}

/** Anybody with write access can make deployments and successes; these are the workflow's own. */
function isActions(by: z.output<typeof creator>): boolean {
  return by?.__typename === 'Bot' && by.login === 'github-actions';
}

const job = z.object({ run_id: z.int(), head_sha: z.string(), name: z.string(), conclusion: z.string().nullable() });
const run = z.object({ path: z.string(), head_sha: z.string() });

/** Of the job that the policy names, of another or none; `gone`: of one that GitHub does not know any more, if it ever did. */
export type JobMatch = 'own' | 'other' | 'gone';

/** Whether a deployment is the work of the job that the policy names: that job of that workflow, succeeded, in a run at that commit. */
export async function matchJob(
  github: GitHub,
  deployment: Deployment,
  expected: string,
): Promise<Result<JobMatch, Failure>> {
  let work: JobMatch = 'other';
  for (const log of new Set(deployment.logs)) {
    const one = await matchJobOfLog(github, log, deployment.commit, expected);
    if (!one.ok || one.value === 'own') return one;
    if (one.value === 'gone') work = 'gone';
  }
  return ok(work);
}

async function matchJobOfLog(
  github: GitHub,
  log: string,
  commit: string,
  expected: string,
): Promise<Result<JobMatch, Failure>> {
  const no = ok('other' as const);
  const id = /\/actions\/runs\/(\d+)\/jobs?\/(\d+)\/?$/.exec(log);
  if (id === null) return no;
  const at = expected.indexOf('/');
  const [file, name] = [expected.slice(0, at), expected.slice(at + 1)];
  const found = await github.rest('GET /repos/{owner}/{repo}/actions/jobs/{job_id}', { job_id: Number(id[2]) }, job);
  if (!found.ok) return found.error.reason === 'absent' ? ok('gone') : found;
  if (
    String(found.value.run_id) !== id[1] ||
    found.value.name !== name ||
    found.value.conclusion !== 'success' ||
    found.value.head_sha !== commit
  )
    return no;
  const of = await github.rest('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { run_id: found.value.run_id }, run);
  if (!of.ok) return of;
  const workflow = of.value.path.replace(/@[^]*/, '');
  const own = of.value.head_sha === commit && workflow === `.github/workflows/${file}`;
  return own ? ok('own') : no;
}
