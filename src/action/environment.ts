import type { context } from '@actions/github';
import { problem, type Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Links } from '../report/links.ts';

/** What `@actions/github` reads of the runner: the event with its payload, and where the run takes place. */
export type RunContext = Pick<
  typeof context,
  'eventName' | 'payload' | 'repo' | 'sha' | 'ref' | 'runId' | 'serverUrl' | 'apiUrl' | 'graphqlUrl'
>;

/** Where a run takes place, as the runner says. */
export interface Environment {
  readonly event: string;
  /** The event's payload, parsed; its shape is checked where it is used. */
  readonly payload: unknown;
  /** `owner/name`. */
  readonly repository: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  /** The commit of the run; null where the runner does not say. */
  readonly commit: string | null;
  /** The branch of the run; null for a tag. */
  readonly branch: string | null;
  /** Address of the workflow run, for the record; null outside a workflow. */
  readonly runUrl: string | null;
  /** The folder that steps work in. */
  readonly workspace: string;
  /** Where the references of a report lead. */
  readonly links: Links;
  /**
   * The address that gives out the identity token of the workflow, and the token for it; null without `id-token:
   * write`.
   */
  readonly identity: { readonly url: string; readonly token: string } | null;
  /** For how many days the repository keeps its runs; null where the runner does not say. */
  readonly retentionDays: number | null;
}

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Reads the variables that the runner sets. Fails with all problems together. `readContext` rejects where the file of
 * the event cannot be read.
 */
export async function readEnvironment(
  variables: Variables,
  readContext: () => Promise<RunContext>,
): Promise<Result<Environment, readonly Problem[]>> {
  const get = (name: string) => variables[name] ?? '';
  const problems: Problem[] = [];
  if (get('GITHUB_EVENT_NAME') === '')
    problems.push(problem('GITHUB_EVENT_NAME', 'nothing', 'the name of an event: run this as a step of a workflow'));
  // The context takes the first two parts of whatever it finds there.
  const repository = get('GITHUB_REPOSITORY');
  if (!/^[^/\s]+\/[^/\s]+$/.test(repository))
    problems.push(
      problem('GITHUB_REPOSITORY', repository || 'nothing', 'owner/name: run this as a step of a workflow'),
    );
  // The context cannot be read either where this is not an address.
  const addresses = ['GITHUB_API_URL', 'GITHUB_GRAPHQL_URL'].filter(
    (name) => get(name) !== '' && !URL.canParse(address(get(name))),
  );
  for (const name of addresses) problems.push(problem(name, get(name), 'an address'));
  if (addresses.length > 0) return fail(problems);
  const given = await contextOf(get('GITHUB_EVENT_PATH'), readContext);
  if (!given.ok) return fail([...problems, given.error]);
  const { value: context } = given;
  const apiUrl = address(context.apiUrl) || 'https://api.github.com';
  const graphqlUrl = get('GITHUB_GRAPHQL_URL') === '' ? `${apiUrl}/graphql` : address(context.graphqlUrl);
  if (problems.length > 0) return fail(problems);
  const server = address(context.serverUrl) || 'https://github.com';
  const page = `${server}/${context.repo.owner}/${context.repo.repo}`;
  const runUrl = Number.isNaN(context.runId) ? null : `${page}/actions/runs/${context.runId}`;
  const days = get('GITHUB_RETENTION_DAYS');
  return ok({
    event: context.eventName,
    payload: context.payload,
    repository,
    apiUrl,
    graphqlUrl,
    // What the runner does not set the context does not have, whatever its types say.
    commit: get('GITHUB_SHA') === '' ? null : context.sha,
    branch: get('GITHUB_REF') === '' ? null : (/^refs\/heads\/(.+)$/s.exec(context.ref)?.[1] ?? null),
    retentionDays: /^[1-9]\d{0,3}$/.test(days) ? Number(days) : null,
    workspace: get('GITHUB_WORKSPACE') || '.',
    runUrl,
    links: {
      repository: page,
      codes: codesPage(server, get('GITHUB_ACTION_REPOSITORY'), get('GITHUB_ACTION_REF')),
      run: runUrl,
    },
    identity: readIdentity(get('ACTIONS_ID_TOKEN_REQUEST_URL'), get('ACTIONS_ID_TOKEN_REQUEST_TOKEN')),
  });
}

async function contextOf(path: string, readContext: () => Promise<RunContext>): Promise<Result<RunContext, Problem>> {
  const place = 'GITHUB_EVENT_PATH';
  if (path === '')
    return fail(problem(place, 'nothing', 'the path of the event file: run this as a step of a workflow'));
  try {
    return ok(await readContext());
  } catch (error) {
    const found = error instanceof SyntaxError ? 'a file that is not JSON' : 'a file that cannot be read';
    return fail(problem(place, found, 'the event as JSON'));
  }
}

function address(url: string): string {
  return url.replace(/\/+$/, '');
}

function readIdentity(url: string, token: string): Environment['identity'] {
  return URL.canParse(url) && token !== '' ? { url, token } : null;
}

/** The page of codes in the version of the action that runs; null where the runner does not say which that is. */
function codesPage(server: string, repository: string, ref: string): string | null {
  return /^[\w.-]+\/[\w.-]+$/.test(repository) && /^[\w./-]+$/.test(ref)
    ? `${server}/${repository}/blob/${ref}/docs/reference/codes.md`
    : null;
}
