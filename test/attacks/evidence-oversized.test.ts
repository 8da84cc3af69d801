// What answers for GitHub sends more than 64 MiB, or gzip that unpacks to that, to the query that everything hangs on.
// Origin: "endless data attacks" of The Update Framework; decompression bombs, CWE-409.
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { quickScenario } from '../acceptance/scenario.ts';

const BLANK = Buffer.alloc(65 * 1024 * 1024, ' ');

it.each<readonly [string, Record<string, string>, () => Buffer]>([
  ['65 MiB', {}, () => BLANK],
  ['gzip of 65 MiB', { 'content-encoding': 'gzip' }, () => gzipSync(BLANK, { level: 1 })],
])('%s', async (_, headers, body) => {
  const own = await quickScenario({ approvedBy: ['alice'] });
  const fault = { status: 200, headers, body: body() };
  own.github.fault = ({ operationName }) => (operationName === 'PullRequest' ? fault : undefined);
  const run = await own.run();
  expect(run).toMatchObject({ verdict: 'error', gate: 'closed', codes: ['evidence.unavailable'] });
  expect(run.log).toContain('64 MiB');
  expect(own.github.requests.filter((one) => one.operationName === 'PullRequest')).toHaveLength(1);
  expect(own.checks().map((check) => check.conclusion)).toEqual(['FAILURE']);
});
