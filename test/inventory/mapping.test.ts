import { describe, expect, it } from 'vitest';
import { fail, ok } from '../../src/domain/result.ts';
import { boundedFetch } from '../../src/http/bounded-fetch.ts';
import { askList, serveList, type ListAnswer, type ListRequest } from './lists.ts';
import { FRESH } from './support.ts';

/* An API that a team already has, read by the mapping of the policy. */

interface Practice {
  readonly slug: string;
  readonly engine: unknown;
  readonly state?: unknown;
}

const PRACTICES: readonly Practice[] = Array.from({ length: 7 }, (_, index) => ({
  slug: `p${String(index)}`,
  engine: index < 4 ? 'rp' : 'tm',
  state: { value: 'active' },
  updated: '2026-11-21T09:00:00Z',
}));
const SITE = { id: 'slug', status: 'state.value', attributes: { engine: 'engine' } };
const DATE = { date: 'Sun, 22 Nov 2026 02:00:00 GMT' };
const LIST = { items: 'results', total: 'count', 'as-of': { header: 'Date' }, snapshot: 'version', site: SITE };
const RP = ['p0', 'p1', 'p2', 'p3'];

/** Three on a page. */
function page(
  from: number,
  all: readonly unknown[] = PRACTICES,
): { count: number; version: number; results: unknown[] } {
  return { count: all.length, version: 5, results: all.slice(from, from + 3) };
}

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

describe('a site', () => {
  const serveItems = (items: unknown) =>
    serveList(() => ({ body: typeof items === 'string' ? `{"results":${items}}` : { results: items }, headers: DATE }));
  const source = { ...LIST, next: 'none', total: 'length(results)', snapshot: "'one'" };
  const ask = async (items: unknown, site: Record<string, unknown>) => {
    const { origin } = await serveItems(items);
    return askList({ ...source, url: origin, site });
  };
  const rp = { engine: "'rp'" };

  it('is made of expressions: paths, lists of pairs, numbers as they are written', async () => {
    const items =
      '[{"n":1.10,"Tags":[{"Key":"engine","Value":"rp"},{"Key":"x","Value":"y"}],"on":true},{"n":2,"Tags":[],"on":false}]';
    const site = {
      id: 'n',
      name: "join(' ', ['site', to_string(on)])",
      status: "on && 'active' || 'off'",
      attributes: { engine: "Tags[?Key=='engine'].Value | [0]" },
    };
    expect(await ask(items, site)).toMatchObject(
      ok({ total: 2, permitted: 1, targets: ['1.10'], statuses: new Map([['active', 1]]) }),
    );
  });

  it('has what its expressions do not find as unknown, and its labels only where they are', async () => {
    const items = [
      { id: 'a', status: 'active', labels: { engine: 'rp', frozen: null } },
      { id: 'b', status: 'active', labels: {} },
      { id: 'c', status: 'active', ring: 'x' },
    ];
    const found = await ask(items, { id: 'id', status: 'status', labels: 'labels', attributes: { ring: 'ring' } });
    expect(found.ok && found.value.unassigned).toEqual([
      {
        dimension: 'default',
        count: 2,
        sites: [
          { id: 'b', name: null, values: [{ key: 'engine', present: false, value: null }], cohorts: null },
          { id: 'c', name: null, values: [{ key: 'engine', present: false, value: null }], cohorts: null },
        ],
      },
    ]);
    const mapped = await ask(items, { id: 'id', status: 'status', attributes: { engine: 'labels.engine' } });
    expect(mapped.ok && mapped.value.unassigned[0]?.sites[0]?.values).toEqual([
      { key: 'engine', present: true, value: null },
    ]);
  });

  it('has the cohorts of a list, of a single name, or none', async () => {
    const items = [{ id: 'a', tags: ['x', { slug: 'y' }] }, { id: 'b', tags: 'z' }, { id: 'c' }];
    expect(
      await ask([{ id: 'a', tags: ['x', 7] }, { id: 'b', tags: 'z' }, { id: 'c' }], { id: 'id', cohorts: 'tags' }),
    ).toMatchObject(ok({ knownCohorts: ['7', 'x', 'z'] }));
    expect(await ask(items, { id: 'id', cohorts: 'tags' })).toMatchObject(
      fail({
        code: 'inventory.malformed',
        expected: 'a list of names from site.cohorts (tags)',
        observed: 'a list of 2 for item 1',
        key: 'site.cohorts',
      }),
    );
  });

  it.each<[string, unknown, Record<string, unknown>, Record<string, unknown>]>([
    [
      'no status in any',
      [{ id: 'a', stat: 'x' }, { id: 'b' }],
      { id: 'id', status: 'status', attributes: rp },
      {
        code: 'inventory.unmapped',
        expected: 'site.status (status) to give a value for at least one site',
        observed: 'nothing for any of 2 sites; the first item has id, stat; did you mean stat?',
        key: 'site.status',
      },
    ],
    ['no id in the first', [{ name: 'a' }, { id: 'b' }], { id: 'id' }, { code: 'inventory.unmapped', key: 'site.id' }],
    [
      'no id in another',
      [{ id: 'a' }, { name: 'b' }],
      { id: 'id' },
      { code: 'inventory.malformed', observed: 'null for item 2', key: 'site.id' },
    ],
    [
      'a key within others',
      [{ id: 'a', meta: { Labels: { engine: 'rp' } } }],
      { id: 'id', attributes: { engine: 'meta.labels.engine' } },
      {
        code: 'inventory.unmapped',
        observed:
          'nothing for any of 1 sites; the first item has id, meta.Labels.engine; did you mean meta.Labels.engine?',
      },
    ],
    [
      'an object for a value',
      [{ id: 'a', engine: { name: 'rp' } }],
      { id: 'id', attributes: { engine: 'engine' } },
      {
        code: 'inventory.malformed',
        expected: 'a single value from site.attributes.engine (engine)',
        observed: 'an object for item 1',
        key: 'site.attributes.engine',
      },
    ],
    [
      'a list for a value',
      [{ id: 'a', engine: ['rp'] }],
      { id: 'id', attributes: { engine: 'engine' } },
      { code: 'inventory.malformed', observed: 'a list of 1 for item 1' },
    ],
    [
      'a text for labels',
      [{ id: 'a', labels: 'rp' }],
      { id: 'id', labels: 'labels' },
      { code: 'inventory.malformed', key: 'site.labels' },
    ],
    [
      'an item that is null',
      [{ id: 'a' }, null],
      { id: 'id' },
      { code: 'inventory.malformed', expected: 'a site for every item of the list', key: 'items' },
    ],
    [
      'values that an expression does not fit',
      [{ id: 'a' }],
      { id: 'id', name: 'length(name)' },
      { code: 'inventory.malformed', key: 'site.name' },
    ],
  ])('with %s', async (_, items, site, error) => {
    expect(await ask(items, site)).toMatchObject(fail(error));
  });

  it('is never left out by an expression', async () => {
    const items = PRACTICES;
    expect(await ask(items, { id: '[slug][] | [0]', attributes: { engine: 'engine' } })).toMatchObject(
      ok({ total: 7 }),
    );
    expect(await ask(items, { id: 'slug | @', attributes: { engine: 'engine' } })).toMatchObject(ok({ total: 7 }));
  });
});

describe('the secret', () => {
  const secret = 'inv:NobodyMaySee';
  it.each<[string, unknown, Record<string, string>]>([
    ['bearer by default', undefined, { authorization: `Bearer ${secret}` }],
    ['bearer', 'bearer', { authorization: `Bearer ${secret}` }],
    ['basic', 'basic', { authorization: `Basic ${btoa(secret)}` }],
    ['a header', { header: 'X-Api-Key' }, { 'x-api-key': secret }],
    ['another scheme', { scheme: 'Token' }, { authorization: `Token ${secret}` }],
    ['an identity token', { oidc: 'inventory' }, { authorization: 'Bearer identity-for-inventory' }],
  ])('is sent as %s', async (_, auth, headers) => {
    const list = await serveList(() => ({ body: { ...page(0), results: PRACTICES }, headers: DATE }));
    const fetchIdentity = (audience: string) => Promise.resolve(ok(`identity-for-${audience}`));
    const source = { ...LIST, url: list.origin, next: 'none', ...(auth === undefined ? {} : { auth }) };
    expect(await askList(source, { token: secret, fetchIdentity })).toMatchObject(ok({ targets: RP }));
    expect(list.requests[0]?.headers).toMatchObject(headers);
  });

  it.each<[string, unknown, string]>([
    ['bearer', 'bearer', 'the inventory-token input was refused'],
    ['an identity token', { oidc: 'inventory' }, 'the identity token of the workflow was refused'],
  ])('that is refused as %s', async (_, auth, why) => {
    const list = await serveList(() => ({ body: {}, status: 401 }));
    const fetchIdentity = () => Promise.resolve(ok('identity'));
    expect(
      await askList({ ...LIST, url: list.origin, next: 'none', auth }, { token: secret, fetchIdentity }),
    ).toMatchObject(fail({ code: 'inventory.unavailable', observed: `HTTP 401: ${why}`, key: 'auth' }));
  });

  it('without a colon is none for basic', async () => {
    expect(
      await askList({ ...LIST, url: 'http://127.0.0.1:9', next: 'none', auth: 'basic' }, { token: 'secret' }),
    ).toMatchObject(fail({ code: 'inventory.unavailable', observed: 'one without a colon', key: 'auth' }));
  });

  it.each<[string, unknown]>([
    ['basic', 'basic'],
    ['an identity token', { oidc: 'inventory' }],
  ])('sent as %s that comes back is not let in', async (_, auth) => {
    const list = await serveList(({ headers }) => ({
      body: { ...page(0), results: PRACTICES.map((practice) => ({ ...practice, name: headers.authorization })) },
      headers: DATE,
    }));
    const fetchIdentity = () => Promise.resolve(ok('header.payload.signature'));
    const found = await askList({ ...LIST, url: list.origin, next: 'none', auth }, { token: secret, fetchIdentity });
    expect(found).toMatchObject(
      fail({ code: 'inventory.malformed', observed: 'an answer that repeats the secret it was sent' }),
    );
    expect(JSON.stringify(found)).not.toContain(btoa(secret));
  });

  it.each([
    ['the password of basic alone', 'me:inv_NobodyMaySee', '"inv_NobodyMaySee"', false],
    ['it, written with escapes', 'me:inv_NobodyMaySee', String.raw`"inv_Nobody\u004DaySee"`, false],
    [
      'what is sent, as PHP writes it',
      'me:NobodyMay???See',
      JSON.stringify(btoa('me:NobodyMay???See')).replaceAll('/', String.raw`\/`),
      false,
    ],
    ['a password that is a word', 'me:active', '"active"', true],
  ])('%s, that comes back', async (_, token, name, believed) => {
    const body = JSON.stringify({ ...page(0), results: PRACTICES }).replaceAll('"slug":', `"name":${name},"slug":`);
    const list = await serveList(() => ({ body, headers: DATE }));
    const found = await askList({ ...LIST, url: list.origin, next: 'none', auth: 'basic' }, { token });
    expect(found.ok).toBe(believed);
  });

  it('of basic is not shown where a redirect has it for the name of a host', async () => {
    const list = await serveList(() => ({
      body: '',
      status: 302,
      headers: { location: 'http://inv-NobodyMaySee.example.org/' },
    }));
    const found = await askList(
      { ...LIST, url: list.origin, next: 'none', auth: 'basic' },
      { token: 'me:inv-NobodyMaySee' },
    );
    expect(found).toMatchObject(
      fail({ observed: 'HTTP 302, a redirect to another origin (http://***.example.org), which is not followed' }),
    );
  });
});
