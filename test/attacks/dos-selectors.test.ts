// Selectors as long as a description may be: of blanks, commas, brackets, or of many thousand terms for each of the sites.
// Origin: Cloudflare, 2 July 2019 (a regular expression that went back and forth); CVE-2017-16137 (debug).
import { expect, it } from 'vitest';
import { evaluateSelector, parseSelector } from '../../src/domain/selector.ts';
import { judge, timed } from './support.ts';

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
])('%s', async (_, text) => {
  const { value, took } = await timed(() => parseSelector(text));
  expect(value.ok).toBe(false);
  expect(took).toBeLessThan(1000);
});

it('from outside: ten thousand terms, for every site', async () => {
  const terms = Array.from({ length: 10_000 }, (_, index) => `a${String(index)}`).join(',');
  const { value, took } = await timed(() =>
    judge({ manifest: `forbids: ${terms.slice(0, 60_000).replace(/,[^,]*$/, '')}\n` }),
  );
  // Every one of them is false at every site, so none forbids it.
  expect(value).toMatchObject({ verdict: 'allow', sites: 3 });
  expect(took).toBeLessThan(10_000);
});

it('the honest form', () => {
  const parsed = parseSelector('a in (b,c),!d');
  expect(parsed.ok && evaluateSelector(parsed.value, new Map([['a', 'c']]), 'strict')).toBe('true');
});
