import { describe, expect, it } from 'vitest';
import { fail, ok } from '../../src/domain/result.ts';
import { askList, serveList } from './lists.ts';
import { LIST, PRACTICES, DATE, RP, page } from './practices.ts';

/* An API that a team already has, read by the mapping of the policy. */

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
