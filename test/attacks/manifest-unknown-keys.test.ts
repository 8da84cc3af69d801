// A condition in the manifest under a key that does not exist: reviewers read it, a lenient reader drops it.
// Origin: Kubernetes KEP-2885, server-side unknown field validation: misspelt fields were dropped in silence.
import { expect, it } from 'vitest';
import { reading } from '../domain/build.ts';
import { judge } from './support.ts';

const read = (content: string) =>
  reading({ body: 'Target-Cohort: rp', manifest: { kind: 'file', path: 'm.yml', content } });

it('is refused, with the key that was probably meant', async () => {
  const run = await judge({ manifest: 'sites: [R1, R2, R3]\nforbid: ring=beta\n' });
  expect(run).toMatchObject({ verdict: 'deny', codes: ['declaration.invalid'] });
  expect(run.own.comment()).toContain('`forbids`');
});

it.each([
  'forbid: a',
  'Forbids: a',
  'FORBIDS: a',
  '"forbids ": a',
  'f\u043Erbids: a',
  'forbids\u200B: a',
  'site: [A]',
  'expects: 3',
  'expect-sites: 3',
  'expect: { min: 1, max: 5, exact: 3 }',
  'expect: { Min: 1, Max: 5 }',
])('%s', (line) => {
  expect(read(`sites: [A1]\n${line}`).kind).toBe('invalid');
});

it('the honest form', async () => {
  expect(await judge({ manifest: 'sites: [R1, R2, R3]\nforbids: ring=gamma,region=nowhere\n' })).toMatchObject({
    verdict: 'allow',
  });
});
