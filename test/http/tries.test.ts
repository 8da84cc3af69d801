import { describe, expect, test } from 'vitest';
import { RequestFailure } from '../../src/http/bounded-fetch.ts';
import { firstly, hang, NOW, reset, run, status, time } from './asked.ts';
import type { Handler } from './server.ts';

describe('tries', () => {
  const ahead = new Date(NOW + 3000).toUTCString();
  const behind = new Date(NOW - 3000).toUTCString();
  const second = String(NOW / 1000 + 30);
  const spent = { 'x-ratelimit-remaining': '0' };

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
    ['403 of the primary limit', 'GET', firstly(status(403, { ...spent, 'x-ratelimit-reset': second })), 200, [30_000]],
    ['403 of the primary limit, without an end', 'GET', status(403, spent), 403, []],
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
      time.clock.advance(worked);
      response.writeHead(code).end();
    };
    const { outcome, seen } = await run(handler, { options: { limits: { worked: 5_000 } } });
    expect([outcome, seen.length]).toMatchObject([{ status: code }, times]);
  },
);
