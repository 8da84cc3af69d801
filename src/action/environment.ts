import { problem, type Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Links } from '../report/index.ts';

/** Where a run takes place, as the runner tells it. */
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
  /** Where the identity token of the workflow is asked for; null without `id-token: write`. */
  readonly identity: { readonly url: string; readonly token: string } | null;
  /** For how many days the repository keeps its runs; null where the runner does not say. */
  readonly retentionDays: number | null;
}

type Variables = Readonly<Record<string, string | undefined>>;

/** Reads what the runner has set. `readFile` throws when the event's file cannot be read. */
export function parseEnvironment(
  variables: Variables,
  readFile: (path: string) => string,
): Result<Environment, readonly Problem[]> {
  const problems: Problem[] = [];
  const get = (name: string) => variables[name] ?? '';
  const event = get('GITHUB_EVENT_NAME');
  const repository = get('GITHUB_REPOSITORY');
  if (event === '')
    problems.push(problem('GITHUB_EVENT_NAME', 'nothing', 'the name of an event: run this as a step of a workflow'));
  if (!/^[^/\s]+\/[^/\s]+$/.test(repository))
    problems.push(
      problem('GITHUB_REPOSITORY', repository || 'nothing', 'owner/name: run this as a step of a workflow'),
    );
  const address = (name: string, otherwise: string) => (get(name) || otherwise).replace(/\/+$/, '');
  const apiUrl = address('GITHUB_API_URL', 'https://api.github.com');
  const graphqlUrl = address('GITHUB_GRAPHQL_URL', `${apiUrl}/graphql`);
  for (const [name, url] of [
    ['GITHUB_API_URL', apiUrl],
    ['GITHUB_GRAPHQL_URL', graphqlUrl],
  ] as const) {
    if (!URL.canParse(url)) problems.push(problem(name, url, 'an address'));
  }
  const payload = readPayload(get('GITHUB_EVENT_PATH'), readFile);
  if (!payload.ok) problems.push(payload.error);
  if (problems.length > 0 || !payload.ok) return fail(problems);
  const run = get('GITHUB_RUN_ID');
  const server = address('GITHUB_SERVER_URL', 'https://github.com');
  const runUrl = run === '' ? null : `${server}/${repository}/actions/runs/${run}`;
  return ok({
    event,
    payload: payload.value,
    repository,
    apiUrl,
    graphqlUrl,
    commit: get('GITHUB_SHA') || null,
    branch: /^refs\/heads\/(.+)$/s.exec(get('GITHUB_REF'))?.[1] ?? null,
    retentionDays: /^[1-9]\d{0,3}$/.test(get('GITHUB_RETENTION_DAYS')) ? Number(get('GITHUB_RETENTION_DAYS')) : null,
    workspace: get('GITHUB_WORKSPACE') || '.',
    runUrl,
    links: {
      repository: `${server}/${repository}`,
      codes: codesPage(server, get('GITHUB_ACTION_REPOSITORY'), get('GITHUB_ACTION_REF')),
      run: runUrl,
    },
    identity: readIdentity(get('ACTIONS_ID_TOKEN_REQUEST_URL'), get('ACTIONS_ID_TOKEN_REQUEST_TOKEN')),
  });
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

function readPayload(path: string, readFile: (path: string) => string): Result<unknown, Problem> {
  const place = 'GITHUB_EVENT_PATH';
  if (path === '')
    return fail(problem(place, 'nothing', 'the path of the event file: run this as a step of a workflow'));
  try {
    const payload: unknown = JSON.parse(readFile(path));
    return ok(payload);
  } catch (error) {
    return fail(
      problem(
        place,
        error instanceof SyntaxError ? 'a file that is not JSON' : 'a file that cannot be read',
        'the event as JSON',
      ),
    );
  }
}
