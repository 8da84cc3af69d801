// The author quotes somebody else's declaration, or puts one into a list or an indented line, so that readers and machine differ on whether it was said.
// Origin: GitHub Docs, "Quoting text": a reply repeats another person's words; the class is parser differential (CWE-436).
import { expect, it } from 'vitest';
import { reading } from '../domain/build.ts';
import { judge } from './support.ts';

it('a quotation declares nothing', async () => {
  expect(await judge({ body: '> Target-Cohort: resource-publisher\n> Expect-Sites: 3\n' })).toMatchObject({
    verdict: 'deny',
    codes: ['declaration.missing'],
  });
});

it.each([
  ['a list', '- Target-Cohort: tm'],
  ['a numbered list', '1. Target-Cohort: tm'],
  ['a task', '- [x] Target-Cohort: tm'],
  ['a heading', '# Target-Cohort: tm'],
  ['a table', '| Target-Cohort: tm |\n| --- |'],
  ['one blank', ' Target-Cohort: tm'],
  ['a no-break space', '\u00A0Target-Cohort: tm'],
  ['a byte order mark', '\uFEFFTarget-Cohort: tm'],
])('%s', (_, body) => {
  expect(reading(body).kind).not.toBe('read');
});

it('lazy lines of a quotation count as what they look like: not as silence', () => {
  // A page shows the second line within the quotation; a reader of the text sees it at the start of a line.
  expect(reading('> quoted\nTarget-Cohort: tm\n\nTarget-Cohort: rp')).toMatchObject({
    kind: 'read',
    declaration: { cohorts: ['rp', 'tm'] },
  });
});

it('the honest form: in sight, folded by <details> or not', async () => {
  expect(
    await judge({
      body: '<details>\n<summary>Release</summary>\n\nTarget-Cohort: resource-publisher\nExpect-Sites: 3\n\n</details>\n',
    }),
  ).toMatchObject({ verdict: 'allow', sites: 3 });
});
