// A few kilobytes of gzip that unpack to far more than memory holds; and bytes that say they are gzip and are not.
// Origin: decompression bombs, CWE-409.
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { quickScenario, SITES } from '../acceptance/scenario.ts';
import { machine } from './support-live.ts';

const json = (body: Buffer) =>
  machine((_, response) =>
    response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end(body),
  );
const honest = () =>
  JSON.stringify({ snapshot: 's', asOf: new Date().toISOString(), total: SITES.length, next: null, sites: SITES });

it.each<readonly [string, () => Buffer, string, string]>([
  ['a bomb', () => gzipSync(Buffer.alloc(66 * 1024 * 1024, ' '), { level: 1 }), 'inventory.unavailable', '64 MiB'],
  ['no gzip at all', () => Buffer.from(honest()), 'inventory.unavailable', 'decompressed'],
  ['gzip that breaks off', () => gzipSync(honest()).subarray(0, 60), 'inventory.malformed', 'not JSON'],
])('%s', async (_, body, code, told) => {
  const bomb = await json(body());
  const own = await quickScenario({
    approvedBy: ['alice'],
    policy: (draft) => (draft.inventory['url'] = `${bomb.url}/v1`),
  });
  expect(await own.run()).toMatchObject({ verdict: 'error', gate: 'closed', codes: [code] });
  expect(own.comment()).toContain(told);
  expect(bomb.seen.length).toBeLessThanOrEqual(3);
});

it('an honest answer may be compressed', async () => {
  const server = await json(gzipSync(honest()));
  const own = await quickScenario({
    approvedBy: ['alice'],
    policy: (draft) => (draft.inventory['url'] = `${server.url}/v1`),
  });
  expect(await own.run()).toMatchObject({ verdict: 'allow', sites: 3 });
});
