// One name in two normal forms: to the eye and to some file systems they are one, to an exact comparison two. Neither is to stand for the other.
// Origin: Unicode, UAX 15; git's `core.precomposeUnicode` for macOS, which decomposes file names.
import { expect, it } from 'vitest';
import { judge } from './support.ts';

const COMPOSED = 'Caf\u00E9-1';
const DECOMPOSED = 'Cafe\u0301-1';
const rp = { 'template-engine': 'resource-publisher' };
const site = (id: string, attributes: Record<string, string>) => ({
  id,
  name: id,
  status: 'active',
  cohorts: [],
  attributes,
});
const body = 'Target-Cohort: resource-publisher\n';

it('the list asks for the one, the inventory has the other', async () => {
  expect(
    await judge({ body, manifest: `sites: ["${DECOMPOSED}"]\n`, inventory: { sites: [site(COMPOSED, rp)] } }),
  ).toMatchObject({ verdict: 'deny', codes: ['site.unknown'] });
});

it('the inventory has both: the one that is no member is found out', async () => {
  const sites = [site(COMPOSED, rp), site(DECOMPOSED, { 'template-engine': 'template-manager' })];
  expect(
    await judge({ body, manifest: `sites: ["${COMPOSED}", "${DECOMPOSED}"]\n`, inventory: { sites } }),
  ).toMatchObject({ verdict: 'deny', codes: expect.arrayContaining(['site.outside-cohort']), sites: 2 });
});

it('the honest form', async () => {
  expect(
    await judge({ body, manifest: `sites: ["${COMPOSED}"]\n`, inventory: { sites: [site(COMPOSED, rp)] } }),
  ).toMatchObject({ verdict: 'allow', sites: 1 });
});
