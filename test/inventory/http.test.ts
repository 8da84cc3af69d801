import { ok, fail } from '../../src/domain/result.ts';
import { describe, expect, test } from 'vitest';
import { makeEstate, type EstateSite } from '../loopback/estate.ts';
import { LIES, type WireBody } from '../loopback/inventory.ts';
import { ask, ESTATE, FRESH, serve } from './support.ts';

const active = (sites: readonly EstateSite[], cohort: string) =>
  sites.filter((site) => site.status === 'active' && site.cohorts.includes(cohort)).map((site) => site.id);

/** An edit of the counts alone. */
const counts = (change: (cohorts: { name: string; sites: number }[]) => unknown) => (body: WireBody) =>
  Array.isArray(body['cohorts']) ? { ...body, cohorts: change(body['cohorts']) } : body;

describe('a truthful inventory', () => {
  test('of real size takes seven pages and one look at the cohorts', async () => {
    const sites = makeEstate();
    const inventory = await serve({ sites, pageSize: 1000 });
    const answer = await ask(inventory.url);
    expect(answer).toMatchObject(
      ok({ total: 6637, snapshot: 'loopback#1', asOf: FRESH, violations: [], unknownCohorts: [] }),
    );
    expect(answer.ok && answer.value.targets).toEqual(active(sites, 'resource-publisher'));
    const paths = inventory.requests.map((one) => one.path);
    expect(paths.toSorted()).toEqual(['/v1/cohorts', ...Array<string>(7).fill('/v1/sites')]);
    // The counts are asked for beside the first page.
    expect(paths.indexOf('/v1/cohorts')).toBeLessThan(2);
    const pages = inventory.requests.filter((one) => one.path === '/v1/sites');
    expect(pages.map((one) => one.query['limit'])).toEqual(Array<string>(7).fill('1000'));
    expect(pages[0]?.query).toEqual({ limit: '1000' });
  });

  test('is not asked for cohorts when the policy selects all of its own', async () => {
    const inventory = await serve();
    expect(await ask(inventory.url, { select: true })).toMatchObject(
      ok({ targets: active(ESTATE, 'resource-publisher') }),
    );
    expect(inventory.requests.map((one) => one.path)).toEqual(['/v1/sites', '/v1/sites', '/v1/sites']);
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
    const inventory = await serve({
      cohorts: [
        { name: 'template-manager', sites: ESTATE.filter((site) => site.cohorts.includes('template-manager')).length },
      ],
    });
    expect(await ask(inventory.url)).toMatchObject(
      ok({ unknownCohorts: ['resource-publisher'], knownCohorts: ['template-manager'] }),
    );
  });

  test('may be empty, and then has no targets', async () => {
    const inventory = await serve({ sites: [] });
    expect(await ask(inventory.url)).toMatchObject(ok({ total: 0, targets: [] }));
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

  test('may name an attribute __proto__', async () => {
    const inventory = await serve({
      fault: ({ path }) =>
        path.endsWith('/sites')
          ? {
              status: 200,
              body: `{"snapshot":"s","asOf":"${FRESH}","total":1,"sites":[{"id":"a","status":"active","attributes":{"__proto__":{"template-engine":"resource-publisher"}}}]}`,
            }
          : undefined,
    });
    expect(await ask(inventory.url, { select: true })).toMatchObject(
      fail({ code: 'inventory.malformed', observed: 'sites[0].attributes.__proto__ is an object' }),
    );
    inventory.set({
      fault: () => ({
        status: 200,
        body: `{"snapshot":"s","asOf":"${FRESH}","total":1,"sites":[{"id":"a","status":"active","attributes":{"__proto__":"x","constructor":"y"}}]}`,
      }),
    });
    expect(await ask(inventory.url, { select: true })).toMatchObject(ok({ targets: [] }));
    expect(Reflect.get({}, 'template-engine')).toBeUndefined();
  });
});

describe('an inventory that contradicts itself is not believed', () => {
  const observed: Record<keyof typeof LIES, RegExp> = {
    'a total that is too high': /^25 sites, and no further page$/,
    'a total that is too low': /^more than 24 sites$/,
    'a total that changes midway': /^total 26$/,
    'a snapshot that changes midway': /^snapshot "another": the inventory changed while it was read$/,
    'an id on two pages': /^site Z10001 a second time$/,
    'the first page again and again': /^a page that was asked for before$/,
    'a cursor that comes back': /^a page that was asked for before$/,
    'an empty page that is not the last': /^no sites, and a further page$/,
    'the last page left out': /^20 sites, and no further page$/,
    'pages without an end': /^more than 25 sites$/,
    'an asOf in the future': /^asOf 2999-01-01T00:00:00Z, while it is 2026-11-22T08:00:00.000Z$/,
  };

  test.each(Object.entries(LIES))('%s', async (name, edit) => {
    const inventory = await serve({ edit });
    const answer = await ask(inventory.url);
    expect(answer).toMatchObject(
      fail({
        code: 'inventory.inconsistent',
        asked: expect.stringMatching(/^GET http:\/\/127\.0\.0\.1:\d+\/v1\/sites \(page [123]\)$/),
      }),
    );
    expect(answer.ok ? '' : answer.error.observed).toMatch(new Map(Object.entries(observed)).get(name) ?? /never/);
    expect(inventory.requests.filter(({ path }) => path === '/v1/sites').length).toBeLessThanOrEqual(3);
  });

  test.each<[string, (body: WireBody) => unknown, RegExp]>([
    [
      'a count that is off',
      counts((all) => all.map((one) => (one.name === 'template-manager' ? { ...one, sites: one.sites + 1 } : one))),
      /^a count of \d+ for cohort template-manager$/,
    ],
    [
      'a cohort twice',
      counts((all) => [...all, ...all]),
      /^cohort resource-publisher a second time|cohort template-manager a second time$/,
    ],
    [
      'counts of another snapshot',
      (body) => (Array.isArray(body['cohorts']) ? { ...body, snapshot: 'later' } : body),
      /^snapshot "later"/,
    ],
  ])('%s', async (_, edit, observed) => {
    const inventory = await serve({ edit });
    expect(await ask(inventory.url)).toMatchObject(
      fail({
        code: 'inventory.inconsistent',
        asked: expect.stringMatching(/\/v1\/cohorts$/),
        observed: expect.stringMatching(observed),
      }),
    );
  });

  test('counts of cohorts that the policy does not have are of no account', async () => {
    const inventory = await serve({ edit: counts((all) => [...all, { name: 'elsewhere', sites: 999 }]) });
    expect(await ask(inventory.url)).toMatchObject({ ok: true });
  });
});

describe('age', () => {
  test.each([
    ['24 h old', '2026-11-21T08:00:00Z', null],
    ['a second more', '2026-11-21T07:59:59Z', 'inventory.stale'],
    ['ten seconds ahead', '2026-11-22T08:00:10Z', null],
    ['more ahead than clocks differ', '2026-11-22T08:00:11Z', 'inventory.inconsistent'],
  ])('%s', async (_, asOf, code) => {
    const inventory = await serve({ asOf });
    const answer = await ask(inventory.url);
    expect(answer.ok ? null : answer.error.code).toBe(code);
  });

  test('one stale answer makes the whole stale', async () => {
    const inventory = await serve({
      edit: (body, { path }) => (path.endsWith('/cohorts') ? { ...body, asOf: '2026-11-20T02:30:00Z' } : body),
    });
    expect(await ask(inventory.url)).toMatchObject(
      fail({
        code: 'inventory.stale',
        expected: 'a snapshot at most 24 h old',
        observed: 'a snapshot as of 2026-11-20T02:30:00Z, 2 d 5 h old',
      }),
    );
  });
});
