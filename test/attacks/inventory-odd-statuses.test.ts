// Statuses that are missing, unknown or written otherwise, so that a closed or unknown site slips in among the active ones, or an active one out.
// Origin: Knight Capital (1 August 2012): a machine that was counted in although it was not in the state that the others were in.
import { expect, it } from 'vitest';
import { SITES } from '../acceptance/scenario.ts';
import { quietScenario } from './support-live.ts';

it('nothing but the very word is active', async () => {
  const odd = ['Active', 'ACTIVE', 'act ive', 'act\u0456ve', '', null, undefined, 'live', 'inactive'];
  const sites = odd.map((status, at) => ({ ...SITES[0], id: `S${String(at)}`, status }));
  const own = await quietScenario({
    approvedBy: ['alice'],
    body: 'Target-Cohort: resource-publisher\n',
    inventory: { edit: (body) => ({ ...body, total: SITES.length + sites.length, sites: [...SITES, ...sites] }) },
  });
  expect(await own.run()).toMatchObject({
    verdict: 'allow',
    sites: 3,
    targeted: ['R1', 'R2', 'R3'],
  });
});

it('one that is listed by name offends', async () => {
  for (const status of ['Active', null]) {
    const own = await quietScenario({
      approvedBy: ['alice'],
      body: '',
      manifest: 'cohorts: [resource-publisher]\nsites: [R1, R2]\n',
      inventory: { edit: (body) => ({ ...body, sites: [{ ...SITES[0], status }, ...SITES.slice(1)] }) },
    });
    expect(await own.run()).toMatchObject({
      verdict: 'deny',
      gate: 'closed',
      codes: expect.arrayContaining(['site.inactive']),
    });
  }
});

it.each([true, ['active']])('%j is no status', async (status) => {
  const own = await quietScenario({
    approvedBy: ['alice'],
    inventory: { edit: (body) => ({ ...body, sites: [{ ...SITES[0], status }, ...SITES.slice(1)] }) },
  });
  expect(await own.run()).toMatchObject({ verdict: 'error', codes: ['inventory.malformed'] });
});
