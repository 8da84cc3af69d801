import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** Hands requests on to a server, after something has happened before each of them (from 1), until the test is over. */
export async function relayTo(origin: string, before: (nth: number) => Promise<void>): Promise<{ origin: string }> {
  let asked = 0;
  const handOn = async (nth: number, request: IncomingMessage, response: ServerResponse) => {
    await before(nth);
    const { authorization = '' } = request.headers;
    const answer = await fetch(origin + (request.url ?? ''), { headers: { authorization } });
    const date = answer.headers.get('date');
    response.writeHead(answer.status, { 'content-type': 'application/json', ...(date !== null && { date }) });
    response.end(await answer.text());
  };
  const relay = createServer((request, response) => {
    asked += 1;
    void handOn(asked, request, response);
  });
  await new Promise<void>((resolve) => relay.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    relay.closeAllConnections();
    relay.close();
  });
  return { origin: `http://127.0.0.1:${String((relay.address() as AddressInfo).port)}` };
}
