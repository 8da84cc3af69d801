// The list of sites names one twice, or in another spelling: to bring the number to what is expected, or to have a site looked up that is not the one that is meant.
// Origin: Spotify, "Creative usernames and Spotify account hijacking" (2013): two spellings, one account; LockState 2017: firmware of one lock model sent to another.
import { expect, it } from 'vitest';
import { judge } from './support.ts';

it('named twice, it is one site: the number is not met', async () => {
  expect(await judge({ manifest: 'sites: [R1, R2, R1]\n' })).toMatchObject({
    verdict: 'deny',
    codes: ['declaration.expectation'],
    sites: 2,
  });
});

it('no spelling but its own finds a site', async () => {
  const spelt = ['r1', 'R1 ', ' R1', 'R\uFF11', 'R1\u200B', '\u202ER1', 'R1\u0000', 'R-1', 'R01', 'R1\n'];
  const run = await judge({
    body: 'Target-Cohort: resource-publisher\n',
    manifest: `sites: ${JSON.stringify(spelt)}\n`,
  });
  expect(run).toMatchObject({ verdict: 'deny', codes: ['site.unknown'], sites: spelt.length });
  expect(run.judgement.offendingSites).toHaveLength(spelt.length);
});

it('a site of the other model is named, whatever stands beside it', async () => {
  const run = await judge({ manifest: 'sites: [R1, R2, T1]\n' });
  expect(run).toMatchObject({ verdict: 'deny', codes: ['approval.missing', 'site.outside-cohort'] });
  expect(run.own.comment()).toContain('`T1`');
});

it('the honest form', async () => {
  expect(await judge({ manifest: 'sites: [R1, R2, R3]\n' })).toMatchObject({ verdict: 'allow', sites: 3 });
});
