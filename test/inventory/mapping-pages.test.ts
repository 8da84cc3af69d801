import { describe, expect, it } from 'vitest';
import { ok } from '../../src/domain/result.ts';
import { boundedFetch } from '../../src/http/bounded-fetch.ts';
import { askServed, type ListAnswer, type ListRequest } from './lists.ts';
import { LIST, PRACTICES, RP, page } from './practices.ts';
import { failure } from './support.ts';

/* An API that a team already has, read by the mapping of the policy. */

describe('the next page', () => {
  const starts = ({ query }: ListRequest, name: string) => Number(query[name] ?? 0);
  const byLink = (from: number, { origin }: ListRequest): ListAnswer => {
    const link = `<${origin}/list?at=0>; rel="first", </list?at=${String(from + 3)}>; title="a, b"; rel="last next"`;
    return { body: page(from), headers: from < 6 ? { link } : {} };
  };

  /** The parameter by which a page is asked for, and what leads to the page after the one that begins at `from`. */
  it.each<[string, unknown, string, (from: number, request: ListRequest, isMore: boolean) => object, string[]]>([
    [
      'an address',
      'next',
      'at',
      (from, { origin }, isMore) => ({ next: isMore ? `${origin}/list?at=${String(from + 3)}&limit=3` : null }),
      ['at=3&limit=3', 'at=6&limit=3'],
    ],
    [
      'an address within the server',
      'meta.next',
      'at',
      (from, _, isMore) => ({ meta: isMore ? { next: `?at=${String(from + 3)}` } : {} }),
      ['at=3', 'at=6'],
    ],
    [
      'a cursor',
      'next',
      'cursor',
      (from, _, isMore) => ({ next: isMore ? from + 3 : '' }),
      ['limit=3&cursor=3', 'limit=3&cursor=6'],
    ],
    [
      'a cursor of another name',
      { cursor: 'after', from: 'meta.cursor' },
      'after',
      (from, _, isMore) => ({ meta: { cursor: isMore ? String(from + 3) : null } }),
      ['limit=3&after=3', 'limit=3&after=6'],
    ],
    [
      'a cursor where there is more',
      { cursor: 'after', from: 'more && cursor' },
      'after',
      (from, _, isMore) => ({ more: isMore, cursor: from + 3 }),
      ['limit=3&after=3', 'limit=3&after=6'],
    ],
    [
      'false on the last page',
      'next',
      'cursor',
      (from, _, isMore) => ({ next: isMore && from + 3 }),
      ['limit=3&cursor=3', 'limit=3&cursor=6'],
    ],
    ['an offset', { offset: 'offset', limit: 'limit' }, 'offset', () => ({}), ['limit=3&offset=3', 'limit=3&offset=6']],
    ['a page number', { page: 'page' }, 'page', () => ({}), ['limit=3&page=2', 'limit=3&page=3']],
    ['a link', { link: 'next' }, 'at', () => ({}), ['at=3', 'at=6']],
  ])('%s', async (name, next, parameter, leads, queries) => {
    const { found, requests } = await askServed({ ...LIST, query: { limit: '3' }, next }, (request) => {
      const at = starts(request, parameter);
      const from = parameter === 'page' ? Math.max(0, (at - 1) * 3) : at;
      return name === 'a link' ? byLink(from, request) : { body: { ...page(from), ...leads(from, request, from < 6) } };
    });
    expect(found).toMatchObject(
      ok({ total: 7, targets: RP, snapshot: '5', asOf: '2026-11-22T02:00:00.000Z', uncounted: [] }),
    );
    // Pages whose addresses are numbers are asked for together.
    const asked = requests.map(({ query }) => String(new URLSearchParams(query)));
    expect(asked.toSorted()).toEqual(['limit=3', ...queries].toSorted());
  });

  it.each([
    ['a relative address', '<?at=3>; rel=next'],
    ['a parameter without a value', '</list?at=3>; crossorigin; rel="next"'],
    ['a quotation mark in a title', String.raw`</list?at=3>; title="a \" b"; rel="next"`.replace('\\\\', '\\')],
    ['an empty parameter', '</list?at=3>;; rel="next";'],
    ['a comma in the address', '</list?at=3&x=a,b> ; REL = "NEXT"'],
    ['a link within a title', '</list>; title="</list?at=6>; rel=next, "; rel=prev, </list?at=3>; rel=next'],
  ])('of a link with %s', async (_, link) => {
    const { found } = await askServed({ ...LIST, next: { link: 'next' } }, (request) => {
      const from = starts(request, 'at');
      return { body: page(from, PRACTICES.slice(0, 6)), headers: from === 0 ? { link } : {} };
    });
    expect(found).toMatchObject(ok({ total: 6, targets: RP }));
  });

  it('is none: the list is one page', async () => {
    const { found } = await askServed({ ...LIST, next: 'none' }, () => ({ body: { ...page(0), results: PRACTICES } }));
    expect(found).toMatchObject(ok({ targets: RP }));
  });

  /** What the first page says; a list that is cut is said to have no further page, not to count wrongly. */
  const missing = '3 sites, and no further page';
  it.each<[string, string, string | undefined, string]>([
    ['that is not asked for', 'none', undefined, missing],
    ['that is not found by its path', 'nxt', undefined, missing],
    ['on another server', 'next', 'http://127.0.0.1:1/list', 'one at http://127.0.0.1:1, which is not followed'],
    ['with a user name', 'next', 'http://user@ORIGIN/list', 'one with a user name'],
    ['that was asked for before', 'next', '/list', 'a page that was asked for before'],
  ])('%s is not followed', async (_, path, next, observed) => {
    const { found } = await askServed({ ...LIST, next: path }, ({ origin }) => ({
      body: { ...page(0), next: next?.replace('ORIGIN', origin.slice('http://'.length)) },
    }));
    expect(found).toMatchObject(failure('inconsistent', { observed, key: 'next' }));
  });

  it('is not one object', async () => {
    const { found } = await askServed({ ...LIST, next: 'next' }, () => ({ body: { ...page(0), next: {} } }));
    expect(found).toMatchObject(failure('malformed', { observed: 'an object', key: 'next' }));
  });
});

it('a list without an end is given up when the time is, however new its pages and sites are', async () => {
  const stop = new AbortController();
  const fetch = boundedFetch({ signal: stop.signal, remaining: () => (stop.signal.aborted ? 0 : 60_000) });
  const site = { id: 'slug', attributes: { engine: 'engine' } };
  const { found, requests } = await askServed(
    { ...LIST, next: 'next', total: 'none', snapshot: 'none', bounds: { sites: 7 }, site },
    ({ nth }) => {
      if (nth === 50) stop.abort();
      return { body: { results: [{ slug: `s${String(nth)}`, engine: 'rp' }], next: `c${String(nth)}` } };
    },
    { fetch },
  );
  expect(found).toMatchObject(failure('unavailable', { asked: expect.stringMatching(/ \(page 50\)$/), key: 'url' }));
  expect(requests).toHaveLength(50);
});
