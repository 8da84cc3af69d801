// The inventory sends back the token it was given (in names of sites, its snapshot, an error, a status line), so that the report publishes it.
// Origin: debug pages and error bodies that echo request headers (CWE-209); Travis CI (CVE-2021-41077) and Codecov (2021) on what a leaked CI secret is worth.
import { expect, it } from 'vitest';
import { quickScenario, SITES, TOKENS } from '../acceptance/scenario.ts';
import { machine } from './support-live.ts';

const ECHO = `Bearer ${TOKENS.inventory}`;
/** Where a report shows it, it is blacked out: the run would fail anyway if the token were anywhere in what is told. */
const told = (own: Awaited<ReturnType<typeof quickScenario>>) =>
  [own.comment(), own.check().summary ?? '', own.check().text ?? ''].join('\n');

it.each<readonly [string, (body: Record<string, unknown>) => unknown]>([
  [
    'names of sites that offend',
    (body) => ({
      ...body,
      sites: SITES.map((site) => ({
        ...site,
        name: `Surgery ${ECHO}`,
        attributes: { 'template-engine': 'resource-publisher' },
      })),
    }),
  ],
  ['ids, twice', (body) => ({ ...body, total: 2, sites: [{ id: ECHO }, { id: ECHO }] })],
  ['a status', (body) => ({ ...body, sites: SITES.map((site) => ({ ...site, status: ECHO })) })],
  ['the total', (body) => ({ ...body, total: ECHO })],
  ['the time', (body) => ({ ...body, asOf: ECHO })],
  [
    'names of attributes',
    (body) => ({ ...body, sites: SITES.map((site) => ({ ...site, attributes: { [ECHO]: [] } })) }),
  ],
])('%s', async (_, edit) => {
  const own = await quickScenario({
    body: 'Target-Cohort: resource-publisher\n',
    manifest: 'requires: region\n',
    approvedBy: ['alice'],
    inventory: { edit },
  });
  const run = await own.run();
  expect(run).toMatchObject({ gate: 'closed' });
  expect([run.log, run.summary, told(own), JSON.stringify(run.record)].join('\n')).not.toMatch(/NobodyMaySee/);
});

it('an error page and its status line', async () => {
  const echo = await machine((request, response) =>
    response
      .writeHead(403, `No ${request.headers.authorization ?? ''}`, {
        'content-type': `text/${request.headers.authorization?.slice(7) ?? ''}`,
      })
      .end(`You sent ${request.headers.authorization ?? ''}`),
  );
  const own = await quickScenario({
    approvedBy: ['alice'],
    policy: (draft) => (draft.inventory['url'] = `${echo.url}/v1`),
  });
  const run = await own.run();
  expect(run).toMatchObject({ verdict: 'error', gate: 'closed', codes: ['inventory.unavailable'] });
  expect(echo.seen).toEqual([{ line: 'GET /v1/sites?limit=1000', headers: expect.stringContaining(ECHO) }]);
  expect(JSON.stringify([run, told(own)])).not.toMatch(/NobodyMaySee/);
});
