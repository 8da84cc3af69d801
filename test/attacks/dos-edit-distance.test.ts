// Names of enormous length, and thousands of them, that are all compared with every name that was meant: the help is to cost more than the judgement.
// Origin: CWE-407 (inefficient algorithmic complexity); edit distance takes time with the product of both lengths.
import { expect, it } from 'vitest';
import { nearest } from '../../src/domain/problem.ts';
import { reading } from '../domain/build.ts';
import { judge, timed } from './support.ts';

it.each([
  ['a long name', `Target-Cohort: ${'resource-publisher'.repeat(3500)}\n`],
  [
    'many names',
    `Target-Cohort: ${Array.from({ length: 3000 }, (_, index) => `resource-${String(index)}`).join(',')}\n`,
  ],
])('from outside: %s', async (_, body) => {
  const { value, took } = await timed(() => judge({ body }));
  expect(value).toMatchObject({ verdict: 'deny', gate: 'closed', codes: expect.arrayContaining(['cohort.unknown']) });
  expect(took).toBeLessThan(15_000);
});

it('many lines that are nearly trailers', async () => {
  const { value, took } = await timed(() => reading(`Target-Cohort: rp\n${'Forbixs: a\n'.repeat(3000)}`));
  expect(value.kind).toBe('invalid');
  expect(took).toBeLessThan(5000);
});

it('the honest form: help is given where it is any', () => {
  expect(nearest('resource-publsher', ['template-manager', 'resource-publisher'])).toBe('resource-publisher');
});
