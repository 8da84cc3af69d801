import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { InventoryDeps } from '../../src/inventory/index.ts';
import { DATE } from './practices.ts';
import { askPolicy, rpPolicy } from './support.ts';

/** A request as a list server received it. */
export interface ListRequest {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: IncomingHttpHeaders;
  /** From 1. */
  readonly nth: number;
  /** `http://127.0.0.1:…` */
  readonly origin: string;
}

export interface ListAnswer {
  readonly body: unknown;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface ListServer {
  readonly origin: string;
  readonly requests: readonly ListRequest[];
}

/** An API that lists things in a shape of its own, as of {@link DATE}, until the test is over. A text is its body as it is. */
export async function serveList(answer: (request: ListRequest) => ListAnswer): Promise<ListServer> {
  const requests: ListRequest[] = [];
  const server = createServer((message, response) => {
    const url = new URL(message.url ?? '/', 'http://loopback');
    const request = {
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      headers: message.headers,
      nth: requests.length + 1,
      origin,
    };
    requests.push(request);
    const { body, status = 200, headers = {} } = answer(request);
    response
      .writeHead(status, { 'content-type': 'application/json', ...DATE, ...headers })
      .end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  onTestFinished(
    () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  return { origin, requests };
}

/** Serves a list, and asks it: its keys but the address. */
export async function askServed(
  keys: Readonly<Record<string, unknown>>,
  answer: (request: ListRequest) => ListAnswer,
  deps: Partial<InventoryDeps> = {},
) {
  const list = await serveList(answer);
  return { found: await askList({ url: `${list.origin}/list`, ...keys }, deps), requests: list.requests };
}

/** Asks about the cohort `rp` (`engine=rp`) of the API that the keys describe. */
export const askList = (keys: Readonly<Record<string, unknown>>, deps: Partial<InventoryDeps> = {}) =>
  askPolicy(rpPolicy({ provider: 'http', ...keys }), deps);
