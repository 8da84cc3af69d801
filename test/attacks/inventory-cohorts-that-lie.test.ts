// Where the inventory says who is in a cohort: it leaves a cohort out, counts it wrong, names it twice, spells it otherwise, or puts a site in two that exclude each other.
// Origin: the outage of 26 May 2023 that the README tells of: a change for one group of practices, deployed to the other.
import { expect, it } from 'vitest';
import { SITES, type PolicyDraft } from '../acceptance/scenario.ts';
import { quietScenario, RP, TM } from './support-live.ts';

const byMembership = (draft: PolicyDraft) => {
  for (const cohort of Object.values(draft.cohorts)) delete cohort['select'];
};
const cohortOf = (id: string) => (id.startsWith('R') ? [RP] : id.startsWith('T') ? [TM] : []);
const members = SITES.map((site) => ({ ...site, cohorts: cohortOf(site.id) }));
const right = [
  { name: RP, sites: 4 },
  { name: TM, sites: 3 },
];
const base = { approvedBy: ['alice'], policy: byMembership, body: `Target-Cohort: ${RP}\n` } as const;

it.each<readonly [string, object, string]>([
  ['counted too low', { cohorts: [{ name: RP, sites: 3 }, right[1]] }, 'inventory.inconsistent'],
  ['the other one counted wrong', { cohorts: [right[0], { name: TM, sites: 99 }] }, 'inventory.inconsistent'],
  ['named twice', { cohorts: [...right, ...right] }, 'inventory.inconsistent'],
  ['left out', { cohorts: [right[1]] }, 'cohort.unknown'],
  ['spelt in capitals', { cohorts: [{ name: RP.toUpperCase(), sites: 4 }, right[1]] }, 'cohort.unknown'],
  ['none at all', { cohorts: [] }, 'cohort.unknown'],
  [
    'a site in both',
    { sites: members.map((site) => (site.id === 'R2' ? { ...site, cohorts: [RP, TM] } : site)), cohorts: null },
    'cohort.ambiguous',
  ],
])('%s', async (_, lie, code) => {
  const own = await quietScenario({ ...base, inventory: { sites: members, cohorts: right, ...lie } });
  const run = await own.run();
  expect(run).toMatchObject({ gate: 'closed' });
  expect(run.codes).toContain(code);
});

it('as it is, the cohort is believed', async () => {
  const own = await quietScenario({ ...base, inventory: { sites: members, cohorts: right } });
  expect(await own.run()).toMatchObject({ verdict: 'allow', sites: 3 });
});
