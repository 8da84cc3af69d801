import type { LoopbackGitHub } from './github/index.ts';

export interface Asking {
  readonly method?: string;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Default: the workflow's. */
  readonly token?: string;
  readonly accept?: string;
}

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  /** JSON where it is some, else the text. */
  readonly body: any;
}

/** Asks a loopback GitHub as a client does. */
export function clientOf(github: LoopbackGitHub) {
  async function ask(path: string, asking: Asking = {}): Promise<Answered> {
    const { method = 'GET', body, token = github.world.token, accept = 'application/vnd.github+json' } = asking;
    const response = await fetch(`${github.apiUrl}${path}`, {
      method,
      headers: { authorization: `bearer ${token}`, accept },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.startsWith('application/json') === true && text !== '';
    return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
  }
  const graphql = (query: string, token?: string): Promise<Answered> =>
    ask('/graphql', { method: 'POST', body: { query }, ...(token !== undefined && { token }) });
  const inRepository = async (selection: string): Promise<any> =>
    (await graphql(`{ repository(owner: "acme", name: "rollout") { ${selection} } }`)).body;
  return {
    ask,
    /** Below the repository of the world. */
    rest: (path: string, asking?: Asking) => ask(`/repos/acme/rollout${path}`, asking),
    graphql,
    /** The whole answer. */
    inRepository,
    /** The types of its errors. */
    errorsOf: async (selection: string): Promise<string[] | undefined> =>
      (await inRepository(selection)).errors?.map((error: { type: string }) => error.type),
  };
}

export type Client = ReturnType<typeof clientOf>;
