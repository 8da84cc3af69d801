// Pages of different states are put together, so that a site that moved from one cohort to the other is in neither, or in both, or missing.
// Origin: "mix-and-match attacks" of The Update Framework.
import { expect, it } from 'vitest';
import { SITES } from '../acceptance/scenario.ts';
import { quietScenario, RP } from './support-live.ts';

it.each<readonly [string, (body: Record<string, unknown>) => unknown]>([
  ['another snapshot', (body) => ({ ...body, snapshot: 'later' })],
  ['no snapshot', (body) => ({ ...body, snapshot: '' })],
  ['another total', (body) => ({ ...body, total: SITES.length + 1 })],
])('the second page has %s', async (_, edit) => {
  const own = await quietScenario({
    approvedBy: ['alice'],
    inventory: { pageSize: 5, edit: (body, { nth }) => (nth === 2 ? edit(body) : body) },
  });
  const run = await own.run();
  expect(run).toMatchObject({ verdict: 'error', gate: 'closed', sites: null });
  expect(run.codes[0]).toMatch(/^inventory\.(?:inconsistent|malformed)$/);
  own.inventory.set({ edit: null });
  expect(await own.run()).toMatchObject({ verdict: 'allow' });
});

it('the counts are of another state than the sites', async () => {
  const sites = SITES.map((site) => ({ ...site, cohorts: site.id.startsWith('R') ? [RP] : [] }));
  const own = await quietScenario({
    approvedBy: ['alice'],
    policy: (draft) => {
      for (const cohort of Object.values(draft.cohorts)) delete cohort['select'];
    },
    inventory: { sites, edit: (body) => ('cohorts' in body ? { ...body, snapshot: 'later' } : body) },
  });
  expect(await own.run()).toMatchObject({ verdict: 'error', gate: 'closed', codes: ['inventory.inconsistent'] });
});
