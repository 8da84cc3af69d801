// The inventory answers with a few kilobytes that unpack to more than a runner has, with lists in lists, or with pages without an end.
// Origin: David Fifield, "A better zip bomb" (USENIX WOOT 2019); CWE-409; CVE-2022-38749 (SnakeYAML: depth).
import { fail } from '../../src/domain/result.ts';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/http/limits.ts';
import { ask, quickFetch, serve } from '../inventory/support.ts';
import { judge } from './support.ts';

const BODY = 'Target-Cohort: resource-publisher\n';

it('packed', async () => {
  // The product's own bound is 64 MB; here it is less, and so is the bomb.
  const packed = gzipSync(Buffer.alloc(3_000_000, ' '));
  expect(packed.length).toBeLessThan(10_000);
  const inventory = await serve({
    fault: () => ({
      status: 200,
      headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
      body: packed,
    }),
  });
  expect(await ask(inventory.url, { deps: { fetch: quickFetch({ maxBytes: 1_000_000 }) } })).toMatchObject(
    fail({ code: 'inventory.unavailable' }),
  );
  expect(inventory.requests.length).toBeLessThanOrEqual(2);
  expect(DEFAULT_LIMITS.maxBytes).toBeLessThanOrEqual(64 * 1024 * 1024);
});

it('nested', async () => {
  const run = await judge({
    body: BODY,
    inventory: { fault: () => ({ status: 200, body: '['.repeat(200_000) + ']'.repeat(200_000) }) },
  });
  expect(run).toMatchObject({ verdict: 'error', codes: ['inventory.malformed'] });
});

it('without an end', async () => {
  const run = await judge({
    body: BODY,
    inventory: {
      edit: (body, { nth }) => ({
        ...body,
        total: 1_000_000_000,
        next: 'more',
        sites: [{ id: `made-up-${String(nth)}` }],
      }),
    },
  });
  expect(run).toMatchObject({ verdict: 'error', codes: ['inventory.inconsistent'] });
  expect(run.own.inventory.requests.length).toBeLessThanOrEqual(3);
});

it('the honest form: packed, and what it says', async () => {
  const body = gzipSync(
    JSON.stringify({
      snapshot: 's',
      asOf: new Date().toISOString(),
      total: 1,
      sites: [{ id: 'R1', status: 'active', attributes: { 'template-engine': 'resource-publisher' } }],
    }),
  );
  expect(
    await judge({
      body: BODY,
      inventory: { fault: () => ({ status: 200, headers: { 'content-encoding': 'gzip' }, body }) },
    }),
  ).toMatchObject({ verdict: 'allow', sites: 1 });
});
