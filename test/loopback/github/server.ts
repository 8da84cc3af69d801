import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PATIENT } from '../clock.ts';
import { answerGraphQL, type GraphQLAnswer } from './graphql/execute.ts';
import { refused, type RestAnswer } from './rest/answer.ts';
import { answerRest } from './rest/router.ts';
import type { World } from './world/world.ts';

export interface RecordedRequest {
  readonly kind: 'graphql' | 'rest';
  readonly method: string;
  /** With the query string. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Parsed; null without one. */
  readonly body: unknown;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The GraphQL text; empty for REST. */
  readonly query: string;
}

/**
 * What befalls a request instead of an honest answer. `reset` cuts the
 * connection, `hang` never answers, `mutate` changes the honest answer (a REST
 * answer is still held against GitHub's description; `body` with a status is not).
 */
export type Fault =
  | undefined
  | 'reset'
  | 'hang'
  | { status: number; headers?: Record<string, string>; body?: unknown }
  | { mutate: (answer: never) => unknown };

export interface LoopbackGitHub {
  /** GITHUB_API_URL */
  readonly apiUrl: string;
  /** GITHUB_GRAPHQL_URL */
  readonly graphqlUrl: string;
  readonly world: World;
  /** Every request, in order, those that met a fault included. */
  readonly requests: RecordedRequest[];
  /** What no correct client provokes, and what the loopback lacks. A test asserts that it is empty. */
  readonly problems: string[];
  /** Consulted before each request; may be replaced at any time. */
  fault: (request: RecordedRequest) => Fault;
  close(): Promise<void>;
}

export async function startGitHub(world: World): Promise<LoopbackGitHub> {
  const requests: RecordedRequest[] = [];
  const problems: string[] = [];
  const server = createServer(PATIENT, (request, response) => {
    serve(request, response).catch((error: unknown) => {
      problems.push(`loopback: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      send(response, refused(500, 'the loopback failed; see its problems'));
    });
  });

  const problem = (text: string): void => void problems.push(text);

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const recorded = record(request, await bodyOf(request));
    requests.push(recorded);
    const fault = github.fault(recorded);
    if (fault === 'hang') return;
    if (fault === 'reset') {
      request.socket.destroy();
      return;
    }
    if (fault !== undefined && 'status' in fault) {
      send(response, {
        status: fault.status,
        body: fault.body ?? { message: 'fault' },
        ...(fault.headers && { headers: fault.headers }),
      });
      return;
    }
    const mutate = fault?.mutate as ((answer: unknown) => unknown) | undefined;
    send(response, await honest(recorded, mutate ?? ((answer) => answer)));
  }

  async function honest(request: RecordedRequest, mutate: (answer: unknown) => unknown): Promise<RestAnswer> {
    const token = /^(?:bearer|token) (.+)$/i.exec(String(request.headers['authorization'] ?? ''))?.[1];
    const grant = world.grants.get(token ?? '');
    if (grant === undefined) return refused(401, token === undefined ? 'Requires authentication' : 'Bad credentials');
    for (const refuse of world.behaviours.refusals) {
      const refusal = refuse(request);
      if (refusal !== null) return refusal;
    }
    if (request.kind === 'graphql') {
      const { status = 200, ...answer }: GraphQLAnswer = await answerGraphQL(request, { world, grant }, problem);
      return { status, body: mutate(answer) };
    }
    const url = new URL(request.path, github.apiUrl);
    return answerRest(
      {
        world,
        grant,
        api: github.apiUrl,
        method: request.method,
        path: url.pathname,
        query: url.searchParams,
        accept: String(request.headers['accept'] ?? ''),
        body: (request.body ?? {}) as Readonly<Record<string, unknown>>,
      },
      problem,
      mutate,
    );
  }

  const github: LoopbackGitHub = {
    apiUrl: '',
    graphqlUrl: '',
    world,
    requests,
    problems,
    fault: () => undefined,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const apiUrl = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return Object.assign(github, { apiUrl, graphqlUrl: `${apiUrl}/graphql` });
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  try {
    return text === '' ? null : (JSON.parse(text) as unknown);
  } catch {
    return text;
  }
}

function record(request: IncomingMessage, body: unknown): RecordedRequest {
  const path = request.url ?? '/';
  const graphql = request.method === 'POST' && path === '/graphql';
  const fields: { query?: string; variables?: Record<string, unknown>; operationName?: string } | null =
    graphql && typeof body === 'object' ? body : null;
  const query = fields?.query ?? '';
  return {
    kind: graphql ? 'graphql' : 'rest',
    method: request.method ?? 'GET',
    path,
    headers: request.headers,
    body,
    query,
    variables: fields?.variables ?? {},
    operationName: fields?.operationName ?? /^\s*(?:query|mutation)\s+(\w+)/m.exec(query)?.[1] ?? null,
  };
}

function send(response: ServerResponse, answer: RestAnswer): void {
  if (response.headersSent) return;
  const raw = Buffer.isBuffer(answer.body) || typeof answer.body === 'string';
  response.writeHead(answer.status, {
    'content-type': 'application/json; charset=utf-8',
    'x-ratelimit-limit': '1000',
    'x-ratelimit-remaining': '999',
    'x-ratelimit-reset': '1900000000',
    ...answer.headers,
  });
  response.end(answer.status === 204 ? undefined : raw ? answer.body : JSON.stringify(answer.body));
}
