import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { boundedFetch, RequestFailure, type BoundedFetchOptions } from '../../src/http/bounded-fetch.ts';
import type { Asked } from '../../src/http/answer.ts';
import type { ByteSink } from '../../src/http/body.ts';
import { virtualClock } from '../loopback/clock.ts';
import { startServer, type Handler } from './server.ts';

const NOW = Date.parse('2026-11-22T08:00:00Z');

/** A clock of its own for each question: a server that is silent lets the time of a try pass on it. */
let clock = virtualClock();

/** Asks a server once; tells what came of it and how long was waited between tries. */
async function run(
  handler: Handler,
  {
    path = '/',
    init,
    options = {},
    open,
  }: { path?: string; init?: Asked; options?: Partial<BoundedFetchOptions>; open?: () => ByteSink } = {},
) {
  const server = await startServer(handler);
  onTestFinished(() => server.close());
  const waits: number[] = [];
  clock = virtualClock();
  const fetch = boundedFetch({
    clock,
    signal: new AbortController().signal,
    remaining: () => 60_000,
    now: () => NOW,
    random: () => 0,
    sleep: (milliseconds) => Promise.resolve(void waits.push(milliseconds)),
    ...options,
  });
  const outcome = await fetch(`${server.url}${path}`, init, open).then(
    async (response) => ({
      status: response.status,
      text: await response.text(),
      url: response.url,
      headers: response.headers,
    }),
    (error: unknown) => (error instanceof RequestFailure ? error : Promise.reject(error)),
  );
  return { outcome, waits, seen: server.seen, origin: server.url };
}

const status =
  (code: number, headers: Record<string, string | string[]> = {}): Handler =>
  (_, response) =>
    void response.writeHead(code, headers).end();
const firstly =
  (first: Handler, then: Handler = status(200)): Handler =>
  (request, response, nth) =>
    (nth === 1 ? first : then)(request, response, nth);
const reset: Handler = (request) => void request.socket.destroy();
const hang: Handler = () => clock.advance(20_000);
const to = (code: number, location: string): Handler => firstly(status(code, { location }));
const chain =
  (length: number): Handler =>
  (request, response, nth) =>
    (nth <= length ? status(302, { location: `/${nth}` }) : status(200))(request, response, nth);

describe('an answer', () => {
  test('is whole when it comes', async () => {
    const { outcome, origin } = await run(
      (_, response) =>
        void response
          .writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' })
          .end(gzipSync('{"a":1}')),
      { path: '/x?y=1' },
    );
    expect(outcome).toMatchObject({ status: 200, text: '{"a":1}', url: `${origin}/x?y=1` });
    expect('headers' in outcome && outcome.headers.has('content-encoding')).toBe(false);
  });

  test.each([
    ['gzip', gzipSync('packed')],
    ['GZIP', gzipSync('packed')],
    ['br', brotliCompressSync('packed')],
    ['deflate', deflateSync('packed')],
  ])('may be packed by %s, which is asked for', async (packing, body) => {
    let offered = '';
    const handler: Handler = ({ headers }, response) => {
      offered = String(headers['accept-encoding']);
      response.writeHead(200, { 'content-encoding': packing }).end(body);
    };
    expect((await run(handler)).outcome).toMatchObject({ text: 'packed' });
    expect(offered.split(', ')).toContain(packing.toLowerCase());
  });

  test('has its headers by any spelling, and those that came twice as one', async () => {
    const { outcome } = await run(status(200, { 'x-total-count': ['1', '2'], Link: '<a>' }));
    const { headers } = outcome instanceof RequestFailure ? expect.fail(outcome.observed) : outcome;
    expect([headers.get('X-Total-Count'), headers.get('link'), headers.get('etag')]).toEqual(['1, 2', '<a>', null]);
  });

  test.each([204, 304])('may have no body (%i)', async (code) => {
    expect((await run(status(code))).outcome).toMatchObject({ status: code, text: '' });
  });

  test('brings what was sent, again on each try', async () => {
    const bodies: string[] = [];
    const handler: Handler = (request, response, nth) => {
      let body = `${request.headers.authorization} `;
      request
        .on('data', (chunk: Buffer) => (body += chunk.toString()))
        .on('end', () => {
          bodies.push(body);
          response.writeHead(nth === 1 ? 502 : 200).end();
        });
    };
    await run(handler, {
      init: { method: 'POST', body: '{"query":""}', headers: { authorization: 'token t' } },
      options: { repeatable: () => true },
    });
    expect(bodies).toEqual(['token t {"query":""}', 'token t {"query":""}']);
  });
});

describe('tries', () => {
  const ahead = new Date(NOW + 3000).toUTCString();
  const behind = new Date(NOW - 3000).toUTCString();
  const second = String(NOW / 1000 + 30);

  test.each<[string, string, Handler, number | string, number[]]>([
    ['200', 'GET', status(200), 200, []],
    ['404', 'GET', status(404), 404, []],
    ['501', 'GET', status(501), 501, []],
    ['500 for ever', 'GET', status(500), 500, [200, 600]],
    ['502 once', 'GET', firstly(status(502)), 200, [200]],
    ['503 once', 'GET', firstly(status(503)), 200, [200]],
    ['504 once', 'GET', firstly(status(504)), 200, [200]],
    ['429 once', 'GET', firstly(status(429)), 200, [200]],
    ['429 with seconds', 'GET', firstly(status(429, { 'retry-after': '2' })), 200, [2000]],
    ['429 with a date', 'GET', firstly(status(429, { 'retry-after': ahead })), 200, [3000]],
    ['429 with a date that is over', 'GET', firstly(status(429, { 'retry-after': behind })), 200, [200]],
    ['429 with nonsense', 'GET', firstly(status(429, { 'retry-after': 'soon' })), 200, [200]],
    ['429 with more than there is time for', 'GET', status(429, { 'retry-after': '3600' }), 429, []],
    ['503 with more than there is time for', 'GET', status(503, { 'retry-after': '60' }), 503, []],
    ['403', 'GET', status(403), 403, []],
    ['403 of a secondary limit', 'GET', firstly(status(403, { 'retry-after': '1' })), 200, [1000]],
    [
      '403 of the primary limit',
      'GET',
      firstly(status(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': second })),
      200,
      [30_000],
    ],
    ['403 of the primary limit, without an end', 'GET', status(403, { 'x-ratelimit-remaining': '0' }), 403, []],
    ['403 with requests left', 'GET', status(403, { 'x-ratelimit-remaining': '1' }), 403, []],
    ['reset once', 'GET', firstly(reset), 200, [200]],
    ['silence once', 'GET', firstly(hang), 200, [200]],
    ['PUT, reset once', 'PUT', firstly(reset), 200, [200]],
    ['POST, 500', 'POST', status(500), 500, []],
    ['POST, 503', 'POST', status(503), 503, []],
    ['POST, 503 with seconds', 'POST', firstly(status(503, { 'retry-after': '1' })), 200, [1000]],
    ['POST, 429', 'POST', firstly(status(429)), 200, [200]],
    ['POST, 403 of a secondary limit', 'POST', firstly(status(403, { 'retry-after': '1' })), 200, [1000]],
    ['POST, reset', 'POST', firstly(reset), 'network', []],
    ['POST, silence', 'POST', firstly(hang), 'timeout', []],
    ['PATCH, reset', 'PATCH', firstly(reset), 'network', []],
  ])('%s', async (_, method, handler, expected, expectedWaits) => {
    const { outcome, waits, seen } = await run(handler, { init: { method } });
    expect(outcome instanceof RequestFailure ? outcome.kind : outcome.status).toBe(expected);
    expect(waits).toEqual(expectedWaits);
    expect(seen.length).toBe(expectedWaits.length + 1);
  });

  test('which requests may be repeated can be said', async () => {
    const options = { repeatable: (method: string, url: URL) => method === 'POST' && url.pathname === '/graphql' };
    expect((await run(firstly(reset), { path: '/graphql', init: { method: 'post' }, options })).outcome).toMatchObject({
      status: 200,
    });
    expect((await run(firstly(reset), { path: '/comments', init: { method: 'post' }, options })).outcome).toMatchObject(
      { kind: 'network' },
    );
  });

  test('without a wait of its own, the next one follows at once', async () => {
    const { outcome, waits } = await run(firstly(status(503)), { options: { limits: { backoff: [] } } });
    expect([outcome, waits]).toMatchObject([{ status: 200 }, [0]]);
  });

  test('jitter adds little', async () => {
    const { waits } = await run(status(500), { options: { random: () => 0.999 } });
    expect(waits.map(Math.round)).toEqual([240, 720]);
  });
});

test.each([
  [502, 6_000, 1],
  [504, 6_000, 1],
  [504, 4_000, 3],
  [503, 6_000, 3],
])(
  'HTTP %i after %i ms of work is asked for %i times where what is given up is not asked again',
  async (code, worked, times) => {
    const handler: Handler = (_, response) => {
      clock.advance(worked);
      response.writeHead(code).end();
    };
    const { outcome, seen } = await run(handler, { options: { limits: { worked: 5_000 } } });
    expect([outcome, seen.length]).toMatchObject([{ status: code }, times]);
  },
);

describe('no answer', () => {
  test.each<[string, Handler, string, string]>([
    ['silence', hang, 'timeout', 'no complete answer within 20 s, after 3 tries'],
    [
      'half a body, then silence',
      (_, response) => void response.writeHead(200).write('{', () => clock.advance(20_000)),
      'timeout',
      'no complete answer within 20 s, after 3 tries',
    ],
    [
      'a connection that breaks',
      reset,
      'network',
      'the connection was closed before the answer was complete (ECONNRESET), after 3 tries',
    ],
    [
      'half a body, then a break',
      (request, response) =>
        void response
          .writeHead(200, { 'content-length': '100' })
          .write('{', () => setImmediate(() => request.socket.destroy())),
      'network',
      'the connection was closed before the answer was complete (ECONNRESET), after 3 tries',
    ],
    [
      'a body that does not decompress',
      (_, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip at all'),
      'network',
      'the answer could not be decompressed (Z_DATA_ERROR), after 3 tries',
    ],
    [
      'a packed body that breaks off',
      (_, response) => {
        const body = gzipSync('whole');
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(body.subarray(0, body.length - 9));
      },
      'network',
      'the answer could not be decompressed (Z_BUF_ERROR), after 3 tries',
    ],
    [
      'a packed body, then a break',
      (request, response) =>
        void response
          .writeHead(200, { 'content-encoding': 'gzip', 'content-length': '100' })
          .write(gzipSync('whole'), () => setImmediate(() => request.socket.destroy())),
      'network',
      'the connection was closed before the answer was complete (ECONNRESET), after 3 tries',
    ],
    [
      'what is not HTTP',
      (request) => void request.socket.end('good day\r\n'),
      'network',
      'what came back was not HTTP (HPE_INVALID_CONSTANT), after 3 tries',
    ],
  ])('%s', async (_, handler, kind, observed) => {
    expect((await run(handler)).outcome).toMatchObject({ kind, observed });
  });

  const coded = (code: unknown, message = 'hush') => Object.assign(new Error(message), { code });
  const below = (depth: number, error: unknown): unknown =>
    depth === 0 ? error : new Error('hush', { cause: below(depth - 1, error) });

  test.each<[string, unknown, string]>([
    ['an error that nobody has named', coded('E_NEW'), 'the connection failed (E_NEW)'],
    ['one without a code', new TypeError('hush'), 'the request could not be completed'],
    ['a code that is none', coded('hush hush'), 'the request could not be completed'],
    ['what is no error', 'hush', 'the request could not be completed'],
    [
      'one of several, for each address',
      new AggregateError([coded('ECONNREFUSED'), coded('ENETUNREACH')], 'hush'),
      'the connection was refused (ECONNREFUSED)',
    ],
    ['several of which none is told', new AggregateError([], 'hush'), 'the request could not be completed'],
    ['one that others hide', below(4, coded('ENOTFOUND')), 'the host name does not resolve (ENOTFOUND)'],
    ['one that too many hide', below(5, coded('ENOTFOUND')), 'the request could not be completed'],
  ])('%s is told by its code alone', async (_, error, observed) => {
    // oxlint-disable-next-line typescript/prefer-promise-reject-errors -- whatever may be thrown
    const { outcome } = await run(status(200), { options: { fetch: () => Promise.reject(error) } });
    expect(outcome).toMatchObject({ kind: 'network', observed: `${observed}, after 3 tries` });
  });

  test('a body without end is cut off at the limit', async () => {
    let sent = 0;
    const pour: Handler = (_, response) => {
      const chunk = Buffer.alloc(64 * 1024);
      const more = () => {
        while (!response.destroyed && sent < 1e9) {
          sent += chunk.length;
          if (!response.write(chunk)) return void response.once('drain', more);
        }
      };
      more();
    };
    const { outcome, seen } = await run(pour, { options: { limits: { maxBytes: 1024 * 1024 } } });
    expect(outcome).toMatchObject({ kind: 'too-large', observed: 'an answer of more than 1 MiB' });
    expect(sent).toBeLessThan(50e6);
    expect(seen.length).toBe(1);
  });

  test('the time that is taken by what reads the body is not that of the server', async () => {
    let more = (): void => undefined;
    const handler: Handler = (_, response) => {
      more = () => void response.end('b');
      response.write('a');
    };
    let pieces = 0;
    const slow = {
      add() {
        pieces += 1;
        clock.advance(15_000);
        more();
      },
    };
    expect((await run(handler, { open: () => slow })).outcome).toMatchObject({ status: 200, text: '' });
    expect(pieces).toBe(2);
  });

  test('a mistake of what reads the body is no failure of the server', async () => {
    const broken = {
      add: () => {
        throw new TypeError('of ours');
      },
    };
    await expect(run((_, response) => void response.end('a'), { open: () => broken })).rejects.toThrow('of ours');
  });

  test('a body that says that it is too long is not read', async () => {
    const handler: Handler = (_, response) =>
      void response.writeHead(200, { 'content-length': '4294967296' }).write('{');
    const { outcome, seen } = await run(handler);
    expect(outcome).toMatchObject({ kind: 'too-large', observed: 'an answer of more than 64 MiB' });
    expect(seen.length).toBe(1);
  });

  test('a small body that unpacks into a large one counts as large', async () => {
    const bomb = gzipSync(Buffer.alloc(4 * 1024 * 1024));
    const handler: Handler = (_, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
    expect((await run(handler, { options: { limits: { maxBytes: 100_000 } } })).outcome).toMatchObject({
      kind: 'too-large',
      observed: 'an answer of more than 100000 bytes',
    });
  });

  test('an address with a password is not asked, and not told', async () => {
    const server = await startServer(status(200));
    onTestFinished(() => server.close());
    const fetch = boundedFetch({
      signal: new AbortController().signal,
      remaining: () => 10_000,
      limits: { tries: 1 },
    });
    const asking = fetch(server.url.replace('//', '//user:hush@'));
    await expect(asking).rejects.toMatchObject({ observed: 'the request could not be completed' });
    expect(server.seen).toEqual([]);
  });

  test('says nothing of what was sent', async () => {
    for (const [handler, init] of [
      [reset, { headers: { authorization: 'Bearer hush' } }],
      [status(200), { headers: { authorization: 'Bearer hush\n\u0000' } }],
    ] as const) {
      const { outcome } = await run(handler, { path: '/?token=hush', init });
      expect(outcome).toBeInstanceOf(RequestFailure);
      expect(
        `${JSON.stringify(outcome)} ${outcome instanceof Error ? `${outcome.stack} ${String(outcome.cause)}` : ''}`,
      ).not.toContain('hush');
    }
  });
});

describe('the deadline', () => {
  test('ends a try that is under way, and there is no other', async () => {
    const deadline = new AbortController();
    const { outcome, seen } = await run(() => deadline.abort(), { options: { signal: deadline.signal } });
    expect(outcome).toMatchObject({
      kind: 'deadline',
      observed: 'no answer before the time allowed for the whole judgement was up',
    });
    expect(seen.length).toBe(1);
  });

  test("ends it by the request's own signal too", async () => {
    const deadline = new AbortController();
    expect((await run(() => deadline.abort(), { init: { signal: deadline.signal } })).outcome).toMatchObject({
      kind: 'deadline',
    });
  });

  test('cuts a try short by the time that is left', async () => {
    expect((await run(hang, { options: { remaining: () => 20 } })).outcome).toMatchObject({ kind: 'deadline' });
  });

  test('lets nothing begin when it is over', async () => {
    for (const options of [{ remaining: () => 0 }, { signal: AbortSignal.abort() }]) {
      const { outcome, seen } = await run(status(200), { options });
      expect(outcome).toMatchObject({ kind: 'deadline' });
      expect(seen).toEqual([]);
    }
  });

  test('ends a wait', async () => {
    const deadline = new AbortController();
    const sleep = (_: number, signal: AbortSignal) => {
      deadline.abort();
      return signal.aborted ? Promise.reject(new Error('aborted')) : Promise.resolve();
    };
    expect((await run(status(500), { options: { signal: deadline.signal, sleep } })).outcome).toMatchObject({
      kind: 'deadline',
    });
  });

  test('real timers wait and let go', async () => {
    const server = await startServer(firstly(status(503)));
    onTestFinished(() => server.close());
    const fetch = boundedFetch({
      signal: new AbortController().signal,
      remaining: () => 10_000,
      limits: { backoff: [1] },
    });
    expect((await fetch(new URL(server.url))).status).toBe(200);
  });
});

describe('redirects', () => {
  test.each([301, 302, 303, 307, 308])('%i within the origin is followed, credentials and all', async (code) => {
    const authorized: (string | undefined)[] = [];
    const { outcome, seen } = await run(
      (request, response, nth) => {
        authorized.push(request.headers.authorization);
        to(code, '/new')(request, response, nth);
      },
      { path: '/old', init: { headers: { authorization: 'Bearer t' } } },
    );
    expect(outcome).toMatchObject({ status: 200 });
    expect(seen).toEqual(['GET /old', 'GET /new']);
    expect(authorized).toEqual(['Bearer t', 'Bearer t']);
  });

  test.each([
    [
      'another host',
      302,
      'https://elsewhere.example/x?secret=1',
      'HTTP 302, a redirect to another origin (https://elsewhere.example), which is not followed',
    ],
    [
      'another host, without a scheme',
      302,
      '//elsewhere.example/x',
      'HTTP 302, a redirect to another origin (http://elsewhere.example), which is not followed',
    ],
    [
      'another port',
      307,
      'http://127.0.0.1:1/',
      'HTTP 307, a redirect to another origin (http://127.0.0.1:1), which is not followed',
    ],
    [
      'another scheme',
      301,
      'file:///etc/passwd',
      'HTTP 301, a redirect to another origin (null), which is not followed',
    ],
    ['nowhere', 302, 'http://', 'HTTP 302, a redirect without a usable address'],
  ])('to %s is refused, once', async (_, code, location, observed) => {
    const { outcome, seen } = await run(to(code, location));
    expect(outcome).toMatchObject({ kind: 'redirect', observed });
    expect(seen.length).toBe(1);
  });

  test('without an address is refused', async () => {
    expect((await run(status(302))).outcome).toMatchObject({ kind: 'redirect' });
  });

  test('are followed three times and not four', async () => {
    expect((await run(chain(3))).outcome).toMatchObject({ status: 200 });
    const { outcome, seen } = await run(chain(4));
    expect(outcome).toMatchObject({ kind: 'redirect', observed: 'more than 3 redirects' });
    expect(seen.length).toBe(4);
  });

  test.each([
    [307, ['POST /', 'POST /new']],
    [308, ['POST /', 'POST /new']],
    [302, ['POST /']],
    [303, ['POST /']],
  ] as const)('%i of a POST', async (code, expected) => {
    const { outcome, seen } = await run(to(code, '/new'), { init: { method: 'POST', body: 'x' } });
    expect(seen).toEqual(expected);
    expect(outcome).toMatchObject(expected.length === 2 ? { status: 200 } : { kind: 'redirect' });
  });
});
