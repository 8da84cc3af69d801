import type { RunContext } from '../../src/action/environment.ts';

type Variables = Readonly<Record<string, string | undefined>>;

/** What `@actions/github` makes of variables and an event file: it reads those of the process, once, when it is loaded. */
export async function contextOf(variables: Variables, readEvent: () => string): Promise<RunContext> {
  const get = (name: string) => variables[name] ?? '';
  const [owner = '', repo = ''] = get('GITHUB_REPOSITORY').split('/');
  return Promise.resolve({
    payload: JSON.parse(readEvent()) as RunContext['payload'],
    eventName: get('GITHUB_EVENT_NAME'),
    sha: get('GITHUB_SHA'),
    ref: get('GITHUB_REF'),
    runId: Number.parseInt(get('GITHUB_RUN_ID'), 10),
    serverUrl: variables['GITHUB_SERVER_URL'] ?? 'https://github.com',
    apiUrl: variables['GITHUB_API_URL'] ?? 'https://api.github.com',
    graphqlUrl: variables['GITHUB_GRAPHQL_URL'] ?? 'https://api.github.com/graphql',
    repo: { owner, repo },
  });
}
