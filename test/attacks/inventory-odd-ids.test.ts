// Ids that are empty, no text, or differ only in case or in what cannot be seen, so that a list of sites names another site than its reader thinks.
// Origin: Spotify, "Creative usernames and Spotify account hijacking" (2013); Trojan Source (CVE-2021-42574).
import { expect, it } from 'vitest';
import { SITES } from '../acceptance/scenario.ts';
import { quietScenario } from './support-live.ts';

const withId = (id: unknown) => [...SITES.slice(1), { ...SITES[0], id }];

it.each([
  ['empty', ''],
  ['a number', 7],
  ['missing', undefined],
])('%s is no id', async (_, id) => {
  const own = await quietScenario({
    approvedBy: ['alice'],
    inventory: { edit: (body) => ({ ...body, sites: withId(id) }) },
  });
  expect(await own.run()).toMatchObject({ verdict: 'error', gate: 'closed', codes: ['inventory.malformed'] });
});

it.each(['r1', 'R1\u200B'])('%j is not R1', async (id) => {
  const own = await quietScenario({
    approvedBy: ['alice'],
    body: '',
    manifest: 'cohorts: [resource-publisher]\nsites: [R1]\n',
    inventory: { edit: (body) => ({ ...body, sites: withId(id) }) },
  });
  const run = await own.run();
  expect(run).toMatchObject({ verdict: 'deny', gate: 'closed' });
  expect(run.codes).toContain('site.unknown');
});

it('"R1 " is R1, and beside R1 it is R1 a second time', async () => {
  const manifest = 'cohorts: [resource-publisher]\nsites: [R1]\n';
  const own = await quietScenario({
    approvedBy: ['alice'],
    body: '',
    manifest,
    inventory: { edit: (body) => ({ ...body, sites: withId('R1 ') }) },
  });
  expect(await own.run()).toMatchObject({ verdict: 'allow', targeted: ['R1'] });
  own.inventory.set({ sites: [...SITES, { ...SITES[0], id: 'R1 ' }], edit: null });
  expect(await own.run()).toMatchObject({ verdict: 'error', codes: ['inventory.inconsistent'] });
});

it('two that differ in case are two, and only the one that is named is reached', async () => {
  const own = await quietScenario({
    approvedBy: ['alice'],
    body: '',
    manifest: 'cohorts: [resource-publisher]\nsites: [R1]\n',
    inventory: { sites: [...SITES, { ...SITES[0], id: 'r1' }] },
  });
  expect(await own.run()).toMatchObject({ verdict: 'allow', sites: 1, targeted: ['R1'] });
});
