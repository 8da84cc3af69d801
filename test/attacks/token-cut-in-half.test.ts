// The inventory echoes its token where a report cuts long values short, or writes them otherwise (JSON, tables): what looks for the whole token finds nothing.
// Origin: masking by exact match, and how it is got around: docs.github.com, "Security hardening for GitHub Actions", warns of secrets that are transformed; tj-actions/changed-files (CVE-2025-30066) printed them encoded.
import { expect, it } from 'vitest';
import { quickScenario, SITES } from '../acceptance/scenario.ts';

const LONG = `eyJhbGciOiJIUzI1NiJ9.${'TmV2ZXJTaG93VGhpcw'.repeat(14)}.c2lnbmF0dXJl`;

it.each<readonly [string, string, string]>([
  ['longer than a report shows', LONG, LONG.slice(0, 20)],
  ['with a quotation mark and a backslash', 'inv_Nobody"May\\See"This', 'Nobody'],
  ['with what a table and a code span write otherwise', 'inv_Nobody|May`See|This', 'Nobody'],
  ['with what Markdown writes otherwise', 'inv_Nobody*May_See~This<', 'Nobody'],
])('a token %s', async (_, token, part) => {
  const own = await quickScenario({
    body: 'Target-Cohort: resource-publisher\n',
    manifest: 'forbids: region\n',
    inventory: {
      token,
      edit: (body, { headers }) => ({
        ...body,
        sites: SITES.map((site) => ({ ...site, name: `Site ${String(headers.authorization)}` })),
      }),
    },
  });
  const run = await own.run({ with: { 'inventory-token': token } });
  expect(run).toMatchObject({ verdict: 'deny', gate: 'closed', codes: expect.arrayContaining(['site.incapable']) });
  const told = JSON.stringify([run, own.comment(), own.world.checkRuns]);
  expect(told).not.toContain(part);
  for (const text of [run.log, run.summary, own.comment(), JSON.stringify(run.record)])
    expect(text).toContain('Site Bearer ***');
});

it('what is no token is shown, also if it begins like one', async () => {
  const own = await quickScenario({
    body: 'Target-Cohort: resource-publisher\n',
    manifest: 'forbids: region\n',
    inventory: { token: 'inv_Nobody-May-See-This', sites: SITES.map((site) => ({ ...site, name: 'inv_Nobody' })) },
  });
  const run = await own.run({ with: { 'inventory-token': 'inv_Nobody-May-See-This' } });
  expect(run.log).toContain('inv_Nobody');
});
