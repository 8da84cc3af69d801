import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ok } from '../../src/domain/result.ts';
import { createInventory } from '../../src/inventory/index.ts';
import { freePort } from '../inventory/postgres/server.ts';
import { depsOf, policyOf, queryOf } from '../inventory/support.ts';
import { findOrSay, startServer, type RunningServer } from './process.ts';

/* Our own shape, served from its published description by Prism, which refuses what the description does not allow. */

const DESCRIPTION = resolve(import.meta.dirname, '../../schema/inventory.openapi.yaml');
const folder = findOrSay('prism');
let server: RunningServer;

beforeAll(async () => {
  if (folder === null) return;
  const port = await freePort();
  server = await startServer({
    from: folder,
    port,
    files: { 'inventory.yaml': readFileSync(DESCRIPTION, 'utf8') },
    words: ['node_modules/@stoplight/prism-cli/dist/index.js', 'mock', '-p', String(port), 'inventory.yaml'],
    ready: '/cohorts',
  });
}, 120_000);
afterAll(() => server?.stop());

async function ask(select: boolean) {
  const policy = policyOf(`provider: http, url: "${server.origin}"`, { select });
  const cohort = 'resource-publisher';
  return createInventory(policy.inventory, depsOf({ token: 'secret' })).resolve(
    [queryOf(policy, [cohort])],
    new AbortController().signal,
  );
}

test.skipIf(folder === null)('the action asks what the description allows, and reads its example', async () => {
  expect(await ask(true)).toMatchObject(ok([{ total: 4, permitted: 3, snapshot: '2026-11-22T02:00Z#51' }]));
});

test.skipIf(folder === null)('so it is with the list of cohorts, where the policy selects none', async () => {
  expect(await ask(false)).toMatchObject(ok([{ total: 4, knownCohorts: ['rp', 'tm'] }]));
});

test.skipIf(folder === null)('a larger page than the description allows would be refused', async () => {
  expect((await fetch(`${server.origin}/sites?limit=1001`)).status).toBe(422);
});
