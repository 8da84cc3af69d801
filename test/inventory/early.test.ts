import { expect, it } from 'vitest';
import { ok } from '../../src/domain/result.ts';
import { EarlyAnswers } from '../../src/http/early-answers.ts';
import { askInventoryAhead, type EarlyPages } from '../../src/inventory/index.ts';
import { virtualClock } from '../loopback/clock.ts';
import { inRounds } from '../loopback/rounds.ts';
import { askList, serveList, type ListAnswer, type ListRequest } from './lists.ts';
import { LIST } from './practices.ts';
import { depsOf, rpPolicy } from './support.ts';

/* Pages that are asked for before anybody reads the list: they are for the first that reads it, soon, and decide nothing. */

const SITES = Array.from({ length: 18 }, (_, at) => ({
  slug: `p${String(at).padStart(2, '0')}`,
  engine: 'rp',
  state: { value: 'active' },
}));

const answer = ({ query }: ListRequest): ListAnswer => {
  const start = Number(query['from'] ?? 0);
  const next = start + 3 < SITES.length ? String(start + 3) : null;
  return { body: { count: SITES.length, version: 5, results: SITES.slice(start, start + 3), next } };
};

async function askedEarly(given = answer) {
  const list = await serveList(given);
  const source = { ...LIST, next: { cursor: 'from', from: 'next' }, url: `${list.origin}/list` };
  const clock = virtualClock();
  const early: EarlyPages = new EarlyAnswers(clock);
  const policy = rpPolicy({ provider: 'http', ...source });
  const { signal } = new AbortController();
  const { rounds } = await inRounds(() => {
    askInventoryAhead(policy, { ...depsOf({}), early, signal });
    return Promise.resolve();
  });
  const read = (token: string | null) => askList(source, { ...depsOf({ token }), early });
  return { list, clock, rounds, read };
}

it('the first four are asked for one after another, and each page once in all', async () => {
  const { list, read } = await askedEarly();
  await expect.poll(() => list.requests.length).toBe(4);
  const { value, rounds } = await inRounds(() => read(null));
  expect(value).toMatchObject(ok({ total: 18, targets: SITES.map(({ slug }) => slug) }));
  expect(rounds.map((round) => round.length)).toEqual([1, 1]);
  expect(list.requests).toHaveLength(6);
});

it.each<[string, number, string | null, number]>([
  ['soon is read as it lies there', 20_000, null, 6],
  ['later is asked for again', 20_001, null, 10],
  ['by another token is asked for again', 0, 'another', 10],
])('what is read %s', async (_, lain, token, requests) => {
  const { list, clock, read } = await askedEarly();
  await expect.poll(() => list.requests.length).toBe(4);
  await new Promise(setImmediate);
  clock.advance(lain);
  expect(await read(token)).toMatchObject(ok({ total: 18 }));
  expect(list.requests).toHaveLength(requests);
});

it('nothing follows a page that cannot be read, and the reading says what is wrong with it', async () => {
  const { list, read } = await askedEarly((request) => ({ ...answer(request), body: { count: 'many' } }));
  await expect.poll(() => list.requests.length).toBe(1);
  expect(await read(null)).toMatchObject({ ok: false, error: { code: 'inventory.malformed', key: 'items' } });
  expect(list.requests).toHaveLength(1);
});
