// GitHub (or a proxy) refuses and says to come back in an hour, in the past, or never: a judge that obeys holds the queue, one that does not hammers.
// Origin: GitHub's secondary rate limits and `retry-after`; uncontrolled resource consumption (CWE-400).
import { expect, it } from 'vitest';
import { virtualClock } from '../loopback/clock.ts';
import { quietScenario } from './support-live.ts';

it.each(['3600', '99999999999999999999', 'Fri, 31 Dec 9999 23:59:59 GMT'])('retry-after: %s', async (wait) => {
  const own = await quietScenario({ approvedBy: ['alice'] });
  own.github.fault = ({ operationName }) =>
    operationName === 'PullRequest' ? { status: 429, headers: { 'retry-after': wait } } : undefined;
  const clock = virtualClock();
  expect(await own.run({ clock })).toMatchObject({ verdict: 'error', gate: 'closed', codes: ['evidence.unavailable'] });
  expect(own.github.requests.filter((one) => one.operationName === 'PullRequest').length).toBeLessThanOrEqual(3);
  expect(clock.now()).toBeLessThan(10_000);
});

it('a moment is waited for', async () => {
  const own = await quietScenario({ approvedBy: ['alice'] });
  const faults = [{ status: 429, headers: { 'retry-after': '0' } }];
  own.github.fault = () => faults.shift();
  expect(await own.run()).toMatchObject({ verdict: 'allow', gate: 'open' });
});
