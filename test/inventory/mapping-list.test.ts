import { describe, expect, it } from 'vitest';
import { fail, ok } from '../../src/domain/result.ts';
import { askList, serveList, type ListAnswer, type ListRequest } from './lists.ts';
import { FRESH } from './support.ts';
import { LIST, PRACTICES, DATE, RP, SITE, page } from './practices.ts';

/* An API that a team already has, read by the mapping of the policy. */

describe('what a list says of itself', () => {
  const serve = (answer: (request: ListRequest) => ListAnswer) => serveList(answer);
  const offset = { offset: 'offset', limit: 'limit' };
  const paged = ({ query }: ListRequest) => page(Number(query['offset'] ?? 0));

  it.each<[string, Record<string, unknown>, (request: ListRequest) => ListAnswer, Record<string, unknown>]>([
    [
      'a total in a header',
      { total: { header: 'X-Total-Count' } },
      () => ({ body: PRACTICES, headers: { ...DATE, 'x-total-count': '7' } }),
      { total: 7 },
    ],
    [
      'a time in the body',
      { total: 'length(@)', 'as-of': '[0].updated' },
      () => ({ body: PRACTICES }),
      { asOf: '2026-11-21T09:00:00Z' },
    ],
    [
      'the newest time of an item',
      { total: 'length(@)', 'as-of': { newest: 'at' } },
      () => ({
        body: PRACTICES.map((practice, index) => ({
          ...practice,
          at: index === 3 ? null : `2026-11-2${String(index % 2)}T09:00:00Z`,
        })),
      }),
      { asOf: '2026-11-21T09:00:00Z' },
    ],
    [
      'milliseconds since 1970',
      { total: 'length(@)', 'as-of': { newest: 'at' } },
      () => ({ body: PRACTICES.map((practice) => ({ ...practice, at: Date.parse(FRESH) })) }),
      { asOf: '2026-11-22T02:00:00.000Z' },
    ],
    [
      'a snapshot in a header',
      { total: 'length(@)', snapshot: { header: 'ETag' } },
      () => ({ body: PRACTICES, headers: { ...DATE, etag: 'W/"7"' } }),
      { snapshot: 'W/"7"' },
    ],
  ])('%s', async (_, keys, answer, expected) => {
    const list = await serve(answer);
    const source = { url: list.origin, next: 'none', 'as-of': { header: 'Date' }, snapshot: 'length(@)', site: SITE };
    expect(await askList({ ...source, ...keys })).toMatchObject(ok({ targets: RP, ...expected }));
  });

  it.each<[string, Record<string, unknown>, (request: ListRequest) => ListAnswer, Record<string, unknown>]>([
    [
      'a total that is higher',
      {},
      (request) => ({ body: { ...paged(request), count: 8 } }),
      { code: 'inventory.inconsistent', observed: '7 sites, and no further page', key: 'total' },
    ],
    [
      'a total that is lower',
      { next: 'none' },
      (request) => ({ body: { ...paged(request), count: 2 } }),
      { code: 'inventory.inconsistent', observed: 'more than 2 sites', key: 'total' },
    ],
    [
      'a total that changes',
      {},
      (request) => ({ body: { ...paged(request), count: request.nth > 1 ? 8 : 7 } }),
      { code: 'inventory.inconsistent', observed: 'total 8', key: 'total' },
    ],
    [
      'a total that is none',
      {},
      (request) => ({ body: { ...paged(request), count: null } }),
      { code: 'inventory.malformed', observed: 'null', key: 'total' },
    ],
    [
      'a snapshot that changes',
      {},
      (request) => ({ body: { ...paged(request), version: request.nth } }),
      {
        code: 'inventory.inconsistent',
        observed: 'snapshot "2": the inventory changed while it was read',
        key: 'snapshot',
      },
    ],
    [
      'a snapshot that is none',
      {},
      (request) => ({ body: { ...paged(request), version: '' } }),
      { code: 'inventory.malformed', key: 'snapshot' },
    ],
    [
      'a time in the future',
      { 'as-of': 'at' },
      (request) => ({ body: { ...paged(request), at: '2999-01-01T00:00:00Z' } }),
      { code: 'inventory.inconsistent', key: 'as-of' },
    ],
    [
      'a time without a zone',
      { 'as-of': 'at' },
      (request) => ({ body: { ...paged(request), at: '2026-11-22 02:00:00' } }),
      { code: 'inventory.malformed', observed: '"2026-11-22 02:00:00"', key: 'as-of' },
    ],
    [
      'a time that is too old',
      { 'as-of': 'at' },
      (request) => ({ body: { ...paged(request), at: '2026-11-20T02:00:00Z' } }),
      { code: 'inventory.stale', key: 'max-age' },
    ],
    [
      'no newest time',
      { 'as-of': { newest: 'at' } },
      (request) => ({ body: paged(request) }),
      { code: 'inventory.malformed', observed: 'none in 7 items', key: 'as-of.newest' },
    ],
    [
      'no header of that name',
      { total: { header: 'X-Total' } },
      (request) => ({ body: paged(request) }),
      { code: 'inventory.malformed', key: 'total' },
    ],
    [
      'an id on two pages',
      {},
      (request) => ({ body: request.nth > 1 ? { ...paged(request), results: page(0).results } : paged(request) }),
      { code: 'inventory.inconsistent', observed: 'site p0 a second time', key: 'next' },
    ],
    [
      'an id twice on the first page',
      {},
      (request) => ({ body: { ...paged(request), results: [...page(0).results.slice(0, 2), page(0).results[0]] } }),
      { code: 'inventory.inconsistent', observed: 'site p0 a second time', key: 'site.id' },
    ],
    [
      'a page number that is ignored',
      { next: { page: 'page' } },
      () => ({ body: page(0) }),
      { code: 'inventory.inconsistent', observed: 'site p0 a second time', key: 'next' },
    ],
    [
      'no list at that path',
      { items: 'result' },
      (request) => ({ body: paged(request) }),
      {
        code: 'inventory.malformed',
        observed: 'the keys count, version, results; did you mean results?',
        key: 'items',
      },
    ],
    [
      'something else at that path',
      { items: 'count' },
      (request) => ({ body: paged(request) }),
      { code: 'inventory.malformed', observed: '7', key: 'items' },
    ],
    ['an error instead', {}, () => ({ body: {}, status: 404 }), { code: 'inventory.unavailable', key: 'url' }],
    [
      'a key twice',
      {},
      () => ({ body: '{"count":1,"count":2,"results":[]}' }),
      { code: 'inventory.malformed', observed: 'JSON with a key twice in one object' },
    ],
  ])('%s', async (_, keys, answer, error) => {
    const list = await serve((request) => ({ headers: DATE, ...answer(request) }));
    const source = { ...LIST, url: `${list.origin}/list`, query: { limit: '3' }, next: offset };
    expect(await askList({ ...source, ...keys })).toMatchObject(fail(error));
  });
});

describe('without a total or a snapshot', () => {
  const source = { ...LIST, next: { page: 'page' }, total: 'none', snapshot: 'none', bounds: { sites: '5-9' } };
  const paged = ({ query }: ListRequest) => page((Number(query['page'] ?? 1) - 1) * 3);

  it('the list is read twice, to a page without items, and says so', async () => {
    const list = await serveList((request) => ({ body: paged(request), headers: DATE }));
    expect(await askList({ ...source, url: list.origin })).toMatchObject(
      ok({
        total: 7,
        targets: RP,
        uncounted: ['total', 'snapshot'],
        snapshot: expect.stringMatching(/^sha256:[0-9a-f]{16}$/),
      }),
    );
    expect(list.requests.map(({ query }) => query['page'])).toEqual([
      undefined,
      '2',
      '3',
      '4',
      undefined,
      '2',
      '3',
      '4',
    ]);
  });

  it.each<[string, (request: ListRequest) => unknown, string]>([
    [
      'changes between two readings',
      (request) =>
        request.nth > 4
          ? page(
              (Number(request.query['page'] ?? 1) - 1) * 3,
              PRACTICES.map((practice) => ({ ...practice, engine: 'tm' })),
            )
          : paged(request),
      'another one, of 7 sites too',
    ],
    [
      'loses a site between two readings',
      (request) =>
        request.nth > 4 ? page((Number(request.query['page'] ?? 1) - 1) * 3, PRACTICES.slice(1)) : paged(request),
      '7 sites, then 6',
    ],
  ])('a list that %s is not believed', async (_, body, observed) => {
    const list = await serveList((request) => ({ body: body(request), headers: DATE }));
    expect(await askList({ ...source, url: list.origin })).toMatchObject(
      fail({ code: 'inventory.inconsistent', observed, key: 'snapshot' }),
    );
  });

  it('a single page is read once', async () => {
    const list = await serveList(() => ({ body: { results: PRACTICES }, headers: DATE }));
    expect(await askList({ ...source, url: list.origin, next: 'none' })).toMatchObject(ok({ targets: RP }));
    expect(list.requests).toHaveLength(1);
  });

  it.each<[string, Record<string, unknown>, string, string]>([
    ['fewer sites', { sites: '8-9' }, '7 sites in all', 'bounds.sites'],
    ['more sites', { sites: 6 }, '7 sites in all', 'bounds.sites'],
    ['another size of a cohort', { sites: '7-7', rp: '5-6' }, '4 sites of cohort rp', 'bounds.rp'],
  ])('%s than the policy says', async (_, bounds, observed, key) => {
    const list = await serveList(() => ({ body: { results: PRACTICES }, headers: DATE }));
    expect(await askList({ ...source, url: list.origin, next: 'none', bounds })).toMatchObject(
      fail({ code: 'inventory.bounds', observed, key }),
    );
  });
});
