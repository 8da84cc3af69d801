import { ok } from '../../src/domain/result.ts';
import { describe, expect, test } from 'vitest';
import { makeEstate, type EstateSite } from '../loopback/estate.ts';
import type { InventoryRequest, WireBody } from '../loopback/inventory.ts';
import { ask, ESTATE, failure, FRESH, serve } from './support.ts';

const active = (sites: readonly EstateSite[], cohort: string) =>
  sites.filter((site) => site.status === 'active' && site.cohorts.includes(cohort)).map((site) => site.id);

describe('a truthful inventory', () => {
  test('of real size takes seven pages and one look at the cohorts', async () => {
    const sites = makeEstate();
    const inventory = await serve({ sites, pageSize: 1000 });
    const answer = await ask(inventory.url);
    expect(answer).toMatchObject(
      ok({ total: 6637, snapshot: 'loopback#1', asOf: FRESH, violations: [], unknownCohorts: [] }),
    );
    expect(answer.ok && answer.value.targets).toEqual(active(sites, 'resource-publisher'));
    const paths = inventory.requests.map(({ path }) => path);
    expect(paths.toSorted()).toEqual(['/v1/cohorts', ...Array<string>(7).fill('/v1/sites')]);
    // The counts are asked for beside the first page.
    expect(paths.indexOf('/v1/cohorts')).toBeLessThan(2);
    const pages = inventory.requests.filter(({ path }) => path === '/v1/sites');
    expect(pages.map(({ query }) => query['limit'])).toEqual(Array<string>(7).fill('1000'));
    expect(pages[0]?.query).toEqual({ limit: '1000' });
  });

  test('is not asked for cohorts when the policy selects all of its own', async () => {
    const inventory = await serve();
    expect(await ask(inventory.url, { select: true })).toMatchObject(
      ok({ targets: active(ESTATE, 'resource-publisher') }),
    );
    expect(inventory.requests.map(({ path }) => path)).toEqual(['/v1/sites', '/v1/sites', '/v1/sites']);
  });

  test('may have a slash at the end of its address', async () => {
    const inventory = await serve();
    expect(await ask(`${inventory.url}/`)).toMatchObject({ ok: true });
    expect(inventory.requests.map(({ path }) => path)).toContain('/v1/sites');
  });

  test.each([
    ['secret', 'Bearer secret'],
    [null, undefined],
    ['', undefined],
  ])('token %j is sent as %j', async (token, header) => {
    const inventory = await serve();
    await ask(inventory.url, { deps: { token } });
    expect(inventory.requests.map((one) => one.headers.authorization)).toEqual(inventory.requests.map(() => header));
    expect(inventory.requests[0]?.headers.accept).toBe('application/json');
  });

  test('gives the oldest asOf of its answers', async () => {
    const inventory = await serve({
      edit: (body, { nth }) => ({ ...body, asOf: nth === 2 ? '2026-11-22T01:00:00+00:00' : FRESH }),
    });
    expect(await ask(inventory.url)).toMatchObject(ok({ asOf: '2026-11-22T01:00:00+00:00' }));
  });

  test('names a declared cohort that it does not know', async () => {
    const sites = ESTATE.filter(({ cohorts }) => cohorts.includes('template-manager')).length;
    const { url } = await serve({ cohorts: [{ name: 'template-manager', sites }] });
    expect(await ask(url)).toMatchObject(
      ok({ unknownCohorts: ['resource-publisher'], knownCohorts: ['template-manager'] }),
    );
  });

  test('may leave out or null what is optional, and add what is not known', async () => {
    const sites: WireBody[] = [
      { id: 'a' },
      { id: 'b', name: null, status: null, cohorts: null, attributes: null, colour: 'red' },
      { id: 'c', status: 'active', attributes: { 'template-engine': 'resource-publisher', n: 5, b: false, nil: null } },
    ];
    const inventory = await serve({ sites, edit: (body) => ({ ...body, next: undefined, extra: {} }) });
    const answer = await ask(inventory.url, { select: true, targets: { kind: 'sites', ids: ['a', 'b', 'c'] } });
    expect(answer).toMatchObject(ok({ total: 3, permitted: 1, targets: ['a', 'b', 'c'] }));
    expect(
      answer.ok && answer.value.violations.filter((one) => one.kind === 'inactive').map((one) => one.reasons),
    ).toEqual([['unknown'], ['unknown']]);
  });
});

/** An edit of the pages: the same keys in each, or by the number of the page, from 1. */
const pages =
  (change: (body: WireBody, nth: number) => object) =>
  (body: WireBody, { nth }: InventoryRequest): WireBody =>
    Array.isArray(body['sites']) ? { ...body, ...change(body, nth) } : body;
const later = (keys: object) => pages((_, nth) => (nth > 1 ? keys : {}));
const again = ESTATE.slice(0, 10).map((site, index) =>
  index === 0 ? site : { ...site, id: `again-${String(index)}` },
);
const made = (nth: number) =>
  Array.from({ length: 10 }, (_, index) => ({ id: `made-up-${String(nth)}-${String(index)}` }));
const REPEATED = 'a page that was asked for before';
const CHANGED = 'snapshot "later": the inventory changed while it was read';
const FUTURE = 'asOf 2999-01-01T00:00:00Z, while it is 2026-11-22T08:00:00.000Z';

describe('an inventory that contradicts itself is not believed', () => {
  test.each<[string, (body: WireBody, request: InventoryRequest) => WireBody, string]>([
    ['a total that is too high', pages(() => ({ total: 26 })), '25 sites, and no further page'],
    ['a total that is too low', pages(() => ({ total: 24 })), 'more than 24 sites'],
    ['a total that changes midway', later({ total: 26 }), 'total 26'],
    ['a snapshot that changes midway', later({ snapshot: 'later' }), CHANGED],
    ['an id on two pages', later({ sites: again }), 'site Z10001 a second time'],
    ['the first page again and again', pages(() => ({ next: 'c' })), REPEATED],
    ['an empty page that is not the last', later({ sites: [] }), 'no sites, and a further page'],
    ['the last page left out', later({ next: null }), '20 sites, and no further page'],
    ['pages without an end', pages((_, nth) => ({ next: `c${String(nth)}`, sites: made(nth) })), 'more than 25 sites'],
    ['an asOf in the future', pages(() => ({ asOf: '2999-01-01T00:00:00Z' })), FUTURE],
  ])('%s', async (_, edit, observed) => {
    const inventory = await serve({ edit });
    const asked = expect.stringMatching(/^GET http:\/\/127\.0\.0\.1:\d+\/v1\/sites \(page [123]\)$/);
    expect(await ask(inventory.url)).toMatchObject(failure('inconsistent', { asked, observed }));
    expect(inventory.requests.filter(({ path }) => path === '/v1/sites').length).toBeLessThanOrEqual(3);
  });

  /** An edit of the counts alone. */
  const counts = (change: (cohorts: { name: string; sites: number }[]) => object) => (body: WireBody) =>
    Array.isArray(body['cohorts']) ? { ...body, ...change(body['cohorts']) } : body;
  const off = counts((all) => ({
    cohorts: all.map(({ name, sites }) => ({ name, sites: name === 'template-manager' ? sites + 1 : sites })),
  }));
  const twice = counts((all) => ({ cohorts: [...all, ...all] }));

  test.each<[string, (body: WireBody) => WireBody, RegExp]>([
    ['a count that is off', off, /^a count of \d+ for cohort template-manager$/],
    ['a cohort twice', twice, /^cohort [a-z-]+ a second time$/],
    ['counts of another snapshot', counts(() => ({ snapshot: 'later' })), /^snapshot "later"/],
  ])('%s', async (_, edit, observed) => {
    const { url } = await serve({ edit });
    const asked = expect.stringMatching(/\/v1\/cohorts$/);
    expect(await ask(url)).toMatchObject(failure('inconsistent', { asked, observed: expect.stringMatching(observed) }));
  });

  test('counts of cohorts that the policy does not have are of no account', async () => {
    const { url } = await serve({
      edit: counts((all) => ({ cohorts: [...all, { name: 'elsewhere', sites: 999 }] })),
    });
    expect(await ask(url)).toMatchObject({ ok: true });
  });
});

describe('age', () => {
  test.each([
    ['24 h old', '2026-11-21T08:00:00Z', null],
    ['a second more', '2026-11-21T07:59:59Z', 'inventory.stale'],
    ['ten seconds ahead', '2026-11-22T08:00:10Z', null],
    ['more ahead than clocks differ', '2026-11-22T08:00:11Z', 'inventory.inconsistent'],
  ])('%s', async (_, asOf, code) => {
    const answer = await ask((await serve({ asOf })).url);
    expect(answer.ok ? null : answer.error.code).toBe(code);
  });

  test('one stale answer makes the whole stale', async () => {
    const { url } = await serve({
      edit: (body, { path }) => (path.endsWith('/cohorts') ? { ...body, asOf: '2026-11-20T02:30:00Z' } : body),
    });
    expect(await ask(url)).toMatchObject(
      failure('stale', {
        expected: 'a snapshot at most 24 h old',
        observed: 'a snapshot as of 2026-11-20T02:30:00Z, 2 d 5 h old',
      }),
    );
  });
});
