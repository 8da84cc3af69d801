// The inventory's `next` is no cursor but an address, a path, or header lines: followed or pasted into a request, it would lead the token away.
// Origin: CRLF injection into requests (undici CVE-2022-31150, Python's urllib CVE-2019-9740), and clients that follow a `next` wherever it points.
import { expect, it } from 'vitest';
import { quickScenario, SITES, TOKENS } from '../acceptance/scenario.ts';
import { machine } from './support-live.ts';

it.each<readonly [string, (url: string) => string]>([
  ['an address', (url) => `${url}/v1/sites?limit=1000`],
  ['a protocol-relative address', (url) => `${url.replace('http:', '')}/v1/sites`],
  ['a path upwards', () => '/../../admin?x=1#'],
  ['further parameters', () => 'x&limit=1&cursor=y'],
  ['header lines', (url) => `x HTTP/1.1\r\nHost: ${url.slice(7)}\r\nAuthorization: stolen\r\n\r\n`],
  ['a NUL and a line end', () => 'x\u0000y\n'],
])('%s is a cursor like any other', async (_, next) => {
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
