import { describe, expect, it } from 'vitest';
import { fail, ok } from '../../src/domain/result.ts';
import { boundedFetch } from '../../src/http/bounded-fetch.ts';
import { askList, serveList, type ListAnswer, type ListRequest } from './lists.ts';
import { LIST, PRACTICES, DATE, RP, page } from './practices.ts';

/* An API that a team already has, read by the mapping of the policy. */

describe('the next page', () => {
  const starts = ({ query }: ListRequest, name: string) => Number(query[name] ?? 0);
  const more = (from: number) => from + 3 < PRACTICES.length;

  it.each<[string, unknown, (request: ListRequest) => ListAnswer, string[]]>([
    [
      'an address',
      'next',
      (request) => {
        const from = starts(request, 'at');
        return {
          body: { ...page(from), next: more(from) ? `${request.origin}/list?at=${String(from + 3)}&limit=3` : null },
        };
      },
      ['limit=3', 'at=3&limit=3', 'at=6&limit=3'],
    ],
    [
      'an address within the server',
      'meta.next',
      (request) => {
        const from = starts(request, 'at');
        return { body: { ...page(from), meta: more(from) ? { next: `?at=${String(from + 3)}` } : {} } };
      },
      ['limit=3', 'at=3', 'at=6'],
    ],
    [
      'a cursor',
      'next',
      (request) => {
        const from = starts(request, 'cursor');
        return { body: { ...page(from), next: more(from) ? from + 3 : '' } };
      },
      ['limit=3', 'limit=3&cursor=3', 'limit=3&cursor=6'],
    ],
    [
      'a cursor of another name',
      { cursor: 'after', from: 'meta.cursor' },
      (request) => {
        const from = starts(request, 'after');
        return { body: { ...page(from), meta: { cursor: more(from) ? String(from + 3) : null } } };
      },
      ['limit=3', 'limit=3&after=3', 'limit=3&after=6'],
    ],
    [
      'a cursor where there is more',
      { cursor: 'after', from: 'more && cursor' },
      (request) => {
        const from = starts(request, 'after');
        return { body: { ...page(from), more: more(from), cursor: from + 3 } };
      },
      ['limit=3', 'limit=3&after=3', 'limit=3&after=6'],
    ],
    [
      'false on the last page',
      'next',
      (request) => {
        const from = starts(request, 'cursor');
        return { body: { ...page(from), next: more(from) && from + 3 } };
      },
      ['limit=3', 'limit=3&cursor=3', 'limit=3&cursor=6'],
    ],
    [
      'a link',
      { link: 'next' },
      (request) => {
        const from = starts(request, 'at');
        const link = `<${request.origin}/list?at=0>; rel="first", </list?at=${String(from + 3)}>; title="a, b"; rel="last next"`;
        return { body: page(from), headers: more(from) ? { link } : {} };
      },
      ['limit=3', 'at=3', 'at=6'],
    ],
    [
      'an offset',
      { offset: 'offset', limit: 'limit' },
      (request) => ({ body: page(starts(request, 'offset')) }),
      ['limit=3', 'limit=3&offset=3', 'limit=3&offset=6'],
    ],
    [
      'a page number',
      { page: 'page' },
      ({ query }) => ({ body: page((Number(query['page'] ?? 1) - 1) * 3) }),
      ['limit=3', 'limit=3&page=2', 'limit=3&page=3'],
    ],
  ])('%s', async (_, next, answer, queries) => {
    const list = await serveList((request) => ({
      ...answer(request),
      headers: { ...DATE, ...answer(request).headers },
    }));
    const found = await askList({ ...LIST, url: `${list.origin}/list`, query: { limit: '3' }, next });
    expect(found).toMatchObject(
      ok({ total: 7, targets: RP, snapshot: '5', asOf: '2026-11-22T02:00:00.000Z', uncounted: [] }),
    );
    // Pages whose addresses are numbers are asked for together.
    expect(list.requests.map(({ query }) => String(new URLSearchParams(query))).toSorted()).toEqual(queries.toSorted());
  });

  it.each([
    ['a relative address', '<?at=3>; rel=next'],
    ['a parameter without a value', '</list?at=3>; crossorigin; rel="next"'],
    ['a quotation mark in a title', String.raw`</list?at=3>; title="a \" b"; rel="next"`.replace('\\\\', '\\')],
    ['an empty parameter', '</list?at=3>;; rel="next";'],
    ['a comma in the address', '</list?at=3&x=a,b> ; REL = "NEXT"'],
    ['a link within a title', '</list>; title="</list?at=6>; rel=next, "; rel=prev, </list?at=3>; rel=next'],
  ])('of a link with %s', async (_, link) => {
    const list = await serveList(({ query }) => {
      const from = starts({ query } as ListRequest, 'at');
      return { body: page(from, PRACTICES.slice(0, 6)), headers: from === 0 ? { ...DATE, link } : DATE };
    });
    const found = await askList({ ...LIST, url: `${list.origin}/list`, next: { link: 'next' } });
    expect(found).toMatchObject(ok({ total: 6, targets: RP }));
  });

  it.each(['none', 'nxt'])('that is not found by %s is said to be missing, not the total to be wrong', async (next) => {
    const list = await serveList(() => ({ body: page(0), headers: DATE }));
    expect(await askList({ ...LIST, url: list.origin, next })).toMatchObject(
      fail({ code: 'inventory.inconsistent', observed: '3 sites, and no further page', key: 'next' }),
    );
  });

  it('is none: the list is one page', async () => {
    const list = await serveList(() => ({ body: { ...page(0), results: PRACTICES }, headers: DATE }));
    expect(await askList({ ...LIST, url: list.origin, next: 'none' })).toMatchObject(ok({ targets: RP }));
  });

  it.each<[string, string, string]>([
    ['on another server', 'http://127.0.0.1:1/list', 'one at http://127.0.0.1:1, which is not followed'],
    ['with a user name', 'http://user@ORIGIN/list', 'one with a user name'],
    ['that was asked for before', '/list', 'a page that was asked for before'],
  ])('%s is not followed', async (_, next, observed) => {
    const list = await serveList(({ origin }) => ({
      body: { ...page(0), next: next.replace('ORIGIN', origin.slice('http://'.length)) },
      headers: DATE,
    }));
    expect(await askList({ ...LIST, url: `${list.origin}/list`, next: 'next' })).toMatchObject(
      fail({ code: 'inventory.inconsistent', observed, key: 'next' }),
    );
  });

  it('is not one object', async () => {
    const list = await serveList(() => ({ body: { ...page(0), next: {} }, headers: DATE }));
    expect(await askList({ ...LIST, url: list.origin, next: 'next' })).toMatchObject(
      fail({ code: 'inventory.malformed', observed: 'an object', key: 'next' }),
    );
  });
});

describe('a list without an end', () => {
  it('is given up when the time is, however new its pages and sites are', async () => {
    const stop = new AbortController();
    const list = await serveList(({ nth }) => {
      if (nth === 50) stop.abort();
      return { body: { results: [{ slug: `s${String(nth)}`, engine: 'rp' }], next: `c${String(nth)}` }, headers: DATE };
    });
    const fetch = boundedFetch({ signal: stop.signal, remaining: () => (stop.signal.aborted ? 0 : 60_000) });
    const source = { ...LIST, url: list.origin, next: 'next', total: 'none', snapshot: 'none', bounds: { sites: 7 } };
    expect(
      await askList({ ...source, site: { id: 'slug', attributes: { engine: 'engine' } } }, { fetch }),
    ).toMatchObject(fail({ code: 'inventory.unavailable', asked: expect.stringMatching(/ \(page 50\)$/), key: 'url' }));
    expect(list.requests).toHaveLength(50);
  });
});
