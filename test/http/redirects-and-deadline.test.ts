import { describe, expect, onTestFinished, test } from 'vitest';
import { boundedFetch } from '../../src/http/bounded-fetch.ts';
import { firstly, hang, run, status, to } from './asked.ts';
import { startServer, type Handler } from './server.ts';

const chain =
  (length: number): Handler =>
  (request, response, nth) =>
    (nth <= length ? status(302, { location: `/${nth}` }) : status(200))(request, response, nth);

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

  const other = (origin: string) => `a redirect to another origin (${origin}), which is not followed`;
  const address = 'https://elsewhere.example/x?secret=1';
  test.each([
    ['another host', 302, address, other('https://elsewhere.example')],
    ['another host, without a scheme', 302, '//elsewhere.example/x', other('http://elsewhere.example')],
    ['another port', 307, 'http://127.0.0.1:1/', other('http://127.0.0.1:1')],
    ['another scheme', 301, 'file:///etc/passwd', other('null')],
    ['nowhere', 302, 'http://', 'a redirect without a usable address'],
  ])('to %s is refused, once', async (_, code, location, observed) => {
    const { outcome, seen } = await run(to(code, location));
    expect(outcome).toMatchObject({ kind: 'redirect', observed: `HTTP ${String(code)}, ${observed}` });
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
