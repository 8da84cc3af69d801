import type { Socket } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { boundedFetch, RequestFailure } from '../../src/http/bounded-fetch.ts';
import { hang, reset, run, status, time } from './asked.ts';
import { startServer, type Handler } from './server.ts';

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

  test.each([
    ['GET', 204, {}],
    ['GET', 304, {}],
    ['GET', 304, { 'content-encoding': 'gzip' }],
    ['GET', 200, { 'content-encoding': 'br', 'content-length': '0' }],
    ['HEAD', 200, { 'content-encoding': 'gzip', 'content-length': '99' }],
  ])('may have no body (%s, %i, %j)', async (method, code, headers) => {
    expect((await run(status(code, headers), { init: { method } })).outcome).toMatchObject({ status: code, text: '' });
  });

  test('has all of its headers, however many there are', async () => {
    const many = Object.fromEntries(Array.from({ length: 1500 }, (_, index) => [`x${index}`, '']));
    const { outcome } = await run(status(200, { ...many, link: '<a>; rel="next"' }));
    expect('headers' in outcome && outcome.headers.get('link')).toBe('<a>; rel="next"');
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

const closed = 'the connection was closed before the answer was complete (ECONNRESET)';
const late = 'no complete answer within 20 s';
/** Half a body, and what comes then. */
const half =
  (then: (request: Parameters<Handler>[0]) => void): Handler =>
  (request, response) =>
    void response.writeHead(200, { 'content-length': '100' }).write('{', () => then(request));
const packed =
  (body: string | Uint8Array): Handler =>
  (_, response) =>
    void response.writeHead(200, PACKED).end(body);
const PACKED = { 'content-encoding': 'gzip' };
const whole = gzipSync('whole');
const unpacked = 'the answer could not be decompressed';

describe('no answer', () => {
  test.each<[string, Handler, string, string]>([
    ['silence', hang, 'timeout', late],
    ['half a body, then silence', half(() => time.clock.advance(20_000)), 'timeout', late],
    ['a connection that breaks', reset, 'network', closed],
    ['half a body, then a break', half(({ socket }) => void setImmediate(() => socket.destroy())), 'network', closed],
    ['a body that is not packed', packed('no gzip at all'), 'network', `${unpacked} (Z_DATA_ERROR)`],
    ['a packed body that breaks off', packed(whole.subarray(0, -9)), 'network', `${unpacked} (Z_BUF_ERROR)`],
    [
      'a packed body, then a break',
      (request, response) =>
        void response
          .writeHead(200, { ...PACKED, 'content-length': '100' })
          .write(whole, () => setImmediate(() => request.socket.destroy())),
      'network',
      closed,
    ],
    [
      'another protocol',
      ({ socket }) => void socket.write('HTTP/1.1 101 ?\r\nconnection: upgrade\r\nupgrade: h2c\r\n\r\n'),
      'network',
      'the connection was closed before an answer came',
    ],
    [
      'what is not HTTP',
      (request) => void request.socket.end('good day\r\n'),
      'network',
      'what came back was not HTTP (HPE_INVALID_CONSTANT)',
    ],
  ])('%s', async (_, handler, kind, observed) => {
    expect((await run(handler)).outcome).toMatchObject({ kind, observed: `${observed}, after 3 tries` });
  });

  test.each<[string, (socket: Socket) => void, string]>([
    ['its time is up', () => time.clock.advance(20_000), late],
    ['its connection is reset', (socket) => socket.resetAndDestroy(), closed],
  ])('a body that ends with its connection is not whole where %s', async (_, cut, observed) => {
    let cutOff = (): void => undefined;
    const handler: Handler = ({ socket }) => {
      cutOff = () => cut(socket);
      socket.write('HTTP/1.1 200 OK\r\n\r\nhalf');
    };
    const { outcome } = await run(handler, {
      open: () => ({ add: () => cutOff() }),
      options: { limits: { tries: 1 } },
    });
    expect(outcome).toMatchObject({ observed });
  });

  const coded = (code: unknown, message = 'hush') => Object.assign(new Error(message), { code });
  const below = (depth: number, error: unknown): unknown =>
    depth === 0 ? error : new Error('hush', { cause: below(depth - 1, error) });

  const unnamed = 'the request could not be completed';
  const several = new AggregateError([coded('ECONNREFUSED'), coded('ENETUNREACH')], 'hush');
  test.each<[string, unknown, string]>([
    ['an error that nobody has named', coded('E_NEW'), 'the connection failed (E_NEW)'],
    ['one without a code', new TypeError('hush'), unnamed],
    ['a code that is none', coded('hush hush'), unnamed],
    ['what is no error', 'hush', unnamed],
    ['one of several, for each address', several, 'the connection was refused (ECONNREFUSED)'],
    ['several of which none is told', new AggregateError([], 'hush'), unnamed],
    ['one that others hide', below(4, coded('ENOTFOUND')), 'the host name does not resolve (ENOTFOUND)'],
    ['one that too many hide', below(5, coded('ENOTFOUND')), unnamed],
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
        time.clock.advance(15_000);
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
    for (const [handler, init, observed] of [
      [reset, { headers: { authorization: 'Bearer hush' } }, /^the connection was closed/],
      [status(200), { headers: { authorization: 'Bearer hush\n\u0000' } }, /^nothing was sent: a header/],
    ] as const) {
      const { outcome } = await run(handler, { path: '/?token=hush', init });
      expect(outcome).toBeInstanceOf(RequestFailure);
      expect(outcome).toMatchObject({ observed: expect.stringMatching(observed) });
      expect(
        `${JSON.stringify(outcome)} ${outcome instanceof Error ? `${outcome.stack} ${String(outcome.cause)}` : ''}`,
      ).not.toContain('hush');
    }
  });
});
