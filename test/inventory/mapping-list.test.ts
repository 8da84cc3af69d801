import { describe, expect, it } from 'vitest';
import { ok } from '../../src/domain/result.ts';
import { askServed, type ListRequest } from './lists.ts';
import { failure, FRESH } from './support.ts';
import { LIST, page, PRACTICES, RP, SITE } from './practices.ts';

/* An API that a team already has, read by the mapping of the policy. */

type Keys = Readonly<Record<string, unknown>>;
type Headers = Readonly<Record<string, string>>;

const timed = (at: (index: number) => unknown) => PRACTICES.map((practice, index) => ({ ...practice, at: at(index) }));
const newest = { 'as-of': { newest: 'at' } };

describe('what a list says of itself', () => {
  it.each<[string, Keys, Headers, readonly unknown[], object]>([
    ['a total in a header', { total: { header: 'X-Total-Count' } }, { 'x-total-count': '7' }, PRACTICES, { total: 7 }],
    ['a time in the body', { 'as-of': '[0].updated' }, {}, PRACTICES, { asOf: '2026-11-21T09:00:00Z' }],
    [
      'the newest time of an item',
      newest,
      {},
      timed((index) => (index === 3 ? null : `2026-11-2${String(index % 2)}T09:00:00Z`)),
      { asOf: '2026-11-21T09:00:00Z' },
    ],
    ['milliseconds', newest, {}, timed(() => Date.parse(FRESH)), { asOf: '2026-11-22T02:00:00.000Z' }],
    ['a snapshot in a header', { snapshot: { header: 'ETag' } }, { etag: 'W/"7"' }, PRACTICES, { snapshot: 'W/"7"' }],
  ])('%s', async (_, keys, headers, body, expected) => {
    const source = { total: 'length(@)', next: 'none', 'as-of': { header: 'Date' }, snapshot: 'length(@)', site: SITE };
    const { found } = await askServed({ ...source, ...keys }, () => ({ body, headers }));
    expect(found).toMatchObject(ok({ targets: RP, ...expected }));
  });

  const offset = { offset: 'offset', limit: 'limit' };
  const again = { observed: 'site p0 a second time' };
  const atTime = { 'as-of': 'at' };
  const first = page(0).results;
  /** What is wrong in each page, and what is said of it. */
  it.each<[string, Keys, (request: ListRequest) => object, string, string, object?]>([
    [
      'a total that is higher',
      {},
      () => ({ count: 8 }),
      'inconsistent',
      'total',
      { observed: '7 sites, and no further page' },
    ],
    [
      'a total that is lower',
      { next: 'none' },
      () => ({ count: 2 }),
      'inconsistent',
      'total',
      { observed: 'more than 2 sites' },
    ],
    [
      'a total that changes',
      {},
      ({ nth }) => ({ count: nth > 1 ? 8 : 7 }),
      'inconsistent',
      'total',
      { observed: 'total 8' },
    ],
    ['a total that is none', {}, () => ({ count: null }), 'malformed', 'total', { observed: 'null' }],
    ['a snapshot that changes', {}, ({ nth }) => ({ version: nth }), 'inconsistent', 'snapshot'],
    ['a snapshot that is none', {}, () => ({ version: '' }), 'malformed', 'snapshot'],
    ['a time in the future', atTime, () => ({ at: '2999-01-01T00:00:00Z' }), 'inconsistent', 'as-of'],
    ['a time without a zone', atTime, () => ({ at: '2026-11-22 02:00:00' }), 'malformed', 'as-of'],
    ['a time that is too old', atTime, () => ({ at: '2026-11-20T02:00:00Z' }), 'stale', 'max-age'],
    ['no newest time', newest, () => ({}), 'malformed', 'as-of.newest', { observed: 'none in 7 items' }],
    ['no header of that name', { total: { header: 'X-Total' } }, () => ({}), 'malformed', 'total'],
    ['an id on two pages', {}, ({ nth }) => (nth > 1 ? { results: first } : {}), 'inconsistent', 'next', again],
    ['an id twice on one', {}, () => ({ results: [...first.slice(0, 2), first[0]] }), 'inconsistent', 'site.id', again],
    ['a page number that is ignored', { next: { page: 'page' } }, () => page(0), 'inconsistent', 'next', again],
    [
      'no list at that path',
      { items: 'result' },
      () => ({}),
      'malformed',
      'items',
      { observed: 'the keys count, version, results; did you mean results?' },
    ],
    ['something else at that path', { items: 'count' }, () => ({}), 'malformed', 'items', { observed: '7' }],
  ])('%s', async (_, keys, change, code, key, more) => {
    const source = { ...LIST, query: { limit: '3' }, next: offset, ...keys };
    const { found } = await askServed(source, (request) => ({
      body: { ...page(Number(request.query['offset'] ?? 0)), ...change(request) },
    }));
    expect(found).toMatchObject(failure(code, { key, ...more }));
  });

  it('an error instead, or a key twice', async () => {
    const source = { ...LIST, next: offset };
    const absent = await askServed(source, () => ({ body: {}, status: 404 }));
    expect(absent.found).toMatchObject(failure('unavailable', { key: 'url' }));
    const twice = await askServed(source, () => ({ body: '{"count":1,"count":2,"results":[]}' }));
    expect(twice.found).toMatchObject(failure('malformed', { observed: 'JSON with a key twice in one object' }));
  });
});

describe('without a total or a snapshot', () => {
  const source = { ...LIST, next: { page: 'page' }, total: 'none', snapshot: 'none', bounds: { sites: '5-9' } };
  const paged = ({ query }: ListRequest, all?: readonly unknown[]) => page((Number(query['page'] ?? 1) - 1) * 3, all);

  it('the list is read twice, to a page without items, and says so', async () => {
    const { found, requests } = await askServed(source, (request) => ({ body: paged(request) }));
    const snapshot = expect.stringMatching(/^sha256:[0-9a-f]{16}$/);
    expect(found).toMatchObject(ok({ total: 7, targets: RP, uncounted: ['total', 'snapshot'], snapshot }));
    const once = [undefined, '2', '3', '4'];
    expect(requests.map(({ query }) => query['page'])).toEqual([...once, ...once]);
  });

  it.each<[string, readonly unknown[], string]>([
    ['changes', PRACTICES.map((practice) => ({ ...practice, engine: 'tm' })), 'another one, of 7 sites too'],
    ['loses a site', PRACTICES.slice(1), '7 sites, then 6'],
  ])('a list that %s between two readings is not believed', async (_, second, observed) => {
    const { found } = await askServed(source, (request) => ({
      body: request.nth > 4 ? paged(request, second) : paged(request),
    }));
    expect(found).toMatchObject(failure('inconsistent', { observed, key: 'snapshot' }));
  });

  const alone = { ...source, next: 'none' };
  const whole = () => ({ body: { results: PRACTICES } });

  it('a single page is read once', async () => {
    const { found, requests } = await askServed(alone, whole);
    expect(found).toMatchObject(ok({ targets: RP }));
    expect(requests).toHaveLength(1);
  });

  it.each<[string, object, string, string]>([
    ['fewer sites', { sites: '8-9' }, '7 sites in all', 'bounds.sites'],
    ['more sites', { sites: 6 }, '7 sites in all', 'bounds.sites'],
    ['another size of a cohort', { sites: '7-7', rp: '5-6' }, '4 sites of cohort rp', 'bounds.rp'],
  ])('%s than the policy says', async (_, bounds, observed, key) => {
    const { found } = await askServed({ ...alone, bounds }, whole);
    expect(found).toMatchObject(failure('bounds', { observed, key }));
  });
});
