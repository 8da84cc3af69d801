// The inventory, or who answers in its place, redirects to another machine, host, port or scheme: a client that repeats its headers hands over the token.
// Origin: curl CVE-2018-1000007 and CVE-2022-27774 (another port), follow-redirects CVE-2022-0155, undici CVE-2023-45143, node-fetch CVE-2022-0235, urllib3 CVE-2023-43804.
import { expect, it } from 'vitest';
import { quickScenario, TOKENS } from '../acceptance/scenario.ts';
import { machine } from './support-live.ts';

const approved = { approvedBy: ['alice'] } as const;

it.each<readonly [number, string, (at: { url: string; port: number }, own: string) => string]>([
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
])('%i to %s is not followed', async (status, _, target) => {
  const thief = await machine();
  const own = await quickScenario(approved);
  own.inventory.set({ fault: () => ({ status, headers: { location: target(thief, own.inventory.url) } }) });
  expect(await own.run()).toMatchObject({
    verdict: 'error',
    gate: 'closed',
    codes: ['inventory.unavailable'],
    sites: null,
  });
  expect(thief.seen).toEqual([]);
  expect(own.inventory.requests).toHaveLength(1);
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
