// A policy or manifest of many keys, mistakes, anchors or levels: a file of 300 KB took most of a minute, one of 1 MB would have taken the runner's whole time.
// Origin: CVE-2019-11254 (Kubernetes API server: time by malicious YAML), CVE-2022-38749 (SnakeYAML: depth).
import { expect, it } from 'vitest';
import { parsePolicy } from '../../src/domain/policy/parse.ts';
import { reading } from '../domain/build.ts';
import { judge, timed } from './support.ts';

const many = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

it.each([
  ['unknown keys', many(300, (index) => `key-${String(index)}: 1`)],
  ['one key', many(300, () => 'sites: 1')],
  ['anchors', many(300, (index) => `k${String(index)}: &a${String(index)} x`)],
  ['aliases of nothing', many(300, (index) => `&a${String(index)} k${String(index)}: *b${String(index)}`)],
  ['aliases of one', `a: &a x\n${many(300, (index) => `b${String(index)}: *a`)}`],
  [
    'cohorts with a mistake each',
    `version: 1\ncohorts:\n${many(210, (index) => `  c${String(index)}: { owners: [a], path: [x], environments: [p] }`)}`,
  ],
  ['quotes', '"'.repeat(1500)],
  ['flow lists', '['.repeat(2000)],
  ['flow mappings', '{a: '.repeat(1000)],
  ['dashes', '- '.repeat(2000)],
  ['commas', `a: [${','.repeat(1500)}]`],
  ['documents', '---\n'.repeat(5000)],
  ['one long key', `${'k'.repeat(200_000)}: 1`],
])('%s', async (_, text) => {
  const { value, took } = await timed(
    () =>
      [
        parsePolicy(text, 'p.yml'),
        reading({ body: 'Target-Cohort: rp', manifest: { kind: 'file', path: 'm.yml', content: text } }),
      ] as const,
  );
  expect(value[0].ok).toBe(false);
  expect(value[1].kind).toBe('invalid');
  // Work, not only time: a place is looked for a bounded number of times.
  expect(value[0].ok ? 0 : value[0].error.length).toBeLessThanOrEqual(200);
  expect(took).toBeLessThan(5000);
});

it('from outside: the manifest of a pull request', async () => {
  const { value, took } = await timed(() =>
    judge({ manifest: many(1500, (index) => `key-${String(index)}: &a${String(index)} x`) }),
  );
  expect(value).toMatchObject({ verdict: 'deny', codes: ['declaration.invalid'] });
  expect(took).toBeLessThan(10_000);
});

it('the honest form: a long list of sites', () => {
  const ids = Array.from({ length: 3000 }, (_, index) => `A${String(index)}`);
  expect(
    reading({
      body: 'Target-Cohort: rp',
      manifest: { kind: 'file', path: 'm.yml', content: `sites: [${ids.join(', ')}]` },
    }),
  ).toMatchObject({ kind: 'read', declaration: { targets: { ids: { length: 3000 } } } });
});
