// What comes back is no answer of the inventory: a page to log in, two JSON texts in a row, JSON with comments, another encoding, a list where an object should be.
// Origin: captive portals and single sign-on that answer 200; Bishop Fox, "An Exploration of JSON Interoperability Vulnerabilities" (2021).
import { expect, it } from 'vitest';
import { SITES } from '../acceptance/scenario.ts';
import { quietScenario } from './support-live.ts';

const answer = () =>
  JSON.stringify({ snapshot: 's', asOf: new Date().toISOString(), total: SITES.length, next: null, sites: SITES });

it.each<readonly [string, (text: string) => string | Uint8Array]>([
  ['a page to log in', () => '<!doctype html><title>Log in</title>'],
  ['a second answer', (text) => `${text}\n${text}`],
  ['UTF-16', (text) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'))],
  [
    'a byte that is no UTF-8',
    (text) => Buffer.concat([Buffer.from(text.slice(0, -2)), Buffer.from([0xff]), Buffer.from(text.slice(-2))]),
  ],
  ['a list of the sites alone', () => JSON.stringify(SITES)],
  ['the answer in quotation marks', (text) => JSON.stringify(text)],
])('%s', async (_, body) => {
  const own = await quietScenario({
    approvedBy: ['alice'],
    inventory: {
      fault: () => ({ status: 200, headers: { 'content-type': 'application/json' }, body: body(answer()) }),
    },
  });
  expect(await own.run()).toMatchObject({
    verdict: 'error',
    gate: 'closed',
    codes: ['inventory.malformed'],
    sites: null,
  });
  expect(own.inventory.requests).toHaveLength(1);
});

it('a byte order mark in front is no part of it, and the content type is not what counts', async () => {
  const own = await quietScenario({
    approvedBy: ['alice'],
    inventory: {
      fault: () => ({ status: 200, headers: { 'content-type': 'text/plain' }, body: `\uFEFF${answer()}\n` }),
    },
  });
  expect(await own.run()).toMatchObject({ verdict: 'allow', sites: 3 });
});
