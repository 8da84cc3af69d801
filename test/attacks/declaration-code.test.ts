// An example in the documentation of the pull request, or a bot's pasted change log, declares in the author's name: as fenced, indented or inline code.
// Origin: CommonMark 4.4 and 4.5 (code blocks); change logs that dependency bots paste into descriptions (GitHub Docs, "About Dependabot version updates").
import { expect, it } from 'vitest';
import { reading } from '../domain/build.ts';
import { judge } from './support.ts';

it('code declares nothing', async () => {
  expect(await judge({ body: '```text\nTarget-Cohort: resource-publisher\nExpect-Sites: 3\n```\n' })).toMatchObject({
    verdict: 'deny',
    codes: ['declaration.missing'],
  });
});

it.each([
  ['tildes', '~~~\nTarget-Cohort: tm\n~~~'],
  ['a fence that a shorter one does not close', '````\n```\nTarget-Cohort: tm\n````'],
  ['a fence that is never closed', '```\nTarget-Cohort: tm'],
  ['a fence in a list', '- x\n\n  ```\n  Target-Cohort: tm\n  ```'],
  ['a fence in a quotation', '> ```\n> Target-Cohort: tm\n> ```'],
  ['an indented block', '    Target-Cohort: tm'],
  ['a tab', '\tTarget-Cohort: tm'],
])('%s', (_, code) => {
  expect(reading(code).kind).toBe('missing');
  expect(reading(`Target-Cohort: rp\n\n${code}`)).toMatchObject({ kind: 'read', declaration: { cohorts: ['rp'] } });
});

it('the honest form: what only looks like a fence hides nothing', () => {
  expect(reading('``` a`b\nTarget-Cohort: rp\nExpect-Sites: 5\n')).toMatchObject({
    kind: 'read',
    declaration: { cohorts: ['rp'], expect: { min: 5 } },
  });
});
