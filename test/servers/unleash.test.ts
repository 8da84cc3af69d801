import { heldBytes } from '../../src/inventory/file-reading.ts';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fail, ok } from '../../src/domain/result.ts';
import { createInventory } from '../../src/inventory/index.ts';
import { policyOfPage } from '../inventory/recipes/page.ts';
import { findPostgres, freePort, startPostgres, type Database } from '../inventory/postgres/server.ts';
import { depsOf, FRESH, queryOf } from '../inventory/support.ts';
import { findOrSay, startServer, type RunningServer } from './process.ts';

/* Segments of Unleash, through the step of its page. */

const folder = findOrSay('unleash');
const binaries = findPostgres();
const hasJq = spawnSync('jq', ['--version']).status === 0;
if (!hasJq) console.warn('This machine has no jq: the step for Unleash is not tried.');
const isMissing = folder === null || binaries === null || !hasJq;
const TOKEN = '*:*.0123456789abcdef';
const SEGMENTS = '/api/admin/segments';

let database: Database;
let server: RunningServer;

beforeAll(async () => {
  if (folder === null || binaries === null) return;
  database = await startPostgres(binaries);
  const sql = postgres({ host: '127.0.0.1', port: database.port, username: 'owner', database: 'postgres' });
  await sql.unsafe('create database unleash');
  await sql.end();
  const port = await freePort();
  const db = {
    host: '127.0.0.1',
    port: database.port,
    user: 'owner',
    password: 'none',
    database: 'unleash',
    ssl: false,
  };
  const token = { environment: '*', projects: ['*'], secret: TOKEN, type: 'admin', tokenName: 'test' };
  const options = {
    db,
    server: { host: '127.0.0.1', port },
    authentication: { initApiTokens: [token] },
    checkVersion: false,
    telemetry: false,
  };
  server = await startServer({
    from: folder,
    port,
    files: { 'server.mjs': `import { start } from 'unleash-server';\nawait start(${JSON.stringify(options)});\n` },
    words: ['server.mjs'],
    ready: '/health',
  });
  await addSegment('rp', ['a', 'b']);
  await addSegment('tm', ['c']);
}, 120_000);
afterAll(async () => {
  await server?.stop();
  database?.stop();
});

async function addSegment(name: string, values: readonly string[], inverted = false): Promise<void> {
  const constraint = { contextName: 'userId', operator: 'IN', values, inverted, caseInsensitive: false };
  const answer = await fetch(server.origin + SEGMENTS, {
    method: 'POST',
    headers: { authorization: TOKEN, 'content-type': 'application/json' },
    body: JSON.stringify({ name, constraints: [constraint] }),
  });
  if (!answer.ok) throw new Error(`segment ${name}: ${String(answer.status)} ${await answer.text()}`);
}

/** What the page's step would have written, read as the page's mapping says. */
async function ask() {
  const page = readFileSync(join(resolve(import.meta.dirname, '../..'), 'docs/how-to/inventories/unleash.md'), 'utf8');
  const [, filter = ''] = /jq '([^']+)'/.exec(page) ?? [];
  const answer = await fetch(server.origin + SEGMENTS, { headers: { authorization: TOKEN } });
  const { stdout, status, stderr } = spawnSync('jq', [filter], { input: await answer.text(), encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const policy = policyOfPage('unleash', { statuses: ['unknown'], select: false });
  const content = new TextEncoder().encode(stdout);
  const deps = depsOf({ findStepFile: () => Promise.resolve(ok({ read: heldBytes(content), writtenAt: FRESH })) });
  return createInventory(policy.inventory, deps).resolve([queryOf(policy, ['rp'])], new AbortController().signal);
}

test.skipIf(isMissing)('segments are cohorts', async () => {
  expect(await ask()).toMatchObject(ok([{ total: 3, targets: ['a', 'b'], knownCohorts: ['rp', 'tm'] }]));
});

// The last two of the tests: the segments stay.
test.skipIf(isMissing)('an inverted constraint adds nobody', async () => {
  await addSegment('not-d', ['d'], true);
  expect(await ask()).toMatchObject(ok([{ total: 3 }]));
});

test.skipIf(isMissing)('an id in two segments is refused', async () => {
  await addSegment('again', ['a']);
  expect(await ask()).toMatchObject(fail({ code: 'inventory.inconsistent' }));
});
