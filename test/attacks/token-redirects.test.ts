import { describe, expect, it } from 'vitest';
import { boundedFetch } from '../../src/http/bounded-fetch.ts';
import { quickScenario, SITES, TOKENS } from '../acceptance/scenario.ts';
import { machine } from './support-live.ts';
import { type Carrier } from '../../src/http/attempt.ts';

/* Answers that lead a token away. */

// Cursor: The inventory's `next` is no cursor but an address, a path, or header lines: followed or pasted into a request, it would lead the token away.
// Origin: CRLF injection into requests (undici CVE-2022-31150, Python's urllib CVE-2019-9740), and clients that follow a `next` wherever it points.
it.each<readonly [string, (url: string) => string]>([
  ['an address', (url) => `${url}/v1/sites?limit=1000`],
  ['a protocol-relative address', (url) => `${url.replace('http:', '')}/v1/sites`],
  ['a path upwards', () => '/../../admin?x=1#'],
  ['further parameters', () => 'x&limit=1&cursor=y'],
  ['header lines', (url) => `x HTTP/1.1\r\nHost: ${url.slice(7)}\r\nAuthorization: stolen\r\n\r\n`],
  ['a NUL and a line end', () => 'x\u0000y\n'],
])('cursor: %s is a cursor like any other', async (_, next) => {
  const thief = await machine();
  const cursor = next(thief.url);
  const own = await quickScenario({
    approvedBy: ['alice'],
    inventory: {
      edit: (body, { nth }) =>
        nth === 1
          ? { ...body, next: cursor, sites: SITES.slice(0, 4) }
          : { ...body, total: SITES.length, next: null, sites: SITES.slice(4) },
    },
  });
  expect(await own.run()).toMatchObject({ verdict: 'allow', sites: 3 });
  expect(thief.seen).toEqual([]);
  expect(
    own.inventory.requests.map(({ method, path, query, headers }) => [
      method,
      path,
      query,
      headers.host,
      headers.authorization,
    ]),
  ).toEqual(
    [{ limit: '1000' }, { limit: '1000', cursor }].map((query) => [
      'GET',
      '/v1/sites',
      query,
      new URL(own.inventory.url).host,
      `Bearer ${TOKENS.inventory}`,
    ]),
  );
});

// Next link: The `next` link of one of GitHub's lists points to a machine of the attacker's, or carries parameters that steer the client there, and the token with it.
// Origin: Authorization sent on to whoever the answer names, as in curl (CVE-2018-1000007) and follow-redirects (CVE-2022-0155); here by pagination.
it.each<readonly [string, (url: string) => string]>([
  ['another origin', (url) => `${url}/repos/acme/rollout/activity?after=x`],
  [
    'an option of the client that carries the requests',
    (url) => `https://api.github.com/x?after=x&baseUrl=${encodeURIComponent(url)}`,
  ],
  ['another repository', (url) => `${url}/x?after=x&owner=evil&repo=evil`],
  ['another method and address', (url) => `${url}/x?after=x&method=DELETE&url=${encodeURIComponent(`${url}/steal`)}`],
])('next link: %s', async (_, link) => {
  const thief = await machine();
  const own = await quickScenario({ approvedBy: ['alice'] });
  const asked: string[] = [];
  own.github.fault = ({ method, path }) => {
    if (!path.includes('/activity')) return undefined;
    asked.push(`${method} ${path}`);
    return asked.length === 1
      ? { status: 200, headers: { link: `<${link(thief.url)}>; rel="next"` }, body: [] }
      : undefined;
  };
  const run = await own.run();
  expect(thief.seen).toEqual([]);
  expect(asked).toHaveLength(2);
  for (const one of asked)
    expect(one).toMatch(/^GET \/repos\/acme\/rollout\/activity\?ref=refs%2Fheads%2Fchange-1&per_page=100/);
  expect(own.github.requests.at(-1)?.headers['authorization']).toContain(TOKENS.github);
  expect(run).toMatchObject({ exitCode: run.verdict === 'allow' ? 0 : 1 });
});

// Redirect github: What answers for GitHub redirects queries, look-ups or the publishing of the report to another machine, to be sent the workflow token.
// Origin: Authorization kept across origins: follow-redirects CVE-2022-0155, node-fetch CVE-2022-0235, requests CVE-2018-18074.
it.each([
  ['the query', /^POST \/graphql/, 307, 'error'],
  ['the query', /^POST \/graphql/, 301, 'error'],
  ['the activity', /^GET .*\/activity/, 302, 'hold'],
  ['the check run', /^POST .*\/check-runs/, 308, 'allow'],
  ['the comment', /^POST .*\/comments/, 307, 'allow'],
] as const)('redirect github: %s (%s) by %i: %s', async (_, which, status, verdict) => {
  const thief = await machine();
  const own = await quickScenario({ approvedBy: ['alice'] });
  own.github.fault = ({ method, path }) =>
    which.test(`${method} ${path}`) ? { status, headers: { location: `${thief.url}${path}` } } : undefined;
  const run = await own.run();
  expect(run).toMatchObject({ verdict, gate: verdict === 'allow' ? 'open' : 'closed' });
  expect(thief.seen).toEqual([]);
  // Nothing is asked a second time because of a redirect: each look-up once, the check run to claim and to complete.
  const asked = own.github.requests.filter(({ method, path }) => which.test(`${method} ${path}`));
  const distinct = new Set(asked.map(({ operationName, path }) => operationName ?? path));
  expect(asked).toHaveLength(which.source.includes('check-runs') ? 2 : distinct.size);
});

// Redirect inventory: The inventory, or who answers in its place, redirects to another machine, host, port or scheme: a client that repeats its headers hands over the token.
// Origin: curl CVE-2018-1000007 and CVE-2022-27774 (another port), follow-redirects CVE-2022-0155, undici CVE-2023-45143, node-fetch CVE-2022-0235, urllib3 CVE-2023-43804.
describe('redirect inventory', () => {
  const approved = { approvedBy: ['alice'] } as const;

  const TARGETS: readonly (readonly [number, string, (at: { url: string; port: number }, own: string) => string])[] = [
    [301, 'another port', ({ url }) => `${url}/v1/sites`],
    [302, 'a protocol-relative address', ({ port }) => `//127.0.0.1:${String(port)}/v1/sites`],
    [303, 'another host', ({ port }) => `http://localhost:${String(port)}/v1/sites`],
    [
      307,
      'an address with a user name in front',
      ({ url }, own) =>
        `${own.replace('127.0.0.1', '127.0.0.1:80@127.0.0.1').replace(/:\d+\/v1$/, '')}${url.slice(url.lastIndexOf(':'))}/v1/sites`,
    ],
    [308, 'another scheme', ({ port }) => `https://127.0.0.1:${String(port)}/v1/sites`],
    [307, 'its own address with a user name', (_, own) => `${own.replace('http://', 'http://me:secret@')}/sites`],
    [302, 'no usable address', () => 'http://['],
  ];

  it('none to another origin is followed', async () => {
    const thief = await machine();
    const own = await quickScenario(approved);
    for (const [count, [status, what, target]] of TARGETS.entries()) {
      own.inventory.set({ fault: () => ({ status, headers: { location: target(thief, own.inventory.url) } }) });
      expect([what, await own.run()]).toMatchObject([
        what,
        { verdict: 'error', gate: 'closed', codes: ['inventory.unavailable'], sites: null },
      ]);
      expect(thief.seen).toEqual([]);
      expect(own.inventory.requests).toHaveLength(count + 1);
    }
  });

  it('one to a host that has the token for its name, which is in small letters there, does not show it', async () => {
    const location = `http://${TOKENS.inventory.replaceAll('_', '-')}.example.org/`;
    const token = TOKENS.inventory.replaceAll('_', '-');
    const own = await quickScenario({ ...approved, inventory: { token: null } });
    own.inventory.set({ fault: () => ({ status: 302, headers: { location } }) });
    const run = await own.run({ with: { 'inventory-token': token } });
    expect(run).toMatchObject({ verdict: 'error', codes: ['inventory.unavailable'] });
    expect(own.comment()).toContain('a redirect to another origin');
    expect(JSON.stringify([run, own.comment(), own.check()]).toLowerCase()).not.toContain(token.toLowerCase());
  });

  it('one that comes round within the origin ends', async () => {
    const own = await quickScenario({
      ...approved,
      inventory: { fault: () => ({ status: 302, headers: { location: '/v1/sites?again' } }) },
    });
    expect(await own.run()).toMatchObject({ verdict: 'error', codes: ['inventory.unavailable'] });
    expect(own.inventory.requests.length).toBeLessThanOrEqual(12);
  });

  it('one within the origin is followed, with the token', async () => {
    const own = await quickScenario({
      ...approved,
      inventory: {
        fault: ({ nth }) =>
          nth === 1 ? { status: 307, headers: { location: '/v1/sites?limit=1000&moved=1' } } : undefined,
      },
    });
    expect(await own.run()).toMatchObject({ verdict: 'allow', sites: 3 });
    expect(own.inventory.requests.map(({ query, headers }) => [query['moved'], headers.authorization])).toEqual([
      [undefined, `Bearer ${TOKENS.inventory}`],
      ['1', `Bearer ${TOKENS.inventory}`],
    ]);
  });
});

// Scheme downgrade: A redirect from https to http, or to a port or host that is nearly the same: the token would travel in the clear, or to a neighbour.
// Origin: requests CVE-2018-18074 (https to http on the same host), Guzzle CVE-2022-31043 (failure to strip on a downgrade), curl CVE-2022-27776 (other ports).
describe('scheme downgrade', () => {
  const START = 'https://inventory.example.org/v1/sites';

  function carrier(location: string): { fetch: Carrier; sent: string[] } {
    const sent: string[] = [];
    const fetch: Carrier = (url) => {
      sent.push(String(url));
      return Promise.resolve(
        sent.length === 1 ? new Response(null, { status: 302, headers: { location } }) : new Response('{}'),
      );
    };
    return { fetch, sent };
  }

  const ask = (fetch: Carrier) =>
    boundedFetch({ signal: new AbortController().signal, remaining: () => 60_000, fetch })(START, {
      headers: { authorization: 'Bearer inv_secret' },
    });

  it.each([
    'http://inventory.example.org/v1/sites',
    'http:/v1/sites',
    'https://inventory.example.org:8443/v1/sites',
    'https://www.inventory.example.org/v1/sites',
    'https://inventory.example.org.evil.net/',
    '//evil.net/v1',
    '\\\\evil.net\\v1',
    '/\\evil.net/v1',
    '\t//evil.net',
    'https:evil.net',
    'https://inventory.example.org@evil.net/',
    'https://evil.net\\@inventory.example.org/',
    'https://INVENTORY.example.org%2Eevil.net/',
    'data:application/json,{}',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'https://user@inventory.example.org/v1',
  ])('%s gets nothing', async (location) => {
    const { fetch, sent } = carrier(location);
    const answer = await ask(fetch).then(
      () => 'answered',
      (error: unknown) => String(error),
    );
    // Whatever was asked was asked of the very origin.
    for (const url of sent) expect(new URL(url).origin).toBe('https://inventory.example.org');
    expect(answer).not.toContain('inv_secret');
    if (sent.length === 1) expect(answer).toMatch(/redirect/);
  });

  it.each(['/v2/sites', 'https://inventory.example.org/v2/sites', 'https://INVENTORY.EXAMPLE.ORG:443/v2/sites'])(
    '%s is the same origin',
    async (location) => {
      const { fetch, sent } = carrier(location);
      expect((await ask(fetch)).status).toBe(200);
      expect(sent).toEqual([START, 'https://inventory.example.org/v2/sites']);
    },
  );
});
