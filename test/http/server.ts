import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** What a request to the test server gets; the number counts requests from 1. */
export type Handler = (request: IncomingMessage, response: ServerResponse, nth: number) => void;

export interface TestServer {
  readonly url: string;
  /** `GET /path` for each request that arrived. */
  readonly seen: readonly string[];
  close(): Promise<void>;
}

/** A loopback server whose every answer the test writes itself. */
export async function startServer(handler: Handler): Promise<TestServer> {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url}`);
    handler(request, response, seen.length);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a TCP server has a port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
