import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import { PATIENT } from './clock.ts';
import type { EstateSite } from './estate.ts';

/** A request as the loopback inventory received it. */
export interface InventoryRequest {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: IncomingHttpHeaders;
  /** Which request to this path it is, from 1. */
  readonly nth: number;
}

/** What happens in place of an answer. */
export type InventoryFault =
  | 'reset'
  | 'hang'
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string | Uint8Array;
    };

/** An answer's JSON, open to any lie. */
export type WireBody = Record<string, unknown>;

export interface InventoryOptions {
  readonly sites: readonly (EstateSite | WireBody)[];
  /** At most so many sites a page, whatever limit was asked for. Default 1000. */
  readonly pageSize?: number;
  /** Requests without this bearer token get 401. Default null: none is asked for. */
  readonly token?: string | null;
  readonly snapshot?: string;
  /** ISO 8601. Default: when the server started. */
  readonly asOf?: string;
  /** What `/cohorts` answers. Default: the names that sites carry, counted. */
  readonly cohorts?: readonly { readonly name: string; readonly sites: number }[] | null;
  /** Default `/v1`. */
  readonly basePath?: string;
  readonly fault?: ((request: InventoryRequest) => InventoryFault | undefined) | null;
  /** Changes an answer before it is sent: the place for lies. */
  readonly edit?: ((body: WireBody, request: InventoryRequest) => unknown) | null;
}

export interface LoopbackInventory {
  /** For the policy's `inventory.url`. */
  readonly url: string;
  readonly requests: readonly InventoryRequest[];
  /** Changes what is served from now on. */
  set(change: Partial<InventoryOptions>): void;
  close(): Promise<void>;
}

/** Serves section 5 of the contract on a loopback port, truthfully unless told otherwise. */
export async function startInventory(options: InventoryOptions): Promise<LoopbackInventory> {
  let current: InventoryOptions = { asOf: new Date().toISOString(), ...options };
  const basePath = options.basePath ?? '/v1';
  const requests: InventoryRequest[] = [];
  const server = createServer(PATIENT, (message, response) => {
    const url = new URL(message.url ?? '/', 'http://loopback');
    const request: InventoryRequest = {
      method: message.method ?? '',
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      headers: message.headers,
      nth: requests.filter((one) => one.path === url.pathname).length + 1,
    };
    requests.push(request);
    const fault = current.fault?.(request);
    if (fault === 'hang') return;
    if (fault === 'reset') message.socket.destroy();
    else if (fault !== undefined) response.writeHead(fault.status, fault.headers).end(fault.body);
    else answer(request, current, basePath, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a TCP server has a port');
  return {
    url: `http://127.0.0.1:${address.port}${basePath}`,
    requests,
    set: (change) => {
      current = { ...current, ...change };
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(
  request: InventoryRequest,
  options: InventoryOptions,
  basePath: string,
  response: ServerResponse,
): void {
  const send = (status: number, body: unknown) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  const { token = null, edit } = options;
  if (token !== null && request.headers.authorization !== `Bearer ${token}`)
    return void send(401, { error: 'unauthorized' });
  const body = request.method === 'GET' ? bodyOf(request, options, basePath) : null;
  if (body === null) return void send(404, { error: 'not found' });
  send(200, edit ? edit(body, request) : body);
}

function bodyOf({ path, query }: InventoryRequest, options: InventoryOptions, basePath: string): WireBody | null {
  const { sites, pageSize = 1000, snapshot = 'loopback#1', asOf, cohorts } = options;
  if (path === `${basePath}/cohorts`) return { snapshot, asOf, cohorts: cohorts ?? countCohorts(sites) };
  if (path !== `${basePath}/sites`) return null;
  const start = readCursor(query['cursor']);
  const end = start + Math.min(pageSize, Number(query['limit'] ?? 20));
  return {
    snapshot,
    asOf,
    total: sites.length,
    next: end < sites.length ? writeCursor(end) : null,
    sites: sites.slice(start, end),
  };
}

function countCohorts(sites: InventoryOptions['sites']): { name: string; sites: number }[] {
  const counts = new Map<string, number>();
  for (const { cohorts } of sites) {
    for (const name of Array.isArray(cohorts) ? cohorts : []) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => ({ name, sites: count }));
}

/** Opaque, as cursors are: nobody may guess what is in it. */
function writeCursor(start: number): string {
  return Buffer.from(`from ${start}`).toString('base64url');
}

function readCursor(cursor: string | undefined): number {
  return cursor === undefined ? 0 : Number(Buffer.from(cursor, 'base64url').toString().replace('from ', ''));
}
