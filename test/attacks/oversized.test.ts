import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { quickScenario, SITES } from '../acceptance/scenario.ts';
import { machine } from './support-live.ts';

/* Answers of tens of megabytes. */

// Decompression bomb: A few kilobytes of gzip that unpack to far more than memory holds; and bytes that say they are gzip and are not.
// Origin: decompression bombs, CWE-409.
describe('decompression bomb', () => {
  const json = (body: Buffer) =>
    machine((_, response) =>
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end(body),
    );

  const honest = () =>
    JSON.stringify({ snapshot: 's', asOf: new Date().toISOString(), total: SITES.length, next: null, sites: SITES });

  it.each<readonly [string, () => Buffer, string, string]>([
    ['a bomb', () => gzipSync(Buffer.alloc(66 * 1024 * 1024, ' '), { level: 1 }), 'inventory.unavailable', '64 MiB'],
    ['no gzip at all', () => Buffer.from(honest()), 'inventory.unavailable', 'decompressed'],
    [
      'gzip that breaks off',
      () => gzipSync(honest()).subarray(0, 60),
      'inventory.unavailable',
      'could not be decompressed',
    ],
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
});

// Oversized: What answers for GitHub sends more than 64 MiB to the query that everything hangs on.
// Origin: "endless data attacks" of The Update Framework; node-fetch CVE-2020-15168 (a size limit that did not hold).
describe('oversized', () => {
  const BLANK = Buffer.alloc(65 * 1024 * 1024, ' ');

  it('is not listened to beyond its bound, and not asked again', async () => {
    const own = await quickScenario({ approvedBy: ['alice'] });
    const fault = { status: 200, body: BLANK };
    own.github.fault = ({ operationName }) => (operationName === 'PullRequest' ? fault : undefined);
    const run = await own.run();
    expect(run).toMatchObject({ verdict: 'error', gate: 'closed', codes: ['evidence.unavailable'] });
    expect(run.log).toContain('64 MiB');
    expect(own.github.requests.filter((one) => one.operationName === 'PullRequest')).toHaveLength(1);
    expect(own.checks().map((check) => check.conclusion)).toEqual(['FAILURE']);
  });
});
