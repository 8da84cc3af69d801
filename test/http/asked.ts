import { onTestFinished } from 'vitest';
import { boundedFetch, RequestFailure, type BoundedFetchOptions } from '../../src/http/bounded-fetch.ts';
import type { Asked } from '../../src/http/answer.ts';
import type { ByteSink } from '../../src/http/body.ts';
import { virtualClock } from '../loopback/clock.ts';
import { startServer, type Handler } from './server.ts';

export const NOW = Date.parse('2026-11-22T08:00:00Z');

/** A clock of its own for each question: a server that is silent lets the time of a try pass on it. */
export const time = { clock: virtualClock() };

/** Asks a server once; tells what came of it and how long was waited between tries. */
export async function run(
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
  time.clock = virtualClock();
  const fetch = boundedFetch({
    clock: time.clock,
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

export const status =
  (code: number, headers: Record<string, string | string[]> = {}): Handler =>
  (_, response) =>
    void response.writeHead(code, headers).end();
export const firstly =
  (first: Handler, then: Handler = status(200)): Handler =>
  (request, response, nth) =>
    (nth === 1 ? first : then)(request, response, nth);
export const reset: Handler = (request) => void request.socket.destroy();
export const hang: Handler = () => time.clock.advance(20_000);
export const to = (code: number, location: string): Handler => firstly(status(code, { location }));
