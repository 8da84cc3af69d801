import { describe, expect, it } from 'vitest';
import { ok } from '../../src/domain/result.ts';
import { inRounds } from '../loopback/rounds.ts';
import { askServed, type ListAnswer, type ListRequest } from './lists.ts';
import { LIST } from './practices.ts';
import { failure } from './support.ts';

/* Pages that are asked for before it is known that they are there: where their addresses are numbers and a total is told. */

const TOTAL = 60;
const SITES = Array.from({ length: TOTAL }, (_, at) => ({
  slug: `p${String(at).padStart(3, '0')}`,
  engine: 'rp',
  state: { value: 'active' },
}));
const OFFSET = { offset: 'offset', limit: 'limit' };

const offsetOf = ({ query }: ListRequest) => Number(query['offset'] ?? 0);
const from = (start: number, size = 3) => ({ count: TOTAL, version: 5, results: SITES.slice(start, start + size) });

async function read(answer: (request: ListRequest) => ListAnswer, keys: Record<string, unknown> = { next: OFFSET }) {
  const { value, rounds } = await inRounds(() => askServed({ ...LIST, query: { limit: '3' }, ...keys }, answer));
  return { value: value.found, atOnce: rounds.map((round) => round.length), requests: value.requests };
}

describe('pages ahead', () => {
  it.each<[string, Record<string, unknown>, (request: ListRequest) => ListAnswer]>([
    ['offset', { next: OFFSET }, (request) => ({ body: from(offsetOf(request)) })],
    ['page', { next: { page: 'page' } }, ({ query }) => ({ body: from((Number(query['page'] ?? 1) - 1) * 3) })],
  ])('by %s are asked for four at a time, each once', async (_, keys, answer) => {
    const { value, atOnce, requests } = await read(answer, keys);
    expect(value).toMatchObject(ok({ total: TOTAL, targets: SITES.map(({ slug }) => slug) }));
    expect([atOnce[0], Math.max(...atOnce)]).toEqual([1, 4]);
    expect(requests).toHaveLength(TOTAL / 3);
  });

  it('are not asked for without a total, which alone tells how many there are', async () => {
    const keys = { next: OFFSET, total: 'none', bounds: { sites: TOTAL } };
    const { value, atOnce } = await read((request) => ({ body: from(offsetOf(request)) }), keys);
    expect(value).toMatchObject(ok({ total: TOTAL }));
    expect(Math.max(...atOnce)).toBe(1);
  });

  it('are few where pages are large', async () => {
    const large = ' '.repeat(4 * 1024 * 1024);
    const answer = (request: ListRequest) => ({ body: JSON.stringify(from(offsetOf(request), 20)) + large });
    const { value, atOnce } = await read(answer);
    expect(value).toMatchObject(ok({ total: TOTAL }));
    expect(Math.max(...atOnce)).toBe(1);
  });

  it('are given up where pages are not as full as each other', async () => {
    // Three, two, three, two …: who goes on guessing asks for as many pages again.
    const answer = (request: ListRequest) => ({ body: from(offsetOf(request), offsetOf(request) % 5 === 0 ? 3 : 2) });
    const { value, requests } = await read(answer);
    expect(value).toMatchObject(ok({ total: TOTAL, targets: SITES.map(({ slug }) => slug) }));
    expect(requests.length).toBeLessThanOrEqual(TOTAL / 2.5 + 4);
  });

  const later = { asked: expect.stringMatching(/ \(page 4\)$/) };
  const fails = (status: number) => ({ body: {}, status });
  it.each<[string, (start: number) => ListAnswer, string, object]>([
    [
      'fail, behind one that is not believed',
      (start) => (start > 3 ? fails(500) : { body: { ...from(start), count: start === 3 ? 61 : TOTAL } }),
      'inconsistent',
      { observed: 'total 61', key: 'total' },
    ],
    ['fail, behind good ones', (start) => (start < 9 ? { body: from(start) } : fails(404)), 'unavailable', later],
    ['are the first one again', (start) => ({ body: from(start < 6 ? start : 0) }), 'inconsistent', { key: 'next' }],
    ['are empty', (start) => ({ body: from(start < 6 ? start : TOTAL) }), 'inconsistent', { key: 'total' }],
    [
      'are of another state',
      (start) => ({ body: { ...from(start), version: start < 9 ? 5 : 6 } }),
      'inconsistent',
      { ...later, key: 'snapshot' },
    ],
  ])('that %s: what is wrong is told of the first such page', async (_, answer, code, error) => {
    const { value } = await read((request) => answer(offsetOf(request)));
    expect(value).toMatchObject(failure(code, error));
  });
});
