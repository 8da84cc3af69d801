import { z } from 'zod';
import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import type { GitHub } from './client.ts';
import { cursorAfter, pagesOf } from './connections.ts';
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
  /** When a status last told of it, but that a later one has replaced it; by GitHub's clock. */
  readonly toldAt: string;
  /** Where the statuses that say so say that their jobs' logs are. */
  readonly logs: readonly string[];
}

/** The newest deployments of some environments, as part of a query with the variable `$environments`. */
export const deploymentsField = (
  size: PageSize,
  after = '',
) => `deployments(environments: $environments, first: ${Math.min(50, size)}${after}, orderBy: { field: CREATED_AT, direction: DESC }) {
      pageInfo { hasNextPage endCursor }
      nodes { commitOid createdAt environment creator { __typename login } statuses(first: 100) { totalCount nodes { state createdAt logUrl creator { __typename login } } } }
    }`;

const documentOf = (
  size: PageSize,
) => `query Deployments($owner: String!, $name: String!, $environments: [String!]!, $after: String) {
  repository(owner: $owner, name: $name) { ${deploymentsField(size, ', after: $after')} }
}`;

const creator = z.object({ __typename: z.string(), login: z.string() }).nullable();
const status = z.object({ state: z.string(), createdAt: z.string(), logUrl: z.string().nullable(), creator });
const node = z.object({
  commitOid: z.string(),
  createdAt: z.string(),
  environment: z.string().nullable(),
  creator,
  statuses: z.object({ totalCount: z.int(), nodes: z.array(status) }).nullable(),
});
export const deploymentsPage = z.object({
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  nodes: z.array(node),
});
export type DeploymentsPage = z.output<typeof deploymentsPage>;
const wire = z.object({ repository: z.object({ deployments: deploymentsPage }) });

/** So many pages of an environment's past are read, if what is sought is so far back. */
const MAX_PAGES = 40;

/**
 * Pages of the deployments of an environment, the newest first; ends with a failure where they cannot be read.
 * @param first the first page of the first of the names, where it is there already.
 */
export async function* deploymentsOf(
  github: GitHub,
  names: readonly string[],
  first: DeploymentsPage | null = null,
): AsyncGenerator<Result<readonly Deployment[], Failure>> {
  const asked = 'deployments of the environment';
  const environments = [...new Set(names)];
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
export function deploymentsIn({ nodes }: DeploymentsPage, names: readonly string[]): readonly Deployment[] {
  // Names compare without case, whatever the filter did.
  const isOurs = ({ environment }: z.output<typeof node>) =>
    names.some((name) => name.toLowerCase() === environment?.toLowerCase());
  return nodes.filter((deployment) => isOurs(deployment) && isActions(deployment.creator)).map(toDeployment);
}

const WAITING = ['WAITING', 'QUEUED', 'PENDING'];
const ENDED = ['FAILURE', 'ERROR', 'INACTIVE'];

/** What became of a deployment, by the statuses that Actions itself has given it; later ones do not take a success away. */
function toDeployment({ commitOid, createdAt, statuses }: z.output<typeof node>): Deployment {
  const { totalCount, nodes } = statuses ?? { totalCount: 0, nodes: [] };
  const ofActions = nodes.filter((status) => isActions(status.creator));
  const successes = ofActions.filter((status) => status.state === 'SUCCESS');
  const times = ofActions.filter((status) => status.state !== 'INACTIVE').map((status) => status.createdAt);
  const toldAt = [createdAt, ...times].reduce((a, b) => (Date.parse(a) > Date.parse(b) ? a : b));
  const logs = (from: typeof ofActions) => from.map((status) => status.logUrl).filter((url) => url !== null);
  if (successes.length > 0)
    return { commit: commitOid, createdAt, toldAt, state: 'succeeded', underWay: false, logs: logs(successes) };
  // Anybody with write access can add statuses until the first ones are out of sight.
  const waits = totalCount === nodes.length && ofActions.every((status) => WAITING.includes(status.state));
  const underWay = !ofActions.some((status) => ENDED.includes(status.state));
  return {
    commit: commitOid,
    createdAt,
    toldAt,
    state: waits ? 'waiting' : 'unfinished',
    underWay,
    logs: logs(ofActions),
  };
}

/** Anybody with write access can make deployments and statuses; these are the workflow's own. */
function isActions(by: z.output<typeof creator>): boolean {
  return by?.__typename === 'Bot' && by.login === 'github-actions';
}

const GUARD = 'cohort-guard';
const job = z.object({
  run_id: z.int(),
  head_sha: z.string(),
  name: z.string(),
  conclusion: z.string().nullable(),
  steps: z.array(z.object({ name: z.string(), conclusion: z.string().nullable() })).optional(),
});
const run = z.object({ path: z.string(), head_sha: z.string(), event: z.string() });
type Job = z.output<typeof job>;

/** Events whose workflow file is that of the run's own commit: in runs of pull requests it is the merge's. */
const OWN_WORKFLOW = [
  'push',
  'workflow_dispatch',
  'schedule',
  'release',
  'merge_group',
  'workflow_run',
  'repository_dispatch',
  'create',
  'deployment',
];

/** What the jobs that a deployment points to prove. */
export interface Work {
  /** Whether one of them is the job that the policy names, which succeeded behind its gate in a run at the very commit. */
  readonly proven: boolean;
  /** The step of our name: `passed`, `refused` (it did not succeed), `absent`; `unknown` where GitHub has no such job any more. */
  readonly gate: 'passed' | 'refused' | 'absent' | 'unknown';
  /** `workflow file/job name` of those that are not the named one. */
  readonly others: readonly string[];
}

/** Looks at the jobs of a deployment; `expected` is the one that the policy names, null where it names none. */
export async function fetchWork(
  github: GitHub,
  { logs, commit }: Pick<Deployment, 'logs' | 'commit'>,
  expected: string | null,
): Promise<Result<Work, Failure>> {
  const works: Work[] = [];
  for (const log of new Set(logs)) {
    const work = await fetchWorkOfLog(github, log, commit, expected);
    if (!work.ok) return work;
    works.push(work.value);
  }
  const of = (gate: Work['gate']) => works.some((work) => work.gate === gate);
  return ok({
    proven: works.some((work) => work.proven),
    gate: of('passed')
      ? 'passed'
      : of('unknown') || works.length === 0
        ? 'unknown'
        : of('refused')
          ? 'refused'
          : 'absent',
    others: works.flatMap((work) => work.others),
  });
}

const GONE: Work = { proven: false, gate: 'unknown', others: [] };

async function fetchWorkOfLog(
  github: GitHub,
  log: string,
  commit: string,
  expected: string | null,
): Promise<Result<Work, Failure>> {
  const id = /\/actions\/runs\/(\d+)\/jobs?\/(\d+)\/?$/.exec(log);
  if (id === null) return ok(GONE);
  const [loggedJob, loggedRun] = await Promise.all([
    github.rest('GET /repos/{owner}/{repo}/actions/jobs/{job_id}', { job_id: Number(id[2]) }, job),
    github.rest('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { run_id: Number(id[1]) }, run),
  ]);
  if (!loggedJob.ok) return isAbsent(loggedJob.error) ? ok(GONE) : loggedJob;
  if (!loggedRun.ok) return isAbsent(loggedRun.error) ? ok(GONE) : loggedRun;
  const name = `${loggedRun.value.path.replace(/@[^]*/, '').replace('.github/workflows/', '')}/${loggedJob.value.name}`;
  const gate = gateOf(loggedJob.value.steps);
  const atCommit =
    String(loggedJob.value.run_id) === id[1] &&
    loggedJob.value.head_sha === commit &&
    loggedRun.value.head_sha === commit;
  const isNamed = expected === null || (name === expected && loggedRun.value.path.startsWith('.github/workflows/'));
  return ok({
    proven:
      isNamed &&
      atCommit &&
      gate === 'passed' &&
      loggedJob.value.conclusion === 'success' &&
      OWN_WORKFLOW.includes(loggedRun.value.event),
    gate,
    others: isNamed ? [] : [name],
  });
}

/** What the steps of our name came to: a job may have several, of which one is for it. */
export function gateOf(steps: Job['steps'] = []): Work['gate'] {
  const gates = steps.filter((step) => step.name === GUARD);
  if (gates.length === 0) return 'absent';
  return gates.some((step) => step.conclusion === 'success') ? 'passed' : 'refused';
}

function isAbsent({ reason }: Failure): boolean {
  return reason === 'absent';
}
