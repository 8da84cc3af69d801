// The `next` link of one of GitHub's lists points to a machine of the attacker's, or carries parameters that steer the client there, and the token with it.
// Origin: Authorization sent on to whoever the answer names, as in curl (CVE-2018-1000007) and follow-redirects (CVE-2022-0155); here by pagination.
import { expect, it } from 'vitest';
import { quickScenario, TOKENS } from '../acceptance/scenario.ts';
import { machine } from './support-live.ts';

it.each<readonly [string, (url: string) => string]>([
  ['another origin', (url) => `${url}/repos/acme/rollout/activity?after=x`],
  [
    'an option of the client that carries the requests',
    (url) => `https://api.github.com/x?after=x&baseUrl=${encodeURIComponent(url)}`,
  ],
  ['another repository', (url) => `${url}/x?after=x&owner=evil&repo=evil`],
  ['another method and address', (url) => `${url}/x?after=x&method=DELETE&url=${encodeURIComponent(`${url}/steal`)}`],
])('%s', async (_, link) => {
  const thief = await machine();
  const own = await quickScenario({ approvedBy: ['alice'] });
  const asked: string[] = [];
  own.github.fault = ({ method, path }) => {
    if (!path.includes('/activity')) return undefined;
    asked.push(`${method} ${path}`);
    return asked.length === 1
      ? { status: 200, headers: { link: `<${link(thief.url)}>; rel="next"` }, body: [] }
      : undefined;
  };
  const run = await own.run();
  expect(thief.seen).toEqual([]);
  expect(asked).toHaveLength(2);
  for (const one of asked)
    expect(one).toMatch(/^GET \/repos\/acme\/rollout\/activity\?ref=refs%2Fheads%2Fchange-1&per_page=100/);
  expect(own.github.requests.at(-1)?.headers['authorization']).toContain(TOKENS.github);
  expect(run).toMatchObject({ exitCode: run.verdict === 'allow' ? 0 : 1 });
});
