// One key twice: reviewers see the first list of sites, the machine takes the last.
// Origin: CVE-2017-12635 (CouchDB: two parsers, two `roles`); RFC 8259, section 4: such JSON is unpredictable.
import { expect, it } from 'vitest';
import { reading } from '../domain/build.ts';
import { judge } from './support.ts';

it('is refused', async () => {
  expect(
    await judge({ manifest: `{"sites": ["R1", "R2", "R3"],${' '.repeat(300)}"sites": ["R1", "R2", "T1"]}` }),
  ).toMatchObject({ verdict: 'deny', codes: ['declaration.invalid'], sites: null });
});

it.each([
  ['plain', 'sites: [A1]\nsites: [B1]'],
  ['the same twice', 'sites: [A1]\nsites: [A1]'],
  ['quoted', 'sites: [A1]\n"sites": [B1]'],
  ['escaped', '{"sites": ["A1"], "s\\u0069tes": ["B1"]}'],
  ['as an explicit key', 'sites: [A1]\n? sites\n: [B1]'],
  ['tagged', 'sites: [A1]\n!!str sites: [B1]'],
  ['as an alias', '&k sites: [A1]\n*k : [B1]'],
  ['one level below', 'sites: [A1]\nexpect: { min: 1, min: 0, max: 5 }'],
])('%s', (_, content) => {
  expect(reading({ body: 'Target-Cohort: rp', manifest: { kind: 'file', path: 'm.yml', content } }).kind).toBe(
    'invalid',
  );
});

it('the honest form', async () => {
  expect(await judge({ manifest: '{"sites": ["R1", "R2", "R3"], "cohorts": ["resource-publisher"]}' })).toMatchObject({
    verdict: 'allow',
    sites: 3,
  });
});
