// Marks of direction reorder what a reviewer sees: a name of the wrong cohort reads like the right one, and a site's name covers the words beside it.
// Origin: CVE-2021-42574, Trojan Source (Boucher and Anderson, 2021).
import { expect, it } from 'vitest';
import { judge, shown } from './support.ts';

const BIDI = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;
const REVERSED = '\u202E' + Array.from('resource-publisher').toReversed().join('') + '\u202C';

it('the reversed name is refused, and shown with its marks written out', async () => {
  const run = await judge({ body: `Target-Cohort: ${REVERSED}\n`, title: `\u2067${REVERSED}`, head: 'fix/\u202Egpj' });
  expect(run).toMatchObject({ verdict: 'deny', codes: ['declaration.invalid'] });
  expect(shown(run)).toContain('[U+202E]');
  expect(shown(run)).not.toMatch(BIDI);
});

it('names of sites keep to their place', async () => {
  const sites = [
    {
      id: 'R1',
      name: '\u2066\u202Eyregrus \u2069 allowed',
      status: 'active',
      cohorts: [],
      attributes: { 'template-engine': 'resource-publisher' },
    },
  ];
  const run = await judge({
    body: 'Target-Cohort: resource-publisher\n',
    manifest: 'requires: ring=stable\n',
    inventory: { sites },
  });
  expect(run).toMatchObject({ verdict: 'deny', codes: ['site.unproven'] });
  expect(shown(run)).not.toMatch(BIDI);
});

it('the honest form: letters that run from right to left of themselves are letters', async () => {
  const sites = [
    { id: 'R1', name: 'מרפאה', status: 'active', cohorts: [], attributes: { 'template-engine': 'resource-publisher' } },
  ];
  const run = await judge({
    body: 'Target-Cohort: resource-publisher\n',
    manifest: 'requires: ring=stable\n',
    inventory: { sites },
  });
  expect(shown(run)).toContain('מרפאה');
  expect(await judge({ body: 'Target-Cohort: resource-publisher\n', inventory: { sites } })).toMatchObject({
    verdict: 'allow',
  });
});
