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
  ['a task', '- [x] Target-Cohort: tm'],
  ['a heading', '# Target-Cohort: tm'],
  ['a table', '| Target-Cohort: tm |\n| --- |'],
])('%s', (_, body) => {
  expect(reading(body).kind).not.toBe('read');
});

it('a line that a page shows within a quotation is quoted', () => {
  expect(reading('> quoted\nTarget-Cohort: tm\n\nTarget-Cohort: rp')).toMatchObject({
    kind: 'read',
    declaration: { cohorts: ['rp'] },
  });
});

it('what is folded away is refused', async () => {
  expect(
    await judge({ body: '<details>\n<summary>Release</summary>\n\nTarget-Cohort: resource-publisher\n\n</details>\n' }),
  ).toMatchObject({ verdict: 'deny', codes: ['declaration.invalid'] });
});

it('the honest form: in sight, in an item of a list', async () => {
  expect(
    await judge({
      body: '- Fixed\n- Target-Cohort: resource-publisher\n  Expect-Sites: 3\n',
    }),
  ).toMatchObject({ verdict: 'allow', sites: 3 });
});
