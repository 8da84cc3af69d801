import { afterAll, beforeAll, expect, test } from 'vitest';
import { fail, ok } from '../../src/domain/result.ts';
import { PRACTICES } from '../inventory/recipes/servers.ts';
import { freePort } from '../inventory/postgres/server.ts';
import { askByPage, FOUND } from './ask.ts';
import { findOrSay, startServer, type RunningServer } from './process.ts';

const folder = findOrSay('json-server');
let server: RunningServer;

beforeAll(async () => {
  if (folder === null) return;
  const port = await freePort();
  const practices = PRACTICES.map(({ id, engine, active }) => ({
    id,
    name: `Practice ${id}`,
    status: active ? 'active' : 'closed',
    engine,
  }));
  server = await startServer({
    from: folder,
    port,
    files: { 'estate.json': JSON.stringify({ practices }) },
    words: ['node_modules/json-server/lib/cli/bin.js', '--host', '127.0.0.1', '--port', String(port), 'estate.json'],
    ready: '/practices',
  });
}, 120_000);
afterAll(() => server?.stop());

const url = () => `${server.origin}/practices`;

test.skipIf(folder === null)('the sites are found over several pages', async () => {
  const answer = await askByPage('json-server', { url: url(), query: { _page: '1', _limit: '3', _sort: 'id' } });
  expect(answer).toMatchObject(ok([FOUND]));
});

test.skipIf(folder === null)('a filter on a field that does not exist lets everything through', async () => {
  const query = { _page: '1', _limit: '3', _sort: 'id', colour: 'blue' };
  expect(await askByPage('json-server', { url: url(), query })).toMatchObject(ok([{ total: 4 }]));
});

test.skipIf(folder === null)('a field that is not some value drops the rows where it is null', async () => {
  const query = { _page: '1', _limit: '3', _sort: 'id', engine_ne: 'other' };
  expect(await askByPage('json-server', { url: url(), query })).toMatchObject(ok([{ total: 3 }]));
});

test.skipIf(folder === null)('a filter that leaves sites out is outside the bounds', async () => {
  const query = { _page: '1', _limit: '3', _sort: 'id', engine: 'tm' };
  expect(await askByPage('json-server', { url: url(), query })).toMatchObject(fail({ code: 'inventory.bounds' }));
});

test.skipIf(folder === null)('without a page there is no total, and the answer is not believed', async () => {
  expect(await askByPage('json-server', { url: url(), query: {} })).toMatchObject(fail({ key: 'total' }));
});
