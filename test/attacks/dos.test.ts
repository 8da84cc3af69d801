import { expect, it } from 'vitest';
import { globs } from '../../src/domain/globs.ts';
import { parsePolicy } from '../../src/domain/policy/parse.ts';
import { parseSelector } from '../../src/domain/selector.ts';
import { RP_CHANGE, type ScenarioOptions } from '../acceptance/scenario.ts';
import { reading } from '../domain/build.ts';
import { policyText } from '../fixtures/policy.ts';
import { judge, timed } from './support.ts';

/* Texts that cost more to read than anybody has. */

const many = (count: number, line: (index: number) => string, between = '\n') =>
  Array.from({ length: count }, (_, index) => line(index)).join(between);

it.each<[string, ScenarioOptions, object]>([
  // Edit distance: Names of enormous length, and thousands of them, that are all compared with every name that was meant: the help is to cost more than the judgement.
  // Origin: CWE-407 (inefficient algorithmic complexity); edit distance takes time with the product of both lengths.
  [
    'edit distance: a long name',
    { body: `Target-Cohort: ${'resource-publisher'.repeat(3500)}\n` },
    { verdict: 'deny', codes: expect.arrayContaining(['cohort.unknown']) },
  ],
  [
    'edit distance: many names',
    { body: `Target-Cohort: ${many(3000, (index) => `resource-${String(index)}`, ',')}\n` },
    { verdict: 'deny', codes: expect.arrayContaining(['cohort.unknown']) },
  ],
  // Globs: Paths of a stranger's pull request against globs with many stars, and globs with braces in braces: minutes, or hours, for a few letters.
  // Origin: CVE-2024-4068 (braces), CVE-2022-3517 and CVE-2016-10540 (minimatch).
  [
    'globs: judged all the same',
    {
      policy: (draft) => {
        draft.releases['ignore'] = ['*a*a*a*a*a*a*a*a*a*a*a*a*b', '**/**/**/**/**/x/**/**/**/y'];
      },
      changes: { ...RP_CHANGE, ['a'.repeat(4000)]: 'x\n', [`${'x/'.repeat(1000)}z`]: 'x\n' },
    },
    { verdict: 'deny', codes: ['approval.missing', 'reach.undeclared'] },
  ],
  // Selectors: Selectors as long as a description may be: of blanks, commas, brackets, or of many thousand terms for each of the sites.
  // Origin: Cloudflare, 2 July 2019 (a regular expression that went back and forth); CVE-2017-16137 (debug).
  [
    'selectors: ten thousand terms, each false at every site',
    { manifest: `forbids: ${many(10_000, (index) => `a${String(index)}`, ',')}\n` },
    { verdict: 'allow', sites: 3 },
  ],
  // Yaml size: A policy or manifest of many keys, mistakes, anchors or levels: a file of 300 KB took most of a minute, one of 1 MB would have taken the runner's whole time.
  // Origin: CVE-2019-11254 (Kubernetes API server: time by malicious YAML), CVE-2022-38749 (SnakeYAML: depth).
  [
    'yaml size: the manifest of a pull request',
    { manifest: many(1500, (index) => `key-${String(index)}: &a${String(index)} x`) },
    { verdict: 'deny', codes: ['declaration.invalid'] },
  ],
])('%s', async (_, options, expected) => {
  const { value, took } = await timed(() => judge(options));
  expect(value).toMatchObject(expected);
  expect(took).toBeLessThan(10_000);
});

it('edit distance: many lines that are nearly trailers', async () => {
  const { value, took } = await timed(() => reading(`Target-Cohort: rp\n${'Forbixs: a\n'.repeat(3000)}`));
  expect(value.kind).toBe('invalid');
  expect(took).toBeLessThan(5000);
});

it.each([
  ['stars', '*a'.repeat(200) + 'b', 'a'.repeat(20_000)],
  ['stars over folders', '**/a/'.repeat(90) + 'b', 'a/'.repeat(5000) + 'c'],
  ['question marks and stars', '?*'.repeat(200), 'a'.repeat(20_000)],
  ['braces', '{a,b}'.repeat(90), 'ab'.repeat(45)],
  ['braces in braces', '{a,'.repeat(120) + 'b' + '}'.repeat(120), 'b'],
  ['braces that stay open', '{a,'.repeat(160), 'a'],
  ['commas', `{${','.repeat(490)}}`, ''],
  ['backslashes', `{${'\\,'.repeat(240)}}`, 'a'],
  ['brackets', '['.repeat(480), '['],
  ['characters', '[a-z]'.repeat(90) + '!', 'a'.repeat(20_000)],
])('globs: %s', async (_, glob, path) => {
  expect((await timed(() => globs([glob])(path))).took).toBeLessThan(1000);
});

it('globs: a policy with more combinations than anybody means is refused', () => {
  const keys = (ignore: string) => policyText({ keys: [`releases: { ignore: ["${ignore}"] }`] });
  expect(parsePolicy(keys('{a,b}'.repeat(20)), 'p.yml').ok).toBe(false);
  expect(parsePolicy(keys('{a,{b,c}}/*'), 'p.yml').ok).toBe(true);
});

const LENGTH = 65_000;

it.each([
  ['blanks', `a${' '.repeat(LENGTH)}b`],
  ['tabs before', `${'\t'.repeat(LENGTH)}!`],
  ['commas', ','.repeat(LENGTH)],
  ['negations', '!'.repeat(LENGTH)],
  ['brackets', `a in ${'('.repeat(LENGTH)}`],
  ['an open list', `a in (${'b,'.repeat(LENGTH / 2)}`],
  ['equals', '='.repeat(LENGTH)],
  ['one word', 'a'.repeat(LENGTH)],
  ['dots', `a${'.'.repeat(LENGTH)}`],
  ['dots of a prefix', `${'a.'.repeat(LENGTH / 2)}/b`],
  ['dashes of a prefix', `${'a-'.repeat(LENGTH / 2)}/b`],
])('selectors: %s', async (_, text) => {
  const { value, took } = await timed(() => parseSelector(text));
  expect(value.ok).toBe(false);
  expect(took).toBeLessThan(1000);
});

const asManifest = (content: string) =>
  reading({ body: 'Target-Cohort: rp', manifest: { kind: 'file', path: 'm.yml', content } });

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
])('yaml size: %s', async (_, text) => {
  const { value, took } = await timed(() => [parsePolicy(text, 'p.yml'), asManifest(text)] as const);
  const [policy, manifest] = value;
  expect(policy.ok).toBe(false);
  expect(manifest.kind).toBe('invalid');
  // Work, not only time: a place is looked for a bounded number of times.
  expect(policy.ok ? 0 : policy.error.length).toBeLessThanOrEqual(200);
  expect(took).toBeLessThan(5000);
});

it('yaml size: a long list of sites is read', () => {
  expect(asManifest(`sites: [${many(3000, (index) => `A${String(index)}`, ', ')}]`)).toMatchObject({
    declaration: { targets: { ids: { length: 3000 } } },
  });
});
