import { spawn } from 'node:child_process';
import { createServer, setGlobalProxyFromEnv } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { hasProxyForFetchAlone } from '../../src/http/proxy.ts';
import { transport } from '../../src/http/transport.ts';
import { startServer } from './server.ts';

/* What leaves through the proxy that the variables name: in a process of its own, as the action runs in one. */

const module = (name: string) => JSON.stringify(resolve(import.meta.dirname, '../../src/http', name));

/** Asks for an address as the action would, and gives what it got: the status, or the word `failed`. */
function ask(url: string, variables: Readonly<Record<string, string>>): Promise<string> {
  return printed(
    `const { useProxyFromEnvironment } = await import(${module('proxy.ts')});
    const { transport } = await import(${module('transport.ts')});
    useProxyFromEnvironment(process.env);
    console.log(await transport(${JSON.stringify(url)}).then(({ status, body }) => body.cancel().then(() => status), () => 'failed'));`,
    variables,
  );
}

/** What a script prints in a process that has some variables. */
async function printed(script: string, variables: Readonly<Record<string, string>>): Promise<string> {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    env: { PATH: process.env['PATH'], ...variables },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  await new Promise((ended) => child.on('close', ended));
  return text.trim();
}

async function world() {
  const host = await startServer((_, response) => void response.end('host'));
  const asked: (string | undefined)[] = [];
  const proxy = createServer().on('connect', ({ url }, socket) => {
    asked.push(url);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  proxy.on('request', ({ url }, response) => {
    asked.push(url);
    response.statusCode = 403;
    response.end();
  });
  await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening));
  onTestFinished(async () => {
    proxy.close();
    await host.close();
  });
  return { host, asked, proxy: `http://127.0.0.1:${String((proxy.address() as AddressInfo).port)}` };
}

it('none is named by variables that are empty: the request goes to its host', async () => {
  const { host, asked } = await world();
  expect(await ask(host.url, { HTTPS_PROXY: '', http_proxy: '', NO_PROXY: '*' })).toBe('200');
  expect([asked, host.seen.length]).toEqual([[], 1]);
});

it('a request goes to the proxy that is named, and not to its host', async () => {
  const { host, asked, proxy } = await world();
  expect(await ask(host.url, { HTTP_PROXY: proxy })).not.toBe('200');
  expect([asked.length, host.seen]).toEqual([1, []]);
});

it('NO_PROXY is honoured', async () => {
  const { host, asked, proxy } = await world();
  expect(await ask(host.url, { HTTP_PROXY: proxy, NO_PROXY: '127.0.0.1' })).toBe('200');
  expect([asked, host.seen.length]).toEqual([[], 1]);
});

it('a request ends with its time, even where the proxy says nothing', async () => {
  const given = new AbortController();
  const proxy = createServer().on('connect', (_, socket) => {
    onTestFinished(() => void socket.destroy());
    given.abort();
  });
  await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening));
  onTestFinished(() => void proxy.close());
  const address = `http://127.0.0.1:${String((proxy.address() as AddressInfo).port)}`;
  onTestFinished(setGlobalProxyFromEnv({ https_proxy: address }));
  await expect(transport('https://example.org/', { signal: given.signal })).rejects.toThrow('given up');
});

it('of an https address the proxy is asked for a tunnel, and its refusal is told', async () => {
  const { asked, proxy } = await world();
  const script = `
    const { useProxyFromEnvironment } = await import(${module('proxy.ts')});
    const { boundedFetch } = await import(${module('bounded-fetch.ts')});
    useProxyFromEnvironment(process.env);
    const fetch = boundedFetch({ signal: new AbortController().signal, remaining: () => 10_000, limits: { tries: 1 } });
    console.log(await fetch('https://inventory.example/').catch(({ observed }) => observed));`;
  expect(await printed(script, { HTTPS_PROXY: proxy })).toBe(
    'the proxy did not open a tunnel to the host (ERR_PROXY_TUNNEL)',
  );
  expect(asked).toEqual(['inventory.example:443']);
});

it.each<[boolean, Record<string, string>, string[]]>([
  [true, { NODE_USE_ENV_PROXY: '1' }, ['--use-openssl-ca']],
  [false, { NODE_USE_ENV_PROXY: '1' }, ['--use-openssl-ca', '--use-env-proxy']],
  [false, { NODE_USE_ENV_PROXY: '0', HTTPS_PROXY: 'http://proxy' }, []],
])('only fetch knows the proxy: %j of %j and a Node with %j', (expected, variables, options) => {
  expect(hasProxyForFetchAlone({ env: variables, allowedNodeEnvironmentFlags: new Set(options) })).toBe(expected);
});
