// What answers for GitHub sends more than 64 MiB to the query that everything hangs on.
// Origin: "endless data attacks" of The Update Framework; node-fetch CVE-2020-15168 (a size limit that did not hold).
import { expect, it } from 'vitest';
import { quickScenario } from '../acceptance/scenario.ts';

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
