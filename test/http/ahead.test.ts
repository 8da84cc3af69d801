import { expect, it } from 'vitest';
import { fetchingAhead } from '../../src/http/ahead.ts';
import { virtualClock } from '../loopback/clock.ts';

/* A page that was asked for ahead is for the first that asks the same, soon, and for no second one. */

const PAGE = new URL('https://inventory.example.org/v1/sites?limit=1000');
const HEADERS = { authorization: 'Bearer abc' };

function numbered() {
  let answers = 0;
  const clock = virtualClock();
  const { fetch, ahead } = fetchingAhead(() => Promise.resolve(new Response(String((answers += 1)))), clock);
  const read = async (url: URL, init: RequestInit) => Number(await (await fetch(url, init)).text());
  return { clock, ahead, read };
}

it.each([
  [20_000, 1],
  [20_001, 2],
])('what has lain for %i milliseconds is answered by answer %i', async (lain, answer) => {
  const { clock, ahead, read } = numbered();
  ahead(PAGE, HEADERS);
  await Promise.resolve();
  clock.advance(lain);
  expect(await read(PAGE, { headers: HEADERS })).toBe(answer);
});

it.each<[string, URL, RequestInit]>([
  ['another address', new URL('?limit=1', PAGE), { headers: HEADERS }],
  ['another token', PAGE, { headers: { authorization: 'Bearer abd' } }],
  ['another method', PAGE, { method: 'POST', headers: HEADERS }],
])('%s is asked itself, and the same is asked once more when it is asked a second time', async (_, url, init) => {
  const { ahead, read } = numbered();
  ahead(PAGE, HEADERS);
  expect(await read(url, init)).toBe(2);
  expect(await read(PAGE, { headers: HEADERS })).toBe(1);
  expect(await read(PAGE, { headers: HEADERS })).toBe(3);
});
