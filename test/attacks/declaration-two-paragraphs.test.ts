// The author puts a narrow declaration at the top for people to read and a wide one far below; or repeats a trailer that may stand once, so that either could count.
// Origin: HTTP parameter pollution (OWASP WSTG-INPV-04): of two values each reader takes another; CVE-2017-12635 (CouchDB) is the same with JSON keys.
import { expect, it } from 'vitest';
import { reading } from '../domain/build.ts';
import { judge } from './support.ts';

const FAR = '\n\nWords.'.repeat(500);

it('neither counts, and both are shown', async () => {
  const run = await judge({
    body: `Target-Cohort: resource-publisher${FAR}\n\nTarget-Cohort: template-manager\n`,
    changes: { 'deploy/shared.yml': 'x\n' },
  });
  expect(run).toMatchObject({ verdict: 'deny', codes: ['declaration.invalid'], cohorts: [] });
  expect(run.own.comment()).toContain('Target-Cohort: template-manager');
});

it.each([
  ['two expectations', 'Target-Cohort: rp\nExpect-Sites: 3\nExpect-Sites: 0-99999'],
  ['the same one twice', 'Target-Cohort: rp\nExpect-Sites: 3\nExpect-Sites: 3'],
  ['one in each paragraph', `Target-Cohort: rp\nExpect-Sites: 3${FAR}\n\nTarget-Cohort: rp\nExpect-Sites: 0-99999`],
  ['all in one of them', `Target-Cohort: rp${FAR}\n\nTarget-Cohort: all`],
])('%s: refused', (_, body) => {
  expect(reading(body).kind).toBe('invalid');
});

it('the honest form: one paragraph, and a quotation of another', () => {
  expect(reading('> Target-Cohort: all\n\nTarget-Cohort: rp\nExpect-Sites: 3')).toMatchObject({
    kind: 'read',
    declaration: { cohorts: ['rp'], expect: { min: 3 } },
  });
});
