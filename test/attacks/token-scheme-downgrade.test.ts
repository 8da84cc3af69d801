// A redirect from https to http, or to a port or host that is nearly the same: the token would travel in the clear, or to a neighbour.
// Origin: requests CVE-2018-18074 (https to http on the same host), Guzzle CVE-2022-31043 (failure to strip on a downgrade), curl CVE-2022-27776 (other ports).
import { expect, it } from 'vitest';
import { boundedFetch, type Fetch } from '../../src/http/bounded-fetch.ts';

const START = 'https://inventory.example.org/v1/sites';

function carrier(location: string): { fetch: Fetch; sent: string[] } {
  const sent: string[] = [];
  const fetch: Fetch = (url) => {
    sent.push(String(url));
    return Promise.resolve(
      sent.length === 1 ? new Response(null, { status: 302, headers: { location } }) : new Response('{}'),
    );
  };
  return { fetch, sent };
}

const ask = (fetch: Fetch) =>
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
