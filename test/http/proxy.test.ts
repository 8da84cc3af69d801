import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getGlobalDispatcher, setGlobalDispatcher } from 'undici';
import { expect, it, onTestFinished } from 'vitest';
import { boundedFetch } from '../../src/http/bounded-fetch.ts';
import { useProxyOf } from '../../src/http/proxy.ts';
import { startServer } from './server.ts';

/* What leaves through the proxy that the variables name; the tests put back what they found. */

const VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY', 'no_proxy', 'NO_PROXY'];

function withVariables(given: Readonly<Record<string, string>>): void {
  const before = VARIABLES.map((name) => [name, process.env[name]] as const);
  const dispatcher = getGlobalDispatcher();
  onTestFinished(() => {
    setGlobalDispatcher(dispatcher);
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  });
  for (const name of VARIABLES) delete process.env[name];
  Object.assign(process.env, given);
}

it.each([[{}], [{ HTTPS_PROXY: '', http_proxy: '' }], [{ NO_PROXY: '*' }]])(
  'none is named by %j: requests leave as before',
  (given) => {
    withVariables(given);
    const before = getGlobalDispatcher();
    useProxyOf(process.env);
    expect(getGlobalDispatcher()).toBe(before);
  },
);

it('a request goes to the proxy that is named, and not to its host', async () => {
  const host = await startServer((_, response) => void response.end('host'));
  const asked: (string | undefined)[] = [];
  const proxy = createServer().on('connect', ({ url }, socket) => {
    asked.push(url);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening));
  onTestFinished(async () => {
    proxy.close();
    await host.close();
  });
  withVariables({ HTTP_PROXY: `http://127.0.0.1:${String((proxy.address() as AddressInfo).port)}` });
  useProxyOf(process.env);
  const fetch = boundedFetch({ signal: new AbortController().signal, remaining: () => 10_000, limits: { tries: 1 } });
  await expect(fetch(`${host.url}/x`)).rejects.toMatchObject({ kind: 'network' });
  expect([asked, host.seen]).toEqual([[new URL(host.url).host], []]);
});
