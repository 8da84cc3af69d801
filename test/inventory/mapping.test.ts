import { describe, expect, it } from 'vitest';
import { ok } from '../../src/domain/result.ts';
import { askList, askServed } from './lists.ts';
import { LIST, PRACTICES, RP } from './practices.ts';
import { failure } from './support.ts';

/* An API that a team already has, read by the mapping of the policy. */

describe('a site', () => {
  const source = { ...LIST, next: 'none', total: 'length(results)', snapshot: "'one'" };
  const ask = async (items: unknown, site: Record<string, unknown>) => {
    const body = typeof items === 'string' ? `{"results":${items}}` : { results: items };
    return (await askServed({ ...source, site }, () => ({ body }))).found;
  };

  it('is made of expressions: paths, lists of pairs, numbers as they are written', async () => {
    const tags = '[{"Key":"engine","Value":"rp"},{"Key":"x","Value":"y"}]';
    const site = {
      id: 'n',
      name: "join(' ', ['site', to_string(on)])",
      status: "on && 'active' || 'off'",
      attributes: { engine: "Tags[?Key=='engine'].Value | [0]" },
    };
    expect(await ask(`[{"n":1.10,"Tags":${tags},"on":true},{"n":2,"Tags":[],"on":false}]`, site)).toMatchObject(
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
    const site = { name: null, values: [{ key: 'engine', present: false, value: null }], cohorts: null };
    expect(found.ok && found.value.unassigned).toEqual([
      { dimension: 'default', count: 2, sites: ['b', 'c'].map((id) => ({ id, ...site })) },
    ]);
    const mapped = await ask(items, { id: 'id', status: 'status', attributes: { engine: 'labels.engine' } });
    expect(mapped.ok && mapped.value.unassigned[0]?.sites[0]?.values).toEqual([
      { key: 'engine', present: true, value: null },
    ]);
  });

  it('has no labels but those that are written as such', async () => {
    // The language sets the key of an object that it puts together as JavaScript does: that one becomes its prototype.
    const items = '[{"id":"a","status":"active","labels":{"__proto__":{"engine":"rp"},"ring":"1"}}]';
    const site = { id: 'id', status: 'status', labels: 'merge(labels, `{}`)' };
    expect(await ask(items, site)).toMatchObject(ok({ permitted: 1, targets: [] }));
  });

  it('has the cohorts of a list, of a single name, or none', async () => {
    const items = [{ id: 'a', tags: ['x', 7] }, { id: 'b', tags: 'z' }, { id: 'c' }];
    expect(await ask(items, { id: 'id', cohorts: 'tags' })).toMatchObject(ok({ knownCohorts: ['7', 'x', 'z'] }));
    expect(await ask([{ id: 'a', tags: ['x', { slug: 'y' }] }], { id: 'id', cohorts: 'tags' })).toMatchObject(
      failure('malformed', { observed: 'a list of 2 for item 1', key: 'site.cohorts' }),
    );
  });

  const within = [{ id: 'a', meta: { Labels: { engine: 'rp' } } }];
  const nearest =
    'nothing for any of 1 sites; the first item has id, meta.Labels.engine; did you mean meta.Labels.engine?';
  const absent = 'nothing for any of 2 sites; the first item has id, stat; did you mean stat?';
  const engine = (path: string) => ({ attributes: { engine: path } });
  it.each<[string, unknown, Record<string, unknown>, string, object]>([
    ['no status in any', [{ id: 'a', stat: 'x' }, { id: 'b' }], { status: 'status' }, 'unmapped', { observed: absent }],
    ['no id in the first', [{ name: 'a' }, { id: 'b' }], {}, 'unmapped', { key: 'site.id' }],
    ['no id in another', [{ id: 'a' }, { name: 'b' }], {}, 'malformed', { observed: 'null for item 2' }],
    ['a key within others', within, engine('meta.labels.engine'), 'unmapped', { observed: nearest }],
    ['an object for a value', [{ id: 'a', e: {} }], engine('e'), 'malformed', { key: 'site.attributes.engine' }],
    ['a list for a value', [{ id: 'a', e: ['rp'] }], engine('e'), 'malformed', { observed: 'a list of 1 for item 1' }],
    ['a text for labels', [{ id: 'a', labels: 'rp' }], { labels: 'labels' }, 'malformed', { key: 'site.labels' }],
    ['an item that is null', [{ id: 'a' }, null], {}, 'malformed', { key: 'items' }],
    ['values that do not fit', [{ id: 'a' }], { name: 'length(name)' }, 'malformed', { key: 'site.name' }],
  ])('with %s', async (_, items, site, code, error) => {
    expect(await ask(items, { id: 'id', ...site })).toMatchObject(failure(code, error));
  });

  it.each(['[slug][] | [0]', 'slug | @'])('is never left out by the expression %s', async (id) => {
    expect(await ask(PRACTICES, { id, ...engine('engine') })).toMatchObject(ok({ total: 7 }));
  });
});

describe('the secret', () => {
  const secret = 'inv:NobodyMaySee';
  const whole = { count: PRACTICES.length, version: 5, results: PRACTICES };
  const source = (auth: unknown) => ({ ...LIST, next: 'none', ...(auth === undefined ? {} : { auth }) });
  const fetchIdentity = (audience: string) => Promise.resolve(ok(`identity-for-${audience}`));

  it.each<[string, unknown, Record<string, string>]>([
    ['bearer by default', undefined, { authorization: `Bearer ${secret}` }],
    ['bearer', 'bearer', { authorization: `Bearer ${secret}` }],
    ['basic', 'basic', { authorization: `Basic ${btoa(secret)}` }],
    ['a header', { header: 'X-Api-Key' }, { 'x-api-key': secret }],
    ['another scheme', { scheme: 'Token' }, { authorization: `Token ${secret}` }],
    ['an identity token', { oidc: 'inventory' }, { authorization: 'Bearer identity-for-inventory' }],
  ])('is sent as %s', async (_, auth, headers) => {
    const { found, requests } = await askServed(source(auth), () => ({ body: whole }), {
      token: secret,
      fetchIdentity,
    });
    expect(found).toMatchObject(ok({ targets: RP }));
    expect(requests[0]?.headers).toMatchObject(headers);
  });

  it.each<[string, unknown, string]>([
    ['bearer', 'bearer', 'the inventory-token input was refused'],
    ['an identity token', { oidc: 'inventory' }, 'the identity token of the workflow was refused'],
  ])('that is refused as %s', async (_, auth, why) => {
    const deps = { token: secret, fetchIdentity };
    const { found } = await askServed(source(auth), () => ({ body: {}, status: 401 }), deps);
    expect(found).toMatchObject(failure('unavailable', { observed: `HTTP 401: ${why}`, key: 'auth' }));
  });

  it('without a colon is none for basic', async () => {
    const found = await askList({ ...source('basic'), url: 'http://127.0.0.1:9' }, { token: 'secret' });
    expect(found).toMatchObject(failure('unavailable', { observed: 'one without a colon', key: 'auth' }));
  });

  it.each<[string, unknown]>([
    ['basic', 'basic'],
    ['an identity token', { oidc: 'inventory' }],
  ])('sent as %s that comes back is not let in', async (_, auth) => {
    const { found } = await askServed(
      source(auth),
      ({ headers }) => ({
        body: { ...whole, results: PRACTICES.map((practice) => ({ ...practice, name: headers.authorization })) },
      }),
      { token: secret, fetchIdentity },
    );
    expect(found).toMatchObject(failure('malformed', { observed: 'an answer that repeats the secret it was sent' }));
    expect(JSON.stringify(found)).not.toContain(btoa(secret));
  });

  const asPhp = JSON.stringify(btoa('me:NobodyMay???See')).replaceAll('/', String.raw`\/`);
  it.each([
    ['the password of basic alone', 'me:inv_NobodyMaySee', '"inv_NobodyMaySee"', false],
    ['it, written with escapes', 'me:inv_NobodyMaySee', String.raw`"inv_Nobody\u004DaySee"`, false],
    ['what is sent, as PHP writes it', 'me:NobodyMay???See', asPhp, false],
    ['a password that is a word', 'me:active', '"active"', true],
  ])('%s, that comes back', async (_, token, name, believed) => {
    const body = JSON.stringify(whole).replaceAll('"slug":', `"name":${name},"slug":`);
    const { found } = await askServed(source('basic'), () => ({ body }), { token });
    expect(found.ok).toBe(believed);
  });

  it('of basic is not shown where a redirect has it for the name of a host', async () => {
    const headers = { location: 'http://inv-NobodyMaySee.example.org/' };
    const { found } = await askServed(source('basic'), () => ({ body: '', status: 302, headers }), {
      token: 'me:inv-NobodyMaySee',
    });
    const observed = 'HTTP 302, a redirect to another origin (http://***.example.org), which is not followed';
    expect(found).toMatchObject(failure('unavailable', { observed }));
  });
});
