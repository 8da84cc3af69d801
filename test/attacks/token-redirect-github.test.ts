// What answers for GitHub redirects queries, look-ups or the publishing of the report to another machine, to be sent the workflow token.
// Origin: Authorization kept across origins: follow-redirects CVE-2022-0155, node-fetch CVE-2022-0235, requests CVE-2018-18074.
import { expect, it } from 'vitest';
import { quickScenario } from '../acceptance/scenario.ts';
import { machine } from './support-live.ts';

it.each([
  ['the query', /^POST \/graphql/, 307, 'error'],
  ['the query', /^POST \/graphql/, 301, 'error'],
  ['the activity', /^GET .*\/activity/, 302, 'hold'],
  ['the check run', /^POST .*\/check-runs/, 308, 'allow'],
  ['the comment', /^POST .*\/comments/, 307, 'allow'],
] as const)('%s (%s) by %i: %s', async (_, which, status, verdict) => {
  const thief = await machine();
  const own = await quickScenario({ approvedBy: ['alice'] });
  own.github.fault = ({ method, path }) =>
    which.test(`${method} ${path}`) ? { status, headers: { location: `${thief.url}${path}` } } : undefined;
  const run = await own.run();
  expect(run).toMatchObject({ verdict, gate: verdict === 'allow' ? 'open' : 'closed' });
  expect(thief.seen).toEqual([]);
  // Nothing is asked a second time because of a redirect: each look-up once, the check run to claim and to complete.
  const asked = own.github.requests.filter(({ method, path }) => which.test(`${method} ${path}`));
  const distinct = new Set(asked.map(({ operationName, path }) => operationName ?? path));
  expect(asked).toHaveLength(which.source.includes('check-runs') ? 2 : distinct.size);
});

it('where nothing leads away, it is asked and told', async () => {
  const own = await quickScenario({ approvedBy: ['alice'] });
  expect(await own.run()).toMatchObject({ verdict: 'allow' });
  expect([own.comments().length, own.checks().length]).toEqual([1, 1]);
});
