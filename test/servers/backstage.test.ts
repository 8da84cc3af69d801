import { afterAll, beforeAll, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { fail, ok } from '../../src/domain/result.ts';
import { PRACTICES } from '../inventory/recipes/servers.ts';
import { findPostgres, freePort, startPostgres, type Database } from '../inventory/postgres/server.ts';
import { askByPage, FOUND } from './ask.ts';
import { findOrSay, startServer, type RunningServer } from './process.ts';
import { relayTo } from './relay.ts';

/* A catalogue backend of Backstage, on a PostgreSQL of its own. */

const folder = findOrSay('backstage');
const binaries = findPostgres();
const isMissing = folder === null || binaries === null;
const TOKEN = 'a-token-of-this-test';
const LIST = '/api/catalog/entities/by-query';
const PRACTICES_ONLY = 'kind=resource,spec.type=practice';

let database: Database;
let server: RunningServer;

const MAIN = `
import { createBackend } from '@backstage/backend-defaults';
const backend = createBackend();
backend.add(import('@backstage/plugin-catalog-backend'));
await backend.start();
`;

const entities = PRACTICES.map(({ id, engine, active }) =>
  stringify({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Resource',
    metadata: { name: id, title: `Practice ${id}`, ...(engine !== null && { labels: { 'template-engine': engine } }) },
    spec: { type: 'practice', lifecycle: active ? 'production' : 'deprecated', owner: 'platform' },
  }),
).join('---\n');

beforeAll(async () => {
  if (folder === null || binaries === null) return;
  database = await startPostgres(binaries);
  const port = await freePort();
  const origin = `http://127.0.0.1:${String(port)}`;
  const connection = { host: '127.0.0.1', port: database.port, user: 'owner', password: 'none' };
  const externalAccess = [{ type: 'static', options: { token: TOKEN, subject: 'cohort-guard' } }];
  const config = {
    app: { title: 'Practices', baseUrl: origin },
    backend: {
      baseUrl: origin,
      listen: { host: '127.0.0.1', port },
      database: { client: 'pg', connection },
      auth: { externalAccess },
    },
    catalog: {
      rules: [{ allow: ['Resource', 'Location'] }],
      locations: [{ type: 'file', target: './entities.yaml' }],
    },
  };
  server = await startServer({
    from: folder,
    port,
    files: {
      'package.json': '{ "name": "practices", "private": true, "workspaces": { "packages": [] } }',
      'server.mjs': MAIN,
      'app-config.yaml': stringify(config),
      'entities.yaml': entities,
    },
    words: ['server.mjs', '--config', 'app-config.yaml'],
    ready: `${LIST}?filter=${PRACTICES_ONLY}`,
    headers: { authorization: `Bearer ${TOKEN}` },
    isReady: (body) => body.includes('"totalItems":4'),
  });
}, 120_000);
afterAll(async () => {
  await server?.stop();
  database?.stop();
});

const ask = (origin: string, query: Record<string, string> = {}, token: string | null = TOKEN) =>
  askByPage(
    'backstage',
    {
      url: origin + LIST,
      query: { filter: PRACTICES_ONLY, limit: '2', orderField: 'metadata.name,asc', ...query },
    },
    { token, statuses: ['production'] },
  );

test.skipIf(isMissing)('the sites are found over several pages', async () => {
  expect(await ask(server.origin)).toMatchObject(ok([FOUND]));
});

test.skipIf(isMissing)('without a token nothing is answered', async () => {
  expect(await ask(server.origin, {}, null)).toMatchObject(fail({ code: 'inventory.unavailable' }));
});

test.skipIf(isMissing)('a key that no entity has gives nothing, which is outside the bounds', async () => {
  expect(await ask(server.origin, { filter: 'kind=resource,spec.sort=practice' })).toMatchObject(
    fail({ code: 'inventory.bounds' }),
  );
});

test.skipIf(isMissing)('a parameter that it does not know is refused', async () => {
  expect(await ask(server.origin, { colour: 'blue' })).toMatchObject(fail({ code: 'inventory.unavailable' }));
});

test.skipIf(isMissing)('values of a filter are compared without case, but not those of a cohort', async () => {
  expect(await ask(server.origin, { filter: 'kind=RESOURCE,spec.type=PRACTICE' })).toMatchObject(ok([FOUND]));
});

// The last of the tests: the entity is gone afterwards.
test.skipIf(isMissing)('an entity deleted between two pages does not change the total that they tell', async () => {
  const relay = await relayTo(server.origin, async (nth) => {
    if (nth === 2) await deleteEntity('d');
  });
  expect(await ask(relay.origin)).toMatchObject(fail({ code: 'inventory.inconsistent' }));
});

async function deleteEntity(name: string): Promise<void> {
  const headers = { authorization: `Bearer ${TOKEN}` };
  const found = await fetch(`${server.origin}/api/catalog/entities/by-name/resource/default/${name}`, { headers });
  const { metadata } = (await found.json()) as { metadata: { uid: string } };
  await fetch(`${server.origin}/api/catalog/entities/by-uid/${metadata.uid}`, { method: 'DELETE', headers });
}
